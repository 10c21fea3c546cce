import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';

describe('kind', () => {
  it.each([
    ['a short report', 'সেতু খুলেছে\nনতুন সেতুটি সোমবার সকালে যান চলাচলের জন্য খুলে দেওয়া হয়েছে।\n', 'article'],
    ['one paragraph', 'The council met on Monday and agreed to open the old bridge to cyclists.', 'article'],
    ['nothing', '', 'other'],
    ['blanks', '\n\n \n', 'other'],
    ['a refusal', 'Access denied\nYou do not have permission to view this page.\n', 'other'],
    ['a missing page', '404 Not Found\nThe page you requested is not here.\n', 'other'],
    ['links', Array.from({ length: 30 }, (_, i) => `খবর ${i} নম্বর`).join('\n'), 'other'],
  ])('%s', (_, text, kind) => {
    expect(parseArticle(text).kind).toBe(kind);
  });
});
