import type { Script } from '../script.ts';
import type { Analysis } from '../types.ts';
import { ar } from './ar/index.ts';
import { as } from './as/index.ts';
import { bn } from './bn/index.ts';
import { en } from './en/index.ts';
import { es } from './es/index.ts';
import { hi } from './hi/index.ts';
import { id } from './id/index.ts';
import { ms } from './ms/index.ts';
import { ru } from './ru/index.ts';

/**
 * What is known of each language for searching. One that is not here is searched by whole words; of a language whose script is
 * written without spaces, and of Korean, any text is cut into pairs (segment.ts). README.md of this room has the whole table.
 */
export const LANGUAGES: readonly Analysis[] = [ar, as, bn, en, es, hi, id, ms, ru];

/** The language whose analysis serves a script in a text of a language in another: English words in Bangla news. */
export const LANGUAGE_OF_SCRIPT: ReadonlyMap<Script, string> = new Map([
  ['Arab', 'ar'],
  ['Beng', 'bn'],
  ['Cyrl', 'ru'],
  ['Deva', 'hi'],
  ['Latn', 'en'],
]);

const BY_CODE = new Map(LANGUAGES.map((language) => [language.code, language]));

/** The entry of a language (BCP 47; a region or script after it does not matter), if there is one. */
export function languageOf(code: string): Analysis | undefined {
  return BY_CODE.get(code) ?? BY_CODE.get(code.split('-', 1)[0] ?? '');
}

const NONE: ReadonlySet<string> = new Set();

/** The function words of a language, as forms; empty for one without a list. */
export function stopwordsOf(code: string): ReadonlySet<string> {
  return languageOf(code)?.stopwords ?? NONE;
}
