import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/detect.ts';
import { analyse, normalise, tokenise } from '../../src/text/index.ts';
import { measureLemmas } from '../eval/lemmas.ts';
import { rows, shared } from './shared.ts';

const cases = shared('lang/cases.tsv');
const lemmas = shared('lang/lemma-dev.tsv');
const absent = (file: { here: boolean }) => (file.here ? '' : ' (skipped: ../shared/eval is not here)');

const codePoints = (list: string) =>
  String.fromCodePoint(...list.split(' ').map((name) => Number.parseInt(name.slice(2), 16)));
const stemOf = (word: string) => analyse(word, 'bn').map((term) => term.stem);

describe.skipIf(!cases.here)(`the evaluation's cases${absent(cases)}`, () => {
  const all = cases.here ? rows(cases.path) : [];
  const of = (kind: string) =>
    all.filter((row) => row[0] === kind).map(([, a = '', b = '', wanted = '']) => [a, b, wanted]);

  it.each(of('norm'))('norm %s', (given, wanted) => {
    expect(normalise(codePoints(given ?? ''))).toBe(codePoints(wanted ?? ''));
  });

  it.each(of('tok'))('tok %s', (given, wanted) => {
    expect(tokenise(given ?? '').map((token) => token.form)).toEqual(
      (wanted ?? '').split('|').map(normalise),
    );
  });

  it.each(of('stem'))('stem %s %s %s', (a, b, wanted) => {
    if (wanted === 'same') expect(stemOf(a ?? '')).toEqual(stemOf(b ?? ''));
    else expect(stemOf(a ?? '')).not.toEqual(stemOf(b ?? ''));
  });
});

describe.skipIf(!lemmas.here)(`the evaluation's lemmas${absent(lemmas)}`, () => {
  it('meet their words', () => {
    const figures = measureLemmas(rows(lemmas.path).map(([word = '', lemma = '']) => ({ word, lemma })));
    expect(figures.conflated).toBeGreaterThan(0.94);
    expect(figures.precision).toBeGreaterThan(0.94);
  });
});

const seed = shared('../seeds/000_7415ef057343b78a.txt');

it.skipIf(!seed.here)(`the language of a real article${absent(seed)}`, () => {
  expect(detectLanguage(readFileSync(seed.path, 'utf8'))).toBe('bn');
});
