import { LOANS } from './variants-loans.ts';
import { NAMES } from './variants-names.ts';
import { PLACES } from './variants-places.ts';
import { TITLES } from './variants-titles.ts';
import { WORDS } from './variants-words.ts';

/**
 * Spellings and short forms of one word that no rule brings together, one group in a piece without spaces, parted by
 * strokes; all are read as the first. Endings need no mention (আগস্ট stands for আগস্টের), nor do spellings that fold.ts
 * brings together. A form with a visarga (লিঃ) or a point (লি.) stands for itself alone, not for লি. A test names every
 * pair of the commonest words that a new group would merge.
 */
export const VARIANTS = [TITLES, WORDS, LOANS, NAMES, PLACES].join('\n');
