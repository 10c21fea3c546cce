import type { Analysis } from '../../types.ts';

/** Hindi: whole words, in one spelling (see the fold of Devanagari). */
export const hi: Analysis = { code: 'hi' };
