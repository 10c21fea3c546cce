import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { explain, list, type Part, search } from '../../src/search/index.ts';
import { archiveOf, temporaryFolder } from '../support/archive.ts';
import { randomEntries } from '../support/random.ts';

const folder = temporaryFolder();
let archive: Archive;
beforeAll(async () => {
  archive = await archiveOf(folder.dir, randomEntries(), 150);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

describe('a query that is explained', () => {
  const understood = (text: string, options: Partial<Record<'all' | 'literal', boolean>> = {}) =>
    explain(archive, text, options);
  /** The structure in brackets: [a] required, a optional, -a excluded. */
  const brief = (part: Part): string => {
    const text =
      'parts' in part
        ? `${part.type}(${part.parts.map(brief).join(' ')})`
        : part.type === 'filter'
          ? `${part.key}:${part.value}`
          : part.type === 'phrase'
            ? `"${part.text}"`
            : part.text;
    return part.role === 'required' ? `[${text}]` : part.role === 'excluded' ? `-${text}` : text;
  };

  it.each([
    ['কিম', {}, '[কিম]'],
    ['কিম নদী', {}, '[any(কিম নদী)]'],
    ['কিম নদী', { all: true }, '[any([কিম] [নদী])]'],
    ['কিম -নদী', {}, '[any([কিম] -নদী)]'],
    ['-নদী', {}, '-নদী'],
    ['কিম "জং উন" lang:bn', {}, '[any(কিম ["জং উন"] [lang:bn])]'],
    ['কিম নদী lang:bn', {}, '[any(কিম নদী [lang:bn])]'],
    ['কিম OR (নদী চিঠি)', {}, '[or(কিম any(নদী চিঠি))]'],
    ['(কিম AND নদী) চিঠি', {}, '[any(and([কিম] [নদী]) চিঠি)]'],
    ['চিঠি NOT (কিম নদী)', {}, '[any([চিঠি] -any(কিম নদী))]'],
  ])('%s %j: what is required, optional and excluded', (text, options, expected) => {
    const { structure } = understood(text, options);
    expect(structure && brief(structure)).toBe(expected);
  });

  it('tells of each part and word in how many articles it is', () => {
    const { structure, words, articles } = understood('পুতিন -নদী');
    const found = (text: string) => search(archive, text, { limit: 1, offset: 0, allKinds: true }).total;
    expect(structure).toMatchObject({ parts: [{ articles: found('পুতিন') }, { articles: found('নদী') }] });
    expect(words.map((each) => each.articles)).toEqual([found('পুতিন'), found('নদী')]);
    expect(words.map(({ excluded }) => excluded)).toEqual([false, true]);
    expect(articles.found).toBe(search(archive, 'পুতিন -নদী', { limit: 1, offset: 0 }).total);
    expect(articles.searched).toBe(list(archive, {}, { limit: 1, offset: 0 }).total);
  });

  it('tells tokens, stems and forms, those that most articles have first', () => {
    const [kim] = understood('কিমের').words;
    expect(kim).toMatchObject({ word: 'কিমের', form: 'কিমের', stems: ['কিম'], kind: 'plain' });
    const [own] = kim?.meanings ?? [];
    expect(own).toMatchObject({ stem: 'কিম', how: 'stem', weight: 1, limit: null, joined: null });
    expect(own?.forms.map(({ form }) => form).sort()).toEqual(['কিম', 'কিমের']);
    const counts = own?.forms.map((form) => form.articles) ?? [];
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
  });

  it('tells what a word in Latin letters sounds like', () => {
    const { words, notices } = understood('kim bnp');
    expect(words[0]?.meanings).toContainEqual(
      expect.objectContaining({ stem: 'কিম', how: 'sound', limit: null }),
    );
    expect(words[1]?.meanings.map(({ how }) => how)).toContain('sound');
    expect(notices[0]).toMatch(/^no article has kim; searched কিম/);
  });

  it('tells which two words are written as one', () => {
    const { words } = understood('প্রধান মন্ত্রী নদী');
    const joined = words.map(({ meanings }) => meanings.flatMap((each) => each.joined ?? []));
    expect(joined).toEqual([[1], [0], []]);
  });

  it('tells where a word stands apart', () => {
    const apart = understood('বৈঠকচিঠি').words[0]?.meanings.filter(({ limit }) => limit?.to === 'beside');
    expect(apart).toMatchObject([{ stem: 'বৈঠক', how: 'spelling', limit: { word: 'চিঠি' } }]);
    expect(apart?.[0]?.articles).toBe(
      search(archive, '"বৈঠক চিঠি"', { limit: 1, offset: 0, literal: true, allKinds: true }).total,
    );
  });

  it('tells which forms count of what a word is the beginning of, and with --literal', () => {
    const [begin] = understood('মন্ত্রীদ*').words;
    expect(begin).toMatchObject({ kind: 'prefix', rarity: null });
    const [meaning] = begin?.meanings ?? [];
    expect(meaning).toMatchObject({ how: 'prefix', limit: { to: 'forms' } });
    expect(meaning?.forms.map(({ form }) => form)).toEqual(['মন্ত্রীদের']);
    expect(meaning?.rarity).toHaveLength(4);
    const [literal] = understood('নদীর', { literal: true }).words;
    expect(literal?.meanings.flatMap(({ forms }) => forms.map(({ form }) => form))).toEqual(['নদীর']);
  });

  it('without a word is understood as nothing', () => {
    expect(understood('(("...')).toMatchObject({ structure: null, words: [], articles: { found: 0 } });
  });
});
