import type { Archive } from '../archive/index.ts';
import { graphemes, type Token, tokenise } from '../text/index.ts';
import type { Found } from './matches.ts';
import type { Snippet } from './types.ts';

/** About how long a passage is, in UTF-16 code units. */
const LENGTH = 180;
/** A word longer than this is cut. */
const LONGEST_WORD = 60;

/**
 * The passage of an article that holds the most different words of a query, then the most of them side by side, then
 * the most in all, then the first one: from the body, else the captions, else the title. It starts and ends at words, with an ellipsis where it was cut.
 */
export function snippetOf(archive: Archive, doc: number, { forms, pairs }: Found): Snippet {
  const { title, paragraphs, captions } = archive.article(doc);
  const wanted = new Set(forms.values()).size;
  const credited = captions.map(({ text, credit }) => (credit === null ? text : `${text} (${credit})`));
  const texts = [...paragraphs, ...credited, title];
  let best: { value: number; snippet: () => Snippet } | null = null;
  for (const text of texts) {
    const tokens = tokenise(text);
    const window = bestWindow(tokens, forms, pairs);
    if (best === null || window.value > best.value) {
      best = { value: window.value, snippet: () => cut(text, tokens, forms, window.first) };
    }
    if (wanted > 0 && window.distinct === wanted && (pairs.size === 0 || window.paired)) break;
  }
  return best?.snippet() ?? { text: '', marks: [] };
}

/** The best window of a text, by the index of its first word. */
function bestWindow(
  tokens: readonly Token[],
  forms: ReadonlyMap<string, string>,
  pairs: ReadonlySet<string>,
): { value: number; distinct: number; paired: boolean; first: number } {
  let best = { value: 0, distinct: 0, paired: false, first: 0 };
  const hits = tokens.map((token, i) => ({ token, i })).filter(({ token }) => forms.has(token.form));
  for (const [at, { token: start, i }] of hits.entries()) {
    const within: string[] = [];
    let adjacent = 0;
    let paired = false;
    for (let j = at; j < hits.length; j++) {
      const { token, i: place } = hits[j] as (typeof hits)[0];
      if (token.to - start.from > LENGTH) break;
      const before = hits[j - 1];
      if (j > at && before && place === before.i + 1) {
        adjacent++;
        if (pairs.has(`${before.token.form} ${token.form}`)) paired = true;
      }
      within.push(forms.get(token.form) as string);
    }
    const distinct = new Set(within).size;
    const value = distinct * 1_000_000 + (paired ? 500_000 : 0) + adjacent * 1000 + within.length;
    if (value > best.value) best = { value, distinct, paired, first: i };
  }
  return best;
}

/** Cuts the passage out, with a third of what room is left before its first matched word. */
function cut(
  text: string,
  tokens: readonly Token[],
  forms: ReadonlyMap<string, string>,
  first: number,
): Snippet {
  if (text.length <= LENGTH) return { text, marks: marksIn(tokens, forms, 0, text.length) };
  const anchor = tokens[first]?.from ?? 0;
  const inside = tokens.filter(
    (token) => forms.has(token.form) && token.from >= anchor && token.to <= anchor + LENGTH,
  );
  const span = (inside.at(-1)?.to ?? anchor) - anchor;
  const wanted = Math.max(0, Math.min(anchor - (LENGTH - span) / 3, text.length - LENGTH));
  const from = wanted <= 0 ? 0 : wordStart(tokens, wanted, anchor);
  const to = from + LENGTH >= text.length ? text.length : wordEnd(text, tokens, from);
  const lead = from > 0 ? '…' : '';
  const marks = marksIn(tokens, forms, from, to).map(([start, end]): [number, number] => [
    start - from + lead.length,
    end - from + lead.length,
  ]);
  return { text: `${lead}${text.slice(from, to).trimEnd()}${to < text.length ? '…' : ''}`, marks };
}

function marksIn(
  tokens: readonly Token[],
  forms: ReadonlyMap<string, string>,
  from: number,
  to: number,
): [number, number][] {
  return tokens
    .filter((token) => forms.has(token.form) && token.from >= from && token.to <= to)
    .map((token) => [token.from, token.to]);
}

/** Start of the first word at or after `wanted`, but no later than `anchor`. */
function wordStart(tokens: readonly Token[], wanted: number, anchor: number): number {
  const start = tokens.find((token) => token.from >= wanted)?.from ?? anchor;
  return Math.min(start, anchor);
}

/** End of the last word that fits; of a single endless one, a cut between graphemes. */
function wordEnd(text: string, tokens: readonly Token[], from: number): number {
  const fits = tokens.filter((token) => token.from >= from && token.to <= from + LENGTH);
  const end = fits.at(-1)?.to ?? from;
  if (end > from + LENGTH - LONGEST_WORD) return end;
  let cutAt = from;
  for (const grapheme of graphemes(text.slice(from, from + LENGTH + LONGEST_WORD))) {
    if (cutAt + grapheme.length > from + LENGTH) break;
    cutAt += grapheme.length;
  }
  return cutAt;
}
