import type { Analysis } from '../../types.ts';
import { bn } from '../bn/index.ts';

/** Assamese: one script with Bangla, and for searching its stemmer, whose case endings it largely shares. */
export const as: Analysis = { ...bn, code: 'as' };
