import type { Style } from './colour.ts';
import { oneLine, sanitise } from './sanitise.ts';
import type { Passage } from './snippet.ts';

export const FORMATS = ['table', 'tsv', 'csv', 'json', 'jsonl', 'ids', 'markdown'] as const;
export type Format = (typeof FORMATS)[number];

/** One field of a record: its name, and its value in words where the format has no structure for it. */
export interface Column {
  name: string;
  text(value: unknown): string;
  /** A shorter form for a table on a terminal. */
  brief?(value: unknown): string;
  /** A shorter name for the head of a table on a terminal. */
  label?: string;
}

/** Values in the order of the columns; a search result brings the passage that matched best. */
export interface Row {
  values: readonly unknown[];
  snippet?: Passage;
}

/**
 * Turns rows into text, one call a row, so that an answer of any length streams: what `header`, `row` and `end`
 * return, in that order, is the whole output. `row` may hold back and return ''. An answer without rows is valid output.
 */
export interface Printer {
  header(): string;
  row(row: Row): string;
  end(): string;
}

/** Where the output goes. */
export interface Surface {
  /** Columns of the terminal, or Infinity where nothing may be cut. */
  width: number;
  style: Style;
  /** A terminal reads this: what it would obey is shown escaped. */
  safe: boolean;
  /** Short forms of ids and dates are welcome. */
  brief: boolean;
}

/** A cell for the formats that keep a record on one line. */
export function cell(column: Column, value: unknown, surface: Pick<Surface, 'safe'>): string {
  return onLine(column.text(value), surface);
}

/** Text that comes from elsewhere, on one line and as the surface can take it. */
export function onLine(text: string, { safe }: Pick<Surface, 'safe'>): string {
  const line = oneLine(text);
  return safe ? sanitise(line) : line;
}
