import { describe, expect, it } from 'vitest';
import { dateInPath, dateInUrl, withZone } from '../../../src/article/dates/index.ts';

describe('dateInUrl', () => {
  it.each([
    ['https://example.com/2024/09/13/story', '2024-09-13'],
    ['https://example.com/world/2024-9-3/story', '2024-09-03'],
    ['https://example.com/read?page=20240913', '2024-09-13'],
    ['https://example.com/news/286239', null],
    ['https://example.com/2024/09/', null],
    ['https://example.com/99920240913', null],
    ['https://example.com/2024/13/40/story', null],
    ['https://20240913.example.com/story', null],
  ])('%s gives %s', (url, edtf) => {
    expect(dateInUrl(url)).toBe(edtf);
  });
});

describe('dateInPath', () => {
  it.each([
    ['news/2024-09-13_story.txt', '2024-09-13'],
    ['news/20240913.txt', '2024-09-13'],
    ['news/2024/09/13/story.txt', '2024-09-13'],
    ['crawl-20240101/2024-09-13.txt', '2024-09-13'],
    ['crawl-20240101/story.txt', null],
    ['12345678.txt', null],
    ['000_7415ef057343b78a.txt', null],
  ])('%s gives %s', (path, edtf) => {
    expect(dateInPath(path)).toBe(edtf);
  });
});

describe('withZone', () => {
  it.each([
    ['2024-09-13T10:35', '+06:00', '2024-09-13T10:35+06:00'],
    ['2024-09-13T10:35Z', '+06:00', '2024-09-13T10:35Z'],
    ['2024-09-13', '+06:00', '2024-09-13'],
    ['2024-09-13T10:35', null, '2024-09-13T10:35'],
  ])('%s with %s is %s', (edtf, offset, zoned) => {
    expect(withZone(edtf, offset)).toBe(zoned);
  });
});
