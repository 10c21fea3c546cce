import type { Line } from './lines.ts';
import type { BlockType } from './types.ts';

/** A link to another story that has its headline with it: what follows is no list of links. */
export function isClosedLink(line: Line, type: BlockType | null): boolean {
  if (type !== 'related') return false;
  if (line.noise !== null) return true;
  return line.lexicon?.opens.has('readMore') === true && line.words > line.lexicon.openWords;
}
