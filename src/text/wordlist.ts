import { normalise } from './normalise.ts';

/** The words of a readable list: parted by white space, level-1 normalised; from `#` to the end of a line is a remark. */
export function wordList(list: string): string[] {
  return normalise(list.replace(/#.*/g, ''))
    .split(/\s+/)
    .filter((word) => word !== '');
}

/** The words of a readable list as a set. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(wordList(list));
}
