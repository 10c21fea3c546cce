import { UsageError } from '../archive/errors.ts';
import { LEAST_MEMORY } from './definition/options.ts';

const UNITS = ['', 'K', 'M', 'G', 'T'];

/** Bytes of an amount of memory as it is typed: `512M`, `2G`, `1.5GiB`, `1073741824`. Throws UsageError. */
export function memoryOf(text: string): number {
  const bytes = bytesOf(text);
  if (bytes !== null && bytes >= (bytesOf(LEAST_MEMORY) as number)) return bytes;
  throw new UsageError(
    bytes === null
      ? `--memory takes an amount such as 512M or 2G, not '${text}'`
      : `--memory ${text} is too little: at least ${LEAST_MEMORY} is needed`,
  );
}

/** Units are powers of 1024. */
function bytesOf(text: string): number | null {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?)\s*([kmgt]?)(?:i?b)?$/iu.exec(text.trim()) ?? [];
  if (number === undefined) return null;
  const bytes = Math.round(Number(number) * 1024 ** UNITS.indexOf(unit.toUpperCase()));
  return Number.isSafeInteger(bytes) ? bytes : null;
}
