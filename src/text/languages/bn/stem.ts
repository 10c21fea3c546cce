import { fold } from './fold.ts';
import { stripNoun } from './noun.ts';
import { verbRoot } from './verbs.ts';

/** The stem of a normalised Bangla word, folded: all inflections and spellings of a word meet in it. Never empty. */
export function stem(form: string): string {
  return verbRoot(form) ?? fold(stripNoun(form));
}
