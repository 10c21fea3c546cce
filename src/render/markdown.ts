import { type Column, cell, type Printer, type Surface } from './printer.ts';

/** A GitHub-flavoured table under a header. */
export function markdownPrinter(columns: readonly Column[], surface: Surface): Printer {
  const line = (cells: string[]): string => `| ${cells.join(' | ')} |\n`;
  return {
    header: () => line(columns.map((column) => column.name)) + line(columns.map(() => '---')),
    row: ({ values }) => line(columns.map((column, i) => escapeMarkdown(cell(column, values[i], surface)))),
    end: () => '',
  };
}

/**
 * Text that a Markdown renderer (CommonMark, GFM) shows as it stands: nothing in it is taken for markup, HTML or a
 * link. One paragraph; what is markup only at the start of a line (lists, headings, rules) is escaped there.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replace(/[\\`*_{}[\]<>#|~$]/g, '\\$&')
    .replace(/^(\s*)([-+=])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}
