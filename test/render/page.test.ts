import { describe, expect, it } from 'vitest';
import { BLOCK_TYPES, type BlockType } from '../../src/article/types.ts';
import { articleMarkdown } from '../../src/render/article-markdown.ts';
import { blockLines } from '../../src/render/blocks.ts';
import { PLAIN } from '../../src/render/colour.ts';
import { articlePage } from '../../src/render/page.ts';
import { displayWidth } from '../../src/text/width.ts';
import { article, blocks } from './articles.ts';
import { PIPE, terminal } from './surfaces.ts';

describe('articlePage', () => {
  it('is title, facts, paragraphs, captions and the link', () => {
    expect(articlePage(article(), PIPE)).toBe(`নদীতে নতুন সেতু চালু
2024-09-13 10:35+06:00 · নদীবার্তা · নাসরিন আক্তার · রাজবাড়ী · বাসস · bn · 17 words · 0123456789abcdef

নদীর দুই পাড়ের মানুষ শুক্রবার নতুন সেতু দিয়ে পার হয়েছেন।

যাতায়াত সহজ

এখন পার হতে লাগে পাঁচ মিনিট।

  │ নতুন সেতু (সংগৃহীত)

https://nodibarta.example/setu
`);
  });

  it('leaves out what is not known', () => {
    const bare = article({
      published: null,
      publisher: null,
      byline: [],
      dateline: null,
      agencies: [],
      language: 'und',
      captions: [],
      url: null,
      words: 1,
      paragraphs: ['এক'],
    });
    expect(articlePage(bare, PIPE)).toBe('নদীতে নতুন সেতু চালু\n1 word · 0123456789abcdef\n\nএক\n');
  });

  it('says that a text is no article, or the same as another', () => {
    const text = articlePage(article({ kind: 'other', duplicateOf: 'fedcba9876543210' }), PIPE);
    expect(text).toContain('not an article · same text as fedcba9876543210');
  });

  it('wraps to the terminal, but never wider than one likes to read', () => {
    const long = article({
      paragraphs: ['নদীর দুই পাড়ের মানুষ '.repeat(40)],
      byline: ['নাম '.repeat(40)],
      url: null,
    });
    for (const [width, limit] of [
      [40, 40],
      [200, 80],
    ] as const) {
      const widths = articlePage(long, terminal(width)).split('\n').map(displayWidth);
      expect(Math.max(...widths)).toBeLessThanOrEqual(limit);
      expect(Math.max(...widths)).toBeGreaterThan(limit - 12);
    }
  });

  it('draws subheadings as such', () => {
    const style = { ...PLAIN, heading: (text: string) => `<${text}>` };
    const text = articlePage(article({ blocks: blocks(['subheading', 'যাতায়াত সহজ\n']) }), { ...PIPE, style });
    expect(text).toContain('\n<যাতায়াত সহজ>\n');
  });

  it('gives a terminal nothing to obey, from any field', () => {
    const evil = '\x1b]0;x\x07\u202e';
    const text = articlePage(
      article({
        title: evil,
        byline: [evil],
        paragraphs: [evil],
        captions: [{ text: evil, credit: evil }],
        url: `https://x/${evil}`,
        publisher: { name: evil, domain: null },
      }),
      terminal(80),
    );
    expect(text).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
  });
});

describe('blockLines', () => {
  const sample = blocks(
    ['title', 'শিরোনাম\n'],
    ['blank', '\n'],
    ['body', 'প্রথম বাক্য।'],
    ['ad', ' [বিজ্ঞাপন]'],
    ['blank', '\n'],
    ['caption', 'ছবি এক\nছবি দুই'],
  );

  it('puts the type of each block and what became of it in the margin, every line of the source on a row', () => {
    expect(blockLines(sample, PIPE)).toBe(`title      ┃ শিরোনাম
blank      ·
body       ┃ প্রথম বাক্য।
ad        ↳·  [বিজ্ঞাপন]
caption    │ ছবি এক
caption    │ ছবি দুই
`);
  });

  it('wraps to the terminal, under the text and behind the bar', () => {
    const rows = blockLines(blocks(['body', 'এক দুই তিন চার পাঁচ ছয় সাত আট নয় দশ']), terminal(34))
      .split('\n')
      .slice(0, -1);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows.slice(1)) expect(row).toMatch(/^ {11}┃ \S/);
    for (const row of rows) expect(displayWidth(row)).toBeLessThanOrEqual(34);
  });

  it('dims what is left out, row by row, and never the text', () => {
    const style = { ...PLAIN, dim: (text: string) => `<${text}>`, id: (text: string) => `{${text}}` };
    const long = 'আরও পড়ুন এই খবরটি এখানে';
    expect(blockLines(blocks(['body', 'বাক্য।'], ['related', long]), terminal(33, style))).toBe(
      `{body       ┃} বাক্য।
<related   ↳· আরও পড়ুন এই খবরটি>
<           · এখানে>
`,
    );
  });

  it('gives every type a bar', () => {
    const bar = (type: BlockType) => blockLines(blocks([type, 'ক']), PIPE).charAt(11);
    expect(BLOCK_TYPES.map(bar).join('')).toBe('┃·│││┃┃┃││······│···');
  });
});

describe('articleMarkdown', () => {
  it('is Markdown in which the text is only text', () => {
    const text = articleMarkdown(
      article({ title: '# <b>', paragraphs: ['- এক', '[ক](javascript:x)'], captions: [], byline: [] }),
      PIPE,
    );
    expect(text).toContain('# \\# \\<b\\>\n');
    expect(text).toContain('\n\n\\- এক\n\n\\[ক\\](javascript:x)\n\n<https://nodibarta.example/setu>\n');
  });

  it.each(['javascript:alert(1)', 'https://x/><script>', 'file:///etc/passwd'])('%s is no link', (url) => {
    expect(articleMarkdown(article({ url }), PIPE)).not.toContain(`<${url}>`);
  });
});
