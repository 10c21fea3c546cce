import { normalise } from '../../normalise.ts';
import { wordList } from '../../wordlist.ts';
import { ENDS_IN_KA, STEM_IN_DA, WHOLE } from './exceptions.ts';
import { syllables } from './syllables.ts';

/*
 * Endings come off from the right, one a round, until none is left, so that every inflected form meets its base word
 * whatever that ends in: সরকার and সরকারের both end as সরকা. Nothing is cut that would leave less than two syllables or
 * a bare virama.
 */
const ROUNDS = 6;
const VIRAMA = '\u09CD';

const source = (pattern: string) => new RegExp(`${normalise(pattern)}$`);

const VOWEL = source('[ািীুূৃেৈোৌঅআইঈউঊঋএঐওঔ]');
const OWN_DA = source(`(?:${wordList(STEM_IN_DA).join('|')})`);

interface Rule {
  /** What is cut. */
  ending: RegExp;
  /** What must be true of the rest, beside length. */
  after?: (rest: string) => boolean;
  /** Syllables that must remain; 2 unless said. */
  least?: number;
}

const afterVowel = (rest: string) => VOWEL.test(rest);
const afterConsonant = (rest: string) => !VOWEL.test(rest);
const endsWith = (end: string) => (rest: string) => rest.endsWith(normalise(end));

/** In this order in every round; the first that applies ends the round. */
const RULES: readonly Rule[] = [
  { ending: source('ই'), after: (rest) => !rest.endsWith('া') || syllables(rest) >= 3 || rest.endsWith('টা') },
  { ending: source('ও') },
  { ending: source('ের'), after: (rest) => OWN_DA.test(rest) },
  { ending: source('গু(?:লো|লি|লা)(?:কে|তে|র|য়)?') },
  { ending: source('(?:ে|য়ে)?দের(?:কে)?') },
  { ending: source('(?:টুকু|খানা|খানি)(?:র|কে|তে|য়)?') },
  { ending: source('(?:দিগের|দিগকে)') },
  { ending: source('গণ(?:ের|কে)?') },
  { ending: source('সহ'), least: 3 },
  { ending: source('(?:য়ে|ে)রা') },
  { ending: source('রা') },
  { ending: source('ট[িা](?:কে|র|তে|য়)?') },
  { ending: source('জন(?:কে|ের)') },
  { ending: source('ে'), after: (rest) => ENDS_IN_KA.has(rest) },
  { ending: source('কে'), after: (rest) => !rest.endsWith('ং') && !rest.endsWith('ঙ') },
  { ending: source('য়ের'), after: (rest) => afterVowel(rest) || rest.endsWith('ং') },
  { ending: source('ের') },
  { ending: source('য়ে'), after: (rest) => (afterVowel(rest) && !rest.endsWith('া')) || rest.endsWith('ং') },
  { ending: source('তে'), after: afterVowel },
  { ending: source('র'), after: afterVowel },
  { ending: source('য়'), after: endsWith('া') },
  { ending: source('ে'), after: afterConsonant },
];

/** The word without its case endings, plural signs, articles and particles; `word` itself when there is none. */
export function stripNoun(word: string): string {
  let rest = word;
  for (let round = 0; round < ROUNDS && !WHOLE.has(rest); round++) {
    const next = stripOne(rest);
    if (next === rest) break;
    rest = next;
  }
  return rest;
}

function stripOne(word: string): string {
  for (const { ending, after, least = 2 } of RULES) {
    const at = word.search(ending);
    if (at <= 0) continue;
    const rest = word.slice(0, at);
    if (rest.endsWith(VIRAMA)) continue;
    if (syllables(rest) < least && !WHOLE.has(rest)) continue;
    if (after && !after(rest)) continue;
    return rest;
  }
  return word;
}
