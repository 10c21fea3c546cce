import type { Analysis } from '../../types.ts';
import { id } from '../id/index.ts';

/**
 * Malay: the stemmer of Indonesian, which builds words with the same affixes. A text of one is often taken for one of the other,
 * and then meets the same queries.
 */
export const ms: Analysis = { ...id, code: 'ms' };
