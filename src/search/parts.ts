import type { Query } from './query.ts';

export type Words = Extract<Query, { type: 'word' | 'phrase' }>;

export interface Parts {
  /** Words beside each other, in the same fields. */
  runs: Words[][];
  phrases: Words[];
  excluded: Words[];
}

/** The words of a query by what stands beside them. */
export function partsOf(query: Query): Parts {
  const parts: Parts = { runs: [], phrases: [], excluded: [] };
  collect(query, parts, false);
  return parts;
}

function collect(query: Query, parts: Parts, excluded: boolean): void {
  switch (query.type) {
    case 'word':
      if (excluded) parts.excluded.push(query);
      else parts.runs.push([query]);
      return;
    case 'phrase':
      (excluded ? parts.excluded : parts.phrases).push(query);
      return;
    case 'filter':
      return;
    case 'not':
      collect(query.child, parts, !excluded);
      return;
    default:
      collectAll(query, parts, excluded);
  }
}

function collectAll(
  { type, children }: Extract<Query, { children: Query[] }>,
  parts: Parts,
  excluded: boolean,
): void {
  let last: Query | undefined;
  for (const child of children) {
    const beside = type !== 'or' && !excluded && child.type === 'word' && last?.type === 'word';
    if (beside && last?.type === 'word' && last.field === child.field) parts.runs.at(-1)?.push(child);
    else collect(child, parts, excluded);
    last = child;
  }
}
