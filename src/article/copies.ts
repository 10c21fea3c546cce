import { lettersOf } from './letters.ts';
import type { Line } from './lines.ts';
import type { BlockType } from './types.ts';

/*
 * Text that stands twice in other lines than before: a sentence of a paragraph pulled out of it, a short version before the full one, an
 * article once in one line and once in paragraphs. Sentences are compared by their letters.
 */

/** A shorter sentence is a refrain, in letters. */
const SHORTEST = 25;
/** So much of a line must stand elsewhere. */
const SHARE = 0.85;
/** A line that holds others whole is a flat copy of them from so many on. */
const LEAST_PARTS = 2;
/** A sentence that stands in more lines is a refrain: it tells nothing of copies, and to compare all of them takes long. */
const MOST_HOLDERS = 40;
/** Texts of more lines are no page; longer lines are no paragraph but a whole text. */
const MOST_LINES = 3000;
const LONGEST = 50_000;

const SENTENCE_END = /[.!?…।॥。！？؟۔]+["'”’»“‘)\]]*/u;

interface Sentences {
  index: number;
  keys: string[];
  /** Letters of all sentences. */
  mass: number;
}

/** Marks lines whose sentences stand in another, longer line, and flat copies of lines, as duplicates. */
export function findCopies(lines: readonly Line[], ruled: (BlockType | null)[]): void {
  if (lines.length > MOST_LINES) return;
  const texts: Sentences[] = [];
  const first = new Map<string, number>();
  const holders = new Map<string, Set<number>>();
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (ruled[i] !== null || line.letters < SHORTEST || line.text.length > LONGEST) continue;
    const keys = line.key.split(SENTENCE_END).map(lettersOf);
    const mass = keys.reduce((sum, key) => sum + key.length, 0);
    texts.push({ index: i, keys, mass });
    for (const key of keys) {
      if (key.length < SHORTEST) continue;
      const before = first.get(key);
      if (before === undefined) first.set(key, i);
      else if (before !== i) holders.set(key, (holders.get(key) ?? new Set([before])).add(i));
    }
  }
  for (const [key, set] of holders) if (set.size > MOST_HOLDERS) holders.delete(key);
  if (holders.size === 0) return;
  const masses = new Map(texts.map(({ index, mass }) => [index, mass]));
  for (const text of texts) if (isFlatCopy(text, holders, masses)) drop(text, holders, ruled);
  for (const text of texts)
    if (ruled[text.index] === null && isHeld(text, holders, masses)) drop(text, holders, ruled);
}

function drop(text: Sentences, holders: Map<string, Set<number>>, ruled: (BlockType | null)[]): void {
  ruled[text.index] = 'duplicate';
  for (const key of text.keys) holders.get(key)?.delete(text.index);
}

/** Whether several shorter lines together say what a line says. */
function isFlatCopy(
  text: Sentences,
  holders: ReadonlyMap<string, Set<number>>,
  masses: ReadonlyMap<number, number>,
): boolean {
  const parts = new Set<number>();
  let covered = 0;
  for (const key of text.keys) {
    const part = [...(holders.get(key) ?? [])].find(
      (i) => i !== text.index && (masses.get(i) ?? 0) < text.mass,
    );
    if (part === undefined) continue;
    parts.add(part);
    covered += key.length;
  }
  return parts.size >= LEAST_PARTS && covered >= SHARE * text.mass;
}

/** Whether one longer line says all that a line says. */
function isHeld(
  text: Sentences,
  holders: ReadonlyMap<string, Set<number>>,
  masses: ReadonlyMap<number, number>,
): boolean {
  const covered = new Map<number, number>();
  for (const key of text.keys) {
    for (const i of holders.get(key) ?? []) {
      if (i !== text.index && (masses.get(i) ?? 0) > text.mass)
        covered.set(i, (covered.get(i) ?? 0) + key.length);
    }
  }
  return [...covered.values()].some((mass) => mass >= SHARE * text.mass);
}
