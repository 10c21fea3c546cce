import { wordList } from '../../wordlist.ts';
import { fold } from './fold.ts';
import { stripNoun } from './noun.ts';
import { VARIANTS } from './variants.ts';
import { verbRoot } from './verbs.ts';

/** Forms that are short for something only with the mark at their end: লিঃ, লি. */
const MARKED = /[\u0983.]$/;

const VISARGA = 0x983;
const POINT = 0x2e;

/** Variants, each with the first of its group, by their first letter, which no rule changes but for the long ই and উ. */
let pairs: Map<string, [variant: string, first: string][]> | undefined;
/** From the stem of each variant to the stem of the first of its group, for the letters that were asked for. */
const stems = new Map<string, ReadonlyMap<string, string>>();

function readPairs(): Map<string, [string, string][]> {
  const byLetter = new Map<string, [string, string][]>();
  for (const group of wordList(VARIANTS)) {
    const [first = '', ...others] = group.split('/');
    for (const other of others) {
      const letter = fold(other.charAt(0));
      const known = byLetter.get(letter);
      if (known) known.push([other, first]);
      else byLetter.set(letter, [[other, first]]);
    }
  }
  return byLetter;
}

/** Letter by letter, for stemming all variants takes longer than a search. */
function variantsUnder(letter: string): ReadonlyMap<string, string> {
  let known = stems.get(letter);
  if (!known) {
    pairs ??= readPairs();
    const entries = (pairs.get(letter) ?? []).map(([variant, first]): [string, string] => {
      const stripped = stripNoun(variant);
      return [MARKED.test(stripped) ? stripped : fold(stripped), fold(stripNoun(first))];
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
