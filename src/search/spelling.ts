import { isUnspaced, soundOf } from '../text/index.ts';
import { idfOf } from './bm25.ts';
import type { Expansion } from './expansion.ts';
import { heard } from './heard.ts';
import { isLatin } from './latin.ts';
import { weightBehind } from './sounding.ts';
import type { Terms } from './terms.ts';
import type { QueryWord } from './words.ts';

/** A word in more articles than this is spelt as it was meant. */
export const RARE = 5;
/** How many times more articles a rare word's neighbour must have, and how many at least. */
const TIMES = 20;
export const LEAST_ARTICLES = 10;
/** What sounds like the word. */
const SAME_SOUND = 0.1;
/** Shorter words are taken as they are; in UTF-16 code units. */
const SHORTEST = 3;
/** Shorter ones that articles have, too; and of unknown ones too many are one letter away. */
const LEAST_LENGTH = 4;
/** Least share of a stem's articles that must have what a rare word is taken for: one odd form says little of a common verb. */
const SHARE = 0.2;
const MOST = 5;
/** What a neighbour counts beside a rare word that may well be meant: less in a headline than the word itself in a text. */
const BESIDE_RARE = 0.2;
/** A Bangla word of so many UTF-16 code units is seldom one letter from another. */
const LONG = 6;
/** What an edit of one letter counts as a distance. */
const ONE_EDIT = 0.1;
/** How much further a word is that sounds the same but is spelt otherwise. */
const OTHER_LETTERS = 0.04;
/** What each doubling of the number of articles takes off a distance. */
const PRIOR = 0.01;
const VIRAMA = '\u09CD';
/** What would count less than this is not searched; nor this beside a rare word. */
const LEAST_WEIGHT = 0.1;
const LEAST_BESIDE_RARE = 0.3;

interface Ranked {
  stem: string;
  /** Distance after the prior for common words. */
  rank: number;
}

interface Neighbour {
  stem: string;
  distance: number;
  /** How many articles have it in the form that was found; of stems that were found as such, all. */
  articles: number;
}

/**
 * The words that a misspelt one may stand for: what sounds the same, and what is one letter away. None for a word in more
 * than `RARE` articles, for a rare one only those that are far more frequent, and for an unknown one those in `enough` articles.
 */
export function corrections(word: QueryWord, terms: Terms, enough = 1): Expansion[] {
  if (isUnspaced(word.form)) return []; // a pair of characters, not a word
  const articles = terms.frequencyOf(word.stems);
  if (articles > RARE || word.form.length < (articles > 0 ? LEAST_LENGTH : SHORTEST)) return [];
  const least = articles === 0 ? enough : Math.max(LEAST_ARTICLES, TIMES * articles);
  const share = articles === 0 ? 0 : SHARE;
  const usable = (found: Neighbour[]) => nearestStems(found, word, terms, { least, share });
  // A rare word is a slip only for what is hardly told from it, by ear and by eye.
  const heardAs = sameSound(word, terms);
  const near = new Set(heardAs.filter(({ isNear }) => isNear).map(({ stem }) => stem));
  const alike = heardAs.filter(({ stem }) => articles === 0 || near.has(stem));
  let kept = usable(alike);
  // What sounds the same may be rare, or spelt quite otherwise, and a commoner word be one letter away.
  const isSure = alike.some((one) => one.distance < OTHER_LETTERS && one.articles >= LEAST_ARTICLES);
  const isDoubtful = articles === 0 ? !isSure : kept.length === 0 && isTelling(word);
  if (isDoubtful) kept = usable([...alike, ...oneEditAway(word, terms)]);
  const rarity = (having: number) => idfOf(terms.documents, Math.min(terms.documents, having));
  const beside = (stem: string) => (BESIDE_RARE * rarity(terms.frequency(stem))) / rarity(articles);
  return kept
    .map(({ stem, rank }) => ({ stem, weight: weightBehind(rank - (kept[0] as Ranked).rank) }))
    .filter(({ weight }) => weight >= (articles === 0 ? LEAST_WEIGHT : LEAST_BESIDE_RARE))
    .map(({ stem, weight }) => ({
      stem,
      weight: articles === 0 ? weight : beside(stem),
      how: 'spelling',
      forms: null,
      within: null,
    }));
}

/** Whether a word that articles have is too long to be another one with a letter changed; in Latin letters a shorter one is. */
function isTelling({ form }: QueryWord): boolean {
  return isLatin(form) || soundOf(form) === null || form.length >= LONG;
}

function sameSound({ form, stems }: QueryWord, terms: Terms): (Neighbour & { isNear: boolean })[] {
  // Of a Latin word, what sounds like it was searched as such.
  if (isLatin(form)) return [];
  return [form, ...stems].flatMap((text) =>
    heard(text, terms, { limit: SAME_SOUND }).map((one) => {
      const isNear = isNearInLetters(text, one.form);
      return { ...one, isNear, distance: one.distance + (isNear ? 0 : OTHER_LETTERS) };
    }),
  );
}

function oneEditAway({ form, stems }: QueryWord, terms: Terms): Neighbour[] {
  const typed = [...new Set([form, ...stems])].filter((text) => text.length >= LEAST_LENGTH);
  const found: Neighbour[] = [];
  const sound = soundOf(form);
  if (sound && !isLatin(form)) {
    for (const key of [...sound.keys, ...sound.nearKeys]) {
      for (const { form: other, number } of terms.index.sounding(key)) {
        if (!typed.some((text) => isNearInLetters(text, other))) continue;
        const known = terms.index.form(number);
        if (known) {
          found.push({ stem: known.stem, distance: ONE_EDIT, articles: known.articles });
        }
      }
    }
    return found;
  }
  for (const start of new Set(typed.map((text) => [...text][0] as string))) {
    for (const stem of terms.index.vocabulary(start)) {
      if (typed.some((text) => isOneEdit(text, stem))) {
        found.push({ stem, distance: ONE_EDIT, articles: terms.frequency(stem) });
      } else if (mayStart(form, stem)) {
        const forms = terms.formsOf(stem).filter((known) => isOneEdit(form, known.form));
        const articles = forms.reduce((sum, known) => sum + known.articles, 0);
        if (articles > 0) found.push({ stem, distance: ONE_EDIT, articles });
      }
    }
  }
  return found;
}

/** Whether a form of a stem can be one letter away from a word, by the word's start: electon, elect. */
function mayStart(word: string, stem: string): boolean {
  if (stem.length < SHORTEST || stem.length > word.length) return false;
  if (word.startsWith(stem)) return true;
  return [-1, 0, 1].some((more) => isOneEdit(word.slice(0, stem.length + more), stem));
}

/** The nearest stems that have enough articles, and enough of them in the forms that were found; the more frequent of equals first. */
function nearestStems(
  found: readonly Neighbour[],
  { stems }: QueryWord,
  terms: Terms,
  { least, share }: { least: number; share: number },
): Ranked[] {
  const ranks = new Map<string, Ranked>();
  const inForms = new Map<string, number>();
  for (const { stem, articles } of found) inForms.set(stem, (inForms.get(stem) ?? 0) + articles);
  for (const { stem, distance } of found) {
    if (stems.includes(stem)) continue;
    const articles = terms.frequency(stem);
    if (articles < least || (inForms.get(stem) as number) < share * articles) continue;
    const rank = distance - PRIOR * Math.log2(1 + articles);
    const before = ranks.get(stem);
    if (!before || rank < before.rank) ranks.set(stem, { stem, rank });
  }
  return [...ranks.values()].sort((a, b) => a.rank - b.rank || (a.stem < b.stem ? -1 : 1)).slice(0, MOST);
}

/** Whether words are one letter apart at most, a consonant and the virama before it being one. */
function isNearInLetters(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 2) return false;
  if (a === b || isOneEdit(a, b)) return true;
  const [x, y] = [a.replaceAll(VIRAMA, ''), b.replaceAll(VIRAMA, '')];
  return x === y || isOneEdit(x, y);
}

/** Whether one letter was added, left out, changed, or two neighbours swapped; in UTF-16 code units. */
export function isOneEdit(a: string, b: string): boolean {
  const longest = Math.max(a.length, b.length);
  if (longest - Math.min(a.length, b.length) > 1 || a === b) return false;
  let from = 0;
  while (from < longest && a[from] === b[from]) from++;
  let [i, j] = [a.length, b.length];
  while (i > from && j > from && a[i - 1] === b[j - 1]) {
    i--;
    j--;
  }
  if (i - from <= 1 && j - from <= 1) return true;
  return i - from === 2 && j - from === 2 && a[from] === b[from + 1] && a[from + 1] === b[from];
}
