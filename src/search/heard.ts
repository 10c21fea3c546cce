import { type Sound, soundOf } from '../text/index.ts';
import { BESIDE_BEST, rankOf } from './sounding.ts';
import type { Terms } from './terms.ts';

/** A form of the archive that sounds like a word of the query. */
export interface Heard {
  stem: string;
  form: string;
  /** 0 for the same sound. */
  distance: number;
  /** How many articles have the form. */
  articles: number;
}

export interface Hearing {
  /** Forms further away are not heard. */
  limit: number;
  /** Where none is within this, those filed under keys one letter away are listened to as well. */
  near?: number;
  /** And the stems of what may be the word with an ending are listened to. */
  inflected?: boolean;
}

/** So many forms are looked up at most, the nearest. */
const MOST = 100;
/** How far a word with an ending is from the word. */
const WITH_ENDING = 0.6;
/** Of so many forms the stem is listened to, where no form itself is near the word. */
const MOST_STEMS = 300;

/** The forms of the archive that sound like a word, the nearest first. */
export function heard(word: string, terms: Terms, { limit, near = 1, inflected = false }: Hearing): Heard[] {
  const sound = soundOf(word);
  if (!sound) return [];
  const found = listen(sound, sound.keys, terms, limit);
  const enough = [...found.values()].some(({ distance }) => distance <= near);
  if (!enough) for (const [form, one] of listen(sound, sound.nearKeys, terms, limit)) found.set(form, one);
  if (inflected && !enough) {
    const keys = [...sound.keys, ...sound.inflectedKeys];
    for (const [form, one] of listenToStems(sound, keys, terms, limit)) found.set(form, one);
  }
  const nearest = [...found].sort(([a, x], [b, y]) => x.distance - y.distance || (a < b ? -1 : 1));
  const heard: Heard[] = [];
  const highest = rankOf(0, terms.documents);
  let best = Number.POSITIVE_INFINITY;
  for (const [form, { number, distance }] of nearest.slice(0, MOST)) {
    // However many articles it has, it will not be kept; nor will those after it.
    if (distance + highest > best + BESIDE_BEST) break;
    const known = terms.index.form(number);
    if (!known) continue;
    heard.push({ stem: known.stem, form, distance, articles: known.articles });
    best = Math.min(best, rankOf(distance, known.articles));
  }
  return heard;
}

function listen(sound: Sound, keys: readonly string[], terms: Terms, limit: number) {
  const found = new Map<string, { number: number; distance: number }>();
  for (const key of keys) {
    for (const { form, number } of terms.index.sounding(key)) {
      if (found.has(form)) continue;
      const distance = sound.distance(form, limit);
      if (distance <= limit) found.set(form, { number, distance });
    }
  }
  return found;
}

/** A name may stand in the archive with an ending alone: পুতিনকে, where nobody has written পুতিন. */
function listenToStems(sound: Sound, keys: readonly string[], terms: Terms, limit: number) {
  const found = new Map<string, { number: number; distance: number }>();
  let left = MOST_STEMS;
  for (const key of keys) {
    for (const { form, number } of terms.index.sounding(key)) {
      // With an ending it is further away, but not far.
      if (sound.distance(form, WITH_ENDING) > WITH_ENDING || found.has(form)) continue;
      if (left-- <= 0) return found;
      const distance = Math.min(...terms.stemsOf(form).map((stem) => sound.distance(stem, limit)));
      if (distance <= limit) found.set(form, { number, distance });
    }
  }
  return found;
}
