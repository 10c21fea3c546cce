import type { Body } from './body.ts';
import { isCaption, readCaption } from './captions.ts';
import type { Line } from './lines.ts';
import type { Block, BlockType } from './types.ts';

const QUOTED = /^["“”‘'«„].{20,300}["“”’'»].{0,60}$/u;
/** How many quoted lines are compared with the text around them; more are no pull quotes. */
const MOST_QUOTES = 40;

/** The type of every line: kept ones as text, the rest by their rule, else by where they stand. */
export function typesOf(lines: readonly Line[], body: Body): BlockType[] {
  const types = lines.map((line, i) =>
    body.kept[i] === true ? textType(lines, body, i) : otherType(line, body, i),
  );
  markQuotes(lines, types);
  return types;
}

function textType(lines: readonly Line[], body: Body, index: number): BlockType {
  const line = lines[index] as Line;
  if (line.ends || line.length >= 90 || line.continues || index === body.run?.from) return 'body';
  const next = lines[index + 1];
  if (next === undefined || body.kept[index + 1] !== true || next.continues) return 'body';
  return next.length >= 45 ? 'subheading' : 'body';
}

function otherType(line: Line, body: Body, index: number): BlockType {
  const ruled = body.ruled[index] ?? null;
  if (ruled === 'caption' && isCaption(line) && readCaption(line.text).text === '') return 'credit';
  if (ruled !== null) return ruled;
  const headline = body.headline?.line ?? null;
  const { run } = body;
  if (run === null) return 'nav';
  if (index < run.from) {
    const beside = headline !== null && Math.abs(headline - index) <= 1;
    return beside && line.length < 80 && line.script === body.script ? 'kicker' : 'nav';
  }
  if (index >= run.to && line.script !== body.script && line.script !== 'Zyyy') return 'tail';
  if (line.text.includes('©') || (line.lexicon?.hits.legal ?? 0) > 1) return 'nav';
  return line.length >= 20 && line.words >= 3 ? 'related' : 'nav';
}

/** A quoted line that stands again within a paragraph is a pull quote: its text is there already. */
function markQuotes(lines: readonly Line[], types: BlockType[]): void {
  const quoted: number[] = [];
  for (let i = 0; i < lines.length; i++) {
    if ((types[i] === 'body' || types[i] === 'subheading') && QUOTED.test((lines[i] as Line).text))
      quoted.push(i);
  }
  if (quoted.length === 0 || quoted.length > MOST_QUOTES) return;
  for (const i of quoted) {
    const inner = /["“”‘'«„](.{20,}?)["“”’'»]/u.exec((lines[i] as Line).text)?.[1]?.toLowerCase();
    if (inner === undefined) continue;
    const again = lines.some((line, j) => j !== i && types[j] === 'body' && line.key.includes(inner));
    if (again) types[i] = 'duplicate';
  }
}

/** Blocks that cover the source: one a line or piece of a line, one for each stretch of blank lines. */
export function blocksOf(source: string, lines: readonly Line[], types: readonly BlockType[]): Block[] {
  const blocks: Block[] = [];
  let at = 0;
  const put = (type: BlockType, to: number): void => {
    if (to > at) blocks.push({ type, from: at, to, text: source.slice(at, to) });
    at = to;
  };
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    put('blank', line.from);
    put(types[i] as BlockType, line.to);
  }
  put('blank', source.length);
  return blocks;
}

/** The text in order: each line that is text is a paragraph; pieces of one line that noise parted are joined again. */
export function paragraphsOf(lines: readonly Line[], types: readonly BlockType[]): string[] {
  const paragraphs: string[] = [];
  let open = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line;
    if (!line.continues) open = false;
    const type = types[i];
    if ((type !== 'body' && type !== 'subheading' && type !== 'quote') || line.source === '') continue;
    if (open) paragraphs.push(join(paragraphs.pop() as string, line));
    else paragraphs.push(line.source);
    open = true;
  }
  return paragraphs;
}

/** A hyphen of a script with capitals at a wrapped line's end broke a word there. */
const BROKEN_WORD = /\p{Ll}-$/u;

function join(before: string, line: Line): string {
  if (line.glued) return before + line.source;
  if (!line.wrapped || !before.endsWith('-') || !/^\p{L}/u.test(line.source))
    return `${before} ${line.source}`;
  return BROKEN_WORD.test(before) && /^\p{Ll}/u.test(line.source)
    ? before.slice(0, -1) + line.source
    : before + line.source;
}
