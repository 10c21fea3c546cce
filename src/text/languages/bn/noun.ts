import { normalise } from '../../normalise.ts';
import { wordList, wordSet } from '../../wordlist.ts';
import { FIXED, WHOLE } from './exceptions.ts';
import { ENDS_IN_DA, ENDS_IN_KA, ENDS_IN_TA } from './own-consonants.ts';
import { syllables } from './syllables.ts';
import { verbalNounRoot } from './verbs.ts';

/*
 * Endings come off from the right, one a round, until none is left, so that every inflected form meets its base word
 * whatever that ends in: সরকার and সরকারের both end as সরকা. Nothing is cut that would leave less than two syllables or
 * a bare virama.
 */
const ROUNDS = 6;
const VIRAMA = '\u09CD';

const VOWEL = new RegExp(normalise('[ািীুূৃেৈোৌঅআইঈউঊঋএঐওঔ]ঁ?$'));
const OWN_DA = new RegExp(normalise(`(?:${ENDS_IN_DA})$`));

const afterVowel = (rest: string) => VOWEL.test(rest);
const afterConsonant = (rest: string) => !VOWEL.test(rest);
/** After া or ো. */
const afterOpenVowel = (rest: string) => /[\u09BE\u09CB]\u0981?$/.test(rest);

/** What য় stands before ের and ে after: বইয়ের, রিংয়ে; elsewhere it is the word's own (আত্মীয়ের), or the word is an exception. */
const takesGlide = (rest: string) => /[ইঈউঊএওং]$/.test(rest);

/** Names of letters, after which এ is one more of them: ডিএনএর. */
const LETTER = /(?:এ(?:ফ|ইচ|ল|ম|ন|স|ক্স)|আর|জেড)$/;

interface Rule {
  /** What is cut. */
  ending: string;
  /** What must be true of the rest, beside length. */
  after?: ((rest: string) => boolean) | undefined;
}

/** Endings of one rule, parted by spaces, the longer first; after a stroke the cases that may follow each. */
function rule(endings: string, after?: Rule['after']): Rule[] {
  const [stems = '', cases = ''] = endings.split('/');
  return wordList(stems).flatMap((stem) =>
    [...wordList(cases).map((ending) => stem + ending), stem].map((ending) => ({ ending, after })),
  );
}

/** In this order in every round; the first that applies ends the round. */
const RULES: readonly Rule[] = [
  rule('ই ও'),
  rule('তো'),
  rule('ের', (rest) => OWN_DA.test(rest)),
  rule('গুলো গুলি গুলা / কে তে র য়'),
  rule('দেরকে দের'),
  rule('টুকু খানা খানি / র কে তে য়'),
  rule('দিগের দিগকে'),
  rule('গণ সমূহ / ের কে ে'),
  rule('কার', (rest) => rest.endsWith('খান')),
  rule('সহ'),
  rule('য়েরা', takesGlide),
  rule('েরা রা'),
  rule('টি টা / কে র তে য়'),
  rule('ে', (rest) => ENDS_IN_KA.has(rest) || ENDS_IN_TA.has(rest)),
  rule('কে'),
  rule('এর', (rest) => afterConsonant(rest) && syllables(rest) > 2 && !LETTER.test(rest)),
  rule('য়ের', takesGlide),
  rule('ের'),
  rule('য়ে', takesGlide),
  rule('তে', afterVowel),
  rule('র', (rest) => afterVowel(rest) || rest.endsWith('াহ')),
  rule('য়', afterOpenVowel),
  rule('ে', afterConsonant),
].flat();

/** The rules by the last letter of what they cut. */
const BY_LETTER = new Map<number, Rule[]>();
for (const each of RULES) {
  const letter = lastLetter(each.ending);
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), each]);
}

function lastLetter(word: string): number {
  return word.charCodeAt(word.length - 1);
}

/**
 * The word without its case endings, plural signs, articles and particles; the verb's root where a verbal noun is left; `word`
 * itself when there is nothing to cut.
 */
export function stripNoun(word: string): string {
  let rest = word;
  for (let round = 0; round < ROUNDS && !WHOLE.has(rest) && !FIXED.has(rest); round++) {
    const next = stripOne(rest);
    if (next === rest) break;
    const verb = verbalNounRoot(next);
    if (verb) return verb;
    rest = next;
  }
  return rest;
}

/** Endings that words of the two lists of exceptions may have. */
const AFTER_WHOLE = wordSet('র রা দের দেরকে কে তে য় ে ের য়ে য়ের টি টা গুলো গুলি ই ও');
const AFTER_FIXED = wordSet('কে ই ও');

function stripToWhole(word: string): string | undefined {
  for (let at = word.length - 1; at > 0 && at >= word.length - 6; at--) {
    const rest = word.slice(0, at);
    if (WHOLE.has(rest) && AFTER_WHOLE.has(word.slice(at))) return rest;
    if (FIXED.has(rest) && AFTER_FIXED.has(word.slice(at))) return rest;
  }
  return undefined;
}

function stripOne(word: string): string {
  const whole = stripToWhole(word);
  if (whole) return whole;
  for (const { ending, after } of BY_LETTER.get(lastLetter(word)) ?? []) {
    if (!word.endsWith(ending)) continue;
    const rest = word.slice(0, -ending.length);
    if (rest.endsWith(VIRAMA)) continue;
    if (syllables(rest) < 2) continue;
    if (after && !after(rest)) continue;
    return rest;
  }
  return word;
}
