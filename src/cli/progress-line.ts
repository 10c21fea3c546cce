import { solid } from '../render/chart.ts';
import { grouped } from '../render/values.ts';

/** How far a long task is. */
export interface Counted {
  /** Files, or what else is counted, dealt with. */
  done: number;
  /** null while it is not known. */
  total: number | null;
  /** How many there are at least, while the total is not known. */
  found?: number;
  /** Bytes read. */
  bytes?: number;
  /** Texts read: a file of records holds many. */
  texts?: number;
  /** How much of the files that are being read was read: 0.5 is half a file. */
  part?: number;
}

/** How fast it goes, in files and in texts a second. */
export interface Pace {
  files: number;
  texts: number;
}

const WIDEST_BAR = 20;
const NARROWEST_BAR = 6;

/**
 * `▕██████    ▏ 45 %  4,500 of 10,000 files · 45 MB · 380 a second · 12 s left`, in at most `columns`: on a narrow terminal
 * the bar is shorter, then what matters least is left out. `what` is counted.
 */
export function progressLine(counted: Counted, pace: Pace, columns: number, what = 'files'): string {
  const { done, total, bytes = 0, part = 0 } = counted;
  const share = total === null || total === 0 ? null : Math.min(1, (done + part) / total);
  const left =
    total === null || pace.files <= 0
      ? []
      : [`${duration(Math.max(0, total - done - part) / pace.files)} left`];
  const rate = [`${grouped(Math.round(pace.texts))} a second`];
  const size = bytes > 0 ? [sizeOf(bytes)] : [];
  const files = countOf(counted, what);
  const rests = [
    [...files, ...size, ...rate, ...left],
    [...files, ...rate, ...left],
    [...files, ...left],
    left.length > 0 ? left : files,
  ].map((parts) => parts.join(' · '));
  if (share !== null) {
    const percent = `${Math.floor(share * 100)} %`;
    for (const rest of rests) {
      const room = columns - percent.length - rest.length - 5;
      if (room >= NARROWEST_BAR) return `${bar(share, Math.min(WIDEST_BAR, room))} ${percent}  ${rest}`;
    }
    if (percent.length <= columns) return percent;
  }
  return rests.find((rest) => rest.length <= columns) ?? (rests[3] as string).slice(0, columns);
}

function countOf({ done, total, found, texts = 0 }: Counted, what: string): string[] {
  const all =
    total !== null ? grouped(total) : found !== undefined && found > done ? `${grouped(found)}+` : null;
  const files = all === null ? `${grouped(done)} ${what}` : `${grouped(done)} of ${all} ${what}`;
  return texts > done ? [`${grouped(texts)} texts`, files] : [files];
}

/** Drawn in eighths of a column; `width` is that between the two ends. */
function bar(share: number, width: number): string {
  const eighths = Math.floor(share * width * 8);
  return `▕${solid(eighths).padEnd(width)}▏`;
}

/** `12 s`, `5 min`, `2 h 47 min` */
export function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 60) return `${whole} s`;
  const minutes = Math.round(whole / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** `45 MB`: three digits, or so, of a size in bytes. */
export function sizeOf(bytes: number): string {
  if (bytes < 1_000) return `${bytes} B`;
  let size = bytes;
  for (const unit of ['kB', 'MB', 'GB']) {
    size /= 1_000;
    if (size < 999.5) return `${size < 9.95 ? size.toFixed(1) : Math.round(size)} ${unit}`;
  }
  return `${(size / 1_000).toFixed(1)} TB`;
}
