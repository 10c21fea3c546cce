import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parseDate } from '../../../src/article/dates/index.ts';

const FILE = resolve(import.meta.dirname, '../../../../shared/eval/parse/dates.tsv');
const FLOOR = 0.97;

it.skipIf(!existsSync(FILE))(`date expressions of the evaluation set (skipped: ../shared is absent)`, () => {
  const rows = readFileSync(FILE, 'utf8')
    .split('\n')
    .slice(1)
    .filter((row) => row !== '');
  const wrong = rows.filter((row) => {
    const [, , language, expression, gold] = row.split('\t');
    const edtf = parseDate(expression as string, language) ?? '';
    return (gold?.includes('/') ? edtf : edtf.slice(0, 10)) !== gold;
  });
  expect(wrong.length / rows.length).toBeLessThanOrEqual(1 - FLOOR);
});
