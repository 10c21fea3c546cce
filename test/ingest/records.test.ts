import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/archive/errors.ts';
import { recordOf, startsWithRecord } from '../../src/ingest/records.ts';

const T = 'মেঘনায় ট্রলারডুবি\n\nচাঁদপুরে মেঘনা নদীতে একটি ট্রলার ডুবে গেছে।';
const of = (fields: object, textField: string | null = null) => recordOf(JSON.stringify(fields), textField);

describe('recordOf: the text', () => {
  it.each([
    ['text'],
    ['content'],
    ['body'],
    ['article'],
    ['maintext'],
    ['Text'],
    ['articleBody'],
    ['article_body'],
    ['FULL TEXT'],
    ['raw_content'],
  ])('is found in %s', (name) => expect(of({ id: 7, [name]: T })).toEqual({ text: T, evidence: {} }));

  it('is in the likeliest field that holds one', () => {
    expect(of({ body: 'second', content: 'first' }).text).toBe('first');
    expect(of({ text: '', content: 7, body: 'it is here' }).text).toBe('it is here');
    expect(of({ text: 'known', other: 'named' }, 'other').text).toBe('named');
  });

  it('has LF line ends, no byte-order mark, and only what UTF-8 can hold', () => {
    expect(of({ text: '\ufeffa\r\nb\rc' }).text).toBe('a\nb\rc');
    expect(recordOf('{"text":"a\\ud83db"}', null).text).toBe('a\ufffdb');
  });

  it.each<[string, string, string | null]>([
    ['{"text": "a"', 'not JSON: ', null],
    ['"text"', 'a string, not a JSON object', null],
    ['[{"text": "a"}]', 'a list, not a JSON object', null],
    ['null', 'null, not a JSON object', null],
    ['{}', 'no field of a known name with the text: there are no fields', null],
    ['{"id": 1, "summary": "x"}', 'no field of a known name with the text; there are id, summary', null],
    ['{"text": "a"}', 'no field story with the text; there are text', 'story'],
    ['{"text": "a"}', 'no field toString with the text; there are text', 'toString'],
    ['{"text": 7}', 'field text is a number, not a text', null],
    ['{"text": null, "body": ["a"]}', 'field text is null, not a text', null],
    ['{"text": {"a": 1}}', 'field text is an object, not a text', null],
    ['{"text": ""}', 'no text in field text', null],
    ['{"text": " \\n\\u200b"}', 'no text in field text', null],
    ['{"text": "ab\\u0000"}', 'field text is not text: character 2 is NUL', null],
  ])('%s gives none: %s', (line, message, textField) => {
    expect(() => recordOf(line, textField)).toThrow(InputError);
    expect(() => recordOf(line, textField)).toThrow(message);
  });

  it('names a dozen fields at most', () => {
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`f${i}`, 1]));
    expect(() => of(many)).toThrow(/; there are f0, .*, f11 …$/);
  });
});

describe('recordOf: the evidence', () => {
  it.each<[object, object]>([
    [{ url: 'https://udaharan.example/1' }, { url: 'https://udaharan.example/1' }],
    [{ url: 'none', canonical_link: ' https://udaharan.example/2 ' }, { url: 'https://udaharan.example/2' }],
    [{ link: 'javascript:1' }, {}],
    [{ headline: ' ট্রলারডুবি\nমেঘনায় ' }, { title: 'ট্রলারডুবি মেঘনায়' }],
    [{ title: '', heading: 'x' }, { title: 'x' }],
    [{ title: 7 }, {}],
    [{ date: '2024-09-13' }, { published: '2024-09-13' }],
    [{ date: null, date_publish: '2024-09-13 10:35:00' }, { published: '2024-09-13 10:35:00' }],
    [{ datePublished: '১৩ সেপ্টেম্বর ২০২৪' }, { published: '১৩ সেপ্টেম্বর ২০২৪' }],
    [{ pub_date: 1_726_200_000 }, { published: '2024-09-13T04:00:00Z' }],
    [{ timestamp: 1_726_200_000_000 }, { published: '2024-09-13T04:00:00Z' }],
    [{ timestamp: '1726200000' }, { published: '2024-09-13T04:00:00Z' }],
    [{ date: 20_240_913 }, { published: '2024-09-13' }],
    [{ date: '1234567890123456' }, { published: '1234567890123456' }],
    [{ date: 17 }, {}],
    [{ date: 99_999_999_999 }, {}],
    [{ date: 'unknown' }, {}],
    [{ date: { day: 1 } }, {}],
  ])('%j: %j', (fields, evidence) => expect(of({ text: T, ...fields }).evidence).toEqual(evidence));
});

describe('recordOf: what export wrote', () => {
  const id = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);

  it('is taken to the letter, so that it has the same id', () => {
    for (const text of [T, '\ufeffa', 'a\r\nb']) {
      expect(of({ schema: 1, id: id(text), text }).text).toBe(text);
      expect(of({ schema: 1, id: id('other'), text }).text).toBe(text.replace(/^\ufeff|\r/gu, ''));
    }
  });

  it('tells again what the text does not', () => {
    const record = { schema: 1, id: id(T), text: T, title: 'শিরোনাম', published: '2024-09-13', url: null };
    const source = { path: '/texts/2024/a.txt', line: null };
    expect(of({ ...record, titleFrom: 'lead', publishedFrom: 'text', source }).evidence).toEqual({
      path: '/texts/2024/a.txt',
    });
    const url = 'https://udaharan.example/1';
    expect(
      of({ ...record, titleFrom: 'headline', publishedFrom: 'file', url, source: null }).evidence,
    ).toEqual({
      url,
      title: 'শিরোনাম',
      published: '2024-09-13',
    });
  });
});

describe('startsWithRecord', () => {
  it.each<[string, string | null, boolean]>([
    ['{"text": "a"}\n{"text": "b"}', null, true],
    ['\ufeff\n \n  {"content": "a"}\r\nx', null, true],
    ['{"story_text": "a"}', null, false],
    ['{"story_text": "a"}', 'story_text', true],
    ['{"text": 1}', null, false],
    ['{"text": "a"', null, false],
    ['[{"text": "a"}]', null, false],
    ['A headline\n{"text": "a"}', null, false],
    ['', null, false],
  ])('%j with %s: %s', (start, textField, expected) => {
    expect(startsWithRecord(start, textField)).toBe(expected);
  });
});
