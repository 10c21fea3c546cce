import { csvPrinter } from './csv.ts';
import { idsPrinter } from './ids.ts';
import { jsonPrinter } from './json.ts';
import { jsonlPrinter } from './jsonl.ts';
import { markdownPrinter } from './markdown.ts';
import type { Column, Format, Printer, Surface } from './printer.ts';
import { tablePrinter } from './table.ts';
import { tsvPrinter } from './tsv.ts';

/** The printer of a format. `nul` ends the records of `tsv` and `ids` with NUL; other formats ignore it. */
export function createPrinter(
  format: Format,
  columns: readonly Column[],
  surface: Surface,
  nul = false,
): Printer {
  switch (format) {
    case 'table':
      return tablePrinter(columns, surface);
    case 'tsv':
      return tsvPrinter(columns, surface, nul);
    case 'csv':
      return csvPrinter(columns, surface);
    case 'json':
      return jsonPrinter(columns, surface);
    case 'jsonl':
      return jsonlPrinter(columns, surface);
    case 'ids':
      return idsPrinter(columns, surface, nul);
    case 'markdown':
      return markdownPrinter(columns, surface);
  }
}
