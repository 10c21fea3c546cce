import { type Column, cell, type Printer, type Surface } from './printer.ts';

/** Tab-separated values without a header; records end in LF, or in NUL where `nul` is set. */
export function tsvPrinter(columns: readonly Column[], surface: Surface, nul: boolean): Printer {
  const end = nul ? '\0' : '\n';
  return {
    header: () => '',
    row: ({ values }) => columns.map((column, i) => cell(column, values[i], surface)).join('\t') + end,
    end: () => '',
  };
}
