import { stemmer } from '@orama/stemmers/indian';
import type { Analysis } from '../../types.ts';

/** Endings of the plural: नदियां and नदियों of नदी, नेताओं of नेता, घरों and किताबें of nouns in a consonant. */
const PLURALS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.)िय(?:ां|ों)$/, 'ी'],
  [/(?<=[ाु])(?:ओं|एं)$/, ''],
  [/(?<=..)(?:ों|ें)$/, ''],
];

/** Shortest stem, in UTF-16 code units: with less, करना and कर, गए and ग, नद and नदी are one, and Hindi headlines find worse. */
const SHORTEST = 3;

/** Hindi: plurals to their singular, then the Snowball stemmer (Ramanathan and Rao's) where it leaves enough. */
export const hi: Analysis = {
  code: 'hi',
  stem(form) {
    let singular = form;
    for (const [ending, replacement] of PLURALS) singular = singular.replace(ending, replacement);
    const stem = stemmer(singular);
    return stem.length >= SHORTEST ? stem : singular;
  },
};
