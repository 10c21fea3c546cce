import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const TITLE = 'বাঁধে মানুষ, মাঠে পানি';
const A = 'নদীর পানি বেড়ে তিনটি ইউনিয়নের নিচু এলাকা তলিয়ে গেছে। মানুষ গরু-ছাগল নিয়ে উঁচু বাঁধে আশ্রয় নিয়েছে বলে জানা গেছে।';
const B = 'পানি উন্নয়ন বোর্ড বলছে, আগামী তিন দিনে পানি আরও বাড়তে পারে। এরপর উজানে বৃষ্টি কমলে পানি নামতে শুরু করবে।';
const C = 'স্থানীয় প্রশাসন আশ্রয়কেন্দ্রে শুকনা খাবার ও ওষুধ পাঠিয়েছে। সেখানে চিকিৎসকদের একটি দলও কাজ করছে বলে জানানো হয়।';
const E1 =
  'The river rose by two metres overnight and flooded three villages. People moved to the dam with their cattle.';
const E2 =
  'The water board expects it to rise for three more days. “We cannot hold the old dam for another week,” its head said.';
const E3 =
  'The council sent dry food and medicine to the shelters, where a team of doctors has been at work since Sunday.';

describe('text that stands twice', () => {
  it.each<[string, string[], string[]]>([
    ['in one line, then in paragraphs', [`${A} ${B} ${C}`, A, B, C], [A, B, C]],
    ['in paragraphs, then in one line', [A, B, C, `${A} ${B} ${C}`], [A, B, C]],
    ['twice in one line', [`${A} ${B} ${C} ${A} ${B} ${C}`], [`${A} ${B} ${C}`]],
    ['a short version, then the full one', [`${A.split('।')[0]}।`, A, B, C], [A, B, C]],
    [
      'a sentence pulled out before its paragraph',
      [A, 'এরপর উজানে বৃষ্টি কমলে পানি নামতে শুরু করবে।', B, C],
      [A, B, C],
    ],
    ['a sentence pulled out after its paragraph', [A, B, '‘আগামী তিন দিনে পানি আরও বাড়তে পারে।’', C], [A, B, C]],
    [
      'English, a quotation pulled out',
      [E1, '“We cannot hold the old dam for another week”', E2, E3],
      [E1, E2, E3],
    ],
    [
      'English, a sentence pulled out at the end',
      [E1, E2, E3, 'People moved to the dam with their cattle.'],
      [E1, E2, E3],
    ],
  ])('%s', (_, lines, paragraphs) => {
    const text = `${TITLE}\n\n${lines.join('\n\n')}\n`;
    const article = parseArticle(text);
    expect(article.paragraphs).toEqual(paragraphs);
    expect(article.blocks.map((block) => block.text).join('')).toBe(text);
  });

  it('sentences that only begin alike, and short refrains, stay', () => {
    const refrain = [A, 'আমরা ফিরব।', B, 'আমরা ফিরব।', C];
    expect(parseArticle(`${TITLE}\n\n${refrain.join('\n')}`).paragraphs).toEqual(refrain);
    const alike = [E1, E2, E1.replace('villages. People', 'villages and a town; people')];
    expect(parseArticle(`Dam\n\n${alike.join('\n')}`).paragraphs).toEqual(alike);
  });
});

describe('a drop capital on a line of its own', () => {
  it.each<[string, string[], string]>([
    ['English', ['T', E1.slice(1), E2, E3], E1],
    [
      'a letter that is a word',
      ['A', 'team of doctors reached the villages on Sunday, two days after the river rose.', E3],
      'A team of doctors reached the villages on Sunday, two days after the river rose.',
    ],
    ['Bangla', ['ন', A.slice(1), `${B} নদীর তীরে ভিড়।`, C], A],
  ])('%s', (_, lines, lead) => {
    const article = parseArticle(`Rain and river\n\n${lines.join('\n')}\n`);
    expect(article.lead).toBe(lead);
  });

  it('is none in a lettered list', () => {
    const list = ['ক', A, 'খ', B, 'গ', C];
    expect(parseArticle(`${TITLE}\n\n${list.join('\n')}`).paragraphs.join('\n')).not.toContain(`ক${A}`);
  });
});

describe('words broken at the ends of wrapped lines', () => {
  it('are whole again', () => {
    const text = `Old river market to reopen

The town council voted on Tuesday to reopen the old river market, which now
has stood empty since a fire damaged its roof four years ago. The govern-
ment pays for half of the repairs, and the traders will pay no rent in the
first year. Work starts next month and is to last until the winter, it said.
`;
    expect(parseArticle(text).paragraphs.join(' ')).toContain('The government pays');
  });
});
