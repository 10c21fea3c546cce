import { expect, it } from 'vitest';
import { nearest } from '../../src/cli/nearest.ts';

it.each([
  ['titel', 'title'],
  ['Published', 'published'],
  ['pubished', 'published'],
  ['publisher', 'publisher'],
  ['zzzzz', null],
  ['', null],
])('%s is like %s', (typed, name) => {
  expect(nearest(typed, ['id', 'title', 'published', 'publisher', 'publishedFrom'])).toBe(name);
});
