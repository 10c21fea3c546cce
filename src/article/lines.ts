import type { LexiconKind, LexiconMatch } from '../text/lexicons.ts';
import { runFinder } from '../text/runs.ts';
import { BLOCK_TAG, isBlank } from './clean.ts';
import { cutLine } from './inline.ts';
import { type AdContext, adContext } from './inline-ads.ts';
import { type Measure, measure } from './measure.ts';
import type { BlockType } from './types.ts';

export { collapse, endsSentence } from './measure.ts';

export const lettersAndDigits = runFinder(/[\p{L}\p{N}]/u, /[\p{L}\p{M}\p{N}]/u);
/** The words of lines further on in a text, in UTF-16 code units, are found anew each time: they take more memory than the text. */
const REMEMBERED_UP_TO = 200_000;

/**
 * One line of the source, or one piece of a line that noise cuts; blank lines are not among them. What it says of itself is
 * its measure's, which equal lines share: a text may have a million of them.
 */
export class Line implements Measure {
  /** UTF-16 offsets into the source, line terminator included. */
  readonly from: number;
  readonly to: number;
  /** Goes on in the physical line of the piece before it. */
  continues: boolean;
  /** Goes on in the paragraph of the line before it, which was wrapped. */
  wrapped = false;
  /** Goes on in the word at the end of the line before it. */
  glued = false;
  /** The type of a piece that is noise within its line. */
  readonly noise: BlockType | null;
  /** Length of all text of the physical line, where noise cuts it into pieces; in a stretch of lines, of one on average. */
  whole: number;
  /** Closes with a sentence terminator; a piece, when its line does. */
  ends: boolean;
  /** The same line stands further up. */
  readonly repeated: boolean;
  readonly #measure: Measure;
  #words: readonly string[] | null = null;

  constructor(own: Measure, place: Pick<Line, 'from' | 'to' | 'continues' | 'noise' | 'repeated'>) {
    this.from = place.from;
    this.to = place.to;
    this.continues = place.continues;
    this.noise = place.noise;
    this.repeated = place.repeated;
    this.whole = own.length;
    this.ends = own.ends;
    this.#measure = own;
  }

  get source(): string {
    return this.#measure.source;
  }
  get text(): string {
    return this.#measure.text;
  }
  get key(): string {
    return this.#measure.key;
  }
  /** The runs of letters and digits in the key's first characters; remembered, as several rules ask for them. */
  wordsOfKey(most: number): readonly string[] {
    if (this.key.length > most) return lettersAndDigits(this.key.slice(0, most));
    if (this.#words !== null) return this.#words;
    const words = lettersAndDigits(this.key);
    if (this.from < REMEMBERED_UP_TO) this.#words = words;
    return words;
  }
  get copyKey(): string {
    return this.#measure.copyKey;
  }
  get length(): number {
    return this.#measure.length;
  }
  get inner(): number {
    return this.#measure.inner;
  }
  get digits(): number {
    return this.#measure.digits;
  }
  get letters(): number {
    return this.#measure.letters;
  }
  get words(): number {
    return this.#measure.words;
  }
  get shortWords(): number {
    return this.#measure.shortWords;
  }
  get unspaced(): boolean {
    return this.#measure.unspaced;
  }
  get script(): string {
    return this.#measure.script;
  }
  get hasUrl(): boolean {
    return this.#measure.hasUrl;
  }
  get lexicon(): LexiconMatch | null {
    return this.#measure.lexicon;
  }
}

/** A line ends at a break of any kind, or at a tag that ends one. */
const LINE_END = '\\r\\n|[\\n\\r\\f\\v\\u0085\\u2028\\u2029]';
const BREAK = new RegExp(`${LINE_END}|${BLOCK_TAG}`, 'gi');
/** The same of a text without a tag. */
const PLAIN_BREAK = new RegExp(LINE_END, 'g');
const TAG = /<|&lt;/i;

/**
 * A text of more lines than these is no page. What follows is taken in stretches of whole lines, each as long as this at least,
 * so that a text of n characters has at most MOST_LINES + n / STRETCH lines: what bounds the memory that a text takes.
 */
const MOST_LINES = 50_000;
const STRETCH = 1000;

/** Lines up to this length are measured once each, as many as are remembered at a time. */
const SHORT = 40;
const REMEMBERED = 10_000;

/** A piece of a line, by offsets into it. */
interface Part {
  from: number;
  to: number;
  noise: BlockType | null;
  measure: Measure;
}

/**
 * Lines of the source in order, or stretches of them in a text of very many. Every character is in one line or between two
 * (blank lines). Linear in the text.
 */
export function splitLines(source: string): Line[] {
  const lines: Line[] = [];
  const seen = new Set<string>();
  const ads = adContext(source);
  const next = TAG.test(source) ? BREAK : PLAIN_BREAK;
  const partsOf = remembering((raw) => measureLine(raw, ads, raw.length * 2 > source.length));
  for (let from = 0; from < source.length; ) {
    const stretch = lines.length >= MOST_LINES;
    next.lastIndex = stretch ? Math.min(from + STRETCH, source.length) : from;
    const end = next.exec(source);
    const to = end === null ? source.length : next.lastIndex;
    const raw = source.slice(from, end?.index ?? to);
    const pieces: Line[] = [];
    for (const part of raw === '' ? [] : partsOf(raw)) {
      const { copyKey } = part.measure;
      const piece = new Line(part.measure, {
        from: from + part.from,
        to: part.to === raw.length ? to : from + part.to,
        continues: pieces.length > 0,
        noise: part.noise,
        repeated: seen.has(copyKey),
      });
      seen.add(copyKey);
      lines.push(piece);
      pieces.push(piece);
    }
    if (pieces.length > 1) {
      // What stands before a date within a line is another thing than what follows it.
      const date = pieces.findLastIndex((piece) => piece.noise === 'date');
      const text = pieces.slice(date + 1).filter((piece) => piece.noise === null);
      if (text.length > 1) asOne(text);
    }
    if (stretch) for (const piece of pieces) piece.whole /= raw.split(next).length;
    from = to;
  }
  return lines;
}

/** The pieces of a line; none of a blank one. */
function measureLine(raw: string, ads: AdContext, flat: boolean): Part[] {
  if (isBlank(raw)) return [];
  return cutLine(raw, ads, flat).map((piece) => ({
    ...piece,
    measure: measure(raw.slice(piece.from, piece.to)),
  }));
}

function remembering(compute: (raw: string) => Part[]): (raw: string) => Part[] {
  const known = new Map<string, Part[]>();
  return (raw) => {
    if (raw.length > SHORT) return compute(raw);
    const before = known.get(raw);
    if (before !== undefined) return before;
    if (known.size >= REMEMBERED) known.clear();
    const parts = compute(raw);
    known.set(raw, parts);
    return parts;
  };
}

/** Pieces of one line are judged as one. */
export function asOne(parts: readonly Line[]): void {
  const whole = parts.reduce((sum, part) => sum + part.length, 0);
  for (const part of parts) {
    part.whole = whole;
    part.ends = parts[parts.length - 1]?.ends ?? part.ends;
  }
}

/** How much a line looks like furniture of some kind, 0 to 1: many hits in few characters. */
export function furniture(line: Line, kind: LexiconKind): number {
  const hits = line.lexicon?.hits[kind] ?? 0;
  return hits === 0 ? 0 : Math.min(1, (25 * hits) / (line.length + 15));
}

/** Share of a line's letters and digits that phrases of a kind cover, 0 to 1. */
export function coverage(line: Line, kind: LexiconKind): number {
  const match = line.lexicon;
  return match === null || match.letters === 0 ? 0 : (match.covered[kind] ?? 0) / match.letters;
}
