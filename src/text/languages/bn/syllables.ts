/** How many orthographic syllables a Bangla word has: consonants not after a virama, independent vowels, and ং. */
export function syllables(word: string): number {
  let count = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = word.charCodeAt(at);
    const letter =
      unit === 0x982 ||
      (unit >= 0x985 && unit <= 0x9b9) ||
      unit === 0x9ce ||
      (unit >= 0x9dc && unit <= 0x9e1);
    if (letter && word.charCodeAt(at - 1) !== 0x9cd) count++;
  }
  return count;
}
