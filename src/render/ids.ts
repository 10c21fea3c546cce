import type { Column, Printer, Surface } from './printer.ts';
import { tsvPrinter } from './tsv.ts';

/** Full ids, one a line, or each ended by NUL. `columns` holds the id alone. */
export function idsPrinter(columns: readonly Column[], surface: Surface, nul: boolean): Printer {
  return tsvPrinter(columns.slice(0, 1), surface, nul);
}
