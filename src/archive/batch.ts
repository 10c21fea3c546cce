import { type BodyBlock, repack } from './bodies.ts';
import type { FormRegister, Met } from './form-register.ts';
import type { Parcel } from './parcel.ts';
import { PostingLog } from './posting-log.ts';
import type { RecordRow } from './rows.ts';
import { encodeWords } from './words.ts';

/** An article to be written under a document number. */
export interface PreparedDocument extends RecordRow {
  doc: number;
  words: Uint8Array;
  lengths: readonly number[];
}

/** Bytes that a row takes in memory beside its content, about. */
const ROW = 600;
/** The same for a posting, and for a term. */
const POSTING = 12;
const TERM = 300;

/** What is to be written in the next transaction. */
export class Batch {
  readonly documents = new Map<string, PreparedDocument>();
  readonly postings = new PostingLog();
  readonly #bodies: BodyBlock[] = [];
  #open: Opened | null = null;
  #bytes = 0;

  /** Bytes of memory that it takes, about. */
  get bytes(): number {
    return this.#bytes + this.postings.size * POSTING + this.postings.terms * TERM;
  }

  /** Takes the article at a place of a parcel. Those of one parcel come one after the other, in its order. */
  add(parcel: Parcel, place: number, doc: number, register: FormRegister, give: () => number): void {
    if (this.#open?.parcel !== parcel) {
      this.#close();
      this.#open = openParcel(parcel, this.postings, register);
    }
    const { stems, met, taken } = this.#open;
    taken.push({ doc, place });
    const article = parcel.articles[place] as Parcel['articles'][number];
    for (let i = 0; i < article.stems.length; i++) {
      const stem = stems[article.stems[i] as number] as number;
      this.postings.add(stem, doc, article.tfs[i] as number, article.large.get(i));
    }
    const words = encodeWords(article.lead, article.sequence, (form) =>
      register.use(met[form] as Met, doc, give),
    );
    const { head, bodyHash, lengths } = article;
    this.documents.set(head.id, { doc, head, bodyHash, words, lengths });
    this.#bytes += words.length + 2 * head.title.length + ROW;
  }

  /** The bodies of all that was added. */
  bodies(): readonly BodyBlock[] {
    this.#close();
    return this.#bodies;
  }

  /** Where not all articles of a parcel were taken, their bodies are packed again without the rest. */
  #close(): void {
    if (!this.#open) return;
    const { parcel, taken } = this.#open;
    this.#open = null;
    const docs = taken.map(({ doc }) => doc);
    const whole = taken.length === parcel.articles.length;
    const places = taken.map(({ place }) => place);
    const packed = whole ? parcel.body : repack(parcel.body, places);
    this.#bodies.push({ docs, packed });
    this.#bytes += packed.length;
  }
}

/** A parcel that is being taken: what its numbers stand for. */
interface Opened {
  parcel: Parcel;
  stems: number[];
  met: Met[];
  taken: { doc: number; place: number }[];
}

function openParcel(parcel: Parcel, postings: PostingLog, register: FormRegister): Opened {
  const stems = parcel.stems.map((stem) => postings.numberOf(stem));
  const met = parcel.forms.map((form, i) =>
    register.meet(parcel.stems[parcel.stemOf[i] as number] as string, form),
  );
  return { parcel, stems, met, taken: [] };
}
