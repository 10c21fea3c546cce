import { wordList } from '../../wordlist.ts';
import { fold } from './fold.ts';
import { stripNoun } from './noun.ts';
import { VARIANTS } from './variants.ts';
import { verbRoot } from './verbs.ts';

let variants: ReadonlyMap<string, string> | undefined;

/** From the stem of each variant to the stem of the first of its group. */
function readVariants(): Map<string, string> {
  const stems = new Map<string, string>();
  for (const group of wordList(VARIANTS)) {
    const [first = '', ...others] = group.split('/').map((word) => fold(stripNoun(word)));
    for (const other of others) stems.set(other, first);
  }
  return stems;
}

/** The stem of a normalised Bangla word, folded: all inflections and spellings of a word meet in it. Never empty. */
export function stem(form: string): string {
  const root = verbRoot(form);
  if (root) return root;
  variants ??= readVariants();
  const noun = fold(stripNoun(form));
  return variants.get(noun) ?? noun;
}
