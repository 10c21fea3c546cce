import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/render/markdown.ts';

describe('escapeMarkdown', () => {
  it.each([
    ['emphasis', '*a* _b_ ~~c~~', '\\*a\\* \\_b\\_ \\~\\~c\\~\\~'],
    ['a script', '<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['an image', '![x](http://y)', '!\\[x\\](http://y)'],
    ['a link that runs', '[x](javascript:alert(1))', '\\[x\\](javascript:alert(1))'],
    ['a heading', '# a', '\\# a'],
    ['a list', '- a', '\\- a'],
    ['a numbered list', '1. a', '1\\. a'],
    ['a rule under a heading', '=== a', '\\=== a'],
    ['an entity', '&lt;b&gt; &#60; R&D', '&amp;lt;b&amp;gt; &amp;\\#60; R&D'],
    ['code', '`rm`', '\\`rm\\`'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['plain Bangla', 'ঢাকা, ১৩ সেপ্টেম্বর ২০২৪।', 'ঢাকা, ১৩ সেপ্টেম্বর ২০২৪।'],
  ])('%s', (_, text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
