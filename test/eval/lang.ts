import { join } from 'node:path';
import { parseDate } from '../../src/article/dates/index.ts';
import { normalise, tokenise } from '../../src/text/index.ts';
import { has, namesIn, readTsv } from './files.ts';
import { type LemmaRow, measureLemmas, stemOf } from './lemmas.ts';
import { type Part, type Settings, wanted } from './report.ts';

interface Case {
  kind: string;
  a: string;
  b: string;
  expected: string;
}

/** `U+0995 U+09BE` as a string. */
const fromCodes = (codes: string) =>
  String.fromCodePoint(...codes.split(' ').map((code) => Number.parseInt(code.slice(2), 16)));

/** What each kind of case checks: what came out, and whether that is right. */
const KINDS: Record<string, (x: Case) => { right: boolean; got: string }> = {
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
    const got = parseDate(a, 'bn') ?? '';
    return { right: got === b, got };
  },
};

/** Scores the text room on DIR/lang. Kinds of case that nothing here answers yet are counted and named. */
export function evaluateLang(settings: Settings): Part {
  const root = join(settings.dir, 'lang');
  const part: Part = { rows: [], remarks: [], worst: [] };
  if (has(root, 'cases.tsv'))
    scoreCases(readTsv(join(root, 'cases.tsv')) as unknown as Case[], settings, part);
  else part.remarks.push('no lang/cases.tsv here: word cases skipped');
  for (const name of tables(root, 'lemma').filter((name) => wanted(settings, name))) {
    const { n, conflated, precision } = measureLemmas(
      readTsv(join(root, `${name}.tsv`)) as unknown as LemmaRow[],
    );
    part.rows.push({ set: name, n, metrics: { conflated, precision } });
  }
  for (const name of tables(root, 'romanised')) {
    part.remarks.push(`lang/${name}.tsv: not measured, words are not yet found by sound`);
  }
  return part;
}

/** Names of the tab-separated files that start with a word, such as `lemma-dev`. */
function tables(root: string, start: string): string[] {
  return namesIn(root, '.tsv').filter((name) => name.startsWith(`${start}-`));
}

function scoreCases(cases: Case[], settings: Settings, part: Part): void {
  for (const kind of new Set(cases.map((x) => x.kind))) {
    if (!wanted(settings, kind)) continue;
    const group = cases.filter((x) => x.kind === kind);
    const check = KINDS[kind];
    if (!check) {
      part.rows.push({ set: `${kind} (not built)`, n: group.length, metrics: { accuracy: null } });
      continue;
    }
    const results = group.map((x) => ({ ...x, ...check(x) }));
    const right = results.filter((x) => x.right).length;
    part.rows.push({ set: kind, n: group.length, metrics: { accuracy: right / group.length } });
    const wrong = results.filter((x) => !x.right).slice(0, settings.worst);
    part.worst.push(...wrong.map((x) => `${kind} ${x.a} ${x.b} (${x.expected}): ${x.got}`));
  }
}
