import { stemmer } from '@orama/stemmers/spanish';
import type { Analysis } from '../../types.ts';

/**
 * Endings of the plural: ciudades, leyes; gobiernos, presidentes, posibles. Snowball alone parts a third of the nouns in -ción from
 * their plurals, for it looks for an accent which the fold has taken (as people who type do), and makes gobi of gobiernos.
 */
const AFTER_CONSONANT = /(?<=..(?:[dnrsyz]|[^b]l))es$/;
const AFTER_VOWEL = /(?<=..[aeo])s$/;

/** Spanish: plurals to their singular, then the Snowball stemmer. */
export const es: Analysis = {
  code: 'es',
  stem(form) {
    const singular = form.replace(AFTER_CONSONANT, '').replace(AFTER_VOWEL, '');
    return stemmer(singular) || singular;
  },
};
