import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { normalise } from '../../src/text/index.ts';
import { random, rawFiles } from './texts.ts';

/** Names and news words as they are typed in Latin letters. */
export const LATIN_WORDS = `
dhaka chittagong khulna rajshahi sylhet barishal rangpur mymensingh comilla gazipur
bangladesh bharat pakistan china russia ukraine america japan israel iran
hasina khaleda putin modi biden trump zelensky mamata imran shakib
awami bnp jamaat chhatra league parliament commission ministry adalat police
nirbachon songsod sorkar montri rashtropoti prodhanmontri andolon hortal michil shomabesh
orthoniti bajet bank taka dollar rin mulyosfiti rajossho bikri bazar
hashpatal chikitsa rogi daktar corona tika mrityu ahoto nihoto durghotona
shikkha bishwobidyalay chhatro shikkhok porikkha folafol bhorti boi lekhok kobi
khela cricket football dol match gol srilanka argentina brazil messi
abohawa brishti bonna ghurnijhor nodi shohor gram krishok dhan ilish`.match(/\S+/g) as string[];

const BANGLA_WORD = /^[\u0985-\u09B9][\u0980-\u09E3]{2,}$/;
/** A vowel sign stands after a consonant alone. */
const TWO_SIGNS = /[^\u0995-\u09B9\u09DC-\u09DF][\u09BE-\u09CC]/;

/** Endings that a stem takes, the most usual first; some words have none. */
const ENDINGS = ['', 'ের', 'ে', 'কে', 'টি', 'রা', 'দের', 'গুলো', 'ও', 'ই', 'তে', 'টা'];

/** Real Bangla words, the most usual first: the evaluation data's where it is there, else the fixtures'. */
function baseWords(): { words: string[]; from: string } {
  const list = resolve('../shared/eval/lang/vocabulary-100k.tsv');
  if (existsSync(list)) {
    const words = readFileSync(list, 'utf8').split('\n');
    return { words: distinct(words.map((line) => line.split('\t')[0] ?? '')), from: 'a news vocabulary' };
  }
  const texts = rawFiles('fixtures').map((path) => readFileSync(path, 'utf8'));
  return {
    words: distinct(texts.flatMap((text) => text.match(/[\p{L}\p{M}]+/gu) ?? [])),
    from: 'the fixtures',
  };
}

const distinct = (words: string[]) => [
  ...new Set(words.map(normalise).filter((word) => BANGLA_WORD.test(word))),
];

/**
 * `n` distinct word forms in Bangla letters, and where they are from: real ones first, then made-up stems with some of the
 * endings. The made-up ones follow the real ones letter by letter (a Markov chain over pairs of letters), so that they
 * crowd under the same sounds as real words do. The same for the same `n`.
 */
export function makeVocabulary(n: number, seed = 1): { words: string[]; from: string } {
  const { words: base, from } = baseWords();
  const next = random(seed);
  const chain = chainOf(base);
  const words = new Set(base.slice(0, n));
  while (words.size < n) {
    const stem = normalise(walk(chain, next));
    if (!BANGLA_WORD.test(stem)) continue;
    const endings = Math.ceil(ENDINGS.length * next() ** 2);
    for (const ending of ENDINGS.slice(0, endings)) {
      const word = normalise(stem + ending);
      if (words.size < n && !TWO_SIGNS.test(word)) words.add(word);
    }
  }
  return { words: [...words], from };
}

/** In UTF-16 code units. */
const LONGEST = 8;

/** The letters that follow each pair of letters, as often as they do; the empty string where a word ends. */
function chainOf(words: string[]): Map<string, string[]> {
  const chain = new Map<string, string[]>();
  for (const word of words) {
    for (let at = 0; at <= word.length; at++) {
      const before = word.slice(Math.max(0, at - 2), at);
      const letters = chain.get(before);
      if (letters) letters.push(word[at] ?? '');
      else chain.set(before, [word[at] ?? '']);
    }
  }
  return chain;
}

function walk(chain: Map<string, string[]>, next: () => number): string {
  let word = '';
  while (word.length < LONGEST) {
    const letters = chain.get(word.slice(-2)) ?? [''];
    const letter = letters[Math.floor(next() * letters.length)] as string;
    if (letter === '') break;
    word += letter;
  }
  return word;
}
