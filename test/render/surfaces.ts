import { PLAIN, type Style } from '../../src/render/colour.ts';
import type { Column, Surface } from '../../src/render/printer.ts';
import { plain } from '../../src/render/values.ts';

/** Draws the parts in brackets, so that a test shows what would be coloured. */
export const BRACKETS: Style = { ...PLAIN, mark: (text) => `[${text}]` };

export const PIPE: Surface = { width: Number.POSITIVE_INFINITY, style: PLAIN, safe: false, brief: false };

export function terminal(width: number, style: Style = PLAIN): Surface {
  return { width, style, safe: true, brief: true };
}

export function columns(...names: string[]): Column[] {
  return names.map((name) => ({ name, text: plain }));
}
