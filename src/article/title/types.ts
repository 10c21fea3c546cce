import type { BlockType } from '../types.ts';

/** For each line the type that a rule gave it, whatever stands around it. */
export type Ruled = readonly (BlockType | null)[];

export interface Headline {
  text: string;
  /** Index of the line that is the headline in the text, or null when only the page's title or a hint gives it. */
  line: number | null;
  /** The last line of a headline that is wrapped. */
  last?: number;
  /** Two places of the page agree on it, so that what stands before it is no part of the article. */
  matched: boolean;
}
