import { normalise } from '../../normalise.ts';
import { wordSet } from '../../wordlist.ts';
import { WHOLE } from './exceptions.ts';
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

const source = (pattern: string) => new RegExp(`${normalise(pattern)}$`);

const VOWEL = source('[ািীুূৃেৈোৌঅআইঈউঊঋএঐওঔ]ঁ?');
const OWN_DA = source(`(?:${ENDS_IN_DA})`);

interface Rule {
  /** What is cut. */
  ending: RegExp;
  /** What must be true of the rest, beside length. */
  after?: (rest: string) => boolean;
}

const afterVowel = (rest: string) => VOWEL.test(rest);
const afterConsonant = (rest: string) => !VOWEL.test(rest);
/** After া or ো. */
const afterOpenVowel = (rest: string) => /[\u09BE\u09CB]\u0981?$/.test(rest);

/** What য় stands before ের and ে after: বইয়ের, রিংয়ে; elsewhere it is the word's own (আত্মীয়ের), or the word is an exception. */
const takesGlide = (rest: string) => /[ইঈউঊএওং]$/.test(rest);

/** In this order in every round; the first that applies ends the round. */
const RULES: readonly Rule[] = [
  { ending: source('[ইও]') },
  { ending: source('তো') },
  { ending: source('ের'), after: (rest) => OWN_DA.test(rest) },
  { ending: source('গু(?:লো|লি|লা)(?:কে|তে|র|য়)?') },
  { ending: source('দের(?:কে)?') },
  { ending: source('(?:টুকু|খানা|খানি)(?:র|কে|তে|য়)?') },
  { ending: source('(?:দিগের|দিগকে)') },
  { ending: source('(?:গণ|সমূহ)(?:ের|কে|ে)?') },
  { ending: source('কার'), after: (rest) => rest.endsWith('খান') },
  { ending: source('সহ') },
  { ending: source('(?:য়ে|ে)রা') },
  { ending: source('রা') },
  { ending: source('ট[িা](?:কে|র|তে|য়)?') },
  { ending: source('ে'), after: (rest) => ENDS_IN_KA.has(rest) || ENDS_IN_TA.has(rest) },
  { ending: source('কে') },
  { ending: source('য়ের'), after: takesGlide },
  { ending: source('ের') },
  { ending: source('য়ে'), after: takesGlide },
  { ending: source('তে'), after: afterVowel },
  { ending: source('র'), after: (rest) => afterVowel(rest) || rest.endsWith('াহ') },
  { ending: source('য়'), after: afterOpenVowel },
  { ending: source('ে'), after: afterConsonant },
];

/**
 * The word without its case endings, plural signs, articles and particles; the verb's root where a verbal noun is left; `word`
 * itself when there is nothing to cut.
 */
export function stripNoun(word: string): string {
  let rest = word;
  for (let round = 0; round < ROUNDS && !WHOLE.has(rest); round++) {
    const next = stripOne(rest);
    if (next === rest) break;
    const verb = verbalNounRoot(next);
    if (verb) return verb;
    rest = next;
  }
  return rest;
}

/** Endings that a word of the list of exceptions may have. */
const AFTER_WHOLE = wordSet('র রা দের দেরকে কে তে য় ে ের য়ে য়ের টি টা গুলো গুলি ই ও');

function stripToWhole(word: string): string | undefined {
  for (let at = word.length - 1; at > 0 && at >= word.length - 6; at--) {
    const rest = word.slice(0, at);
    if (WHOLE.has(rest) && AFTER_WHOLE.has(word.slice(at))) return rest;
  }
  return undefined;
}

function stripOne(word: string): string {
  const whole = stripToWhole(word);
  if (whole) return whole;
  for (const { ending, after } of RULES) {
    const at = word.search(ending);
    if (at <= 0) continue;
    const rest = word.slice(0, at);
    if (rest.endsWith(VIRAMA)) continue;
    if (syllables(rest) < 2) continue;
    if (after && !after(rest)) continue;
    return rest;
  }
  return word;
}
