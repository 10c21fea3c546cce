import { type NameWords, nameWords } from '../text/languages/names.ts';

/** The words for bylines that count in a text: its own language's and English, which stands on every page. */
export interface BylineWords {
  by: readonly string[];
  and: readonly string[];
  roles: ReadonlySet<string>;
  localRoles: ReadonlySet<string>;
  reports: ReadonlySet<string>;
  offices: ReadonlySet<string>;
  series: ReadonlySet<string>;
  desks: ReadonlySet<string>;
  interviewed: readonly string[];
  beats: ReadonlySet<string>;
  places: ReadonlySet<string>;
  from: readonly string[];
}

const cache = new Map<string, BylineWords>();

/** Without NFC equal words would differ: Bangla has letters of one and of two characters. */
const form = (word: string): string => word.normalize('NFC').toLowerCase();

/** The words of a language (BCP 47), with English. */
export function bylineWords(language: string): BylineWords {
  const base = language.split('-')[0] ?? '';
  const known = cache.get(base);
  if (known) return known;
  const own = [nameWords[base], base === 'en' ? undefined : nameWords.en].filter(
    (words) => words !== undefined,
  );
  const list = (pick: (words: NameWords) => readonly string[] | undefined): string[] =>
    own.flatMap((words) => pick(words) ?? []).map(form);
  const words: BylineWords = {
    by: list((w) => w.by).sort((a, b) => b.length - a.length),
    and: list((w) => w.and),
    roles: new Set(list((w) => w.roles)),
    localRoles: new Set(list((w) => w.localRoles)),
    reports: new Set(list((w) => w.reports)),
    offices: new Set(list((w) => w.offices)),
    series: new Set(list((w) => w.series)),
    desks: new Set(list((w) => w.desks)),
    interviewed: list((w) => w.interviewed),
    beats: new Set(list((w) => w.beats)),
    places: new Set(list((w) => w.places)),
    from: list((w) => w.from),
  };
  cache.set(base, words);
  return words;
}
