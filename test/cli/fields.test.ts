import { describe, expect, it } from 'vitest';
import type { Head } from '../../src/archive/types.ts';
import { columnOf, defaultFields, fieldsOf, type RowSource } from '../../src/cli/fields.ts';
import { article } from '../render/articles.ts';

const record = article();
const head: Head = {
  id: record.id,
  kind: 'article',
  title: record.title,
  language: 'bn',
  published: record.published,
  publisher: record.publisher,
  words: 17,
  path: 'setu.txt',
  added: '2026-01-01T00:00:00Z',
};
const row: RowSource = {
  head,
  article: record,
  hit: {
    score: 12.3457,
    matches: [{ word: 'putin', term: 'পুতিন', how: 'sound' }],
    snippet: { text: 'অংশ', marks: [] },
  },
};

function value(name: string): unknown {
  return fieldsOf('search')
    .find((field) => field.name === name)
    ?.get(row);
}

function text(name: string, from: RowSource = row): string {
  const field = fieldsOf('search').find((each) => each.name === name);
  return field ? columnOf(field).text(field.get(from)) : 'no such field';
}

describe('fields', () => {
  it('json prints the record in the order of the schema, without the long parts', () => {
    const keys = Object.keys(record);
    const [source, duplicateOf] = ['source', 'duplicateOf'];
    expect([...defaultFields('show', 'json')].sort()).toEqual(keys.filter((key) => key !== 'blocks').sort());
    expect(defaultFields('list', 'json')).toEqual(
      defaultFields('show', 'json').filter((name) => !['paragraphs', 'captions'].includes(name)),
    );
    expect(defaultFields('list', 'json').slice(-3)).toEqual(['words', duplicateOf, source]);
    expect(defaultFields('search', 'jsonl').slice(-3)).toEqual(['score', 'snippet', 'matches']);
  });

  it('rows have the title last, results their score first', () => {
    expect(defaultFields('list', 'tsv')).toEqual(['id', 'published', 'language', 'publisher', 'title']);
    expect(defaultFields('search', 'csv')).toEqual([
      'score',
      'id',
      'published',
      'language',
      'publisher',
      'title',
    ]);
    expect(defaultFields('search', 'ids')).toEqual(['id']);
  });

  it('every default field is a known one', () => {
    for (const answer of ['list', 'search', 'show'] as const) {
      const known = fieldsOf(answer).map((field) => field.name);
      for (const format of ['json', 'tsv', 'table', 'ids']) {
        for (const name of defaultFields(answer, format)) expect(known).toContain(name);
      }
    }
  });

  it('a list in lines reads no whole records', () => {
    for (const name of defaultFields('list', 'tsv')) {
      expect(fieldsOf('list').find((field) => field.name === name)?.needs).toBe('head');
    }
  });

  it('what a head gives is what the record has', () => {
    for (const field of fieldsOf('list').filter(
      ({ needs, name }) => needs === 'head' && !name.includes('.'),
    )) {
      expect(field.get(row)).toEqual(record[field.name as keyof typeof record]);
    }
    expect(value('source.path')).toBe(record.source.path);
    expect(value('source.ingested')).toBe(record.source.ingested);
  });

  it.each([
    ['publisher', 'নদীবার্তা'],
    ['publisher.domain', 'nodibarta.example'],
    ['byline', 'নাসরিন আক্তার'],
    ['captions', 'নতুন সেতু (সংগৃহীত)'],
    ['source', 'setu.txt'],
    ['duplicateOf', ''],
    ['words', '17'],
    ['score', '12.3457'],
    ['snippet', 'অংশ'],
    ['matches', 'putin = পুতিন (sound)'],
  ])('%s in words is %s', (name, words) => {
    expect(text(name)).toBe(words);
  });

  it('the publisher is its domain when it has no name', () => {
    const named = { ...row, head: { ...head, publisher: { name: null, domain: 'x.example' } } };
    expect(text('publisher', named)).toBe('x.example');
    expect(text('publisher', { ...row, head: { ...head, publisher: null } })).toBe('');
  });
});
