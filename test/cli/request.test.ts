import { describe, expect, it } from 'vitest';
import { UsageError } from '../../src/archive/errors.ts';
import type { Values } from '../../src/cli/program.ts';
import {
  explainRequest,
  globalsOf,
  ingestRequest,
  listRequest,
  searchRequest,
  showRequest,
} from '../../src/cli/request.ts';

const NOW = new Date('2026-03-01T12:00:00Z');
const TSV = { format: null, fields: null, nul: false, template: null };

describe('listRequest', () => {
  it('has its defaults', () => {
    expect(listRequest({}, NOW)).toEqual({
      filters: {},
      page: { limit: 0, offset: 0 },
      count: false,
      output: TSV,
    });
  });

  it('takes everything', () => {
    const values: Values = {
      since: '2024',
      until: '2024-09',
      'added-since': '2d',
      lang: 'BN',
      publisher: 'প্রথম আলো',
      file: '**/2024/*.txt',
      'all-kinds': true,
      sort: 'title',
      reverse: true,
      limit: '5',
      offset: '10',
      format: 'csv',
      fields: 'id, title,source.path',
    };
    expect(listRequest(values, NOW)).toEqual({
      filters: {
        since: '2024',
        until: '2024-09',
        addedSince: '2026-02-27',
        lang: 'bn',
        publisher: 'প্রথম আলো',
        file: '**/2024/*.txt',
        allKinds: true,
      },
      page: { sort: 'title', reverse: true, limit: 5, offset: 10 },
      count: false,
      output: { format: 'csv', fields: ['id', 'title', 'source.path'], nul: false, template: null },
    });
  });

  it.each([
    ['zh-hant', 'zh-Hant'],
    ['EN-gb', 'en-GB'],
  ])('writes the language tag %s as %s', (lang, written) => {
    expect(listRequest({ lang }, NOW).filters.lang).toBe(written);
  });

  it.each([
    [{ json: true }, 'json'],
    [{ jsonl: true }, 'jsonl'],
    [{ ids: true }, 'ids'],
    [{ format: 'markdown' }, 'markdown'],
  ] as [Values, string][])('%o is format %s', (values, format) => {
    expect(listRequest(values, NOW).output.format).toBe(format);
  });

  it.each([
    [{ limit: '-1' }, "--limit takes a whole number, 0 or more, not '-1'"],
    [{ offset: '1.5' }, "--offset takes a whole number, 0 or more, not '1.5'"],
    [{ limit: '99999999999999999999' }, '--limit takes a whole number'],
    [{ since: 'yesterday' }, '--since takes 2024'],
    [{ since: '2025', until: '2024' }, '--since 2025 is later than --until 2024'],
    [{ lang: 'bangla!' }, '--lang takes a language code'],
    [{ lang: '' }, '--lang needs a value'],
    [{ publisher: ' ' }, '--publisher needs a value'],
    [{ file: '' }, '--file needs a value'],
    [{ fields: 'id,titel' }, "--fields: there is no field 'titel'"],
    [{ fields: '' }, "--fields: there is no field ''"],
    [{ fields: 'score' }, "--fields: there is no field 'score'"],
    [{ fields: 'id', format: 'ids' }, '--fields cannot be used with --format ids'],
    [{ null: true, format: 'csv' }, '-0 cannot be used with --format csv'],
  ] as [Values, string][])('refuses %o', (values, message) => {
    expect(() => listRequest(values, NOW)).toThrow(message);
  });

  it('lists the known fields for an unknown one', () => {
    expect(() => listRequest({ fields: 'x' }, NOW)).toThrow(
      expect.objectContaining({
        hint: expect.stringMatching(/^Known fields: schema, id, kind, title, .*\.$/),
      }),
    );
  });
});

describe('searchRequest', () => {
  it('joins the arguments by spaces and gives the best twenty', () => {
    expect(searchRequest(['কিম', '"জং উন"'], { literal: true }, NOW)).toEqual({
      query: 'কিম "জং উন"',
      all: false,
      literal: true,
      filters: {},
      page: { limit: 20, offset: 0 },
      count: false,
      output: TSV,
    });
  });

  it('knows the fields of a result', () => {
    expect(searchRequest(['x'], { fields: 'score,matches' }, NOW).output.fields).toEqual([
      'score',
      'matches',
    ]);
  });
});

describe('explainRequest', () => {
  it('has its defaults, and takes everything', () => {
    const query = 'কিম পুতিন';
    expect(explainRequest(['কিম', 'পুতিন'], {}, NOW)).toEqual({
      query,
      all: false,
      literal: false,
      filters: {},
      id: null,
      json: false,
    });
    const values: Values = { all: true, literal: true, id: '7415', since: '7d', lang: 'BN', json: true };
    expect(explainRequest(['কিম পুতিন'], values, NOW)).toEqual({
      query,
      all: true,
      literal: true,
      filters: { since: '2026-02-22', lang: 'bn' },
      id: '7415',
      json: true,
    });
  });

  it('refuses what a search refuses', () => {
    expect(() => explainRequest(['x'], { since: 'gestern' }, NOW)).toThrow(UsageError);
  });
});

describe('ingestRequest: the memory', () => {
  it.each([
    ['256M', 256 * 1024 ** 2],
    ['1.5g', 1.5 * 1024 ** 3],
    ['2GiB', 2 * 1024 ** 3],
    ['300 MB', 300 * 1024 ** 2],
    ['1073741824', 1024 ** 3],
  ])('%s', (memory, bytes) => expect(ingestRequest([], { memory }).memory).toBe(bytes));

  it.each([
    ['255M', '--memory 255M is too little: at least 256M is needed'],
    ['1', '--memory 1 is too little'],
    ['much', "--memory takes an amount such as 512M or 2G, not 'much'"],
    ['-1G', '--memory takes an amount'],
    ['1e9', '--memory takes an amount'],
    ['99999999T', '--memory takes an amount'],
    [' ', '--memory needs a value'],
  ])('refuses %s', (memory, message) => expect(() => ingestRequest([], { memory })).toThrow(message));
});

describe('showRequest', () => {
  it.each([
    [{}, null],
    [{ raw: true }, 'raw'],
    [{ blocks: true }, 'blocks'],
  ] as [Values, string | null][])('%o is view %s', (values, view) => {
    expect(showRequest(['7415', '-'], values)).toEqual({
      ids: ['7415', '-'],
      view,
      pager: true,
      output: TSV,
    });
  });

  it.each([[{ raw: true }], [{ ids: true }], [{ format: 'tsv' }], [{ fields: 'id' }]] as [Values][])(
    'takes -0 with %o',
    (values) => {
      expect(showRequest(['7415'], { ...values, null: true }).output.nul).toBe(true);
    },
  );

  it.each([[{}], [{ blocks: true }], [{ format: 'markdown' }]] as [Values][])(
    'refuses -0 with %o',
    (values) => {
      expect(() => showRequest(['7415'], { ...values, null: true })).toThrow(/^-0/);
    },
  );
});

describe('the other requests', () => {
  it('ingest', () => {
    expect(ingestRequest(['a', '-'], { 'dry-run': true })).toEqual({
      inputs: ['a', '-'],
      dryRun: true,
      prune: false,
      textField: null,
      memory: 1024 ** 3,
    });
    const values: Values = { prune: true, 'text-field': 'story', memory: '512M' };
    expect(ingestRequest([], values)).toEqual({
      inputs: [],
      dryRun: false,
      prune: true,
      textField: 'story',
      memory: 512 * 1024 ** 2,
    });
    expect(() => ingestRequest([], { 'text-field': '' })).toThrow('--text-field needs a value');
  });

  it('global options', () => {
    expect(globalsOf({})).toEqual({ archive: undefined, quiet: false, color: 'auto' });
    expect(globalsOf({ archive: 'x', quiet: true, color: 'never' })).toEqual({
      archive: 'x',
      quiet: true,
      color: 'never',
    });
  });
});
