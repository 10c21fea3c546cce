import { inByteOrder, u32, utf8 } from './bytes.ts';
import { DamageError } from './errors.ts';
import { decodeForm, encodeForm, formKey } from './forms.ts';
import type { Store } from './store.ts';

/** A form, clipped, and what stands for it. */
export interface NumberedForm {
  stem: string;
  form: string;
  number: number;
}

/** A form with the number of articles that a transaction adds to it, below zero for what it takes away. */
export interface FormChange extends NumberedForm {
  articles: number;
}

/** What a transaction does to forms, by their numbers. */
export class FormChanges extends Map<number, FormChange> {
  change(form: NumberedForm, articles: number): void {
    const change = this.get(form.number);
    if (change) change.articles += articles;
    else this.set(form.number, { ...form, articles });
  }
}

/** The forms that a transaction brings into being, and those that it ends. */
export interface FormTurnover {
  born: NumberedForm[];
  dead: NumberedForm[];
}

/**
 * Brings the tables of forms and of their numbers up to date: new forms go in, those that no article has any more
 * go out. Numbers from `firstNew` on are new.
 */
export function writeForms({ tables }: Store, changes: FormChanges, firstNew: number): FormTurnover {
  const { forms, numbers } = tables;
  const born: FormChange[] = [];
  const dead: FormChange[] = [];
  const changed = Array.from(changes.values(), (change) => ({
    change,
    key: formKey(change.stem, change.form),
  }));
  for (const { change, key } of inByteOrder(changed, ({ key }) => key)) {
    const { number } = change;
    if (number >= firstNew) born.push(change);
    else if (change.articles === 0) continue;
    const before = number >= firstNew ? 0 : articlesOf(forms.get(key), number);
    const articles = before + change.articles;
    if (articles > 0) forms.put(key, encodeForm({ number, articles }));
    else {
      forms.delete(key);
      numbers.delete(u32(number));
      dead.push(change);
    }
  }
  const ascending = [...born].sort((a, b) => a.number - b.number);
  for (const { number, stem, form } of ascending) numbers.put(u32(number), utf8(`${stem}\0${form}`));
  return { born, dead };
}

function articlesOf(value: Buffer | undefined, number: number): number {
  const stored = value && decodeForm(value);
  if (stored?.number === number) return stored.articles;
  throw new DamageError(`the archive is damaged: word ${number} is not among the forms`);
}
