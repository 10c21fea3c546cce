import { foldScript } from './fold.ts';
import { LANGUAGE_OF_SCRIPT, languageOf } from './languages/index.ts';
import { memoise } from './memo.ts';
import { type Script, scriptOf, scriptOfLanguage } from './script.ts';
import { tokenise } from './tokenise.ts';
import type { Term } from './types.ts';

/** How many stems each language's cache holds at least. */
const CACHE = 1 << 15;

/** No word of any language that is stemmed here is longer, in UTF-16 code units; what is stays whole, and costs nothing. */
const LONGEST = 48;

type Stem = (form: string) => string;

const stemmers = new Map<string, Stem>();

/** The stemmer of one language (BCP 47), folding included; whole words in one spelling for a language that has none. */
export function stemmerOf(code: string): Stem {
  let stemmer = stemmers.get(code);
  if (!stemmer) {
    const stem = languageOf(code)?.stem;
    stemmer = memoise(stem ? (form) => stem(foldScript(form)) || form : foldScript, CACHE);
    stemmers.set(code, stemmer);
  }
  return stemmer;
}

/**
 * Which language's analysis serves a script in a text of a language: its own where it is written in that script, which for one
 * that has none is whole words (Urdu is not stemmed as Arabic); that of the script elsewhere (English for Latin words in Bangla
 * news).
 */
function analysisFor(script: Script, language: string): string {
  if (scriptOfLanguage(language) === script) return languageOf(language)?.code ?? '';
  return LANGUAGE_OF_SCRIPT.get(script) ?? '';
}

function firstScript(form: string): Script {
  const script = scriptOf(form);
  if (script !== 'Zyyy') return script;
  for (const char of form) {
    const found = scriptOf(char);
    if (found !== 'Zyyy') return found;
  }
  return 'Zyyy';
}

/** The terms of a text in a language (BCP 47, `und` when unknown): its tokens, each with its stem. */
export function analyse(text: string, language: string): Term[] {
  const chosen = new Map<Script, Stem>();
  return tokenise(text).map(({ form, from, to }) => {
    const script = firstScript(form);
    let stem = chosen.get(script);
    if (!stem) {
      stem = stemmerOf(analysisFor(script, language));
      chosen.set(script, stem);
    }
    return { form, from, to, stem: form.length > LONGEST ? form : stem(form) };
  });
}

/**
 * The distinct stems that a query word, as `tokenise` gives it, may have in an archive with articles in these languages; the
 * first is that of the first language.
 */
export function queryStems(form: string, languages: readonly string[]): string[] {
  const script = firstScript(form);
  if (form.length > LONGEST) return [form];
  const codes = languages.length > 0 ? languages : ['und'];
  return [...new Set(codes.map((code) => stemmerOf(analysisFor(script, code))(form)))];
}
