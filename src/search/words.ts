import { clip, type Field } from '../archive/index.ts';
import { isOneCharacter, type Token, tokenise, withoutSeams } from '../text/index.ts';
import type { Query } from './query.ts';
import type { Terms } from './terms.ts';

/** One token of the query as it is looked up. */
export interface QueryWord {
  /** As typed. */
  text: string;
  form: string;
  /** The stems it may have in the archive's languages. */
  stems: string[];
  how: 'plain' | 'prefix' | 'fuzzy';
}

/** A word where it stands in a query: the field that is named for it, if any, and whether it is not wanted. */
export interface ListedWord {
  word: QueryWord;
  field: Field | null;
  excluded: boolean;
}

/**
 * The tokens of a word or phrase. A prefix or a fuzzy mark belongs to the last of them. `whole` is for what has to stand side by
 * side: all tokens of a text without spaces, the pairs between its words too; one character of it is otherwise a start.
 */
export function queryWords(
  query: Extract<Query, { type: 'word' | 'phrase' }>,
  terms: Pick<Terms, 'stemsOf'>,
  whole: boolean,
  all: readonly Token[] = tokenise(query.text),
): QueryWord[] {
  const tokens = whole ? all : withoutSeams(query.text, all);
  const [first] = tokens;
  const alone = first && tokens.length === 1 && isOneCharacter(first.form) ? 'prefix' : 'plain';
  return tokens.map(({ form, from, to }, i) => ({
    text: query.text.slice(from, to),
    form: clip(form),
    stems: terms.stemsOf(form),
    how: query.type === 'word' && i === tokens.length - 1 && query.how !== 'plain' ? query.how : alone,
  }));
}

/** The query without the words and phrases that are punctuation alone, which would match nothing; null if none is left. */
export function withoutEmpty(query: Query | null): Query | null {
  if (query === null) return null;
  switch (query.type) {
    case 'word':
    case 'phrase':
      return tokenise(query.text).length > 0 ? query : null;
    case 'filter':
      return query;
    case 'not': {
      const child = withoutEmpty(query.child);
      return child && { type: 'not', child };
    }
    default: {
      const children = query.children.map(withoutEmpty).filter((child) => child !== null);
      return children.length > 1 ? { type: query.type, children } : (children[0] ?? null);
    }
  }
}
