import type { Field } from '../archive/types.ts';
import { type Piece, scan } from './scan.ts';

/**
 * The query language: text to tree. Any string is a legal query; what makes no sense as an operator is plain words.
 *
 *   any     := either+                       words and groups beside each other
 *   either  := all ("OR" all)*
 *   all     := unary ("AND" unary)*
 *   unary   := ("-" | "NOT") unary | primary
 *   primary := [field ":"] ( "(" any ")" | phrase | word | word"*" | word"~" ) | lang:X | publisher:X | date:X
 */
export type Query =
  | { type: 'word'; text: string; field: Field | null; how: 'plain' | 'prefix' | 'fuzzy' }
  | { type: 'phrase'; text: string; field: Field | null }
  | { type: 'filter'; key: FilterKey; value: string }
  | { type: 'not'; child: Query }
  | { type: 'any' | 'or' | 'and'; children: Query[] };

export type FilterKey = 'lang' | 'publisher' | 'date';

/** How deep groups may nest; what is deeper is read as if its parentheses were not there. */
const DEEPEST = 100;

/** The tree of a query, or null for one without a word in it. */
export function parseQuery(text: string): Query | null {
  // Letters that came apart would be cut otherwise in scripts without spaces.
  return new Parser(scan(text.normalize('NFC'))).any(null, 0);
}

class Parser {
  readonly #pieces: Piece[];
  #at = 0;

  constructor(pieces: Piece[]) {
    this.#pieces = pieces;
  }

  any(field: Field | null, depth: number): Query | null {
    const children: Query[] = [];
    while (this.#at < this.#pieces.length) {
      if (this.#peek('close')) {
        if (depth > 0) break;
        this.#at++; // closes nothing
        continue;
      }
      const child = this.#chain('or', field, depth);
      if (child) children.push(child);
    }
    return join('any', children);
  }

  #chain(operator: 'or' | 'and', field: Field | null, depth: number): Query | null {
    const operand = () => (operator === 'or' ? this.#chain('and', field, depth) : this.#unary(field, depth));
    const children: Query[] = [];
    const first = operand();
    if (first) children.push(first);
    while (this.#peek(operator)) {
      this.#at++;
      const next = operand();
      if (next) children.push(next);
    }
    return join(operator, children);
  }

  #unary(field: Field | null, depth: number): Query | null {
    let negated = false;
    while (this.#peek('not')) {
      this.#at++;
      negated = !negated;
    }
    const child = this.#primary(field, depth);
    return child && negated ? { type: 'not', child } : child;
  }

  #primary(field: Field | null, depth: number): Query | null {
    if (depth >= DEEPEST) while (this.#peek('open')) this.#at++;
    const piece = this.#pieces[this.#at];
    if (!piece || piece.kind === 'close' || piece.kind === 'or' || piece.kind === 'and') return null;
    this.#at++;
    const inField = piece.field ?? field;
    switch (piece.kind) {
      case 'open': {
        const group = this.any(inField, depth + 1);
        if (this.#peek('close')) this.#at++;
        return group;
      }
      case 'phrase':
        return { type: 'phrase', text: piece.text, field: inField };
      case 'filter':
        return { type: 'filter', key: piece.key, value: piece.text };
      case 'word':
        return { type: 'word', text: piece.text, field: inField, how: piece.how };
      default:
        return null;
    }
  }

  #peek(kind: Piece['kind']): boolean {
    return this.#pieces[this.#at]?.kind === kind;
  }
}

function join(type: 'any' | 'or' | 'and', children: Query[]): Query | null {
  return children.length > 1 ? { type, children } : (children[0] ?? null);
}
