import type { Analysis } from '../../types.ts';
import { stem } from './stem.ts';
import { STOPWORDS } from './stopwords.ts';

/** Bangla (Bengali), as written in Bangladesh and West Bengal. */
export const bn: Analysis = { code: 'bn', stem, stopwords: STOPWORDS };
