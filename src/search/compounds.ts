import type { Archive } from '../archive/index.ts';
import { stopwordsOf } from '../text/index.ts';
import { both, count, docsIn } from './doc-set.ts';
import type { Expansion } from './expansion.ts';
import { phraseDocs } from './phrase.ts';
import type { Terms } from './terms.ts';
import type { QueryWord } from './words.ts';

/** A shorter part is an ending or a prefix more often than a word; in UTF-16 code units. */
const SHORTEST_PART = 2;
/** A word that is in more articles is found often enough as it is written. */
const FREQUENT = 20;
/** So many articles are read at most for a word, to see whether two others stand side by side in them. */
const MOST_READ = 100;

/** The stems that two neighbours make when they are written as one word: প্রধান মন্ত্রী, প্রধানমন্ত্রী. */
export function joined(first: QueryWord, second: QueryWord, terms: Terms): Expansion[] {
  const parts = [first.form, second.form];
  // Function words stand beside each other without making one: সে না is not সেনা.
  if (parts.some((part) => terms.languages.some((language) => stopwordsOf(language).has(part)))) return [];
  if (parts.some((part) => part.length < SHORTEST_PART || !isLetters(part))) return [];
  return (
    terms
      .stemsOf(parts.join(''))
      // A word with its ending written apart is that word still: মন্ত্রী কে.
      .filter((stem) => ![...first.stems, ...second.stems].includes(stem) && terms.frequency(stem) > 0)
      .map((stem) => ({ stem, weight: 1, how: 'spelling', forms: null, within: null }))
  );
}

/** Where a word stands apart in the archive as the two that it is made of: জংউন, জং উন. Only for words that are not frequent. */
export function apart({ form, stems }: QueryWord, archive: Archive, terms: Terms): Expansion[] {
  if (terms.frequencyOf(stems) > FREQUENT || !isLetters(form)) return [];
  const found: Expansion[] = [];
  let left = MOST_READ;
  for (const at of cuts(form)) {
    const first = form.slice(0, at);
    const heads = terms.stemsOf(first).filter((stem) => terms.index.known(stem, first));
    const tails = terms.stemsOf(form.slice(at)).filter((stem) => terms.frequency(stem) > 0);
    for (const head of heads) {
      for (const tail of tails) {
        const together = both(terms.having([head], null), terms.having([tail], null));
        const docs = docsIn(together);
        if (docs.length === 0 || left <= 0) continue;
        const read = docs.subarray(0, left);
        left -= read.length;
        const beside = phraseDocs(
          archive,
          read,
          [
            new Set([terms.index.known(head, first)?.number as number]),
            new Set(terms.formsOf(tail).map(({ number }) => number)),
          ],
          null,
        );
        if (count(beside) === 0) continue;
        // Too many to read all: where both stand in an article, they mostly stand side by side.
        const within = read.length === docs.length ? beside : together;
        found.push({ stem: head, weight: 1, how: 'spelling', forms: null, within, beside: form.slice(at) });
      }
    }
  }
  return found;
}

/** Where a word can be cut in two, from the middle outwards: never before a sign that belongs to the letter before. */
function cuts(form: string): number[] {
  const places: number[] = [];
  for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
    if (!isSign(form.slice(at)) && !/[\u09CD\u094D]$/.test(form.slice(0, at))) places.push(at);
  }
  const middle = form.length / 2;
  return places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
}

/** Most words are of Bangla or plain Latin letters: patterns of all letters there are take milliseconds to compile. */
const PLAIN =
  /^[a-z\u0980-\u0983\u0985-\u098C\u098F\u0990\u0993-\u09A8\u09AA-\u09B0\u09B2\u09B6-\u09B9\u09BC-\u09C4\u09C7\u09C8\u09CB-\u09CE\u09D7\u09DC\u09DD\u09DF-\u09E3]+$/;
const BANGLA_LETTER = /^[\u0980\u0985-\u09B9\u09BD\u09CE\u09DC\u09DD\u09DF-\u09E1]/;
const BANGLA_SIGN = /^[\u0981-\u0983\u09BC\u09BE-\u09C4\u09C7\u09C8\u09CB-\u09CD\u09D7\u09E2\u09E3]/;

/** Whether a word is of letters and their signs alone. */
function isLetters(word: string): boolean {
  return PLAIN.test(word) || /^[\p{L}\p{M}]+$/u.test(word);
}

/** Whether a text begins with a sign of the letter before it. */
function isSign(text: string): boolean {
  if (/^[a-z]/.test(text) || BANGLA_LETTER.test(text)) return false;
  return BANGLA_SIGN.test(text) || /^\p{M}/u.test(text);
}
