import { objectText } from './json.ts';
import type { Column, Printer, Surface } from './printer.ts';

/** One JSON object a line. */
export function jsonlPrinter(columns: readonly Column[], surface: Surface): Printer {
  return {
    header: () => '',
    row: (row) => `${objectText(columns, row, surface)}\n`,
    end: () => '',
  };
}
