/** ISO 15924 code of a script; `Zyyy` for what belongs to none: digits, marks shared by scripts, punctuation. */
export type Script = string;

/** First and last code point of the letters of each script that news is written in, in order. */
const RANGES: readonly (readonly [number, number, Script])[] = [
  [0x41, 0x5a, 'Latn'],
  [0x61, 0x7a, 'Latn'],
  [0xaa, 0xaa, 'Latn'],
  [0xba, 0xba, 'Latn'],
  [0xc0, 0xd6, 'Latn'],
  [0xd8, 0xf6, 'Latn'],
  [0xf8, 0x2b8, 'Latn'],
  [0x370, 0x3ff, 'Grek'],
  [0x400, 0x52f, 'Cyrl'],
  [0x531, 0x58a, 'Armn'],
  [0x591, 0x5f4, 'Hebr'],
  [0x600, 0x6ff, 'Arab'],
  [0x700, 0x74f, 'Syrc'],
  [0x750, 0x77f, 'Arab'],
  [0x780, 0x7bf, 'Thaa'],
  [0x7c0, 0x7ff, 'Nkoo'],
  [0x860, 0x8ff, 'Arab'],
  [0x900, 0x963, 'Deva'],
  [0x966, 0x97f, 'Deva'],
  [0x980, 0x9ff, 'Beng'],
  [0xa00, 0xa7f, 'Guru'],
  [0xa80, 0xaff, 'Gujr'],
  [0xb00, 0xb7f, 'Orya'],
  [0xb80, 0xbff, 'Taml'],
  [0xc00, 0xc7f, 'Telu'],
  [0xc80, 0xcff, 'Knda'],
  [0xd00, 0xd7f, 'Mlym'],
  [0xd80, 0xdff, 'Sinh'],
  [0xe00, 0xe3e, 'Thai'],
  [0xe40, 0xe7f, 'Thai'],
  [0xe80, 0xeff, 'Laoo'],
  [0xf00, 0xfff, 'Tibt'],
  [0x1000, 0x109f, 'Mymr'],
  [0x10a0, 0x10ff, 'Geor'],
  [0x1100, 0x11ff, 'Hang'],
  [0x1200, 0x139f, 'Ethi'],
  [0x13a0, 0x13ff, 'Cher'],
  [0x1780, 0x17ff, 'Khmr'],
  [0x1800, 0x18af, 'Mong'],
  [0x19e0, 0x19ff, 'Khmr'],
  [0x1c50, 0x1c7f, 'Olck'],
  [0x1c80, 0x1c8f, 'Cyrl'],
  [0x1c90, 0x1cbf, 'Geor'],
  [0x1e00, 0x1eff, 'Latn'],
  [0x1f00, 0x1fff, 'Grek'],
  [0x2c60, 0x2c7f, 'Latn'],
  [0x2d00, 0x2d2f, 'Geor'],
  [0x2d80, 0x2ddf, 'Ethi'],
  [0x2de0, 0x2dff, 'Cyrl'],
  [0x2e80, 0x2fd5, 'Hani'],
  [0x3005, 0x3007, 'Hani'],
  [0x3021, 0x3029, 'Hani'],
  [0x3041, 0x309f, 'Hira'],
  [0x30a1, 0x30ff, 'Kana'],
  [0x3105, 0x312f, 'Bopo'],
  [0x3131, 0x318e, 'Hang'],
  [0x31f0, 0x31ff, 'Kana'],
  [0x3400, 0x9fff, 'Hani'],
  [0xa640, 0xa69f, 'Cyrl'],
  [0xa720, 0xa7ff, 'Latn'],
  [0xa8e0, 0xa8ff, 'Deva'],
  [0xa960, 0xa97f, 'Hang'],
  [0xa9e0, 0xa9fe, 'Mymr'],
  [0xaa60, 0xaa7f, 'Mymr'],
  [0xab30, 0xab6f, 'Latn'],
  [0xac00, 0xd7ff, 'Hang'],
  [0xf900, 0xfaff, 'Hani'],
  [0xfb00, 0xfb06, 'Latn'],
  [0xfb13, 0xfb17, 'Armn'],
  [0xfb1d, 0xfb4f, 'Hebr'],
  [0xfb50, 0xfdff, 'Arab'],
  [0xfe70, 0xfefc, 'Arab'],
  [0xff21, 0xff3a, 'Latn'],
  [0xff41, 0xff5a, 'Latn'],
  [0xff66, 0xff9f, 'Kana'],
  [0xffa0, 0xffdc, 'Hang'],
  [0x1b000, 0x1b16f, 'Kana'],
  [0x1e900, 0x1e95f, 'Adlm'],
  [0x20000, 0x3ffff, 'Hani'],
];

/** For each UTF-16 unit looked up so far: 1 for one of no script, 2 and up for the rows of `RANGES`. */
const KNOWN = new Uint8Array(0x10000);

/** The script of a code point, or of the first code point of a string. */
export function scriptOf(char: string | number): Script {
  const point = typeof char === 'number' ? char : (char.codePointAt(0) ?? 0);
  const known = KNOWN[point] ?? 0;
  if (known === 1) return 'Zyyy';
  const row = known > 1 ? known - 2 : rowOf(point);
  if (known === 0 && point < KNOWN.length) KNOWN[point] = row + 2;
  return RANGES[row]?.[2] ?? 'Zyyy';
}

/** The index of a code point's row in `RANGES`; -1 for one of no script. */
function rowOf(point: number): number {
  let low = 0;
  let high = RANGES.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [from, to] = RANGES[middle] as (typeof RANGES)[number];
    if (point < from) high = middle - 1;
    else if (point > to) low = middle + 1;
    else return middle;
  }
  return -1;
}

const LETTER = /[\p{L}\p{M}]/u;
/** For each UTF-16 unit looked up so far: 1 for one that is no letter or sign of a script, 2 and up for the rows of `RANGES`. */
const LETTERS = new Uint8Array(0x10000);

/** The row of a letter or sign, plus 2; 1 for anything else. */
function letterRow(point: number): number {
  const known = LETTERS[point] ?? 0;
  if (known > 0) return known;
  const row = LETTER.test(String.fromCodePoint(point)) ? rowOf(point) + 2 : 1;
  if (point < LETTERS.length) LETTERS[point] = row;
  return row;
}

/** How many letters and signs of each script a text has; what is in no script is not counted. */
export function countScripts(text: string): Map<Script, number> {
  const counts = new Map<Script, number>();
  let run = 1;
  let length = 0;
  const endRun = (): void => {
    const script = RANGES[run - 2]?.[2];
    if (script !== undefined) counts.set(script, (counts.get(script) ?? 0) + length);
    length = 0;
  };
  for (let at = 0; at < text.length; at++) {
    let point = text.charCodeAt(at);
    if (point >= 0xd800 && point <= 0xdbff) {
      point = text.codePointAt(at) as number;
      if (point > 0xffff) at++;
    }
    const row = letterRow(point);
    if (row === 1) continue;
    if (row !== run) {
      endRun();
      run = row;
    }
    length++;
  }
  endRun();
  return counts;
}

/** The script that most letters of a text are in; `Zyyy` when it has none. */
export function dominantScript(text: string): Script {
  let best: Script = 'Zyyy';
  let most = 0;
  for (const [script, count] of countScripts(text)) {
    if (count > most) [best, most] = [script, count];
  }
  return best;
}

/** The languages that most news is in, which spare a search the loading of CLDR's data: milliseconds; and answers so far. */
const SCRIPTS = new Map<string, Script>(
  Object.entries({
    Arab: 'ar fa ur ps',
    Beng: 'bn as',
    Cyrl: 'ru uk bg sr mk be',
    Deva: 'hi mr ne',
    Latn: 'en fr de es pt it nl pl ro cs sk hu sv da no nb fi et lv lt hr sl sq tr id ms vi tl ca eu gl az',
  }).flatMap(([script, languages]) => languages.split(' ').map((language) => [language, script] as const)),
);

/** The script that a language (BCP 47) is usually written in, from the likely subtags of CLDR; `Zyyy` when unknown. */
export function scriptOfLanguage(code: string): Script {
  let script = SCRIPTS.get(code);
  if (script === undefined) {
    script = likelyScript(code);
    SCRIPTS.set(code, script);
  }
  return script;
}

function likelyScript(code: string): Script {
  const [, language, script] = /^([a-z]{2,3})(?:-([A-Z][a-z]{3}))?(?:-|$)/.exec(code) ?? [];
  // Intl.Locale would guess Latin for "und", which says nothing about a text.
  if (!language || language === 'und') return 'Zyyy';
  return script ?? new Intl.Locale(language).maximize().script ?? 'Zyyy';
}
