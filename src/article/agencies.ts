import { nameWords } from '../text/languages/names.ts';
import { toNfc } from '../text/nfc.ts';
import { AGENCIES } from './data/agencies.ts';

interface Name {
  agency: number;
  /** NFC, as texts spell it. */
  name: string;
  /** Counts only where the text says that an agency is meant. */
  weak: boolean;
}

/** A mention of an agency in a text; offsets are UTF-16 code units into the NFC form. */
interface Mention {
  agency: number;
  name: string;
  from: number;
}

/** Names are found by their first letters, so that a text is read once whatever the number of names. */
const HEAD = 2;
const byHead = new Map<string, Name[]>();
/** 1 for each number of two UTF-16 units with which a name begins. */
const FIRST = new Uint8Array(0x10000);
const pairAt = (text: string, index: number): number =>
  ((text.charCodeAt(index) * 31) ^ text.charCodeAt(index + 1)) & 0xffff;
AGENCIES.forEach((row, agency) => {
  for (const item of row.split('|')) {
    const name = item.replace(/\?$/, '').normalize('NFC');
    const weak = item.endsWith('?');
    // Texts and openings in capitals write it so: DHAKA (REUTERS).
    const forms = weak ? [name] : new Set([name, name.toUpperCase()]);
    for (const form of forms) {
      const head = form.slice(0, HEAD);
      const list = byHead.get(head) ?? [];
      list.push({ agency, name: form, weak });
      byHead.set(head, list);
      FIRST[pairAt(head, 0)] = 1;
    }
  }
});
for (const list of byHead.values()) list.sort((a, b) => b.name.length - a.name.length);

const INSIDE_WORD = /[\p{L}\p{M}\p{N}]$/u;
/** Case endings, clitics and plural marks that a name carries: কেসিএনএ'র, রয়টার্সকে, TASS's, AFP-ক. */
const ENDING =
  /^(?:-\p{Ll}{1,4}|['’‘`-]?(?:এর|য়ের|ের|র|রা|কে|তে|য়|ে|এ|ই|ও|s|in|a|e|i|u|en|n|an|ın|un|nin|nun|nın))?(?:ই|ও)?(?![\p{L}\p{M}\p{N}])/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hangul}]/u;
const AGENCY_WORDS = Object.values(nameWords).flatMap((words) => words.agencyWords ?? []);
const NEARBY = 32;
/** Texts up to this length are credits and bylines, where a weak name stands alone or at the end. */
const CREDIT = 80;

function saysAgency(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - NEARBY), from);
  const after = text.slice(to, to + NEARBY);
  if (/[(/[,]\s*$/u.test(before) && /^\s*[)/\],]/u.test(after)) return true;
  if (/[(]\s*$/u.test(before) && /^\s*[)]/u.test(after)) return true;
  if (
    text.length <= CREDIT &&
    /(?:^|[/:|©,]|photo|ছবি|foto)\s*$/iu.test(before) &&
    /^[\s.।)/|]*$/u.test(after)
  )
    return true;
  if (/^\s*[-–—]\s/u.test(after) && from < NEARBY) return true;
  const near = `${before} ${after}`.toLowerCase();
  return AGENCY_WORDS.some((word) => near.includes(word));
}

/** Scripts without spaces begin a word anywhere. */
function isWordStart(text: string, index: number): boolean {
  return !INSIDE_WORD.test(text.slice(Math.max(0, index - 2), index)) || UNSPACED.test(text.charAt(index));
}

function mentionsIn(text: string): Mention[] {
  const mentions: Mention[] = [];
  let past = 0;
  for (let index = 0; index < text.length; index++) {
    if (FIRST[pairAt(text, index)] === 0 || index < past) continue;
    for (const { agency, name, weak } of byHead.get(text.slice(index, index + HEAD)) ?? []) {
      if (!text.startsWith(name, index) || !isWordStart(text, index)) continue;
      const to = index + name.length;
      if (!UNSPACED.test(name) && !ENDING.test(text.slice(to, to + 12))) continue;
      if (weak && !saysAgency(text, index, to)) continue;
      mentions.push({ agency, name, from: index });
      past = to;
      break;
    }
  }
  return mentions;
}

const SCRIPTS = ['Latin', 'Bengali', 'Devanagari', 'Arabic', 'Cyrillic', 'Han', 'Hangul', 'Katakana'].map(
  (script) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')] as const,
);

function scriptOf(text: string): string {
  let best = { script: 'Latin', count: 0 };
  for (const [script, pattern] of SCRIPTS) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > best.count) best = { script, count };
  }
  return best.script;
}

/**
 * The news agencies that the texts name, in order of first mention, each once: under the form of its name that the
 * texts use most in their own script (the first of those used equally), without case endings. NFC.
 */
export function findAgencies(texts: readonly string[]): string[] {
  const found = new Map<number, Map<string, number>>();
  let letters = '';
  for (const raw of texts) {
    const text = toNfc(raw);
    if (letters.length < 4000) letters += text.slice(0, 1000);
    for (const { agency, name } of mentionsIn(text)) {
      const names = found.get(agency) ?? new Map<string, number>();
      names.set(name, (names.get(name) ?? 0) + 1);
      found.set(agency, names);
    }
  }
  if (found.size === 0) return [];
  const script = scriptOf(letters);
  return [...found.values()].map((names) => {
    const own = [...names].filter(([name]) => scriptOf(name) === script);
    const [first, ...rest] = own.length > 0 ? own : [...names];
    // Of a name and the same in capitals, used equally, the name as it is written elsewhere.
    const better = (name: [string, number], best: [string, number]): boolean =>
      name[1] > best[1] || (name[1] === best[1] && name[0].toUpperCase() === best[0]);
    return rest.reduce((best, name) => (better(name, best) ? name : best), first as [string, number])[0];
  });
}
