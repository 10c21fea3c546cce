import { join } from 'node:path';
import { parseDate, parseTime } from '../../src/article/dates/index.ts';
import { keepNearest } from '../../src/search/sounding.ts';
import { aliasesOf, normalise, tokenise } from '../../src/text/index.ts';
import { has, namesIn, readText, readTsv } from './files.ts';
import { type LemmaRow, measureLemmas, stemOf } from './lemmas.ts';
import { type Part, type Settings, wanted } from './report.ts';
import {
  formOf,
  measureRomanised,
  type RomanisedRow,
  type SoundLexicon,
  soundAlikes,
  soundLexicon,
} from './romanised.ts';

interface Case {
  kind: string;
  a: string;
  b: string;
  expected: string;
}

interface Result {
  right: boolean;
  got: string;
}

/** Rows of one source of romanised words that are measured at most. */
const MOST_ROWS = 4000;
/** Words that one word of the phonetic cases may keep. */
const MOST_KEPT = 10;

/** `U+0995 U+09BE` as a string. */
const fromCodes = (codes: string) =>
  String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code.slice(2), 16)));

/** What each kind of case checks: what came out, and whether that is right. */
const KINDS: Record<string, (x: Case) => Result> = {
  norm({ a, b }) {
    const [x, y] = [normalise(fromCodes(a)), normalise(fromCodes(b))];
    return { right: x === y, got: `${x} / ${y}` };
  },
  tok({ a, b }) {
    const got = tokenise(a)
      .map((token) => token.form)
      .join('|');
    // what is expected is written as people type it, of which forms are the normalised spelling
    const expected = b.split('|').map(normalise).join('|');
    return { right: got === expected, got };
  },
  stem({ a, b, expected }) {
    const [x, y] = [stemOf(a), stemOf(b)];
    return { right: (x === y) === (expected === 'same'), got: `${x} / ${y}` };
  },
  date({ a, b }) {
    const got = parseDate(a, 'bn') ?? parseTime(a)?.replace(/^0/, '') ?? '';
    return { right: got === b, got };
  },
};

/** A word in Latin letters: the Bangla one is kept by its sound, or the alias file has it. */
function checkSound({ a, b, expected }: Case, lexicon: SoundLexicon): Result {
  const word = normalise(b);
  if (expected === 'needs-alias') {
    return { right: aliasesOf(a).includes(word), got: aliasesOf(a).join(' ') };
  }
  const kept = keepNearest(soundAlikes(a, lexicon), MOST_KEPT).map(({ form }) => form);
  return { right: kept.includes(word), got: kept.join(' ') };
}

/** Scores the text room on DIR/lang. Kinds of case that nothing here answers are counted and named. */
export function evaluateLang(settings: Settings): Part {
  const root = join(settings.dir, 'lang');
  const part: Part = { rows: [], remarks: [], worst: [] };
  if (has(root, 'cases.tsv'))
    scoreCases(root, readTsv(join(root, 'cases.tsv')) as unknown as Case[], settings, part);
  else part.remarks.push('no lang/cases.tsv here: word cases skipped');
  for (const name of tables(root, 'lemma').filter((name) => wanted(settings, name))) {
    const { n, conflated, precision } = measureLemmas(
      readTsv(join(root, `${name}.tsv`)) as unknown as LemmaRow[],
    );
    part.rows.push({ set: name, n, metrics: { conflated, precision } });
  }
  for (const name of tables(root, 'romanised')) scoreRomanised(root, name, settings, part);
  return part;
}

/** Names of the tab-separated files that start with a word, such as `lemma-dev`. */
function tables(root: string, start: string): string[] {
  return namesIn(root, '.tsv').filter((name) => name.startsWith(`${start}-`));
}

/** All vocabularies of the folder as one, with words that must be there; null when there is none. */
function lexiconOf(root: string, others: readonly string[]): SoundLexicon | null {
  const names = tables(root, 'vocabulary');
  if (names.length === 0) return null;
  const lines = names.flatMap((name) => readText(join(root, `${name}.tsv`)).split('\n'));
  const rows = lines.map((line): [string, number] => {
    const [word = '', count = ''] = line.split('\t');
    return [word, Number(count)];
  });
  return soundLexicon(
    rows.filter(([, count]) => count > 0),
    others,
  );
}

function scoreRomanised(root: string, name: string, settings: Settings, part: Part): void {
  const rows = readTsv(join(root, `${name}.tsv`)) as unknown as RomanisedRow[];
  const sources = [...new Set(rows.map((row) => row.source))];
  const asked = sources.filter((source) => wanted(settings, name) || wanted(settings, `${name}/${source}`));
  if (asked.length === 0) return;
  const lexicon = lexiconOf(root, [...new Set(rows.map((row) => formOf(row.bangla)))]);
  if (!lexicon) {
    part.remarks.push(`no lang/vocabulary-*.tsv here: ${name} skipped`);
    return;
  }
  for (const source of asked) {
    const group = rows.filter((row) => row.source === source);
    const { n, first, firstTen, kept, taken, ms } = measureRomanised(group, lexicon, MOST_ROWS);
    const metrics = { 'R@1': first, 'R@10': firstTen, kept, taken, 'ms/word': ms };
    part.rows.push({ set: `${name}/${source}`, n, metrics });
  }
}

function scoreCases(root: string, cases: Case[], settings: Settings, part: Part): void {
  for (const kind of new Set(cases.map((x) => x.kind))) {
    if (!wanted(settings, kind)) continue;
    const group = cases.filter((x) => x.kind === kind);
    const check = kind === 'phonetic' ? soundCheck(root, group) : KINDS[kind];
    if (!check) {
      part.rows.push({ set: `${kind} (not measured)`, n: group.length, metrics: { accuracy: null } });
      continue;
    }
    const results = group.map((x) => ({ ...x, ...check(x) }));
    const right = results.filter((x) => x.right).length;
    part.rows.push({ set: kind, n: group.length, metrics: { accuracy: right / group.length } });
    const wrong = results.filter((x) => !x.right).slice(0, settings.worst);
    part.worst.push(...wrong.map((x) => `${kind} ${x.a} ${x.b} (${x.expected}): ${x.got}`));
  }
}

function soundCheck(root: string, cases: readonly Case[]): ((x: Case) => Result) | undefined {
  const lexicon = lexiconOf(
    root,
    cases.map((x) => normalise(x.b)),
  );
  return lexicon ? (x) => checkSound(x, lexicon) : undefined;
}
