import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const PROSE = [
  'The ferry across the bay will run again from Monday, the harbour office said after two weeks of repairs on the pier.',
  'Some four hundred people use the boat every day to reach the market and the schools on the other side of the water.',
  'A storm had torn away part of the landing stage at the end of March and left the ticket office without any power.',
  'The town paid for the repairs from its reserve and hopes that the region will return the money before the summer.',
  'Timetables stay as they were, and the last boat leaves the northern pier at half past nine in the evening as before.',
];
const BIO = 'Dana Reed is a reporter at the Example Gazette and has covered the coast for a decade.';
const page = (...after: string[]) => ['The ferry runs again', 'By Dana Reed', ...PROSE, ...after].join('\n');

describe('boxes about the author', () => {
  it.each<[string, string[]]>([
    ['under the text', [BIO]],
    ['under the name', ['Dana Reed', BIO]],
    [
      'under the name, which it does not repeat',
      ['Dana Reed', 'Writes about the coast and its people, and walks there with a dog when she does not.'],
    ],
  ])('%s', (_, after) => {
    const { paragraphs, byline } = parseArticle(page(...after));
    expect(paragraphs).toEqual(PROSE);
    expect(byline).toEqual(['Dana Reed']);
  });

  it('a paragraph about somebody else is text', () => {
    const last =
      'Rosa Marsh is a fisher on the northern pier and says that the boat was missed by everyone in the town.';
    expect(parseArticle(page(last)).paragraphs).toEqual([...PROSE, last]);
  });

  it.each([
    [
      'opens with the day of the date',
      'Published on Monday, 13 May 2024',
      'On Monday the first boat leaves at six in the morning, and the mayor will be on board.',
    ],
    [
      'opens with a place of the byline',
      'By our correspondent in New Delhi',
      'In New York a ferry like this one was given up ten years ago, and nobody has missed it since.',
    ],
  ])('a paragraph that %s is text', (_, line, last) => {
    const text = page(last, PROSE[0]?.replace('Monday', 'Friday') ?? '').replace('By Dana Reed', line);
    expect(parseArticle(text).paragraphs).toContain(last);
  });

  it('a lead under the byline is text', () => {
    const text = page().replace('By Dana Reed\n', `${PROSE[4]}\nBy Dana Reed\n`);
    expect(parseArticle(text).paragraphs).toEqual(expect.arrayContaining(PROSE.slice(0, 4)));
  });
});
