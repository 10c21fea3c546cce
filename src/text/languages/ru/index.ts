import { stemmer } from '@orama/stemmers/russian';
import type { Analysis } from '../../types.ts';

/** Russian: the Snowball stemmer. */
export const ru: Analysis = { code: 'ru', stem: (form) => stemmer(form) || form };
