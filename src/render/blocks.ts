import { BLOCK_TYPES, type Block, type BlockType } from '../article/types.ts';
import type { Style } from './colour.ts';
import { fold } from './layout.ts';
import type { Surface } from './printer.ts';
import { sanitise } from './sanitise.ts';

const MARGIN = Math.max(...BLOCK_TYPES.map((type) => type.length));
/** The type, a space, the bar and a space. */
const INDENT = MARGIN + 3;
/** Text is not folded into columns narrower than this. */
const NARROWEST = 20;

/** What became of a block: text of the article, something else that its record gives, or left out. */
type Fate = 'text' | 'record' | 'out';

const FATES: Partial<Record<BlockType, Fate>> = {
  title: 'text',
  body: 'text',
  subheading: 'text',
  quote: 'text',
  byline: 'record',
  dateline: 'record',
  date: 'record',
  caption: 'record',
  credit: 'record',
  source: 'record',
};

/** Bars that tell the fates apart without colour. */
const BARS: Record<Fate, string> = { text: '┃', record: '│', out: '·' };

const LEGEND = `${BARS.text} text   ${BARS.record} in the record   ${BARS.out} left out   ↳ on the same line`;

/** What the bars mean, and a blank line. */
export function blocksLegend({ style, width }: Surface): string {
  return `${fold(LEGEND, width).map(style.dim).join('\n')}\n\n`;
}

/**
 * Every line of the source text with its block's type in the margin. A bar says what became of it: `┃` text of the article,
 * `│` told by another field of the record, `·` left out, which colour dims too. A long line goes on under itself; where a
 * line holds several blocks each has a row of its own, and `↳` says that it stands on the line of the row above.
 */
export function blockLines(blocks: readonly Block[], surface: Surface): string {
  const { style, width } = surface;
  const room = Math.max(NARROWEST, width - INDENT);
  let out = '';
  let lineStart = true;
  const row = (type: BlockType, text: string): void => {
    const fate = FATES[type] ?? 'out';
    const parts = fold(surface.safe ? sanitise(text) : text, room);
    for (const [i, part] of parts.entries()) {
      const label = (i === 0 ? type : '').padEnd(MARGIN) + (i === 0 && !lineStart ? '↳' : ' ');
      out += `${drawn(type, fate, label, part, style)}\n`;
    }
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

function drawn(type: BlockType, fate: Fate, label: string, part: string, style: Style): string {
  const gap = part === '' ? '' : ' ';
  if (fate === 'out') return style.dim(`${label}${BARS.out}${gap}${part}`);
  const margin = fate === 'text' ? style.id(label + BARS.text) : label + style.dim(BARS.record);
  const text = type === 'title' ? style.title(part) : type === 'subheading' ? style.heading(part) : part;
  return margin + gap + (part === '' ? '' : text);
}
