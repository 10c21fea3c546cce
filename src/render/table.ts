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
  const natural = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => displayWidth(row[i] ?? ''))));
  if (width === Number.POSITIVE_INFINITY) return natural;
  const widths = natural.map((each) => Math.min(each, WIDEST));
  const last = widths.length - 1;
  const before = (): number =>
    widths.slice(0, -1).reduce((sum, each) => sum + (each && each + GAP.length), 0);
  // What the last column does not need goes to the columns that were cut, the one with most to gain first.
  for (let room = width - before() - (natural[last] ?? 0); room > 0; room--) {
    const lacks = natural.map((each, i) => (i < last ? each - (widths[i] ?? 0) : 0));
    const most = lacks.indexOf(Math.max(...lacks));
    if ((lacks[most] ?? 0) <= 0) break;
    widths[most] = (widths[most] ?? 0) + 1;
  }
  if (last >= 0) widths[last] = Math.max(width - before(), LAST_AT_LEAST);
  return widths;
}
