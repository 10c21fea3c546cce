import { readDates } from './find.ts';
import { withoutRoles } from './roles.ts';
import { hasDigit } from './tokens.ts';
import { isKind, type Kind, lookUp, withoutEnding, wordKey } from './words.ts';

const LONGEST = 160;
const FURNITURE: readonly Kind[] = [
  'weekday',
  'clock',
  'ordinal',
  'link',
  'yearMark',
  'ago',
  'until',
  'am',
  'pm',
  'noon',
  'night',
  'hours',
  'hundredHours',
  'furniture',
];

function isFurniture(word: string): boolean {
  const known = lookUp(word);
  if (known?.own || known?.months.length) return true;
  return FURNITURE.some((kind) => isKind(word, kind)) || withoutEnding(word) !== null;
}

/** Scrapers glue a name to its own copy; one of the two is enough to judge by. */
function halved(text: string): string {
  const half = text.length / 2;
  return text.length > 5 && text.length % 2 === 0 && text.slice(0, half) === text.slice(half)
    ? text.slice(0, half)
    : text;
}

/**
 * True when a line is nothing but the furniture of a date: dates, times, role words, weekdays, ages ("3 hours ago"),
 * with at most a place or a short name beside a full date. Prose and headlines that name a date are not.
 */
export function isDateLine(line: string): boolean {
  const text = line.trim();
  if (text === '' || text.length > LONGEST || !hasDigit(text)) return false;
  let rest = '';
  let at = 0;
  let full = 0;
  let partial = 0;
  let times = 0;
  let ages = 0;
  for (const reading of readDates(text)) {
    for (const hit of reading.hits) {
      rest += `${text.slice(at, hit.from)} `;
      at = hit.to;
      if (hit.edtf.startsWith('X') || hit.edtf.includes('/')) partial++;
      else full++;
    }
    times += reading.times.length;
    if (reading.tokens.some((token) => token.kind === 'word' && isKind(token.key, 'ago'))) ages++;
  }
  if (full + partial + ages + times === 0) return false;
  rest = halved((rest + text.slice(at)).trim());
  const unnamed = withoutRoles(rest);
  if (full + partial + ages === 0 && unnamed === wordKey(rest)) return false;
  const words = (unnamed.match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => !isFurniture(word));
  if (words.length === 0) return true;
  if (full === 0 || /[।?!]$/u.test(text)) return false;
  return words.length <= 3 && words.join('').length <= 20;
}
