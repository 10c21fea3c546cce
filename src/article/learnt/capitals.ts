const SAMPLE = 1000;
/** What a line without cased letters counts as: less than a headline in title case, more than prose. */
const UNCASED = 0.2;
/** What stands before the first letter of a word. */
const OPENING = ' "“”„«»‘([{/|–—-¿¡#@:';

/** What a code unit is, by a table that is filled as it is asked. */
const UNKNOWN = 0;
const OTHER = 1;
const OPENS = 2;
const SMALL = 3;
const CAPITAL = 4;
const KINDS = new Uint8Array(0x10000);

function kindOf(unit: number): number {
  const known = KINDS[unit] as number;
  if (known !== UNKNOWN) return known;
  const char = String.fromCharCode(unit);
  let kind = OPENING.includes(char) ? OPENS : OTHER;
  if (char.toLowerCase() !== char) kind = CAPITAL;
  else if (char.toUpperCase() !== char) kind = SMALL;
  KINDS[unit] = kind;
  return kind;
}

/** Share of the words that open with a capital among those that open with a cased letter, in the line's first characters. */
export function shareOfCapitals(text: string): number {
  let capitals = 0;
  let cased = 0;
  let open = true;
  const end = Math.min(SAMPLE, text.length);
  for (let i = 0; i < end; i++) {
    const kind = kindOf(text.charCodeAt(i));
    if (kind >= SMALL && open) {
      cased++;
      if (kind === CAPITAL) capitals++;
    }
    open = kind === OPENS;
  }
  return cased === 0 ? UNCASED : capitals / cased;
}
