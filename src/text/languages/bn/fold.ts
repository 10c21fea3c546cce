import { normalise } from '../../normalise.ts';

/*
 * Level 2: spellings that are in use side by side. Each rule was adopted after a look at all words of 40,000 that it merges;
 * ড়→র, শ/ষ→স, য→জ and dropping ya-phalaa are left out, for they merge common words (পরে/পড়ে, আশা/আসা, জন্য/জন).
 */
const RULES: readonly (readonly [RegExp, string])[] = (
  [
    ['ঈ', 'ই'],
    ['ী', 'ি'],
    ['ঊ', 'উ'],
    ['ূ', 'ু'],
    ['ণ', 'ন'],
    ['[ঁঃ]', ''],
    ['ৎ|ত্(?=[কখপফসশহ]|$)', 'ত'],
    ['ঙ্গ|ংগ|ঙ্(?=ক|খ|ঘ|$)|ঙ(?!্)', 'ং'],
    ['র্([ক-হ])্\\1', 'র্$1'],
    ['র্য্য', 'র্য'],
  ] as const
).map(([pattern, replacement]) => [new RegExp(normalise(pattern), 'g'), replacement]);

/** Most stems have nothing to fold. */
const ANY = new RegExp(normalise('[ঈীঊূণঁঃৎঙ]|ত্|ংগ|র্'));

/** One spelling for the variants of a stem. Never empty for a word with a letter. */
export function fold(stem: string): string {
  if (!ANY.test(stem)) return stem;
  let result = stem;
  for (const [pattern, replacement] of RULES) result = result.replace(pattern, replacement);
  return result || stem;
}
