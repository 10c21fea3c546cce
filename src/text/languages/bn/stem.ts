import { wordList } from '../../wordlist.ts';
import { fold } from './fold.ts';
import { stripNoun } from './noun.ts';
import { VARIANTS } from './variants.ts';
import { verbRoot } from './verbs.ts';

/** Forms that are short for something only with the mark at their end: লিঃ, লি. */
const MARKED = /[\u0983.]$/;

const VISARGA = 0x983;
const POINT = 0x2e;

/** From the stem of each variant to the stem of the first of its group, for the first letters that were asked for. */
const stems = new Map<string, ReadonlyMap<string, string>>();
/** All groups, a space before and behind each. */
let groups: string | undefined;

/** The letters that are folded to a first letter: no rule changes one but for the long ই and উ. */
const LETTERS: Readonly<Record<string, string>> = { \u0987: '\u0987\u0988', \u0989: '\u0989\u098A' };

/** The groups that have a variant with such a first letter. */
function groupsWith(letter: string): Set<string> {
  groups ??= ` ${wordList(VARIANTS).join(' ')} `;
  const found = new Set<string>();
  for (const first of LETTERS[letter] ?? letter) {
    const start = `/${first}`;
    for (let at = groups.indexOf(start); at >= 0; at = groups.indexOf(start, at + 1)) {
      found.add(groups.slice(groups.lastIndexOf(' ', at) + 1, groups.indexOf(' ', at)));
    }
  }
  return found;
}

/** Letter by letter, for stemming all variants takes longer than a search. */
function variantsUnder(letter: string): ReadonlyMap<string, string> {
  let known = stems.get(letter);
  if (!known) {
    const entries = [...groupsWith(letter)].flatMap((group) => {
      const [first = '', ...others] = group.split('/');
      return others
        .filter((other) => fold(other.charAt(0)) === letter)
        .map((variant): [string, string] => {
          const stripped = stripNoun(variant);
          return [MARKED.test(stripped) ? stripped : fold(stripped), fold(stripNoun(first))];
        });
    });
    known = new Map(entries);
    stems.set(letter, known);
  }
  return known;
}

/** The stem of a normalised Bangla word, folded: all inflections and spellings of a word meet in it. Never empty. */
export function stem(form: string): string {
  const last = form.charCodeAt(form.length - 1);
  if (last === VISARGA || last === POINT) return stemOfMarked(form);
  const root = verbRoot(form);
  if (root) return root;
  const folded = fold(stripNoun(form));
  return variantsUnder(folded.charAt(0)).get(folded) ?? folded;
}

/** A visarga at the end that makes no short form stands for a colon (বলেনঃ) or is silent (মূলতঃ). */
function stemOfMarked(form: string): string {
  const bare = form.slice(0, -1);
  return variantsUnder(fold(form.charAt(0))).get(form) ?? (bare ? stem(bare) : form);
}
