import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { snippetLines } from '../../src/render/snippet.ts';
import { search } from '../../src/search/index.ts';
import { BRACKETS } from '../render/surfaces.ts';
import { archiveOf, entry, type Invented, temporaryFolder } from '../support/archive.ts';

// Pairs overlap, and marks in snippets with them: what is found, and what is shown, in texts of our own.
const ARTICLES: Record<string, Invented> = {
  visit: {
    language: 'zh',
    title: '普京访问中国',
    paragraphs: [
      '俄罗斯总统普京星期二抵达北京，2024年9月13日在人民大会堂会见中国领导人。',
      '双方讨论了能源合作。',
    ],
  },
  flood: { language: 'zh', title: '南方暴雨', paragraphs: ['北方地区没有下雨，南京的河水上涨。'.repeat(20)] },
  tokyo: {
    language: 'ja',
    title: '東京で首脳会談',
    paragraphs: ['プーチン大統領は東京を訪れ、首相と会談した。'],
  },
  bangkok: { language: 'th', title: 'ปูตินเยือนไทย', paragraphs: ['ประธานาธิบดีรัสเซียเดินทางถึงกรุงเทพฯ'] },
  seoul: { language: 'ko', title: '정부는 대책을 발표했다', paragraphs: ['북한에 대한 성명이 나왔다.'] },
  cairo: { language: 'ar', title: 'انتخابات في مصر', paragraphs: ['بدأت الانتخابات اليوم في المدينة.'] },
  dhaka: { title: 'ঢাকায় বৈঠক', paragraphs: ['চীনা ভাষায় নাম 普京 লেখা হয়।'] },
};

const folder = temporaryFolder();
const names = new Map<string, string>();
let archive: Archive;
beforeAll(async () => {
  const entries = Object.entries(ARTICLES).map(([name, parts]) => {
    const one = entry(parts);
    names.set(one.article.id, name);
    return one;
  });
  archive = await archiveOf(folder.dir, entries, 3);
});
afterAll(async () => {
  await archive.close();
  folder.remove();
});

const hits = (query: string) => search(archive, query, { limit: 0, offset: 0 }).hits;
const found = (query: string) => hits(query).map(({ head }) => names.get(head.id));

describe('a search in scripts without spaces', () => {
  it.each([
    ['a name unknown to the dictionary', '普京', ['visit', 'dhaka']],
    ['a phrase', '"访问中国"', ['visit']],
    ['a phrase cut between words', '"统普京星"', ['visit']],
    ['a phrase with numbers that ends within a sentence', '"2024年9月13日"', ['visit']],
    ['a phrase that is not there', '"京普"', []],
    ['katakana', 'プーチン', ['tokyo']],
    ['a Japanese phrase', '"東京を訪れ"', ['tokyo']],
    ['a Thai name', 'ปูติน', ['bangkok']],
    ['a Thai phrase', '"รัสเซียเดินทาง"', ['bangkok']],
    ['a Korean word without its particle', '정부', ['seoul']],
    ['Arabic with the article', 'الانتخابات', ['cairo']],
    ['Arabic in the title', 'title:الانتخابات', ['cairo']],
    ['a word taken out', '普京 -北京', ['dhaka']],
  ])('%s: %s', (_, query, wanted) => {
    expect(found(query)).toEqual(wanted);
  });

  it('puts the article with the whole name before those with half of it', () => {
    expect(found('南京')[0]).toBe('flood');
    expect(found('北京')[0]).toBe('visit');
  });

  it('marks what matched without a gap or a doubled letter', () => {
    const drawn = hits('普京星期二').map(({ snippet }) =>
      snippetLines(snippet, { width: 40, maxLines: 2, style: BRACKETS, safe: true }).join(''),
    );
    expect(drawn).toEqual([
      '俄罗斯总统[普京星期二]抵达北京，2024年9月13日在人民大会堂会见中国领导人。',
      'চীনা ভাষায় নাম [普京] লেখা হয়।',
    ]);
  });

  it('answers any query, and its snippets can be drawn', () => {
    const unit = fc.constantFrom(...'普京北中国2024年プー東ปูติน정부는 "-()*~ال', 'OR ', 'title:');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 10 }), (pieces) => {
        for (const { snippet } of hits(pieces.join(''))) {
          for (const [from, to] of snippet.marks) {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(snippet.text.length);
          }
          const lines = snippetLines(snippet, { width: 20, maxLines: 2, style: BRACKETS, safe: true });
          expect(lines.join('')).not.toMatch(/\[[^\]]*\[|\[\]/);
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('one character', () => {
  it.each([
    ['中', ['visit']],
    ['南', ['flood']],
    ['น้ำ', []],
    ['-中 普京', ['dhaka']],
    ['"中"', ['visit']],
    ['北京南京猫', ['flood', 'visit']],
    ['-访问中国 普京', ['dhaka']],
    ['กกกก', []],
  ])('%s', (query, wanted) => {
    expect(found(query)).toEqual(wanted);
    if (wanted.length === 0) expect(search(archive, query, { limit: 0, offset: 0 }).notices).toEqual([]);
  });
});
