import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTemplate, templatePrinter } from '../../src/render/template.ts';
import { plain } from '../../src/render/values.ts';
import { PIPE, terminal } from './surfaces.ts';

describe('a template', () => {
  it.each([
    ['{id}\\t{title}\\n', [{ field: 'id' }, { text: '\t' }, { field: 'title' }, { text: '\n' }]],
    ['{{{ id }}}', [{ text: '{' }, { field: 'id' }, { text: '}' }]],
    ['\\\\n \\q \\0', [{ text: '\\n \\q \0' }]],
    ['শিরোনাম: {title}', [{ text: 'শিরোনাম: ' }, { field: 'title' }]],
    ['\\', [{ text: '\\' }]],
    ['{id', null],
    ['id}', null],
    ['{{id}', null],
    ['{a{b}}', null],
  ])('%s', (template, pieces) => {
    expect(parseTemplate(template)).toEqual(pieces);
  });

  it('prints any text of its own as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const written = text.replaceAll('\\', '\\\\').replace(/[{}]/g, '$&$&');
        const pieces = parseTemplate(written) ?? [];
        expect(pieces.map((piece) => ('text' in piece ? piece.text : '?')).join('')).toBe(text);
      }),
    );
  });

  it('puts values on one line, and escapes what a terminal would obey', () => {
    const columns = [{ name: 'title', text: plain }];
    const pieces = parseTemplate('<{title}>') ?? [];
    const row = { values: ['a\tb\nc\x1b[2J'] };
    expect(templatePrinter(pieces, columns, PIPE, false).row(row)).toBe('<a b c\x1b[2J>');
    expect(templatePrinter(pieces, columns, PIPE, true).row(row)).toBe('<a b c\x1b[2J>\0');
    expect(templatePrinter(pieces, columns, terminal(80), false).row(row)).toBe('<a b c\\x1b[2J>');
  });
});
