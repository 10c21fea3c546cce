import type { Invented } from '../../support/archive.ts';
import { BANGLA } from './bangla.ts';
import { BULLETINS, RARE } from './bulletins.ts';
import { LATIN } from './latin.ts';
import { NAMES } from './names.ts';
import { SHAPES } from './shapes.ts';
import { WORLD } from './world.ts';

/** All articles made up for the ranking cases, by the names that the cases use; they stand in one archive. */
export const ARTICLES: Record<string, Invented> = {
  ...BANGLA,
  ...NAMES,
  ...SHAPES,
  ...BULLETINS,
  ...RARE,
  ...LATIN,
  ...WORLD,
};
