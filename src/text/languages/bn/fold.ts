import { normalise } from '../../normalise.ts';
import { wordSet } from '../../wordlist.ts';

/*
 * Level 2: spellings that are in use side by side. Each rule was adopted after a look at all words of 40,000 that it merges;
 * ড়→র, শ/ষ→স, য→জ and dropping ya-phalaa are left out, for they merge common words (পরে/পড়ে, আশা/আসা, জন্য/জন).
 */
const RULES: readonly (readonly [what: string, by: string])[] = [
  ['ঈ', 'ই'],
  ['ী', 'ি'],
  ['ঊ', 'উ'],
  ['ূ', 'ু'],
  ['ণ', 'ন'],
  ['[ঁঃ]', ''],
  ['ৎ|ত্(?=[কখপফসশহ]|$)', 'ত'],
  // At the end of a word it is one letter more than ং: অঙ্গ is not অং, রঙ্গ not রং. বাঙ্গালি is বাঙালি.
  ['(?:ঙ্|ং)গ$', 'ংগ'],
  ['ঙ্গ|ংগ|ঙ্(?=ক|খ|ঘ|$)|ঙ(?!্)', 'ং'],
  ['র্য্য', 'র্য'],
  // র্যাব is typed with a joiner, with a non-joiner and with none.
  ['\\u200D', ''],
  // Loans and sandhi: ষ্টেশন, পুরষ্কার, বহিস্কার.
  ['ষ্(?=[কটঠপফম])', 'স্'],
  // A silent ba-phalaa after a doubled or joined letter: সত্বেও, উচ্ছাস, দ্বন্দ.
  ['ত্ত্ব', 'ত্ব'],
  ['চ্ছ্ব', 'চ্ছ'],
  ['জ্জ্ব', 'জ্জ'],
  ['ন্দ্ব', 'ন্দ'],
  // Loans with or without a conjunct: ইন্সপেক্টর, মার্ক্স, ভিডিয়ো.
  ['ন্(?=[চছজঝ])', 'ঞ্'],
  ['ন্স', 'নস'],
  ['ক্স', 'কস'],
  ['িয়ো$', 'িও'],
];

const BY = RULES.map(([, by]) => normalise(by));
const ANY = new RegExp(RULES.map(([what]) => `(${normalise(what)})`).join('|'), 'g');
const DOUBLED_AFTER_REPH = /\u09B0\u09CD([\u0995-\u09B9])\u09CD\1/g;

/** Stems that these rules would turn into another word's; they keep their spelling. */
const OWN_SPELLING = wordSet(`
  # ণ: কোন "which", বান "flood", মন "mind", বিনা "without"
  কোণ বাণ মণ বীণা
  # ী, ূ: দিন "day", ভিত "foundation", কিট "kit", পিঠ "back", কালি "ink", মালি (the country), কুল "jujube"
  দীন ভীত কীট পীঠ কালী মালী কূল
  # ঁ: কুড়ি "twenty", দাড়ি "beard", শাখা "branch", আধার "vessel", গা "body", পাক "of Pakistan"
  কুঁড়ি দাঁড়ি শাঁখা আঁধার গাঁ পাঁক
  # a silent ba-phalaa: সন্দীপ, the name
  সন্দ্বীপ
`);

/** One spelling for the variants of a stem. Never empty for a word with a letter. */
export function fold(stem: string): string {
  if (OWN_SPELLING.has(stem)) return stem;
  const one = stem.replace(
    ANY,
    (match, ...groups: (string | undefined)[]) => BY[groups.indexOf(match)] ?? match,
  );
  return one.replace(DOUBLED_AFTER_REPH, '\u09B0\u09CD$1') || stem;
}
