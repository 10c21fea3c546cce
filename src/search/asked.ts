import type { Archive } from '../archive/index.ts';
import { type Compiled, compile } from './compile.ts';
import { type DocSet, intersect } from './doc-set.ts';
import { selectDocs } from './filters.ts';
import { Matcher } from './matcher.ts';
import type { Query } from './query.ts';
import type { Filters } from './types.ts';

export interface MatchingOptions extends Filters {
  /** Every word must match. */
  all?: boolean;
  /** Words match in the form in which they are typed. */
  literal?: boolean;
}

/** A query, worked out for an archive and its filters. */
export interface Asked {
  query: Query;
  matcher: Matcher;
  /** The documents that pass the filters; null for all. */
  selected: DocSet | null;
  /** Worked out when it is asked for, which may read articles for phrases and forms. */
  readonly compiled: Compiled;
}

export function ask(archive: Archive, query: Query, options: MatchingOptions): Asked {
  const { all = false, literal = false } = options;
  const selected = selectDocs(archive, options);
  const matcher = new Matcher(archive, query, { all, literal, selected });
  let compiled: Compiled | undefined;
  return {
    query,
    matcher,
    selected,
    get compiled() {
      compiled ??= compile(matcher, query, selected);
      return compiled;
    },
  };
}

/** The documents that match, or those that have every word of the query. */
export function having({ query, matcher, selected }: Asked, every = matcher.options.all): DocSet {
  return intersect(matcher.docs(query, every), selected) as DocSet;
}
