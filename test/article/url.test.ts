import { describe, expect, it } from 'vitest';
import { findSourceUrl } from '../../src/article/url.ts';

describe('findSourceUrl', () => {
  it.each<[string, string]>([
    ['সূত্র: https://example.com/news/1.html', 'https://example.com/news/1.html'],
    ['URL: https://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['Source: www.example.com/story', 'www.example.com/story'],
    ['Read original at https://example.com/x.', 'https://example.com/x'],
    ['(সূত্র: https://example.com/y)', 'https://example.com/y'],
  ])('%s', (line, url) => {
    expect(findSourceUrl(['শিরোনাম', line])).toEqual({ url, line: 1 });
  });

  it.each([
    'বিস্তারিত জানতে https://example.com দেখুন বলে জানানো হয়েছে।',
    'তিনি বলেন, তথ্যটি https://example.com ঠিকানায় আছে',
    'Facebook: https://www.facebook.com/example',
    'সূত্র: https://www.facebook.com/sharer?u=1',
    'https://example.com/only',
    'সূত্র: রয়টার্স',
  ])('%s is none', (line) => {
    expect(findSourceUrl([line])).toBeNull();
  });
});
