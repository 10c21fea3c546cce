/** Letters that are taken for each other: in Bangla for their sound, in Latin letters the vowels. */
const CONFUSED = ['িী', 'ুূ', 'নণ', 'শষস', 'জয', 'তট', 'aeiou'];

/**
 * A word with one letter or vowel sign changed for one that is taken for it, such that what comes out does not occur: the
 * first such change from the word's end. Null where there is none.
 */
export function misspell(word: string, occurs: (text: string) => boolean): string | null {
  const letters = [...word];
  for (let at = letters.length - 1; at > 0; at--) {
    const letter = letters[at] as string;
    for (const other of CONFUSED.find((set) => set.includes(letter)) ?? '') {
      const changed = [...letters.slice(0, at), other, ...letters.slice(at + 1)].join('');
      if (other !== letter && !occurs(changed)) return changed;
    }
  }
  return null;
}
