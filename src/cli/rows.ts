import type { Archive } from '../archive/index.ts';
import type { Head } from '../archive/types.ts';
import { createPrinter } from '../render/index.ts';
import type { Format, Printer, Row } from '../render/printer.ts';
import { templatePrinter } from '../render/template.ts';
import type { Context } from './context.ts';
import { type Answer, columnOf, defaultFields, type Field, fieldsOf, type RowSource } from './fields.ts';
import type { OutputRequest } from './request.ts';

/** A document to print, and for a search what was found. */
export interface Item {
  doc: number;
  head: Head;
  hit?: RowSource['hit'];
}

const SHORT_ID = 8;

/** Prints the documents of an answer as rows, at the pace of the reader; reads of each what the fields ask for. Gives their number. */
export async function printRows(
  context: Context,
  archive: Archive,
  items: Iterable<Item> | AsyncIterable<Item>,
  answer: Answer,
  output: OutputRequest,
): Promise<number> {
  const { out } = context;
  const { format, fields, snippets } = shapeOf(context, answer, output);
  const printer = output.template
    ? templatePrinter(output.template, fields.map(columnOf), context.surface, output.nul)
    : printerOf(context, archive, fields, format, output.nul);
  const whole = fields.some((field) => field.needs === 'article');
  await out.write(printer.header());
  let rows = 0;
  for await (const { doc, head, hit = null } of items) {
    const source = { head, article: whole ? archive.article(doc) : null, hit };
    const row: Row = { values: fields.map((field) => field.get(source)) };
    await out.write(printer.row(hit && snippets ? { ...row, snippet: hit.snippet } : row));
    rows++;
  }
  await out.write(printer.end());
  return rows;
}

interface Shape {
  format: Format;
  fields: Field[];
  /** Whether each result's passage stands under its row. */
  snippets: boolean;
}

function shapeOf({ out }: Context, answer: Answer, output: OutputRequest): Shape {
  const format = output.format ?? (out.isTTY && !output.nul ? 'table' : 'tsv');
  const fields = chosenFields(answer, format, output.fields);
  const snippets = answer === 'search' && format === 'table' && out.isTTY && output.fields === null;
  return { format, fields, snippets };
}

/** Whether anything of how a result matched is printed; finding it out costs more than the search itself. */
export function needsDetails(context: Context, output: OutputRequest): boolean {
  const { fields, snippets } = shapeOf(context, 'search', output);
  return snippets || fields.some((field) => field.name === 'snippet' || field.name === 'matches');
}

function chosenFields(answer: Answer, format: Format, named: readonly string[] | null): Field[] {
  const known = new Map(fieldsOf(answer).map((field) => [field.name, field]));
  return (named ?? defaultFields(answer, format)).flatMap((name) => known.get(name) ?? []);
}

function printerOf(
  { surface }: Context,
  archive: Archive,
  fields: readonly Field[],
  format: Format,
  nul: boolean,
): Printer {
  const columns = fields.map((field) =>
    field.name === 'id'
      ? { ...columnOf(field), brief: (id: unknown) => shortId(archive, String(id)) }
      : columnOf(field),
  );
  return createPrinter(format, columns, surface, nul);
}

/** The shortest start of an id, of 8 digits or more, that names it alone. */
export function shortId(archive: Pick<Archive, 'resolve'>, id: string): string {
  let length = SHORT_ID;
  while (length < id.length && archive.resolve(id.slice(0, length), 2).length > 1) length++;
  return id.slice(0, length);
}
