import type { Analysis } from '../../types.ts';
import { stem } from './stem.ts';

/** Arabic: light stems. */
export const ar: Analysis = { code: 'ar', stem };
