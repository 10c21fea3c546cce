import { createHash } from 'node:crypto';
import type { Term } from '../text/types.ts';
import { type FacetValues, publishedKey, publisherKey } from './facets.ts';
import { clip } from './forms.ts';
import type { StoredBody } from './layout.ts';
import { pack } from './pack.ts';
import { FIELD_COUNT } from './postings.ts';
import { type Entry, FIELDS, type Head, type Words } from './types.ts';
import { encodeWords } from './words.ts';

/** An article ready to be written under a document number. */
export interface PreparedDocument {
  doc: number;
  id: string;
  head: Head;
  body: Uint8Array;
  words: Uint8Array;
  facets: FacetValues;
  lengths: number[];
}

/** What is to be written in the next transaction. Postings are triples of document, field, frequency. */
export class Batch {
  readonly documents = new Map<string, PreparedDocument>();
  readonly postings = new Map<string, number[]>();
  size = 0;

  /** `numberOf` gives the number of a form of a stem. */
  add(entry: Entry, doc: number, numberOf: (stem: string, form: string) => number): void {
    const { article, words } = entry;
    const frequencies = countTerms(words);
    const lengths = new Array<number>(FIELD_COUNT).fill(0);
    for (const [stem, counts] of frequencies) {
      let triples = this.postings.get(stem);
      if (!triples) {
        triples = [];
        this.postings.set(stem, triples);
      }
      for (let field = 0; field < FIELD_COUNT; field++) {
        const tf = counts[field] as number;
        if (tf === 0) continue;
        triples.push(doc, field, tf);
        lengths[field] = (lengths[field] as number) + 1;
        this.size++;
      }
    }
    const numbers = (list: Term[]) => list.map((term) => numberOf(term.stem, term.form));
    const bodyHash = hashBody(words);
    this.documents.set(article.id, {
      doc,
      id: article.id,
      head: headOf(entry),
      body: packBody(entry, bodyHash),
      words: encodeWords({
        title: numbers(words.title),
        body: words.body.map(numbers),
        captions: words.captions.map(numbers),
        lead: words.lead,
      }),
      facets: {
        published: publishedKey(article.published),
        added: entry.source.ingested,
        language: article.language,
        publisher: publisherKey(article.publisher),
        body: bodyHash,
      },
      lengths,
    });
  }
}

/** Frequencies of each stem by field, in FIELDS' order. The lead is counted in the body too. */
function countTerms(words: Words): Map<string, number[]> {
  const counts = new Map<string, number[]>();
  const count = (term: Term, field: number) => {
    const stem = clip(term.stem);
    const row = counts.get(stem);
    if (row) row[field] = (row[field] as number) + 1;
    else
      counts.set(
        stem,
        FIELDS.map((_, i) => (i === field ? 1 : 0)),
      );
  };
  for (const term of words.title) count(term, 0);
  let seen = 0;
  for (const paragraph of words.body) {
    for (const term of paragraph) {
      if (seen++ < words.lead) count(term, 1);
      count(term, 2);
    }
  }
  for (const caption of words.captions) for (const term of caption) count(term, 3);
  return counts;
}

/** A text may be as long as a book: it is hashed in parts of so many characters. */
const HASHED_AT_ONCE = 1 << 14;

/** Hash of the body's forms, so that spelling of marks, digits and spaces does not hide a duplicate. */
function hashBody(words: Words): string | null {
  const hash = createHash('sha256');
  let part = '';
  let first = true;
  for (const paragraph of words.body) {
    for (const { form } of paragraph) {
      part += first ? form : ` ${form}`;
      first = false;
      if (part.length < HASHED_AT_ONCE) continue;
      hash.update(part);
      part = '';
    }
  }
  return first ? null : hash.update(part).digest('hex').slice(0, 24);
}

function headOf({ article, source }: Entry): Head {
  const { id, kind, title, language, published, publisher, words } = article;
  return {
    id,
    kind,
    title,
    language,
    published,
    publisher,
    words,
    path: source.path,
    added: source.ingested,
  };
}

function packBody({ article, source, text }: Entry, bodyHash: string | null): Uint8Array {
  const { blocks, ...rest } = article;
  const body: StoredBody = {
    ...rest,
    source,
    blocks: blocks.map(({ type, from, to }) => [type, to - from]),
    text,
    bodyHash,
  };
  return pack(JSON.stringify(body));
}
