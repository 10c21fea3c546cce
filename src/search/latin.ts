import { aliasesOf, letterNames, soundOf } from '../text/index.ts';
import type { Expansion } from './expansion.ts';
import { type Heard, heard } from './heard.ts';
import { type Kept, keepNearest, NEAR_ENOUGH, rankOf, weightBehind } from './sounding.ts';
import type { Terms } from './terms.ts';

/** Words further away than this are never meant. */
const FURTHEST = 0.2;
/** Beside a name that is known, only what sounds very much like the word. */
const BESIDE_NAME = 0.08;
/** and what that counts. */
const WEIGHT_BESIDE_NAME = 0.6;
/** Least share of a stem's articles that must have a form that sounds like the word. */
const SHARE = 0.2;
/** So many stems are kept at most, which may have more than one form each. */
const MOST = 5;
const MOST_FORMS = 12;
const LEAST_WEIGHT = 0.05;
/** What two neighbours make has to be in so many articles, and is so many stems at most. */
const LEAST_ARTICLES = 3;
const MOST_JOINED = 2;
/** How far it may sound from both, and a part of it from its word. */
const JOINED = 0.1;
const PART = 0.2;
/** In UTF-16 code units: one letter sounds like too much. */
const SHORTEST_PART = 2;
const VIRAMA = '\u09CD';

const LATIN = /^[a-z](?:[a-z']+|\d+)$/;
/** The last letter of Latin blocks that come apart into a letter and marks. */
const LAST_LATIN = 0x1eff;

/** Whether a form is in Latin letters (t20 too), which may stand for the sound of a word in another script. */
export function isLatin(form: string): boolean {
  // Most words of a Bangla archive: there is no need to take letters apart.
  if (form.charCodeAt(0) > LAST_LATIN) return false;
  return LATIN.test(form.normalize('NFD').replace(/\p{Mn}/gu, ''));
}

/** The stems of the archive that a Latin word names, spells out letter by letter, or sounds like; nearest first. */
export function soundAlikes(form: string, terms: Terms): Expansion[] {
  const names = [...letterNames(form), ...aliasesOf(form)].flatMap((name) => terms.stemsOf(name));
  const named = [...new Set(names)].filter((stem) => terms.frequency(stem) > 0);
  const best = named.map((stem) => rankOf(0, terms.frequency(stem)));
  const alike = soundStems(form, terms, named.length > 0 ? BESIDE_NAME : FURTHEST, Math.min(...best));
  const factor = named.length > 0 ? WEIGHT_BESIDE_NAME : 1;
  return [
    ...named.map((stem) => ({ stem, weight: 1 })),
    ...alike
      .filter(({ stem }) => !named.includes(stem))
      .map(({ stem, weight }) => ({ stem, weight: weight * factor })),
  ]
    .slice(0, MOST)
    .map(({ stem, weight }) => ({ stem, weight, how: 'sound', forms: null, within: null }));
}

/** The stems that sound like a word, their weights by how far they are behind the best of them, or behind `best`. */
function soundStems(
  form: string,
  terms: Terms,
  limit: number,
  best: number,
): { stem: string; weight: number }[] {
  const kept = keepNearest(heard(form, terms, { limit, near: NEAR_ENOUGH, inflected: true }), MOST_FORMS);
  const nearest = shared(kept, terms).map((stem) => kept.find((one) => one.stem === stem) as Kept<Heard>);
  const first = Math.min(best, ...nearest.map(({ rank }) => rank));
  return nearest.map(({ stem, rank }) => ({
    stem,
    weight: Math.max(LEAST_WEIGHT, weightBehind(rank - first)),
  }));
}

/** What two neighbours name or sound like when written as one: world cup, chatro league, monoyon potro. */
export function joinedSounds(first: string, second: string, terms: Terms): Expansion[] {
  const form = first + second;
  const named = aliasesOf(form).flatMap((name) => terms.stemsOf(name));
  const known = [...new Set(named)].filter((stem) => terms.frequency(stem) > 0);
  const near = heard(form, terms, { limit: JOINED })
    .filter(({ articles }) => articles >= LEAST_ARTICLES)
    .filter((one) => isMadeOf(one.form, first, second));
  const alike = shared(keepNearest(near), terms).filter((stem) => !known.includes(stem));
  return [...known, ...alike]
    .slice(0, MOST_JOINED)
    .map((stem) => ({ stem, weight: 1, how: 'sound', forms: null, within: null }));
}

/** Whether a form can be cut in two that sound like the words: ছাত্র|লীগ for chatro league, not ড্রিং|স for dr yunus. */
function isMadeOf(form: string, first: string, second: string): boolean {
  const [head, tail] = [soundOf(first), soundOf(second)];
  if (!head || !tail) return false;
  for (let at = SHORTEST_PART; at <= form.length - SHORTEST_PART; at++) {
    if (form[at] === VIRAMA || form[at - 1] === VIRAMA) continue;
    if (head.distance(form.slice(0, at), PART) > PART) continue;
    if (tail.distance(form.slice(at), PART) <= PART) return true;
  }
  return false;
}

/**
 * The stems of forms, but for those of which the forms are the smaller part: সালমান is not what one of its endings sounds like.
 * A word without its endings is meant, however seldom it stands so: পৃথিবী, which mostly is পৃথিবীর.
 */
function shared(forms: readonly Heard[], terms: Terms): string[] {
  const stems = new Map<string, { articles: number; forms: string[] }>();
  for (const { stem, form, articles } of forms) {
    const known = stems.get(stem) ?? { articles: 0, forms: [] };
    stems.set(stem, { articles: known.articles + articles, forms: [...known.forms, form] });
  }
  return [...stems]
    .filter(
      ([stem, { articles, forms }]) =>
        articles >= SHARE * terms.frequency(stem) ||
        forms.some((form) => form.length <= bareLength(stem, terms)),
    )
    .map(([stem]) => stem);
}

/** Marks the stem of a Bangla verb, no form of which is bare. */
const VERB = '_';

/** The length of the shortest form of a stem, abbreviations aside (ডা. of ডাক্তার); in UTF-16 code units. */
function bareLength(stem: string, terms: Terms): number {
  if (stem.endsWith(VERB)) return 0;
  const lengths = terms.formsOf(stem).map(({ form }) => form.length);
  return Math.min(...lengths.filter((length) => length >= stem.length));
}
