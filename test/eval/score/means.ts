/** Collects values under names and gives their means, in the order in which the names first came. */
export class Means {
  readonly #values = new Map<string, number[]>();

  add(name: string, value: number | boolean): void {
    const values = this.#values.get(name);
    if (values) values.push(Number(value));
    else this.#values.set(name, [Number(value)]);
  }

  count(name: string): number {
    return this.#values.get(name)?.length ?? 0;
  }

  sum(name: string): number {
    return (this.#values.get(name) ?? []).reduce((total, value) => total + value, 0);
  }

  /** Null when nothing was added under the name. */
  mean(name: string): number | null {
    const n = this.count(name);
    return n === 0 ? null : this.sum(name) / n;
  }

  names(): string[] {
    return [...this.#values.keys()];
  }
}

/** One line of the report: a set, how many cases it has, and its metrics (null: no case for this one). */
export interface Row {
  set: string;
  n: number;
  metrics: Record<string, number | null>;
}
