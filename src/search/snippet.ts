import type { Archive } from '../archive/index.ts';
import { analyse, graphemes, type Term } from '../text/index.ts';
import type { Snippet } from './types.ts';

/** About how long a passage is, in UTF-16 code units. */
const LENGTH = 180;
/** A word longer than this is cut. */
const LONGEST_WORD = 60;

/**
 * The passage of an article that holds the most different words of a query, then the most of them, then the first
 * one: from the body, else the captions, else the title. It starts and ends at words, with an ellipsis where it was cut.
 */
export function snippetOf(archive: Archive, doc: number, stems: ReadonlySet<string>): Snippet {
  const { title, paragraphs, captions, language } = archive.article(doc);
  const texts = [...paragraphs, ...captions.map((caption) => caption.text), title];
  let best: { value: number; snippet: () => Snippet } | null = null;
  for (const text of texts) {
    const terms = analyse(text, language);
    const window = bestWindow(terms, stems);
    if (best === null || window.value > best.value) {
      best = { value: window.value, snippet: () => cut(text, terms, stems, window.first) };
    }
    if (stems.size > 0 && window.distinct === stems.size) break;
  }
  return best?.snippet() ?? { text: '', marks: [] };
}

/** The first word of the best window of a text; matched words count by being different, then by their number. */
function bestWindow(
  terms: readonly Term[],
  stems: ReadonlySet<string>,
): { value: number; distinct: number; first: number } {
  let best = { value: 0, distinct: 0, first: 0 };
  const hits = terms.map((term, i) => ({ term, i })).filter(({ term }) => stems.has(term.stem));
  for (const [at, { term: start, i }] of hits.entries()) {
    const within: string[] = [];
    for (let j = at; j < hits.length; j++) {
      const { term } = hits[j] as { term: Term };
      if (term.to - start.from > LENGTH) break;
      within.push(term.stem);
    }
    const distinct = new Set(within).size;
    const value = distinct * 1000 + within.length;
    if (value > best.value) best = { value, distinct, first: i };
  }
  return best;
}

/** Cuts the passage out, with a third of what room is left before its first matched word. */
function cut(text: string, terms: readonly Term[], stems: ReadonlySet<string>, first: number): Snippet {
  if (text.length <= LENGTH) return { text, marks: marksIn(terms, stems, 0, text.length) };
  const anchor = terms[first]?.from ?? 0;
  const inside = terms.filter(
    (term) => stems.has(term.stem) && term.from >= anchor && term.to <= anchor + LENGTH,
  );
  const span = (inside.at(-1)?.to ?? anchor) - anchor;
  const wanted = Math.max(0, Math.min(anchor - (LENGTH - span) / 3, text.length - LENGTH));
  const from = wanted <= 0 ? 0 : wordStart(terms, wanted, anchor);
  const to = from + LENGTH >= text.length ? text.length : wordEnd(text, terms, from);
  const lead = from > 0 ? '…' : '';
  const marks = marksIn(terms, stems, from, to).map(([start, end]): [number, number] => [
    start - from + lead.length,
    end - from + lead.length,
  ]);
  return { text: `${lead}${text.slice(from, to).trimEnd()}${to < text.length ? '…' : ''}`, marks };
}

function marksIn(
  terms: readonly Term[],
  stems: ReadonlySet<string>,
  from: number,
  to: number,
): [number, number][] {
  return terms
    .filter((term) => stems.has(term.stem) && term.from >= from && term.to <= to)
    .map((term) => [term.from, term.to]);
}

/** Start of the first word at or after `wanted`, but no later than `anchor`. */
function wordStart(terms: readonly Term[], wanted: number, anchor: number): number {
  const start = terms.find((term) => term.from >= wanted)?.from ?? anchor;
  return Math.min(start, anchor);
}

/** End of the last word that fits; of a single endless one, a cut between graphemes. */
function wordEnd(text: string, terms: readonly Term[], from: number): number {
  const fits = terms.filter((term) => term.from >= from && term.to <= from + LENGTH);
  const end = fits.at(-1)?.to ?? from;
  if (end > from + LENGTH - LONGEST_WORD) return end;
  let cutAt = from;
  for (const grapheme of graphemes(text.slice(from, from + LENGTH + LONGEST_WORD))) {
    if (cutAt + grapheme.length > from + LENGTH) break;
    cutAt += grapheme.length;
  }
  return cutAt;
}
