import { COLOUR_CHOICES } from '../../render/colour.ts';
import { FORMATS } from '../../render/printer.ts';
import { SORTS } from '../../search/types.ts';
import type { OptionGroup, OptionSpec } from './types.ts';

export const GLOBAL: OptionGroup = {
  heading: 'Global Options:',
  options: [
    {
      name: 'archive',
      value: 'DIR',
      completes: 'file',
      help: 'the archive folder',
      fallback: '$NEWS_ARCHIVE, else the nearest .news/ upwards, else one in your data folder',
    },
    { name: 'quiet', help: 'nothing on stderr but errors' },
    {
      name: 'color',
      value: 'WHEN',
      choices: COLOUR_CHOICES,
      help: 'when to colour',
      fallback: 'auto',
    },
  ],
};

/** What `ingest` uses in all, and what it cannot do without, as they are typed. */
export const MEMORY = '1G';
export const LEAST_MEMORY = '256M';

const DATES = '2024, 2024-09, 2024-09-13 or 7d (days ago)';

export const FILTERS: OptionGroup = {
  heading: 'Filters:',
  options: [
    { name: 'since', value: 'DATE', help: `published on or after: ${DATES}` },
    { name: 'until', value: 'DATE', help: 'published on or before' },
    { name: 'added-since', value: 'DATE', help: 'taken into the archive on or after' },
    { name: 'lang', value: 'CODE', completes: 'language', help: 'in this language, e.g. bn' },
    { name: 'publisher', value: 'NAME', completes: 'publisher', help: 'by this publisher, name or domain' },
    { name: 'file', value: 'GLOB', completes: 'file', help: 'from source files whose path matches' },
    { name: 'all-kinds', help: 'also what is no article: block pages, lists of links' },
  ],
};

/** Which of the matches are shown, and in what order. */
export function pageGroup(what: {
  sorts: readonly string[];
  sort: string;
  limit: string;
  /** Options of how to print that make no sense beside --count. */
  output?: OptionGroup;
}): OptionGroup {
  const output = what.output?.options.map(({ name }) => name) ?? [];
  return {
    heading: 'Order and number:',
    options: [
      { name: 'sort', value: 'KEY', choices: what.sorts, help: 'order by', fallback: what.sort },
      { name: 'reverse', help: 'turn the order round' },
      { name: 'limit', value: 'N', help: 'at most N, 0 = all', fallback: what.limit },
      { name: 'offset', value: 'N', help: 'leave out the first N' },
      {
        name: 'count',
        help: 'print only how many there are',
        conflicts: ['sort', 'reverse', 'limit', 'offset', ...output],
      },
    ],
  };
}

export const LIST_SORTS = SORTS.filter((sort) => sort !== 'score');

const SHORT_FORMS = ['json', 'jsonl', 'ids'] as const;

function shortForm(name: (typeof SHORT_FORMS)[number], help: string): OptionSpec {
  const others = SHORT_FORMS.filter((other) => other !== name);
  return { name, help, conflicts: ['format', ...others] };
}

export const OUTPUT: OptionGroup = {
  heading: 'Output:',
  options: [
    {
      name: 'format',
      value: 'FORMAT',
      choices: FORMATS,
      help: 'how to print',
      fallback: 'table on a terminal, tsv elsewhere',
    },
    shortForm('json', 'a JSON array, as --format json'),
    shortForm('jsonl', 'a JSON object a line, as --format jsonl'),
    shortForm('ids', 'full ids alone, as --format ids'),
    {
      name: 'fields',
      value: 'NAMES',
      completes: 'fields',
      help: 'these fields, separated by commas',
      conflicts: ['ids'],
    },
    {
      name: 'template',
      value: 'TEXT',
      help: "each record as this text, with {field} for a field and \\n for a line end, e.g. '{published}\\t{title}\\n'",
      conflicts: ['format', 'json', 'jsonl', 'ids', 'fields'],
    },
    {
      name: 'null',
      short: '0',
      help: 'end each record with NUL (tsv, ids and templates)',
      conflicts: ['json', 'jsonl'],
    },
  ],
};
