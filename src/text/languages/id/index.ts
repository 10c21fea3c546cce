import { stemmer } from '@orama/stemmers/indonesian';
import type { Analysis } from '../../types.ts';

/**
 * Indonesian: the Snowball stemmer (Tala's), asked again until its answer gets no shorter. It takes one affix of a kind off, and
 * what is left may look as if it had another: kementerian gives menteri, but menteri gives teri.
 */
export const id: Analysis = {
  code: 'id',
  stem(form) {
    let stem = form;
    for (;;) {
      const shorter = stemmer(stem);
      if (shorter === '' || shorter.length >= stem.length) return stem;
      stem = shorter;
    }
  },
};
