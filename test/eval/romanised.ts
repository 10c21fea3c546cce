import { type Candidate, keepNearest, NEAR_ENOUGH, rankOf } from '../../src/search/sounding.ts';
import { aliasesOf, letterNames, normalise, soundKeys, soundOf, tokenise } from '../../src/text/index.ts';

/** A vocabulary filed by sound, as an archive files its own. */
export interface SoundLexicon {
  /** How often each form occurs. */
  counts: ReadonlyMap<string, number>;
  /** Forms by key. */
  keys: ReadonlyMap<string, readonly string[]>;
}

/** A word in Latin letters and the Bangla word that was meant. */
export interface RomanisedRow {
  bangla: string;
  roman: string;
  source: string;
}

export interface RomanisedFigures {
  n: number;
  /** Share of rows whose right word comes first by sound. */
  first: number;
  /** Share of rows whose right word is among the first ten by sound. */
  firstTen: number;
  /** Share of rows whose right word is among the ten at most that a search would take: letter names, aliases, sounds. */
  kept: number;
  /** How many words a search would take, on average. */
  taken: number;
  /** Milliseconds a word. */
  ms: number;
}

/** Words further than this are not looked at. */
const LIMIT = 0.3;
const TEN = 10;

/** Files words by sound; `others` are words that must be there even though they do not occur. */
export function soundLexicon(
  vocabulary: readonly (readonly [word: string, count: number])[],
  others: readonly string[],
): SoundLexicon {
  const counts = new Map<string, number>();
  for (const [word, count] of vocabulary) {
    const form = normalise(word);
    counts.set(form, (counts.get(form) ?? 0) + count);
  }
  for (const form of others) if (!counts.has(form)) counts.set(form, 0);
  const keys = new Map<string, string[]>();
  for (const form of counts.keys()) {
    for (const key of soundKeys(form)) {
      const forms = keys.get(key);
      if (forms) forms.push(form);
      else keys.set(key, [form]);
    }
  }
  return { counts, keys };
}

/** The form that a row's Bangla word has in an archive: some rows hold a danda. */
export function formOf(bangla: string): string {
  const tokens = tokenise(bangla);
  return tokens.length === 1 ? (tokens[0]?.form ?? '') : normalise(bangla);
}

/** The words of the lexicon that sound like a word, in no order. */
export function soundAlikes(word: string, lexicon: SoundLexicon): Candidate[] {
  const sound = soundOf(word);
  if (!sound) return [];
  const found = new Map<string, Candidate>();
  const look = (keys: readonly string[]) => {
    for (const form of keys.flatMap((key) => lexicon.keys.get(key) ?? [])) {
      if (found.has(form)) continue;
      const distance = sound.distance(form, LIMIT);
      if (distance <= LIMIT) found.set(form, { form, distance, articles: lexicon.counts.get(form) ?? 0 });
    }
  };
  look(sound.keys);
  const near = [...found.values()].some(({ distance }) => distance <= NEAR_ENOUGH);
  if (!near) look(sound.nearKeys);
  return [...found.values()];
}

/** What a search would take for a word: letter names, aliases, then what sounds like it. */
export function taken(word: string, candidates: readonly Candidate[], lexicon: SoundLexicon): string[] {
  const named = [...letterNames(word), ...aliasesOf(word)].filter((form) => lexicon.counts.has(form));
  const sounds = keepNearest(candidates, TEN).map(({ form }) => form);
  return [...new Set([...named, ...sounds])].slice(0, TEN);
}

/** How often the right word is found by sound, over every k-th row so that there are at most `most`. */
export function measureRomanised(
  rows: readonly RomanisedRow[],
  lexicon: SoundLexicon,
  most: number,
): RomanisedFigures {
  const step = Math.ceil(rows.length / most);
  const sample = rows.filter((_, at) => at % step === 0);
  const sums = { first: 0, firstTen: 0, kept: 0, taken: 0 };
  let ms = 0;
  for (const { bangla, roman } of sample) {
    const target = formOf(bangla);
    const start = performance.now();
    const candidates = soundAlikes(roman, lexicon);
    const words = taken(roman, candidates, lexicon);
    ms += performance.now() - start;
    const place = placeOf(target, candidates);
    if (place === 0) sums.first++;
    if (place < TEN) sums.firstTen++;
    if (words.includes(target)) sums.kept++;
    sums.taken += words.length;
  }
  const n = Math.max(1, sample.length);
  return {
    n: sample.length,
    first: sums.first / n,
    firstTen: sums.firstTen / n,
    kept: sums.kept / n,
    taken: sums.taken / n,
    ms: ms / n,
  };
}

/** How many candidates come before a form; Infinity when it is not among them. */
function placeOf(form: string, candidates: readonly Candidate[]): number {
  const right = candidates.find((candidate) => candidate.form === form);
  if (!right) return Number.POSITIVE_INFINITY;
  const rank = rankOf(right.distance, right.articles);
  return candidates.filter((other) => other !== right && isBefore(other, right, rank)).length;
}

function isBefore(other: Candidate, right: Candidate, rank: number): boolean {
  const behind = rankOf(other.distance, other.articles) - rank;
  return behind < 0 || (behind === 0 && other.form < right.form);
}
