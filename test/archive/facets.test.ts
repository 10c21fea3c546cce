import { describe, expect, it } from 'vitest';
import { FacetRow, facetKey, facetKeys } from '../../src/archive/facets.ts';

const rowOf = (key: Buffer) => new FacetRow(key, 0);
const backwards = (keys: Buffer[]) =>
  keys
    .sort(Buffer.compare)
    .reverse()
    .map((key) => rowOf(key).id.slice(0, 2));

const ROWS = [
  ['2024-09-13', 'bb00000000000000'],
  ['2024-09-13', '0a00000000000000'],
  ['', '0100000000000000'],
  ['2024-09-13T10:35', 'cc00000000000000'],
  ['2023', 'ffff000000000000'],
] as const;

describe('facet keys', () => {
  it('give value, date and id back', () => {
    const row = rowOf(
      facetKey('publisher', 'দৈনিক উদাহরণ\u0001udaharan.example', '2024-09-13', '00ff10a0b0c0d0e0'),
    );
    expect([row.value, row.date, row.id]).toEqual([
      'দৈনিক উদাহরণ\u0001udaharan.example',
      '2024-09-13',
      '00ff10a0b0c0d0e0',
    ]);
  });

  it('hold no zero byte of a value, and no more of it than a key can', () => {
    const row = rowOf(facetKey('publisher', `a\0b${'ক'.repeat(1000)}`, '', '00ff10a0b0c0d0e0'));
    expect(row.value).toBe(`a b${'ক'.repeat(397)}`);
  });

  it('read backwards, give the newest first, undated last, and equal dates by ascending id', () => {
    const wanted = ['cc', '0a', 'bb', 'ff', '01'];
    expect(backwards(ROWS.map(([date, id]) => facetKey('published', date, date, id)))).toEqual(wanted);
    expect(backwards(ROWS.map(([date, id]) => facetKey('language', 'bn', date, id)))).toEqual(wanted);
  });

  it('are one for each facet that an article has', () => {
    const values = { published: '', added: '2026', language: 'bn', publisher: '', body: null };
    expect(facetKeys(values, '00ff10a0b0c0d0e0')).toHaveLength(4);
    expect(facetKeys({ ...values, body: 'aa' }, '00ff10a0b0c0d0e0')).toHaveLength(5);
  });
});
