import { Means, type Row } from './means.ts';

/** One row of `dates.tsv`. `gold` is EDTF, empty where no date must be given. */
export interface DateCase {
  id: string;
  lang: string;
  expression: string;
  gold: string;
}

function kindOf(gold: string): string {
  if (gold === '') return 'none';
  if (gold.includes('/')) return 'interval';
  if (gold.startsWith('X')) return 'no-year';
  return gold.length < 10 ? 'partial' : 'full';
}

/** A date is compared by its day; an interval whole. `predicted` is EDTF or empty. */
export function dateCaseIsRight(gold: string, predicted: string): boolean {
  const value = predicted.trim().slice(0, 21);
  return (gold.includes('/') ? value : value.slice(0, 10)) === gold;
}

/** Accuracy over all cases, by language and by kind of date; `predicted` by id, empty or absent for no date. */
export function scoreDates(cases: DateCase[], predicted: ReadonlyMap<string, string>): Row[] {
  const means = new Means();
  for (const { id, lang, gold } of cases) {
    const right = dateCaseIsRight(gold, predicted.get(id) ?? '');
    const group = lang === 'bn' ? 'bn' : 'other';
    for (const name of ['all', group, `${group}:${kindOf(gold)}`]) means.add(name, right);
  }
  return means
    .names()
    .sort()
    .map((name) => ({
      set: name === 'all' ? 'dates' : `dates ${name}`,
      n: means.count(name),
      metrics: { accuracy: means.mean(name) },
    }));
}
