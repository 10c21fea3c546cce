import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snippetLines } from '../../src/render/snippet.ts';
import { displayWidth } from '../../src/text/width.ts';
import { BRACKETS } from './surfaces.ts';

function mark(text: string): { text: string; marks: [number, number][] } {
  const marks: [number, number][] = [];
  let plain = '';
  for (const part of text.split(/(\[[^\]]*\])/)) {
    const word = part.startsWith('[') ? part.slice(1, -1) : part;
    if (word !== part) marks.push([plain.length, plain.length + word.length]);
    plain += word;
  }
  return { text: plain, marks };
}

function draw(text: string, width: number, maxLines = 2): string[] {
  return snippetLines(mark(text), { width, maxLines, style: BRACKETS, safe: true });
}

describe('snippetLines', () => {
  it('marks the matched words', () => {
    expect(draw('ঢাকায় [বৃষ্টি] হয়েছে, আরও [বৃষ্টির] আভাস', 80)).toEqual(['ঢাকায় [বৃষ্টি] হয়েছে, আরও [বৃষ্টির] আভাস']);
  });

  it('breaks lines at spaces', () => {
    expect(draw('one two [three] four', 9)).toEqual(
      ['one two', '[three]', 'four'].slice(0, 1).concat('[three]…'),
    );
  });

  it('keeps the first match in sight and says where it cut', () => {
    const lines = draw(`${'before '.repeat(30)}[match] ${'after '.repeat(30)}`, 40);
    expect(lines).toHaveLength(2);
    expect(lines.join('\n')).toContain('[match]');
    expect(lines[0]?.startsWith('…')).toBe(true);
    expect(lines[1]?.endsWith('…')).toBe(true);
  });

  it('keeps clusters whole', () => {
    const text = 'ক্ষি'.repeat(30);
    for (const line of draw(text, 11)) {
      expect(line.replace('…', '').replace(/ক্ষি/g, '')).toBe('');
    }
  });

  it('shows line ends as spaces and controls escaped', () => {
    expect(draw('a\nb\x1b[31m [c]', 80)).toEqual(['a b\\x1b[31m [c]']);
  });

  it('is empty for an empty passage', () => {
    expect(draw('', 80)).toEqual([]);
  });

  it('is never wider or longer than it may be', () => {
    const word = fc.constantFrom(
      'রাষ্ট্রপতি',
      'কিম',
      'summit',
      '平壌',
      '🇧🇩',
      'السلام',
      'e\u0301',
      'অতিদীর্ঘশব্দসমষ্টিবিশেষ',
    );
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.integer({ min: 8, max: 60 }),
        fc.nat(40),
        (words, width, at) => {
          const marked = words.map((each, i) => (i === at ? `[${each}]` : each)).join(' ');
          const lines = snippetLines(mark(marked), {
            width,
            maxLines: 2,
            style: { ...BRACKETS, mark: (text) => text },
            safe: true,
          });
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        },
      ),
    );
  });
});
