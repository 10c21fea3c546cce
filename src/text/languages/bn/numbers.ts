import { normalise } from '../../normalise.ts';
import { wordList } from '../../wordlist.ts';

/*
 * Number words for weak expansions of a query: দ্বিতীয় meets ২য়, তিনটি meets ৩টি. Left out are words that mean something else
 * far more often: এক ("a"), নয় ("is not"), শূন্য ("vacant"), and the scale words, which go with another number.
 */

/** Cardinals from 2 on, parted by spaces; spellings of one by strokes; `_` where there is none. */
const CARDINALS = `
  দুই/দুটি/দুটো/দুজন তিন চার পাঁচ ছয় সাত আট _ দশ
  এগারো/এগার বারো তেরো/তের চৌদ্দ/চোদ্দ পনেরো/পনের ষোলো/ষোল সতেরো/সতের আঠারো/আঠার উনিশ/ঊনিশ বিশ/কুড়ি
  একুশ বাইশ তেইশ চব্বিশ পঁচিশ ছাব্বিশ সাতাশ আটাশ/আঠাশ ঊনত্রিশ/উনত্রিশ ত্রিশ/তিরিশ
  একত্রিশ বত্রিশ তেত্রিশ চৌত্রিশ পঁয়ত্রিশ ছত্রিশ সাঁইত্রিশ আটত্রিশ ঊনচল্লিশ/উনচল্লিশ চল্লিশ
  একচল্লিশ বিয়াল্লিশ তেতাল্লিশ চুয়াল্লিশ পঁয়তাল্লিশ ছেচল্লিশ সাতচল্লিশ আটচল্লিশ ঊনপঞ্চাশ/উনপঞ্চাশ পঞ্চাশ
  একান্ন বায়ান্ন/বাহান্ন তিপ্পান্ন চুয়ান্ন পঞ্চান্ন ছাপ্পান্ন সাতান্ন আটান্ন ঊনষাট/উনষাট ষাট
  একষট্টি বাষট্টি তেষট্টি চৌষট্টি পঁয়ষট্টি ছেষট্টি সাতষট্টি আটষট্টি ঊনসত্তর/উনসত্তর সত্তর
  একাত্তর বাহাত্তর তিয়াত্তর চুয়াত্তর পঁচাত্তর ছিয়াত্তর সাতাত্তর আটাত্তর ঊনআশি/উনআশি আশি
  একাশি বিরাশি তিরাশি চুরাশি পঁচাশি ছিয়াশি সাতাশি অষ্টাশি/আটাশি ঊননব্বই/উননব্বই নব্বই
  একানব্বই বিরানব্বই তিরানব্বই চুরানব্বই পঁচানব্বই ছিয়ানব্বই সাতানব্বই আটানব্বই নিরানব্বই একশো/একশ
`;

/** Ordinals from 1 on, those of months' days among them: ২য়, ১লা and ২১শে give tokens of the number alone. */
const ORDINALS = `
  প্রথম/পহেলা/পয়লা দ্বিতীয় তৃতীয় চতুর্থ পঞ্চম ষষ্ঠ সপ্তম অষ্টম নবম দশম
  একাদশ দ্বাদশ ত্রয়োদশ চতুর্দশ পঞ্চদশ ষোড়শ সপ্তদশ অষ্টাদশ ঊনবিংশ/উনবিংশ বিংশ একবিংশ/একুশে
`;

interface Numbers {
  words: ReadonlyMap<string, readonly string[]>;
  numbers: ReadonlyMap<string, string>;
}

let known: Numbers | undefined;

function read(): Numbers {
  const words = new Map<string, string[]>();
  const numbers = new Map<string, string>();
  for (const [list, first] of [
    [CARDINALS, 2],
    [ORDINALS, 1],
  ] as const) {
    for (const [at, group] of wordList(list).entries()) {
      const number = String(first + at);
      if (group === '_') continue;
      const spellings = group.split('/');
      words.set(number, words.get(number)?.concat(spellings) ?? spellings);
      for (const word of spellings) numbers.set(word, number);
    }
  }
  return { words, numbers };
}

/** What the words of the lists begin with: most queries have no such word, and then the lists are not read. */
const BEGINNING = /^[অআঊউএকচছতদনপবষস]/;

/** A counter, a case, a particle after a number word: তিনটির, পাঁচজন, একাত্তরের, দশেও. */
const ENDING = new RegExp(normalise('(?:টি|টা|টে|টো|জন)?(?:র|ের|কে|তে|য়|ে)?[ইও]?$'));

/**
 * The number in digits for a number word of 1 to 100, the words for a small number in digits; [] for any other form. They are
 * forms as `tokenise` gives them. Not equivalents: 2 may be anything, and stands for ২য় (second) too.
 */
export function numberWords(form: string): readonly string[] {
  const inDigits = /^\d{1,3}$/.test(form);
  if (!inDigits && !BEGINNING.test(form)) return [];
  known ??= read();
  if (inDigits) return known.words.get(form) ?? [];
  const number = known.numbers.get(form) ?? known.numbers.get(form.replace(ENDING, ''));
  return number === undefined ? [] : [number];
}
