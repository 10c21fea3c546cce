import { displayWidth, truncate } from '../text/width.ts';
import { columns as aligned } from './layout.ts';
import { onLine, type Surface } from './printer.ts';
import { grouped } from './values.ts';

export interface Bar {
  label: string;
  value: number;
}

const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];
const WIDEST_LABEL = 32;
const WIDEST_BAR = 60;
const NARROWEST_BAR = 10;
/** A bar of something is never quite empty. */
const LEAST = '▏';

/** A bar of `value`, where `most` is `width` columns wide; in eighths of a column. */
export function bar(value: number, most: number, width: number): string {
  if (value <= 0) return '';
  const eighths = Math.round((value / most) * width * 8);
  return solid(eighths) || LEAST;
}

/** A solid line so many eighths of a column long. */
export function solid(eighths: number): string {
  return '█'.repeat(eighths >> 3) + EIGHTHS[eighths & 7];
}

/** Labels, values and bars in aligned columns, a line each. */
export function barChart(bars: readonly Bar[], surface: Surface): string[] {
  const labels = bars.map(({ label }) => truncate(onLine(label, surface), WIDEST_LABEL));
  const values = bars.map(({ value }) => grouped(value));
  const before = Math.max(0, ...labels.map(displayWidth)) + Math.max(0, ...values.map(displayWidth)) + 4;
  const width = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, surface.width - before - 1));
  const most = Math.max(...bars.map(({ value }) => value));
  return aligned(
    bars.map(({ value }, i) => [labels[i] as string, values[i] as string, bar(value, most, width)]),
    '<><',
  );
}
