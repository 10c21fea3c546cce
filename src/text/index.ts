export { ANALYSER_VERSION, analyse, queryStems, stemmerOf } from './analyse.ts';
export { foldDigits } from './digits.ts';
export { graphemes } from './graphemes.ts';
export { LANGUAGES, languageOf, stopwordsOf } from './languages/index.ts';
export { normalise } from './normalise.ts';
export { dominantScript, type Script, scriptOf, scriptOfLanguage } from './script.ts';
export { tokenise } from './tokenise.ts';
export type { Analysis, Term, Token } from './types.ts';
export { displayWidth, truncate, wrap } from './width.ts';
