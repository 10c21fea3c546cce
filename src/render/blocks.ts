import { BLOCK_TYPES, type Block } from '../article/types.ts';
import { fold } from './layout.ts';
import type { Surface } from './printer.ts';
import { sanitise } from './sanitise.ts';

const MARGIN = Math.max(...BLOCK_TYPES.map((type) => type.length));

/**
 * Every line of the source text with its block's type in the margin. Where a line holds several blocks each has a row
 * of its own, and `┆` instead of `│` says that it goes on with the line above.
 */
export function blockLines(blocks: readonly Block[], surface: Surface): string {
  const { style, width } = surface;
  let out = '';
  let lineStart = true;
  const row = (type: string, text: string): void => {
    const shown = surface.safe ? sanitise(text) : text;
    fold(shown, width - MARGIN - 3).forEach((part, i) => {
      const margin = style.dim(`${(i === 0 ? type : '').padEnd(MARGIN)} ${i === 0 && lineStart ? '│' : '┆'}`);
      out += part === '' ? `${margin}\n` : `${margin} ${part}\n`;
    });
  };
  for (const { type, text } of blocks) {
    const lines = text.split('\n');
    lines.forEach((line, i) => {
      const ends = i < lines.length - 1;
      if (line !== '' || (ends && lineStart)) row(type, line);
      lineStart = ends || (lineStart && line === '');
    });
  }
  return out;
}
