/*
 * What follows a verb root, by family. A family is a set of endings that go on the same shape of the root; which shape takes
 * which families is in verb-roots.ts. `_` stands for no ending.
 */

/** Person endings after ছ of the continuous and the perfect. */
const AFTER_CHHA = 'ি _ ো িস ে েন িল িলো িলাম িলুম িলে িলি িলেন';

const join = (head: string, tails: string): string =>
  tails
    .split(' ')
    .map((tail) => head + (tail === '_' ? '' : tail))
    .join(' ');

const CONTINUOUS = join('ছ', AFTER_CHHA);
const PAST = join('ল', '_ ো াম ুম ে ি েন');
const HABITUAL = join('ত', '_ ো াম ুম ে েন িস');
/** Of the habitual past, without the bare ত: লিখিত is a participle. */
const LITERARY_HABITUAL = join('ত', 'াম ে েন');
const FUTURE = join('ব', '_ ো ে েন ি ার');

/** The literary (sadhu) style, after a high root in a consonant (করিয়াছেন) or a long vowel (খাইয়া). */
const literary = (i: string): string =>
  [
    join(`${i}য়া`, `_ ${CONTINUOUS}`),
    join(`${i}তে`, CONTINUOUS),
    join(i, PAST),
    join(i, LITERARY_HABITUAL),
    join(i, FUTURE),
    join(i, 'ও য়ো'),
  ].join(' ');

/** The conjugation in a linking vowel: causatives (করায়) and roots that never go without it (পাঠায়, এগোয়). */
const linked = (vowel: string): string =>
  [
    join(vowel, 'ই ও য় ন ক'),
    join(`${vowel}চ্`, CONTINUOUS),
    join(vowel, PAST),
    join(vowel, HABITUAL),
    join(vowel, FUTURE),
    `${vowel}নো`,
  ].join(' ');

export const ENDINGS = {
  // Roots in a consonant.
  present: 'ে েন ো',
  first: 'ি িস ুন ুক িও িয়ো',
  finite: [CONTINUOUS, PAST, HABITUAL, FUTURE, join('তে', CONTINUOUS)].join(' '),
  perfect: `ো ${join('ে', `_ ${CONTINUOUS}`)}`,
  noun: 'া',
  literary: literary('ি'),
  // Linking vowels.
  linkedA: `${linked('া')} ${literary('াই')}`,
  linkedO: `${linked('ো')} ${linked('ু')}`,
  linkedPerfect: join('িয়ে', `_ ${CONTINUOUS}`),
  // Roots in a vowel.
  vowelPresent: `ই ও য় ন স ${join('চ্', CONTINUOUS)}`,
  vowelNoun: 'ওয়া',
  vowelShortNoun: 'য়া',
  vowelPast: PAST,
  vowelHabitual: HABITUAL,
  vowelFuture: FUTURE,
  vowelPerfect: `য়ো ${join('য়ে', `_ ${CONTINUOUS}`)}`,
  vowelLiterary: literary('ই'),
  vowelFull: join('ই', [CONTINUOUS, PAST, HABITUAL, FUTURE].join(' ')),
  pastPersons: 'ো াম ুম ে ি েন',
  bare: '_',
} as const satisfies Record<string, string>;

export type Family = keyof typeof ENDINGS;

/** Endings that make a noun of the verb, which may then take the endings of nouns: করা, যাওয়া, জানানো. */
export const VERBAL_NOUN = 'া ওয়া য়া ানো োনো ুনো';
