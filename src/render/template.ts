import { type Column, cell, type Printer, type Surface } from './printer.ts';

/** A piece of a template: text as it is, or the value of a field. */
export type Piece = { text: string } | { field: string };

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '0': '\0', '\\': '\\' };

/**
 * Reads a template: `{name}` stands for a field, `{{` and `}}` for braces, `\n \t \r \0 \\` for what they are everywhere.
 * Anything else is itself. Null where a brace has no partner.
 */
export function parseTemplate(template: string): Piece[] | null {
  const pieces: Piece[] = [];
  let text = '';
  const token = /\\(.)|(\{\{|\}\})|\{([^{}]*)\}|([{}])|([^\\{}]+|\\)/gsu;
  for (const [whole, escaped, brace, field, stray] of template.matchAll(token)) {
    if (stray !== undefined) return null;
    if (field !== undefined) {
      if (text) pieces.push({ text });
      text = '';
      pieces.push({ field: field.trim() });
    } else if (escaped !== undefined) text += ESCAPES[escaped] ?? whole;
    else text += brace?.[0] ?? whole;
  }
  if (text) pieces.push({ text });
  return pieces;
}

/** Each record as the template says; `columns` are its fields in order. Values stand on one line, as in tsv. */
export function templatePrinter(
  pieces: readonly Piece[],
  columns: readonly Column[],
  surface: Surface,
  nul: boolean,
): Printer {
  const end = nul ? '\0' : '';
  return {
    header: () => '',
    row({ values }) {
      let at = 0;
      const parts = pieces.map((piece) => {
        if ('text' in piece) return piece.text;
        const value = cell(columns[at] as Column, values[at], surface);
        at++;
        return value;
      });
      return parts.join('') + end;
    },
    end: () => '',
  };
}
