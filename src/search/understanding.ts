import type { Archive } from '../archive/index.ts';
import { numberWords, tokenise } from '../text/index.ts';
import { apart, joined } from './compounds.ts';
import type { DocSet } from './doc-set.ts';
import { asTyped, nearTo, startingWith } from './expand.ts';
import { type Expansion, type Meaning, own } from './expansion.ts';
import { isLatin, joinedSounds, soundAlikes } from './latin.ts';
import { partsOf, type Words } from './parts.ts';
import type { Query } from './query.ts';
import { corrections, LEAST_ARTICLES } from './spelling.ts';
import type { Terms } from './terms.ts';
import { weighSounds } from './weigh-sounds.ts';
import { type QueryWord, queryWords } from './words.ts';

/** A query of so many Latin words, more than this share of them in so many articles as they are, is in their language. */
const ENGLISH = { words: 3, share: 0.7, articles: 5 };
/** For so many stems a word stands at most, its own among them; but for beginnings and near misses, which are asked for. */
export const MOST_EXPANSIONS = 16;
/** Among so many words a rare one that articles have is taken as it is: the others say what is meant. */
const LONG = 7;
/** What দুই counts for ২, and the other way round: 2 may be anything. */
const BESIDE_NUMBER = 0.3;
/** So many words are named of those that were searched instead of one. */
const MOST_TOLD = 3;

/**
 * What the words of a query stand for in an archive: worked out together, as neighbours say what a word means. `selected` are the
 * documents that pass the filters; null for all.
 */
export class Understanding {
  /** What was searched instead of words that occur nowhere, a sentence each. */
  readonly notices: string[] = [];
  readonly #archive: Archive;
  readonly #terms: Terms;
  readonly #literal: boolean;
  readonly #words = new Map<Words, QueryWord[]>();
  readonly #meanings = new Map<QueryWord, Meaning>();
  /** What was searched beside rare words. */
  readonly #corrected = new Map<QueryWord, Expansion[]>();
  #inLatinLanguage = false;

  constructor(
    archive: Archive,
    terms: Terms,
    query: Query,
    literal: boolean,
    selected: DocSet | null = null,
  ) {
    this.#archive = archive;
    this.#terms = terms;
    this.#literal = literal;
    const parts = partsOf(query);
    const runs = parts.runs.map((run) => this.#wordsOfRun(run));
    const phrases = parts.phrases.map((part) => this.words(part));
    const wanted = [...runs, ...phrases].flat();
    this.#inLatinLanguage = this.#isInLatinLanguage(wanted);
    for (const run of [...runs, ...phrases]) this.#readRun(run);
    for (const part of parts.excluded) {
      for (const word of this.words(part, true)) this.#meanings.set(word, this.#readExcluded(word));
    }
    if (!literal) for (const words of [...runs, ...phrases]) this.#weighSounds(words, selected);
    for (const word of wanted) this.#tell(word);
  }

  #weighSounds(words: readonly QueryWord[], selected: DocSet | null): void {
    const latin = words.filter(({ form }) => isLatin(form));
    weighSounds(
      latin.map((word) => ({ word, meaning: this.meaning(word) })),
      this.#archive,
      this.#terms,
      selected,
    );
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

  /** The words of parts beside each other, cut as a text of them would be: আ. লীগ. */
  #wordsOfRun(run: readonly Words[]): QueryWord[] {
    const tokens = tokenise(run.map(({ text }) => text).join(' '));
    let from = 0;
    for (const part of run) {
      const to = from + part.text.length;
      const start = from;
      const own = tokens.filter((token) => token.from >= start && token.to <= to);
      const shifted = own.map((token) => ({ ...token, from: token.from - start, to: token.to - start }));
      this.#words.set(part, queryWords(part, this.#terms, part.type === 'phrase', shifted));
      from = to + 1;
    }
    return run.flatMap((part) => this.words(part));
  }

  meaning(word: QueryWord): Meaning {
    return this.#meanings.get(word) ?? plain(word.stems.map(own));
  }

  #isInLatinLanguage(words: readonly QueryWord[]): boolean {
    const latin = words.filter(({ form, how }) => how === 'plain' && isLatin(form));
    const known = latin.filter(({ stems }) => this.#terms.frequencyOf(stems) >= ENGLISH.articles);
    return latin.length >= ENGLISH.words && known.length > ENGLISH.share * latin.length;
  }

  #readRun(run: readonly QueryWord[]): void {
    for (const word of run) this.#meanings.set(word, this.#read(word, run.length >= LONG));
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
    return joinedSounds(first.form, second.form, this.#terms);
  }

  #read(word: QueryWord, inLong = false): Meaning {
    if (word.how === 'prefix') return { ...plain(startingWith(word, this.#terms)), grouped: false };
    if (word.how === 'fuzzy') return { ...plain(nearTo(word, this.#terms)), grouped: false };
    if (this.#literal) return plain(asTyped(word, this.#terms));
    const known = this.#terms.frequencyOf(word.stems);
    const meaning = plain(word.stems.map(own));
    if (isLatin(word.form) && !this.#inLatinLanguage) {
      for (const sound of soundAlikes(word.form, this.#terms)) add(meaning, sound);
    }
    for (const stem of numberWords(word.form).flatMap((form) => this.#terms.stemsOf(form))) {
      if (this.#terms.frequency(stem) > 0) {
        add(meaning, { stem, weight: BESIDE_NUMBER, how: 'spelling', forms: null, within: null });
      }
    }
    if (known === 0 || !inLong) {
      for (const expansion of apart(word, this.#archive, this.#terms)) add(meaning, expansion);
      for (const expansion of this.#corrections(word, known, meaning)) add(meaning, expansion);
    }
    meaning.ownRarity = known > 0 && meaning.expansions.some(({ how }) => how === 'spelling');
    return meaning;
  }

  /** What else an unknown or rare word may be, where nothing else was found for it; a Latin one may be misspelt and heard as well. */
  #corrections(word: QueryWord, known: number, { expansions }: Meaning): Expansion[] {
    const found = expansions.length > word.stems.length;
    // That two words stand side by side somewhere may be chance: ফেস বুকে for ফেসবূকে.
    const sure = expansions.some(({ how, beside }) => how !== 'stem' && beside === undefined);
    if (sure && !isLatin(word.form)) return [];
    const corrected = corrections(word, this.#terms, found ? LEAST_ARTICLES : 1);
    if (known > 0) this.#corrected.set(word, corrected);
    return corrected;
  }

  /** Nothing is taken out on a guess, but for what an unknown word sounds like most, which is told. */
  #readExcluded(word: QueryWord): Meaning {
    const meaning = this.#read({ ...word });
    const [nearest] = meaning.expansions.filter(({ how }) => how === 'sound');
    if (word.how !== 'plain') return meaning;
    meaning.expansions = meaning.expansions.filter(
      ({ how, beside }) => how === 'stem' || beside !== undefined,
    );
    if (nearest && this.#terms.frequencyOf(word.stems) === 0) {
      meaning.expansions.push(nearest);
      this.notices.push(`no article has ${word.text}; left out ${this.#spelling(nearest.stem)}`);
    }
    return meaning;
  }

  #tell(word: QueryWord): void {
    if (word.how !== 'plain' || this.#literal) return;
    const articles = this.#terms.frequencyOf(word.stems);
    const others = this.meaning(word).expansions.filter(({ how }) => how !== 'stem');
    const told = articles === 0 ? others : (this.#corrected.get(word) ?? []);
    if (told.length === 0) return;
    const names = told
      .slice(0, MOST_TOLD)
      .map(({ stem, beside }) => (beside === undefined ? this.#spelling(stem) : `${stem} ${beside}`));
    const more = told.length > MOST_TOLD ? ` and ${told.length - MOST_TOLD} more` : '';
    const found = articles === 0 ? `no article has ${word.text}` : `few articles have ${word.text}`;
    const notice = `${found}; searched ${names.join(', ')}${more}${articles === 0 ? '' : ' too'}`;
    if (!this.notices.includes(notice)) this.notices.push(notice);
  }

  /** How a stem is written: the shortest of its forms that are not rare beside the commonest. */
  #spelling(stem: string): string {
    const forms = this.#terms.formsOf(stem);
    const least = Math.max(...forms.map(({ articles }) => articles)) / 5;
    return forms
      .filter(({ articles }) => articles >= least)
      .reduce((best, form) => (form.form.length < best.form.length ? form : best)).form;
  }
}

function plain(expansions: Expansion[]): Meaning {
  return { expansions, grouped: true, ownRarity: false };
}

function add(meaning: Meaning, expansion: Expansion): void {
  if (meaning.expansions.length >= MOST_EXPANSIONS) return;
  if (!meaning.expansions.some(({ stem, within }) => stem === expansion.stem && within === null)) {
    meaning.expansions.push(expansion);
  }
}
