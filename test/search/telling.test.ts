import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { stats } from '../../src/search/stats.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';

const folder = temporaryFolder();
afterAll(() => folder.remove());

it('tells what articles have more often than the archive, and not what was asked for', async () => {
  const flood = (i: number) =>
    entry({
      title: `উজানের বন্যা ${i}`,
      paragraphs: [`নদীর পানি বেড়ে বাঁধ ভেঙে গেছে। বন্যার পানিতে আশ্রয়কেন্দ্র ভরে গেছে ${i}।`],
    });
  const match = (i: number) =>
    entry({
      title: `মাঠের খেলা ${i}`,
      paragraphs: [`স্টেডিয়ামে গোল দিয়ে দল জিতেছে। দর্শকেরা আনন্দে ভেসেছেন ${i}।`],
    });
  const entries = Array.from({ length: 30 }, (_, i) => (i % 3 === 0 ? flood(i) : match(i)));
  const archive = await archiveOf(folder.dir, entries, 10);
  const { word } = stats(archive, 'বন্যা', { by: ['word'] });
  const told = word.map(({ key }) => key);
  expect(told).toContain('বাঁধ');
  expect(told).toContain('পানি');
  expect(told.join(' ')).not.toMatch(/বন্যা|গোল|[0-9]/);
  expect(word.every(({ score, articles }) => score > 0 && articles === 10)).toBe(true);
  await archive.close();
});

it('counts an article once for a word, in however many of its forms', async () => {
  const one = (i: number) =>
    entry({ title: `ঢাকা ${i}`, paragraphs: ['নদী নদীর নদীতে নদীকে বড়।', i % 2 ? 'সেতু' : 'খেয়া'] });
  const other = (i: number) => entry({ title: `খেলা ${i}`, paragraphs: ['মাঠে গোল।'] });
  const entries = Array.from({ length: 40 }, (_, i) => (i < 10 ? one(i) : other(i)));
  const archive = await archiveOf(join(folder.dir, 'forms'), entries, 10);
  const { word } = stats(archive, 'ঢাকা', { by: ['word'] });
  const told = new Map(word.map(({ key, articles }) => [key, articles]));
  expect([...told].filter(([key]) => key.startsWith('নদী')).map(([, articles]) => articles)).toEqual([10]);
  expect(told.get('সেতু')).toBe(5);
  await archive.close();
});
