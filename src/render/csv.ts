import { type Column, cell, type Printer, type Surface } from './printer.ts';

/** Comma-separated values (RFC 4180, with LF line ends) under a header of the columns' names. */
export function csvPrinter(columns: readonly Column[], surface: Surface): Printer {
  return {
    header: () => `${columns.map((column) => quoted(column.name)).join(',')}\n`,
    row: ({ values }) =>
      `${columns.map((column, i) => quoted(cell(column, values[i], surface))).join(',')}\n`,
    end: () => '',
  };
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
