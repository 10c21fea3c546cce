import { advertising as as } from './languages/as/advertising.ts';
import { advertising as bn } from './languages/bn/advertising.ts';
import { advertising as hi } from './languages/hi/advertising.ts';
import { advertising as ur } from './languages/ur/advertising.ts';
import { lexiconForm } from './lexicons.ts';

/**
 * How a language without capitals uses its word for advertisement in prose, as lists parted by commas: what may be
 * glued to it, the words before which it stands (with a hyphen: how they begin), and those after which it stands. Anywhere
 * else it labels one.
 */
export interface AdvertisingWords {
  readonly word: string;
  readonly compounds: string;
  readonly after: string;
  readonly before: string;
  /** Endings of verbs that close a clause. */
  readonly verbs: string;
  /** Endings of the case that postpositions take, and these: the bare word cannot stand between the two. */
  readonly cases: string;
  readonly postpositions: string;
}

function list(words: string): string[] {
  return words
    .split(',')
    .map((word) => lexiconForm(word).trim())
    .filter((word) => word !== '');
}

interface Usage {
  compounds: readonly string[];
  after: ReadonlySet<string>;
  openings: readonly string[];
  before: ReadonlySet<string>;
  verbs: readonly string[];
  cases: readonly string[];
  postpositions: ReadonlySet<string>;
}

function shared(a: AdvertisingWords, b: Omit<AdvertisingWords, 'word'>): AdvertisingWords {
  return {
    word: a.word,
    compounds: `${a.compounds},${b.compounds}`,
    after: `${a.after},${b.after}`,
    before: `${a.before},${b.before}`,
    verbs: `${a.verbs},${b.verbs}`,
    cases: `${a.cases},${b.cases}`,
    postpositions: `${a.postpositions},${b.postpositions}`,
  };
}

/** Bangla and Assamese share the word, and its uses are read together. */
const USES: ReadonlyMap<string, Usage> = new Map(
  [shared(bn, as), hi, ur].map((words) => {
    const after = list(words.after);
    const usage: Usage = {
      compounds: list(words.compounds),
      after: new Set(after.filter((entry) => !entry.endsWith('-'))),
      openings: after.filter((entry) => entry.endsWith('-')).map((entry) => entry.slice(0, -1)),
      before: new Set(list(words.before)),
      verbs: list(words.verbs),
      cases: list(words.cases),
      postpositions: new Set(list(words.postpositions)),
    };
    return [lexiconForm(words.word), usage];
  }),
);

/** The words of `USES`. */
export const ADVERTISING_WORDS: readonly string[] = [...USES.keys()];

/** Whether a word for advertisement stands between two others as a word of prose: any of these may be ''. */
export function isProseUse(word: string, before: string, after: string): boolean {
  const usage = USES.get(lexiconForm(word));
  if (usage === undefined) return true;
  const next = lexiconForm(after);
  if (usage.before.has(lexiconForm(before))) return true;
  return usage.after.has(next) || usage.openings.some((opening) => next.startsWith(opening));
}

/** Whether letters glued to a word for advertisement are an ending or the other half of a compound. */
export function isCompound(word: string, glued: string): boolean {
  const form = lexiconForm(glued);
  return USES.get(lexiconForm(word))?.compounds.some((entry) => form.startsWith(entry)) ?? true;
}

/** Whether a word looks like a verb that closes a clause, after which no noun can follow. */
export function endsClause(word: string, before: string): boolean {
  const form = lexiconForm(before);
  return USES.get(lexiconForm(word))?.verbs.some((ending) => form.endsWith(ending)) ?? false;
}

/** Whether a word for advertisement parts a noun from the postposition that goes with it: "গত বছরের বিজ্ঞাপন চেয়ে". */
export function partsPostposition(word: string, before: string, after: string): boolean {
  const usage = USES.get(lexiconForm(word));
  const noun = lexiconForm(before);
  return (
    usage?.postpositions.has(lexiconForm(after)) === true &&
    usage.cases.some((ending) => noun.endsWith(ending))
  );
}
