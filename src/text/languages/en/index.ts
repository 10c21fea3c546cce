import porter2 from 'wink-porter2-stemmer';
import type { Analysis } from '../../types.ts';
import { STOPWORDS } from './stopwords.ts';

/** English: the Porter2 (Snowball) stemmer. */
export const en: Analysis = { code: 'en', stem: (form) => porter2(form) || form, stopwords: STOPWORDS };
