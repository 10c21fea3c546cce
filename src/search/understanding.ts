import type { Archive } from '../archive/index.ts';
import { numberWords, scriptOfLanguage } from '../text/index.ts';
import { idfOf } from './bm25.ts';
import { apart, joined } from './compounds.ts';
import { both, count, type DocSet, either } from './doc-set.ts';
import { asTyped, nearTo, startingWith } from './expand.ts';
import { type Expansion, type Meaning, own } from './expansion.ts';
import { isLatin, joinedSounds, soundAlikes } from './latin.ts';
import type { Query } from './query.ts';
import { corrections } from './spelling.ts';
import type { Terms } from './terms.ts';
import { type QueryWord, queryWords } from './words.ts';

type Words = Extract<Query, { type: 'word' | 'phrase' }>;

/** A query of so many Latin words, more than this share of them in so many articles as they are, is in their language. */
const ENGLISH = { words: 3, share: 0.7, articles: 5 };
/** For so many stems a word stands at most, its own among them; but for beginnings and near misses, which are asked for. */
export const MOST_EXPANSIONS = 16;
/** What a sound-alike counts beside a Latin word that articles of other languages have as it is, */
const BESIDE_FOREIGN = 0.9;
/** beside one that articles in Latin letters have, */
const BESIDE_LITERAL = 0.5;
/** and where such an article has all Latin words of the query. */
const BESIDE_WHOLE = 0.1;
/** What দুই counts for ২, and the other way round: 2 may be anything. */
const BESIDE_NUMBER = 0.3;
/** So many words are named of those that were searched instead of one. */
const MOST_TOLD = 3;
/** In so many articles of a word is looked whether they are in a language of its letters. */
const LOOKED_AT = 20;
/** Only what is meant as surely as this is taken out by a word that is not wanted. */
const SURE = 0.5;

/** What the words of a query stand for in an archive: worked out together, as neighbours say what a word means. */
export class Understanding {
  /** What was searched instead of words that occur nowhere, a sentence each. */
  readonly notices: string[] = [];
  readonly #archive: Archive;
  readonly #terms: Terms;
  readonly #literal: boolean;
  readonly #words = new Map<Words, QueryWord[]>();
  readonly #meanings = new Map<QueryWord, Meaning>();
  #inLatinLanguage = false;

  constructor(archive: Archive, terms: Terms, query: Query, literal: boolean) {
    this.#archive = archive;
    this.#terms = terms;
    this.#literal = literal;
    const parts = partsOf(query);
    const runs = parts.runs.map((run) => run.flatMap((part) => this.words(part)));
    const phrases = parts.phrases.map((part) => this.words(part));
    const wanted = [...runs, ...phrases].flat();
    this.#inLatinLanguage = this.#isInLatinLanguage(wanted);
    for (const run of runs) this.#readRun(run);
    for (const word of phrases.flat()) this.#meanings.set(word, this.#read(word, true));
    for (const part of parts.excluded) {
      for (const word of this.words(part, true)) this.#meanings.set(word, this.#readExcluded(word));
    }
    if (!literal) this.#weighSounds(wanted.filter(({ form }) => isLatin(form)));
    for (const word of wanted) this.#tell(word);
  }

  /** The words of a part of the query; all of them `whole` where they have to stand side by side. */
  words(part: Words, whole = part.type === 'phrase'): QueryWord[] {
    let words = this.#words.get(part);
    if (!words) {
      words = queryWords(part, this.#terms, whole);
      this.#words.set(part, words);
    }
    return words;
  }

  meaning(word: QueryWord): Meaning {
    return this.#meanings.get(word) ?? plain(word.stems.map(own));
  }

  #isInLatinLanguage(words: readonly QueryWord[]): boolean {
    const latin = words.filter(({ form, how }) => how === 'plain' && isLatin(form));
    const known = latin.filter(({ stems }) => this.#frequency(stems) >= ENGLISH.articles);
    return latin.length >= ENGLISH.words && known.length > ENGLISH.share * latin.length;
  }

  #frequency(stems: readonly string[]): number {
    return stems.reduce((sum, stem) => sum + this.#terms.frequency(stem), 0);
  }

  #readRun(run: readonly QueryWord[]): void {
    for (const word of run) this.#meanings.set(word, this.#read(word, false));
    if (this.#literal) return;
    for (const [i, word] of run.entries()) {
      const next = run[i + 1];
      if (!next || word.how !== 'plain' || next.how !== 'plain') continue;
      for (const expansion of this.#joined(word, next)) {
        add(this.meaning(word), expansion);
        add(this.meaning(next), expansion);
      }
    }
  }

  #joined(first: QueryWord, second: QueryWord): Expansion[] {
    const written = joined(first, second, this.#terms);
    const latin = isLatin(first.form) && isLatin(second.form);
    if (written.length > 0 || !latin || this.#inLatinLanguage) return written;
    return joinedSounds(first.form + second.form, this.#terms);
  }

  #read(word: QueryWord, inPhrase: boolean): Meaning {
    if (word.how === 'prefix') return { ...plain(startingWith(word, this.#terms)), grouped: false };
    if (word.how === 'fuzzy') return { ...plain(nearTo(word, this.#terms)), grouped: false };
    if (this.#literal) return plain(asTyped(word, this.#terms));
    const known = this.#frequency(word.stems);
    const meaning = plain(word.stems.map(own));
    if (isLatin(word.form) && !this.#inLatinLanguage) {
      for (const sound of soundAlikes(word.form, this.#terms)) add(meaning, sound);
    }
    for (const stem of numberWords(word.form).flatMap((form) => this.#terms.stemsOf(form))) {
      if (this.#isKnown(stem)) {
        add(meaning, { stem, weight: BESIDE_NUMBER, how: 'spelling', forms: null, within: null });
      }
    }
    if (!inPhrase) for (const expansion of apart(word, this.#archive, this.#terms)) add(meaning, expansion);
    if (meaning.expansions.length === word.stems.length) {
      for (const expansion of corrections(word, this.#terms)) add(meaning, expansion);
    }
    meaning.ownRarity = known > 0 && meaning.expansions.some(({ how }) => how === 'spelling');
    return meaning;
  }

  /** Nothing is taken out on a guess. */
  #readExcluded(word: QueryWord): Meaning {
    const meaning = this.#read({ ...word }, true);
    meaning.expansions = meaning.expansions.filter(
      ({ how, weight }) => how !== 'spelling' && (how !== 'sound' || weight >= SURE),
    );
    return meaning;
  }

  /**
   * What only sounds like Latin words has to sound like all of them, and counts less beside articles that have the words as they
   * are: a query in English is not answered by whatever sounds like one of its words.
   */
  #weighSounds(latin: readonly QueryWord[]): void {
    const words = latin.filter((word) =>
      this.meaning(word).expansions.some(({ stem }) => this.#isKnown(stem)),
    );
    const literal = words.filter(({ stems }) => this.#inOwnLanguage(this.#terms.having(stems, null)));
    const together = words.length > 1 ? this.#docsOfAll(words, () => true) : null;
    const anywhere = together === null || count(together) === 0;
    const wholly = literal.length > 1 && literal.length === latin.length;
    const asTyped = wholly && this.#inOwnLanguage(this.#docsOfAll(words, ({ how }) => how === 'stem'));
    for (const word of words) {
      const meaning = this.meaning(word);
      const known = literal.includes(word);
      if (known && anywhere && words.length > 1) {
        meaning.expansions = meaning.expansions.filter(({ how }) => how !== 'sound');
      }
      if (known) meaning.ownRarity = true;
      const literally = asTyped ? BESIDE_WHOLE : BESIDE_LITERAL;
      const foreign = this.#frequency(word.stems) > 0 ? BESIDE_FOREIGN : 1;
      const factor = known ? literally * this.#rarity(word) : foreign;
      for (const expansion of meaning.expansions) {
        if (expansion.how !== 'sound') continue;
        expansion.weight *= factor;
        if (!anywhere) expansion.within = together;
      }
    }
  }

  /** Whether some of the articles are in a language in Latin letters: such words in a Bangla text say little of what is meant. */
  #inOwnLanguage(docs: DocSet): boolean {
    if (!this.#terms.languages.some(isInLatin)) return false;
    const numbers: number[] = [];
    for (let doc = 0; doc < docs.length; doc++) if (docs[doc]) numbers.push(doc);
    const step = Math.max(1, Math.floor(numbers.length / LOOKED_AT));
    return numbers.some((doc, i) => i % step === 0 && isInLatin(this.#archive.head(doc).language));
  }

  /** How rare a word is with all that it stands for, against itself alone: by that its sound-alikes count less. */
  #rarity(word: QueryWord): number {
    const { documents } = this.#terms;
    const idf = (stems: readonly string[]) => idfOf(documents, Math.min(documents, this.#frequency(stems)));
    return idf(this.meaning(word).expansions.map(({ stem }) => stem)) / idf(word.stems);
  }

  #isKnown(stem: string): boolean {
    return this.#terms.frequency(stem) > 0;
  }

  #docsOfAll(words: readonly QueryWord[], counts: (expansion: Expansion) => boolean): DocSet {
    return words.map((word) => this.#docs(this.meaning(word).expansions.filter(counts))).reduce(both);
  }

  #docs(expansions: readonly Expansion[]): DocSet {
    const everywhere = expansions.filter(({ within }) => within === null).map(({ stem }) => stem);
    const limited = expansions.flatMap(({ stem, within }) =>
      within ? [both(this.#terms.having([stem], null), within)] : [],
    );
    return [this.#terms.having(everywhere, null), ...limited].reduce(either);
  }

  #tell(word: QueryWord): void {
    const { expansions } = this.meaning(word);
    if (word.how !== 'plain' || this.#literal || this.#frequency(word.stems) > 0) return;
    const others = expansions
      .filter(({ how }) => how !== 'stem')
      .map(({ stem, beside }) => (beside === undefined ? this.#spelling(stem) : `${stem} ${beside}`));
    if (others.length === 0) return;
    const more = others.length > MOST_TOLD ? ` and ${others.length - MOST_TOLD} more` : '';
    this.notices.push(
      `no article has ${word.text}; searched ${others.slice(0, MOST_TOLD).join(', ')}${more}`,
    );
  }

  /** How a stem is written: the shortest of its forms that are not rare beside the others. */
  #spelling(stem: string): string {
    const forms = this.#terms.formsOf(stem);
    const least = this.#terms.frequency(stem) / 10;
    return forms
      .filter(({ articles }) => articles >= least)
      .reduce((best, form) => (form.form.length < best.form.length ? form : best)).form;
  }
}

const isInLatin = (language: string) => scriptOfLanguage(language) === 'Latn';

function plain(expansions: Expansion[]): Meaning {
  return { expansions, grouped: true, ownRarity: false };
}

function add(meaning: Meaning, expansion: Expansion): void {
  if (meaning.expansions.length >= MOST_EXPANSIONS) return;
  if (!meaning.expansions.some(({ stem, within }) => stem === expansion.stem && within === null)) {
    meaning.expansions.push(expansion);
  }
}

interface Parts {
  /** Words beside each other, in the same fields. */
  runs: Words[][];
  phrases: Words[];
  excluded: Words[];
}

function partsOf(query: Query): Parts {
  const parts: Parts = { runs: [], phrases: [], excluded: [] };
  collect(query, parts, false);
  return parts;
}

function collect(query: Query, parts: Parts, excluded: boolean): void {
  switch (query.type) {
    case 'word':
      if (excluded) parts.excluded.push(query);
      else parts.runs.push([query]);
      return;
    case 'phrase':
      (excluded ? parts.excluded : parts.phrases).push(query);
      return;
    case 'filter':
      return;
    case 'not':
      collect(query.child, parts, !excluded);
      return;
    default:
      collectAll(query, parts, excluded);
  }
}

function collectAll(
  { type, children }: Extract<Query, { children: Query[] }>,
  parts: Parts,
  excluded: boolean,
): void {
  let last: Query | undefined;
  for (const child of children) {
    const beside = type !== 'or' && !excluded && child.type === 'word' && last?.type === 'word';
    if (beside && last?.type === 'word' && last.field === child.field) parts.runs.at(-1)?.push(child);
    else collect(child, parts, excluded);
    last = child;
  }
}
