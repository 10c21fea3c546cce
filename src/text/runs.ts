import { hashOf, hashOn } from './word-table.ts';

/** What a code unit is to a reader of runs, by a table that is filled as it is asked; 0 where it was not yet. */
const NONE = 1;
/** May stand inside a run. */
const INSIDE = 2;
/** May open one, too. */
const OPENS = 3;
const SURROGATE = 4;

/** What is done with a run at `from`..`to` of a text, whose hash is given. */
type Visit = (from: number, to: number, hash: number) => void;

/**
 * A function that visits the runs of characters in a text of which the first is of one class and the rest are of another that
 * holds it, as `text.matchAll` does with both, at a fraction of the cost: a pattern looks up each character in the ranges of
 * Unicode. `opens` and `inside` are patterns of one character, with the flag u.
 */
export function runReader(opens: RegExp, inside: RegExp): (text: string, visit: Visit) => void {
  const kinds = new Uint8Array(0x10000);
  const whole = new RegExp(`${opens.source}${inside.source}*`, 'gu');
  const tell = (unit: number): number => {
    const char = String.fromCharCode(unit);
    const kind = opens.test(char) ? OPENS : inside.test(char) ? INSIDE : NONE;
    kinds[unit] = unit >= 0xd800 && unit <= 0xdfff ? SURROGATE : kind;
    return kinds[unit];
  };
  return (text, visit) => {
    let from = 0;
    let isOpen = false;
    let hash = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = (kinds[unit] as number) || tell(unit);
      if (kind === OPENS || (kind === INSIDE && isOpen)) {
        if (!isOpen) [from, isOpen, hash] = [at, true, 0];
        hash = hashOn(hash, unit);
      } else if (kind === SURROGATE) {
        // Letters of two code units are rare: the pattern knows them.
        whole.lastIndex = isOpen ? from : at;
        for (let match = whole.exec(text); match !== null; match = whole.exec(text))
          visit(match.index, whole.lastIndex, hashOf(match[0]));
        return;
      } else if (isOpen) {
        visit(from, at, hash);
        isOpen = false;
      }
    }
    if (isOpen) visit(from, text.length, hash);
  };
}

/** A function that gives the runs that `runReader` visits. */
export function runFinder(opens: RegExp, inside: RegExp): (text: string) => string[] {
  const read = runReader(opens, inside);
  return (text) => {
    const runs: string[] = [];
    read(text, (from, to) => runs.push(text.slice(from, to)));
    return runs;
  };
}

/** A function that says whether a character of a class is in a text, as the pattern of one character (flag u) does. */
export function characterTest(pattern: RegExp): (text: string) => boolean {
  const kinds = new Uint8Array(0x10000);
  const tell = (unit: number): number => {
    const isHalf = unit >= 0xd800 && unit <= 0xdfff;
    kinds[unit] = isHalf ? SURROGATE : pattern.test(String.fromCharCode(unit)) ? OPENS : NONE;
    return kinds[unit];
  };
  return (text) => {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const kind = (kinds[unit] as number) || tell(unit);
      if (kind === OPENS) return true;
      if (kind === SURROGATE) return pattern.test(text);
    }
    return false;
  };
}
