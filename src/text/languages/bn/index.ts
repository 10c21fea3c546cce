import type { Analysis } from '../../types.ts';
import { fold } from './fold.ts';
import { stripNoun } from './noun.ts';
import { STOPWORDS } from './stopwords.ts';

/** Bangla (Bengali), as written in Bangladesh and West Bengal. */
export const bn: Analysis = { code: 'bn', stem: (form) => fold(stripNoun(form)), stopwords: STOPWORDS };
