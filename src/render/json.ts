import type { Column, Printer, Row, Surface } from './printer.ts';
import { sanitiseJson } from './sanitise.ts';

/** One array, one record a line; `[]` when there is none. */
export function jsonPrinter(columns: readonly Column[], surface: Surface): Printer {
  let open = false;
  return {
    header: () => '',
    row(row) {
      const before = open ? ',\n' : '[\n';
      open = true;
      return before + objectText(columns, row, surface);
    },
    end: () => (open ? '\n]\n' : '[]\n'),
  };
}

/** A record as one line of JSON, keys in the order of the columns. */
export function objectText(columns: readonly Column[], row: Row, surface: Surface): string {
  const record = Object.fromEntries(columns.map((column, i) => [column.name, row.values[i] ?? null]));
  const json = JSON.stringify(record);
  return surface.safe ? sanitiseJson(json) : json;
}
