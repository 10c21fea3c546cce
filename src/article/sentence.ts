import { ABBREVIATIONS, lexiconForm } from '../text/lexicons.ts';
import { collapse } from './lines.ts';

/** A first sentence is looked for in this much of a paragraph. */
const REACH = 2000;

/** The first sentence of a paragraph, with its terminator; abbreviations, initials and decimals end none. */
export function firstSentence(paragraph: string): string {
  const text = collapse(paragraph.slice(0, REACH));
  for (const match of text.matchAll(/[.!?।॥。！？؟۔…]+["'”’»)\]」』）]*/gu)) {
    const end = match.index + match[0].length;
    const next = text.slice(end, end + 1);
    const hard = /[।॥。！？؟۔!?]/u.test(match[0]);
    if (!hard && next !== ' ' && next !== '') continue;
    if (!hard && match[0].startsWith('.') && !match[0].startsWith('..') && isAbbreviation(text, match.index))
      continue;
    // "কী?" বলেন তিনি: a quoted question goes on when no new sentence begins.
    if (/[!?！？؟]/u.test(match[0]) && /["'”’»]$/u.test(match[0]) && /^[ ,]*\p{Ll}/u.test(text.slice(end)))
      continue;
    if (end < 12 && end < text.length) continue;
    return text.slice(0, end);
  }
  return text;
}

function isAbbreviation(text: string, dot: number): boolean {
  const before = /[\p{L}\p{M}\p{N}.ঃ]+$/u.exec(text.slice(Math.max(0, dot - 24), dot))?.[0] ?? '';
  const after = text.slice(dot + 1);
  const letters = before.replace(/\p{M}/gu, '');
  if (/^\p{L}$/u.test(letters)) return after !== '';
  if (/^(?:\p{L}\p{M}*\.)+\p{L}\p{M}*$/u.test(before)) return /^\s*[\p{Ll}\p{Lo}\d]/u.test(after);
  if (/^\p{Nd}+$/u.test(before)) return /^\s*[\p{Ll}\p{Nd}]/u.test(after);
  return ABBREVIATIONS.has(lexiconForm(before));
}
