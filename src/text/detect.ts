import eld from 'eld/small';
import { MARKERS } from './markers.ts';
import { countScripts, type Script } from './script.ts';

/* The only file that imports the detector's 1.6 MB of data: search and listing never load it. */

/** Scripts in which news of one language is written. */
const ONE_LANGUAGE: ReadonlyMap<Script, string> = new Map([
  ['Grek', 'el'],
  ['Armn', 'hy'],
  ['Hebr', 'he'],
  ['Thaa', 'dv'],
  ['Guru', 'pa'],
  ['Gujr', 'gu'],
  ['Orya', 'or'],
  ['Taml', 'ta'],
  ['Telu', 'te'],
  ['Knda', 'kn'],
  ['Mlym', 'ml'],
  ['Sinh', 'si'],
  ['Thai', 'th'],
  ['Laoo', 'lo'],
  ['Tibt', 'bo'],
  ['Mymr', 'my'],
  ['Geor', 'ka'],
  ['Hang', 'ko'],
  ['Ethi', 'am'],
  ['Khmr', 'km'],
  ['Mong', 'mn'],
  ['Cher', 'chr'],
  ['Olck', 'sat'],
]);

/** How many letters of an alphabet say as much as one character of these. */
const WEIGHT: ReadonlyMap<Script, number> = new Map([
  ['Hani', 3],
  ['Hira', 2],
  ['Kana', 2],
  ['Hang', 2],
]);

/** How much of a text is looked at, in UTF-16 code units. */
const SAMPLE = 12_000;
/** Fewer letters than this tell no language of an alphabet that many share. */
const LEAST_LETTERS = 20;

/**
 * The language that most of a text is in, as BCP 47; `und` when the text is too short or too doubtful to tell. Bangla and
 * Assamese, and languages with a script of their own, are told by their letters, others by the trigrams of ELD.
 */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const counts = countScripts(sample);
  const japanese = (counts.get('Hira') ?? 0) + (counts.get('Kana') ?? 0);
  const han = counts.get('Hani') ?? 0;
  const script = heaviest(counts);
  if (script === 'Beng') return bengaliOrAssamese(sample);
  // Japanese always has kana among its Han; a Chinese text has a stray の at most.
  if (script === 'Hani' || script === 'Hira' || script === 'Kana') return japanese * 20 > han ? 'ja' : 'zh';
  return ONE_LANGUAGE.get(script) ?? byTrigrams(sample, script, counts.get(script) ?? 0);
}

function heaviest(counts: ReadonlyMap<Script, number>): Script {
  let best: Script = 'Zyyy';
  let most = 0;
  for (const [script, count] of counts) {
    const weight = count * (WEIGHT.get(script) ?? 1);
    if (weight > most) [best, most] = [script, weight];
  }
  return best;
}

/** Each has a letter ra of its own, U+09B0 and U+09F0, and never needs the other's but to quote a name. */
function bengaliOrAssamese(text: string): string {
  const assamese = text.match(/[\u09F0\u09F1]/g)?.length ?? 0;
  if (assamese === 0) return 'bn';
  const bengali = text.match(/\u09B0/g)?.length ?? 0;
  return assamese > bengali ? 'as' : 'bn';
}

const SCRIPT_RUNS: ReadonlyMap<Script, RegExp> = new Map([
  ['Latn', /[\p{Script=Latin}\p{M}'’]+/gu],
  ['Cyrl', /[\p{Script=Cyrillic}\p{M}'’]+/gu],
  ['Arab', /[\p{Script=Arabic}\p{M}\u200C]+/gu],
  ['Deva', /[\p{Script=Devanagari}\p{M}\u200C\u200D]+/gu],
]);

function byTrigrams(sample: string, script: Script, letters: number): string {
  const runs = SCRIPT_RUNS.get(script);
  if (!runs || letters < LEAST_LETTERS) return 'und';
  const words = sample.toLowerCase().match(runs) ?? [];
  const result = eld.detect(words.join(' '));
  return corrected(result.isReliable() ? result.language || 'und' : 'und', words);
}

function corrected(code: string, words: readonly string[]): string {
  for (const marker of MARKERS) {
    if (!marker.insteadOf.includes(code)) continue;
    const found = words.reduce((sum, word) => sum + (marker.words.has(word) ? 1 : 0), 0);
    if (found > marker.share * words.length) return marker.code;
  }
  return code;
}
