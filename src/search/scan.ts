import type { Field } from '../archive/types.ts';
import { parseDateRange } from './date-range.ts';
import type { FilterKey } from './query.ts';

/** A piece of a query's text. `field` is the field that was named before it, if any. */
export type Piece = { field: Field | null; text: string } & (
  | { kind: 'open' | 'close' | 'or' | 'and' | 'not' | 'phrase' }
  | { kind: 'word'; how: 'plain' | 'prefix' | 'fuzzy' }
  | { kind: 'filter'; key: FilterKey }
);

const FIELD_NAMES: ReadonlyMap<string, Field> = new Map([
  ['title', 'title'],
  ['body', 'body'],
  ['caption', 'caption'],
]);

const OPERATORS: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
  ['OR', 'or'],
  ['AND', 'and'],
  ['NOT', 'not'],
]);

/** Straight quotes, and those that phones and word processors type. */
const QUOTE = /["“”„«»]/;
const BREAK = /[\s()"“”„«»]/;

/** Cuts a query's text into pieces, left to right. Never fails. */
export function scan(text: string): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  let field: Field | null = null;
  const push = (piece: Piece) => {
    pieces.push(piece);
    field = null;
  };
  /** The text of a quotation that starts here; one that is never closed runs to the end. */
  const quotation = () => {
    const start = ++at;
    while (at < text.length && !QUOTE.test(text[at] as string)) at++;
    return text.slice(start, at++);
  };
  while (at < text.length) {
    const char = text[at] as string;
    if (/\s/.test(char)) {
      at++;
      field = null;
    } else if (char === '(' || char === ')') {
      push({ kind: char === '(' ? 'open' : 'close', text: char, field });
      at++;
    } else if (QUOTE.test(char)) {
      push({ kind: 'phrase', text: quotation(), field });
    } else if (char === '-' && at + 1 < text.length && !/[\s)-]/.test(text[at + 1] as string)) {
      push({ kind: 'not', text: char, field: null });
      at++;
    } else {
      const start = at;
      while (at < text.length && !BREAK.test(text[at] as string)) at++;
      const word = text.slice(start, at);
      const { name, rest } = splitName(word);
      const named = FIELD_NAMES.get(name);
      const next = text[at] ?? ' ';
      if (named && rest === '' && /["“”„«»(]/.test(next)) {
        field = named;
      } else if (isFilterKey(name) && (rest !== '' || QUOTE.test(next))) {
        const value = rest === '' ? quotation() : rest;
        const legal = name !== 'date' || parseDateRange(value) !== null;
        push(
          legal ? { kind: 'filter', key: name, text: value, field: null } : plain(`${name}:${value}`, null),
        );
      } else if (named && rest !== '') {
        push(plain(rest, named));
      } else {
        const operator = OPERATORS.get(word);
        push(operator ? { kind: operator, text: word, field: null } : plain(word, field));
      }
    }
  }
  return pieces;
}

function isFilterKey(name: string): name is FilterKey {
  return name === 'lang' || name === 'publisher' || name === 'date';
}

function splitName(word: string): { name: string; rest: string } {
  const colon = word.indexOf(':');
  return colon < 0
    ? { name: '', rest: word }
    : { name: word.slice(0, colon).toLowerCase(), rest: word.slice(colon + 1) };
}

function plain(word: string, field: Field | null): Piece {
  const how = word.endsWith('*') ? 'prefix' : word.endsWith('~') ? 'fuzzy' : 'plain';
  return { kind: 'word', text: how === 'plain' ? word : word.slice(0, -1), field, how };
}
