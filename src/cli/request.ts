import { UsageError } from '../archive/errors.ts';
import type { ColourChoice } from '../render/colour.ts';
import type { Format } from '../render/printer.ts';
import { type Piece, parseTemplate } from '../render/template.ts';
import type { StatsKey } from '../search/stats-keys.ts';
import type { Filters, Page, Sort } from '../search/types.ts';
import { checkRange, dateOf, localDay } from './dates.ts';
import { MEMORY } from './definition/options.ts';
import { type Answer, fieldsOf } from './fields.ts';
import { memoryOf } from './memory.ts';
import { nearest } from './nearest.ts';
import type { Values } from './program.ts';

export interface Globals {
  archive: string | undefined;
  quiet: boolean;
  color: ColourChoice;
}

export interface OutputRequest {
  /** null: what suits the stream. */
  format: Format | null;
  /** null: what suits the format. */
  fields: string[] | null;
  nul: boolean;
  /** What each record is printed as; its fields are those above. */
  template: Piece[] | null;
}

export interface ListRequest {
  filters: Filters;
  page: Page;
  count: boolean;
  output: OutputRequest;
}

export interface SearchRequest extends ListRequest {
  query: string;
  all: boolean;
  literal: boolean;
}

export interface ExplainRequest {
  query: string;
  all: boolean;
  literal: boolean;
  filters: Filters;
  /** As typed. */
  id: string | null;
  json: boolean;
}

export interface ShowRequest {
  ids: string[];
  view: 'raw' | 'blocks' | null;
  pager: boolean;
  output: OutputRequest;
}

export interface ExportRequest {
  /** null: all that pass the filters. */
  query: string | null;
  all: boolean;
  literal: boolean;
  filters: Filters;
  /** Without a sort: as they were taken in, or best first where there is a query. */
  page: Page;
  count: boolean;
}

export interface StatsRequest extends Omit<ExportRequest, 'page' | 'count'> {
  /** null: an overview. */
  by: StatsKey | null;
  /** Publishers, languages and words that are printed; 0: all. */
  limit: number;
  json: boolean;
}

export interface RemoveRequest {
  ids: readonly string[];
  yes: boolean;
}

export interface IngestRequest {
  inputs: string[];
  dryRun: boolean;
  prune: boolean;
  /** null: a known one. */
  textField: string | null;
  /** In bytes. */
  memory: number;
}

const SEARCH_LIMIT = 20;
const STATS_LIMIT = 10;
const ALL = 0;

export function globalsOf(values: Values): Globals {
  return {
    archive: textOf(values, 'archive'),
    quiet: values.quiet === true,
    color: (textOf(values, 'color') ?? 'auto') as ColourChoice,
  };
}

export function listRequest(values: Values, now: Date, answer: Answer = 'list'): ListRequest {
  return {
    filters: filtersOf(values, now),
    page: pageOf(values, answer === 'search' ? SEARCH_LIMIT : ALL),
    count: values.count === true,
    output: outputOf(values, answer),
  };
}

export function searchRequest(args: readonly string[], values: Values, now: Date): SearchRequest {
  return {
    ...listRequest(values, now, 'search'),
    query: args.join(' '),
    all: values.all === true,
    literal: values.literal === true,
  };
}

export function exportRequest(args: readonly string[], values: Values, now: Date): ExportRequest {
  const page = pageOf(values, ALL);
  if (args.length === 0 && page.sort === 'score') throw new UsageError('--sort score needs a query');
  return { ...selectionOf(args, values, now), page, count: values.count === true };
}

export function statsRequest(args: readonly string[], values: Values, now: Date): StatsRequest {
  return {
    ...selectionOf(args, values, now),
    by: (textOf(values, 'by') ?? null) as StatsKey | null,
    limit: countOf(values, 'limit') ?? STATS_LIMIT,
    json: values.json === true,
  };
}

/** Of commands that do without a query, too. */
function selectionOf(
  args: readonly string[],
  values: Values,
  now: Date,
): Omit<ExportRequest, 'page' | 'count'> {
  const matching = { all: values.all === true, literal: values.literal === true };
  const query = args.length > 0 ? args.join(' ') : null;
  if (query === null && (matching.all || matching.literal)) {
    throw new UsageError(`--${matching.all ? 'all' : 'literal'} needs a query`);
  }
  return { query, ...matching, filters: filtersOf(values, now) };
}

export function explainRequest(args: readonly string[], values: Values, now: Date): ExplainRequest {
  return {
    query: args.join(' '),
    all: values.all === true,
    literal: values.literal === true,
    filters: filtersOf(values, now),
    id: textOf(values, 'id') ?? null,
    json: values.json === true,
  };
}

export function showRequest(args: readonly string[], values: Values): ShowRequest {
  const view = values.raw ? 'raw' : values.blocks ? 'blocks' : null;
  const output = outputOf(values, 'show');
  if (output.nul && view !== 'raw' && output.format === null && output.fields === null) {
    throw new UsageError('-0 needs --raw, --ids, --template or --format tsv: a page has no records to end');
  }
  if (output.nul && view === 'blocks') throw new UsageError('-0 cannot be used with --blocks');
  return { ids: [...args], view, pager: values['no-pager'] !== true, output };
}

export function ingestRequest(args: readonly string[], values: Values): IngestRequest {
  return {
    inputs: [...args],
    dryRun: values['dry-run'] === true,
    prune: values.prune === true,
    textField: filled(values, 'text-field') ?? null,
    memory: memoryOf(filled(values, 'memory') ?? MEMORY),
  };
}

function filtersOf(values: Values, now: Date): Filters {
  const date = (name: string, today: string): string | undefined => {
    const value = textOf(values, name);
    return value === undefined ? undefined : dateOf(`--${name}`, value, today);
  };
  const since = date('since', localDay(now));
  const until = date('until', localDay(now));
  checkRange(since, until);
  // The archive keeps the time of taking in as UTC.
  const addedSince = date('added-since', now.toISOString().slice(0, 10));
  const lang = languageTag(values);
  const publisher = filled(values, 'publisher');
  const file = filled(values, 'file');
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(addedSince !== undefined && { addedSince }),
    ...(lang !== undefined && { lang }),
    ...(publisher !== undefined && { publisher }),
    ...(file !== undefined && { file }),
    ...(values['all-kinds'] === true && { allKinds: true }),
  };
}

/** The tag as BCP 47 writes it, so that `BN` finds `bn`. */
function languageTag(values: Values): string | undefined {
  const text = filled(values, 'lang');
  if (text === undefined) return undefined;
  try {
    return Intl.getCanonicalLocales(text)[0];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new UsageError(`--lang takes a language code such as bn or en, not '${text}'`);
  }
}

/** An option's text; an empty one (an unset variable in a script) is refused rather than taken for no filter. */
function filled(values: Values, name: string): string | undefined {
  const text = textOf(values, name);
  if (text?.trim() === '') throw new UsageError(`--${name} needs a value`);
  return text;
}

function pageOf(values: Values, limit: number): Page {
  const sort = textOf(values, 'sort') as Sort | undefined;
  return {
    ...(sort && { sort }),
    ...(values.reverse === true && { reverse: true }),
    limit: countOf(values, 'limit') ?? limit,
    offset: countOf(values, 'offset') ?? 0,
  };
}

function outputOf(values: Values, answer: Answer): OutputRequest {
  const short = (['json', 'jsonl', 'ids'] as const).find((name) => values[name] === true);
  const format = short ?? ((textOf(values, 'format') ?? null) as Format | null);
  const template = templateOf(values);
  const fields = template
    ? known(
        template.flatMap((piece) => ('field' in piece ? piece.field : [])),
        answer,
        'template',
      )
    : fieldList(textOf(values, 'fields'), answer);
  const nul = values.null === true;
  if (fields && format === 'ids') throw new UsageError('--fields cannot be used with --format ids');
  if (nul && format !== null && format !== 'tsv' && format !== 'ids') {
    throw new UsageError(`-0 cannot be used with --format ${format}`);
  }
  return { format, fields, nul, template };
}

function templateOf(values: Values): Piece[] | null {
  const text = filled(values, 'template');
  if (text === undefined) return null;
  const pieces = parseTemplate(text);
  if (pieces) return pieces;
  throw new UsageError(
    `--template: a brace has no partner in '${text}'`,
    'A brace of your own is written {{ or }}.',
  );
}

function fieldList(text: string | undefined, answer: Answer): string[] | null {
  if (text === undefined) return null;
  const names = text.split(',').map((name) => name.trim());
  return known(names, answer, 'fields');
}

/** The names, if all of them are of fields. */
function known(names: string[], answer: Answer, option: string): string[] {
  const fields = fieldsOf(answer).map((field) => field.name);
  const unknown = names.filter((name) => !fields.includes(name));
  if (unknown.length === 0) return names;
  const like = unknown.length === 1 ? nearest(unknown[0] as string, fields) : null;
  throw new UsageError(
    `--${option}: there is no field ${unknown.map((name) => `'${name}'`).join(', ')}`,
    `${like ? `Did you mean ${like}?\n` : ''}Known fields: ${fields.join(', ')}.`,
  );
}

function countOf(values: Values, name: string): number | undefined {
  const text = textOf(values, name);
  if (text === undefined) return undefined;
  const count = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!Number.isSafeInteger(count)) {
    throw new UsageError(`--${name} takes a whole number, 0 or more, not '${text}'`);
  }
  return count;
}

function textOf(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}
