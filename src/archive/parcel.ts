import { createHash } from 'node:crypto';
import type { Term } from '../text/types.ts';
import { storedSource } from './bodies.ts';
import { clip } from './forms.ts';
import type { StoredBody } from './layout.ts';
import { pack } from './pack.ts';
import { FIELD_COUNT } from './posting-codes.ts';
import { packTfs, UNPACKED } from './posting-log.ts';
import { type Entry, FIELDS, type Head, type Words } from './types.ts';
import { END_LIST, END_SECTION, FIRST } from './words.ts';

/** An article of a parcel. */
export interface ParcelArticle {
  head: Head;
  /** Of the normalised words of the body, 16 hex digits; null for an empty one. */
  bodyHash: string | null;
  /** How many of the body's first words make the lead. */
  lead: number;
  /** Its words in order, by the parcel's numbers of forms (see words.ts). */
  sequence: Uint32Array;
  /** Its stems, each once, by the parcel's numbers, and beside them their frequencies by field (see posting-log.ts). */
  stems: Uint32Array;
  tfs: Uint32Array;
  /** Frequencies that are too large for that, by place. */
  large: Map<number, number[]>;
  /** How many stems there are in each field. */
  lengths: number[];
}

/**
 * Some articles made ready to be written: all that can be done without the archive is done, so that it can be done in
 * another thread, and nothing in it is an object a word. Forms and stems are clipped and numbered within the parcel.
 */
export interface Parcel {
  stems: string[];
  forms: string[];
  /** By form: its stem. */
  stemOf: Uint32Array;
  /** The articles' texts and records, in their order, packed together. */
  body: Uint8Array;
  articles: ParcelArticle[];
}

/** A parcel is full with this many articles, or this many UTF-16 units of texts and records. */
const ARTICLES = 16;
const UNITS = 400_000;

/** Makes articles ready to be written. */
export class ParcelMaker {
  readonly #stems = new Numbered();
  readonly #forms = new Map<string, Map<string, number>>();
  readonly #formNames: string[] = [];
  readonly #stemOf: number[] = [];
  readonly #articles: ParcelArticle[] = [];
  readonly #bodies: string[] = [];
  #units = 0;

  get full(): boolean {
    return this.#articles.length >= ARTICLES || this.#units >= UNITS;
  }

  get empty(): boolean {
    return this.#articles.length === 0;
  }

  /** Gives the place of the article in the parcel. */
  add(entry: Entry): number {
    const { words } = entry;
    const body = JSON.stringify(bodyOf(entry));
    this.#units += body.length;
    this.#bodies.push(body);
    const { stems, counts, sequence } = this.#number(words);
    const tfs = new Uint32Array(stems.length);
    const large = new Map<number, number[]>();
    const lengths = new Array<number>(FIELD_COUNT).fill(0);
    for (let i = 0; i < stems.length; i++) {
      const row = counts.slice(i * FIELD_COUNT, (i + 1) * FIELD_COUNT);
      for (const [field, tf] of row.entries()) if (tf > 0) lengths[field] = (lengths[field] as number) + 1;
      const packed = packTfs(row);
      tfs[i] = packed ?? UNPACKED;
      if (packed === null) large.set(i, row);
    }
    return (
      this.#articles.push({
        head: headOf(entry),
        bodyHash: hashBody(words),
        lead: words.lead,
        sequence: Uint32Array.from(sequence),
        stems: Uint32Array.from(stems),
        tfs,
        large,
        lengths,
      }) - 1
    );
  }

  finish(): Parcel {
    return {
      stems: this.#stems.names,
      forms: this.#formNames,
      stemOf: Uint32Array.from(this.#stemOf),
      body: pack(this.#bodies),
      articles: this.#articles,
    };
  }

  /** The words as numbers; frequencies by field of each stem, side by side. The lead is counted in the body too. */
  #number(words: Words): { stems: number[]; counts: number[]; sequence: number[] } {
    const places = new Map<number, number>();
    const stems: number[] = [];
    const counts: number[] = [];
    const sequence: number[] = [];
    const take = (term: Term, field: number, also: number | null) => {
      const form = this.#formOf(term);
      sequence.push(form + FIRST);
      const stem = this.#stemOf[form] as number;
      let place = places.get(stem);
      if (place === undefined) {
        place = stems.length * FIELD_COUNT;
        places.set(stem, place);
        stems.push(stem);
        for (let i = 0; i < FIELD_COUNT; i++) counts.push(0);
      }
      counts[place + field] = (counts[place + field] as number) + 1;
      if (also !== null) counts[place + also] = (counts[place + also] as number) + 1;
    };
    let seen = 0;
    const sections: [field: number, lists: Term[][]][] = [
      [TITLE, [words.title]],
      [BODY, words.body],
      [CAPTION, words.captions],
    ];
    for (const [field, lists] of sections) {
      for (const list of lists) {
        for (const term of list) take(term, field, field === BODY && seen++ < words.lead ? LEAD : null);
        sequence.push(END_LIST);
      }
      sequence.push(END_SECTION);
    }
    return { stems, counts, sequence };
  }

  #formOf({ stem, form }: Term): number {
    let forms = this.#forms.get(stem);
    if (!forms) {
      forms = new Map();
      this.#forms.set(stem, forms);
    }
    let number = forms.get(form);
    if (number === undefined) {
      number = this.#formNames.push(clip(form)) - 1;
      forms.set(form, number);
      this.#stemOf.push(this.#stems.of(clip(stem)));
    }
    return number;
  }
}

const TITLE = FIELDS.indexOf('title');
const LEAD = FIELDS.indexOf('lead');
const BODY = FIELDS.indexOf('body');
const CAPTION = FIELDS.indexOf('caption');

/** A parcel of one article. */
export function parcelOf(entry: Entry): Parcel {
  const maker = new ParcelMaker();
  maker.add(entry);
  return maker.finish();
}

/** Names numbered from 0 in the order in which they are asked for. */
class Numbered {
  readonly names: string[] = [];
  readonly #numbers = new Map<string, number>();

  of(name: string): number {
    let number = this.#numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.#numbers.set(name, number);
    }
    return number;
  }
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
  return first ? null : hash.update(part).digest('hex').slice(0, 16);
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

/** What can be had from the rest is left out: the id, the lead, and paragraphs that are a block of the text as it is. */
function bodyOf({ article, source, text, evidence }: Entry): StoredBody {
  const { id: _, blocks, paragraphs, ...rest } = article;
  const places = new Map(blocks.map((block, i) => [block.text.trim(), i]));
  return {
    ...rest,
    lead: null,
    paragraphs: paragraphs.map((paragraph) => places.get(paragraph) ?? paragraph),
    source: storedSource(source, article.id),
    blocks: blocks.map(({ type, from, to }) => [type, to - from]),
    text,
    ...(evidence && { evidence }),
  };
}
