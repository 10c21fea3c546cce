import { inByteOrder, u32, utf8 } from './bytes.ts';
import { DamageError } from './errors.ts';
import { decodeForm, encodeForm } from './forms.ts';
import type { Store } from './store.ts';

/** A form with the number of articles that a transaction adds to it, below zero for what it takes away. */
export interface FormChange {
  stem: string;
  form: string;
  articles: number;
}

/** How many articles come to have each form, by its number. Stems and forms are clipped. */
export class FormChanges {
  readonly #changes: Map<number, FormChange>;

  constructor(changes: Iterable<[number, FormChange]> = []) {
    this.#changes = new Map(changes);
  }

  change(number: number, stem: string, form: string, articles: number): void {
    const change = this.#changes.get(number);
    if (change) change.articles += articles;
    else this.#changes.set(number, { stem, form, articles });
  }

  copy(): FormChanges {
    return new FormChanges([...this.#changes].map(([number, change]) => [number, { ...change }]));
  }

  [Symbol.iterator](): IterableIterator<[number: number, change: FormChange]> {
    return this.#changes.entries();
  }
}

/** The forms that a transaction brings into being, and those that it ends. */
export interface FormTurnover {
  born: NumberedForm[];
  dead: NumberedForm[];
}

export interface NumberedForm {
  stem: string;
  form: string;
  number: number;
}

/**
 * Brings the tables of forms and their numbers up to date: new forms go in, those that no article has any more go
 * out. Numbers from `firstNew` on are new.
 */
export function writeForms(store: Store, changes: FormChanges, firstNew: number): FormTurnover {
  const { forms, numbers } = store.tables;
  const born: NumberedForm[] = [];
  const dead: NumberedForm[] = [];
  const changed = [...changes].filter(([, { articles }]) => articles !== 0);
  for (const [number, change] of inByteOrder(changed, ([, { stem, form }]) => utf8(`${stem}\0${form}`))) {
    const { stem, form } = change;
    const key = utf8(`${stem}\0${form}`);
    const articles = change.articles + (number < firstNew ? storedArticles(store, key, number) : 0);
    if (articles > 0) forms.put(key, encodeForm({ number, articles }));
    else forms.delete(key);
    if (number >= firstNew) born.push({ stem, form, number });
    if (articles <= 0) dead.push({ stem, form, number });
  }
  for (const { number } of dead) numbers.delete(u32(number));
  for (const { stem, form, number } of [...born].sort((a, b) => a.number - b.number))
    numbers.put(u32(number), utf8(`${stem}\0${form}`));
  return { born, dead };
}

function storedArticles({ tables }: Store, key: Buffer, number: number): number {
  const value = tables.forms.get(key);
  if (value) {
    const stored = decodeForm(value);
    if (stored.number === number) return stored.articles;
  }
  throw new DamageError(`the archive is damaged: word ${number} is not among the forms`);
}
