import type { Row } from './score/means.ts';

/** What one part of the evaluation gives. */
export interface Part {
  rows: Row[];
  /** What was left out, and why. */
  remarks: string[];
  /** The worst cases, one line each, when asked for. */
  worst: string[];
}

export type PartName = 'parse' | 'search' | 'lang';

/** What the parts are asked for. */
export interface Settings {
  dir: string;
  /** The one set that is asked for, or null. */
  set: string | null;
  /** How many of the worst cases to name. */
  worst: number;
  /** The half of the pages to be parsed, or null for all. */
  half: 1 | 2 | null;
  /** Parse: lines on the wrong side by kind of error, instead of scores. */
  errors: boolean;
  /** Folder in which indexed corpora are kept from run to run, or null. */
  archives: string | null;
  /** Folder for the raw predictions, in the formats that the reference scorers read. */
  predictions: string | null;
}

/** Whether `--set` asks for this set. */
export function wanted(settings: Settings, set: string): boolean {
  return settings.set === null || set === settings.set;
}

/** Metrics that are counts; all others are shares of 1. */
const COUNTS = ['empty', 'bn max'];

function cell(metric: string, value: number | null): string {
  if (value === null) return '-';
  return COUNTS.includes(metric) ? String(value) : value.toFixed(3);
}

/** A plain text table; sets with the same metrics share a header. */
export function table(part: Part): string {
  const lines: string[] = [];
  const first = Math.max(24, ...part.rows.map((row) => row.set.length));
  let header = '';
  for (const { set, n, metrics } of part.rows) {
    const names = Object.keys(metrics);
    const widths = names.map((metric) => Math.max(7, metric.length + 2));
    const heading =
      'set'.padEnd(first) + 'n'.padStart(7) + names.map((x, at) => x.padStart(widths[at] ?? 0)).join('');
    if (heading !== header) {
      if (header !== '') lines.push('');
      lines.push(heading);
      header = heading;
    }
    const cells = names.map((metric, at) => cell(metric, metrics[metric] ?? null).padStart(widths[at] ?? 0));
    lines.push(set.padEnd(first) + String(n).padStart(7) + cells.join(''));
  }
  if (part.worst.length > 0) lines.push('', 'worst', ...part.worst.map((line) => `  ${line}`));
  lines.push(...part.remarks.map((remark) => `# ${remark}`));
  return lines.join('\n');
}

/** The same as one object: part, set, metric. */
export function asJson(parts: Partial<Record<PartName, Part>>): object {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      {
        sets: Object.fromEntries(part.rows.map(({ set, n, metrics }) => [set, { n, ...metrics }])),
        worst: part.worst,
        remarks: part.remarks,
      },
    ]),
  );
}
