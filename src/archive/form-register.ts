import { FormChanges, type NumberedForm } from './form-writer.ts';
import { decodeForm, formKey } from './forms.ts';
import type { Table } from './store.ts';

/** Forms that are remembered between batches. */
const REMEMBERED_FORMS = 400_000;

/** The number of a form that has none yet. */
const UNKNOWN = -1;

/** A form met since the register last forgot. */
export interface Met extends NumberedForm {
  /** The last document that had it. */
  doc: number;
  /** Articles of the batch that have it. */
  articles: number;
}

/** The numbers of the forms that a writer meets, and how many articles of its batch have each. */
export class FormRegister {
  readonly #table: Table;
  /** By stem and form: joining the two for each word would cost more than the rest. */
  readonly #met = new Map<string, Map<string, Met>>();
  #size = 0;
  #batch: Met[] = [];

  /** `table` is that of forms. */
  constructor(table: Table) {
    this.#table = table;
  }

  /**
   * Counts a document that has a form, and gives the form's number; `give` gives one to a new form, and not before it is
   * used: what is never used must have none. Documents come one after the other.
   */
  use(met: Met, doc: number, give: () => number): number {
    if (met.number === UNKNOWN) met.number = give();
    if (met.doc !== doc) {
      if (met.articles === 0) this.#batch.push(met);
      met.doc = doc;
      met.articles++;
    }
    return met.number;
  }

  /** What the batch adds to forms. */
  changes(): FormChanges {
    const changes = new FormChanges();
    for (const { stem, form, number, articles } of this.#batch)
      changes.set(number, { stem, form, number, articles });
    return changes;
  }

  /** The batch is written, and `dead` are no longer forms. */
  written(dead: readonly NumberedForm[]): void {
    for (const met of this.#batch) met.articles = 0;
    this.#batch = [];
    for (const { stem, form } of dead) this.#met.get(stem)?.delete(form);
    if (this.#size <= REMEMBERED_FORMS) return;
    this.#met.clear();
    this.#size = 0;
  }

  /** A form of a stem, both clipped. To be used before the batch is written. */
  meet(stem: string, form: string): Met {
    let forms = this.#met.get(stem);
    if (!forms) {
      forms = new Map();
      this.#met.set(stem, forms);
    }
    let met = forms.get(form);
    if (!met) {
      const stored = this.#table.get(formKey(stem, form));
      met = { stem, form, number: stored ? decodeForm(stored).number : UNKNOWN, doc: -1, articles: 0 };
      forms.set(form, met);
      this.#size++;
    }
    return met;
  }
}
