import { describe, expect, it } from 'vitest';
import { withoutFirstLine, withoutHeadline } from './titles.ts';

describe('pages made poorer', () => {
  it('lose the headline, the lines that hold it, and lines that say most of it', () => {
    const page = [
      'Old bridge reopens after repairs | Example Gazette',
      'Old bridge reopens after repairs',
      'Bridge reopens after long repairs',
      'The old bridge reopens on Monday after repairs that took a year, the council said in a statement.',
    ];
    expect(withoutHeadline(page.join('\n'), 'Old bridge reopens after repairs')).toBe(page[3]);
  });

  it('lose their first line alone', () => {
    expect(withoutFirstLine('\n<title>\nমেনু\nলেখা')).toBe('মেনু\nলেখা');
    expect(withoutFirstLine('one line')).toBe('one line');
  });
});
