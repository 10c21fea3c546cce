/** Scripts written without spaces between words: Han, Kana, Thai, Lao, Burmese, Khmer. */
const UNSPACED =
  /[\u0E01-\u0E3A\u0E40-\u0EFF\u1000-\u109F\u1780-\u17FF\u3005-\u3007\u3041-\u30FF\u3400-\u9FFF\uAA60-\uAA7F\uF900-\uFAFF\uFF66-\uFF9F]|[\uD840-\uD87F][\uDC00-\uDFFF]/;

let segmenter: Intl.Segmenter | undefined;

/** Whether the words of a run of letters have to be found with a dictionary. */
export function isUnspaced(run: string): boolean {
  return UNSPACED.test(run);
}

/** Longest stretch given to the segmenter at once, so that its time grows with the text and no faster. */
const STRETCH = 4096;

/** The words of a run written without spaces, as [from, to) offsets into it; by the dictionaries of ICU. */
export function segmentWords(run: string): [from: number, to: number][] {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  const words: [number, number][] = [];
  for (let start = 0; start < run.length; start += STRETCH) {
    for (const part of segmenter.segment(run.slice(start, start + STRETCH))) {
      if (part.isWordLike) words.push([start + part.index, start + part.index + part.segment.length]);
    }
  }
  return words;
}
