import { displayWidth, truncate } from '../text/width.ts';
import { pad } from './layout.ts';
import { type Column, cell, type Printer, type Row, type Surface } from './printer.ts';
import { snippetLines } from './snippet.ts';

/** Rows looked at before the widths of the columns are fixed, so that a long table still streams. */
const SAMPLE = 100;
const GAP = '  ';
const WIDEST = 24;
const LAST_AT_LEAST = 20;
const SNIPPET_INDENT = '    ';
const SNIPPET_LINES = 2;

/**
 * Aligned columns under a header; the last column takes what is left of the width. A row's snippet stands under it.
 */
export function tablePrinter(columns: readonly Column[], surface: Surface): Printer {
  const held: Row[] = [];
  let widths: number[] | null = null;

  const cells = (row: Row): string[] =>
    columns.map((column, i) => {
      const text = surface.brief && column.brief ? column.brief : column.text;
      return cell({ name: column.name, text }, row.values[i], surface);
    });

  const bounded = surface.width !== Number.POSITIVE_INFINITY;
  const line = (texts: readonly string[], paint: (text: string, i: number) => string): string => {
    const last = texts.length - 1;
    const parts = texts.flatMap((text, i) => {
      const width = widths?.[i] ?? 0;
      if (width === 0 && i < last) return [];
      const cut = bounded ? truncate(text, width) : text;
      return [paint(i === last ? cut : pad(cut, width), i)];
    });
    return `${parts.join(GAP).trimEnd()}\n`;
  };

  const print = (row: Row): string => {
    const { style } = surface;
    const head = line(cells(row), (text, i) => {
      if (columns[i]?.name === 'id') return style.id(text);
      return columns[i]?.name === 'title' ? style.title(text) : text;
    });
    if (!row.snippet) return head;
    const width = surface.width - SNIPPET_INDENT.length;
    const under = snippetLines(row.snippet, { width, maxLines: SNIPPET_LINES, style, safe: surface.safe });
    return head + under.map((text) => `${SNIPPET_INDENT}${text}\n`).join('');
  };

  const release = (more: boolean): string => {
    const names = columns.map(({ name, label = name }) => (surface.brief ? label : name));
    // Over rows with snippets between them a head says nothing.
    const headed = held.length > 0 && !held[0]?.snippet;
    // A column that is empty in all rows takes no room; one that is empty so far may yet be filled.
    widths = widthsOf([...(headed || more ? [names] : []), ...held.map(cells)], surface.width);
    const header = headed ? line(names, (text) => surface.style.dim(text)) : '';
    return header + held.splice(0).map(print).join('');
  };

  return {
    header: () => '',
    row(row) {
      if (widths) return print(row);
      held.push(row);
      return held.length < SAMPLE ? '' : release(true);
    },
    end: () => (widths ? '' : release(false)),
  };
}

/** Widths of the columns in a table of `width` columns; where `width` is Infinity nothing is cut. */
function widthsOf(rows: readonly string[][], width: number): number[] {
  const bounded = width !== Number.POSITIVE_INFINITY;
  const columns = rows[0]?.length ?? 0;
  const widths: number[] = [];
  for (let i = 0; i < columns; i++) {
    const widest = Math.max(...rows.map((row) => displayWidth(row[i] ?? '')));
    widths.push(bounded ? Math.min(widest, WIDEST) : widest);
  }
  const before = widths.slice(0, -1).reduce((sum, each) => sum + (each && each + GAP.length), 0);
  if (columns > 0) widths[columns - 1] = bounded ? Math.max(width - before, LAST_AT_LEAST) : Infinity;
  return widths;
}
