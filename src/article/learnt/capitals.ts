const SAMPLE = 1000;
/** What a line without cased letters counts as: less than a headline in title case, more than prose. */
const UNCASED = 0.2;

/** Share of the words that open with a capital among those that open with a cased letter, in the line's first characters. */
export function shareOfCapitals(text: string): number {
  let capitals = 0;
  let cased = 0;
  let open = true;
  const end = Math.min(SAMPLE, text.length);
  for (let i = 0; i < end; i++) {
    const char = text[i] as string;
    const lower = char.toLowerCase();
    const isCased = lower !== char || char.toUpperCase() !== char;
    if (isCased && open) {
      cased++;
      if (lower !== char) capitals++;
    }
    open = !isCased && OPENING.includes(char);
  }
  return cased === 0 ? UNCASED : capitals / cased;
}

/** What stands before the first letter of a word. */
const OPENING = ' "“”„«»‘([{/|–—-¿¡#@:';
