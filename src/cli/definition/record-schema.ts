import { BLOCK_TYPES } from '../../article/types.ts';

const text = (description: string) => ({ type: 'string', description });
const textOrNull = (description: string) => ({ type: ['string', 'null'], description });
const texts = (description: string) => ({ type: 'array', items: { type: 'string' }, description });
const whole = (description: string) => ({ type: 'integer', minimum: 0, description });

/** An object that has all of its keys and no others, which must be there but for some. */
function object(properties: Record<string, object>, optional: readonly string[] = []) {
  const required = Object.keys(properties).filter((key) => !optional.includes(key));
  return { type: 'object', properties, required, additionalProperties: false };
}

const ID = '^[0-9a-f]{16}$';

/**
 * The article record as `show --json` and `export` print it (JSON Schema 2020-12): what its keys are, and for the help what
 * they mean. Parts of a record may be chosen with --fields; `list` and `search` leave out the long ones.
 */
export const RECORD_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Article record of news-archive',
  ...object(
    {
      schema: { const: 1, description: 'version of this record' },
      id: { ...text('16 hex digits of the SHA-256 of the source text'), pattern: ID },
      kind: { enum: ['article', 'other'], description: 'article, or other: a block page, a list of links' },
      title: text('headline; where there is none, the first sentence of the lead or the name of the file'),
      titleFrom: { enum: ['headline', 'lead', 'file'], description: 'which of these it is' },
      language: text('BCP 47 code: bn, en, …; und where it is not known'),
      published: {
        ...textOrNull('EDTF date: 2024-09-13T10:35+06:00, 2024-09-13, 2024-09, XXXX-09-13'),
        pattern: '^(\\d{4}|XXXX)(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2})?(Z|[+-]\\d{2}:\\d{2})?)?)?)?$',
      },
      publishedFrom: { enum: ['text', 'url', 'file', null], description: 'where the date was found' },
      dateline: textOrNull('place of the report, as the text gives it'),
      byline: texts('who wrote it'),
      agencies: texts('news agencies credited or cited'),
      publisher: {
        ...object({ name: textOrNull('its name'), domain: textOrNull('its web address') }),
        type: ['object', 'null'],
        description: 'who published it: name and domain',
      },
      url: textOrNull('where it stood'),
      lead: textOrNull('the first paragraph'),
      paragraphs: texts('the body in order'),
      captions: {
        type: 'array',
        items: object({ text: text('what it says'), credit: textOrNull('whose picture it is') }),
        description: 'captions of pictures, with their credits',
      },
      words: whole('length of the body in words'),
      duplicateOf: { ...textOrNull('smallest id with the same body, where that is another'), pattern: ID },
      source: {
        ...object({
          path: textOrNull('the file; null for stdin'),
          format: text('txt, md, jsonl'),
          bytes: whole('size of the file, or of the line'),
          sha256: { ...text('SHA-256 of the same bytes'), pattern: '^[0-9a-f]{64}$' },
          encoding: text('character encoding'),
          line: { type: ['integer', 'null'], minimum: 1, description: 'line of a file of records' },
          ingested: text('when it was taken in, RFC 3339 in UTC'),
        }),
        description: 'the file that the text was in',
      },
      blocks: {
        type: 'array',
        items: object({
          type: { enum: BLOCK_TYPES, description: 'what it is' },
          from: whole('where it begins in the source text, in UTF-16 units'),
          to: whole('where it ends'),
          text: text('the text between'),
        }),
        description: 'every character of the source text in one block each, with its type',
      },
      text: text('the source text; of export alone'),
    },
    ['blocks', 'text'],
  ),
} as const;
