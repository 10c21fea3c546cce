import { readFileSync } from 'node:fs';

/** One query in every contestant's language. */
export interface BenchQuery {
  name: string;
  /** For news. */
  text: string;
  words: string[];
  /** How plain MiniSearch is asked; it has no phrases, all words is the nearest. */
  options: object;
  /** For SQLite's FTS5. */
  fts: string;
  /** Literal strings for ripgrep, any of which may match. */
  literals: string[];
  /** Whether the targets for a cold one-word search apply. */
  oneWord: boolean;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
const wordsIn = (text: string) => text.match(WORD) ?? [];
const quoted = (word: string) => `"${word}"`;

/** Document frequencies of the words (four letters and more) of some texts. */
function frequencies(texts: string[]): [word: string, articles: number][] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const word of new Set(wordsIn(text))) {
      if (word.length >= 4) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => a[1] - b[1] || (a[0] < b[0] ? -1 : 1));
}

/** Picks the queries from the files themselves, the same ones for the same files. */
export function pickQueries(paths: string[]): BenchQuery[] {
  const step = Math.max(1, Math.floor(paths.length / 2000));
  const texts = paths.filter((_, at) => at % step === 0).map((path) => readFileSync(path, 'utf8'));
  const byFrequency = frequencies(texts);
  const at = (articles: number) => {
    const least = byFrequency.find(([, n]) => n >= articles)?.[1];
    const words = byFrequency.filter(([, n]) => n === least);
    // the middle one in code point order is in the texts' main script
    return words[words.length >> 1]?.[0] ?? '';
  };
  const rare = at(2);
  const common = byFrequency.findLast(([, n]) => n <= texts.length * 0.4)?.[0] ?? '';
  const [one, two] = [at(texts.length * 0.01), at(texts.length * 0.05)];
  const middle = wordsIn(texts[Math.floor(texts.length / 2)] ?? '');
  const start = Math.max(
    0,
    middle.findIndex((word, i) => i > 20 && word.length > 3 && (middle[i + 1]?.length ?? 0) > 3),
  );
  const phrase = middle.slice(start, start + 2);
  const headlines = texts.map((text) => wordsIn(text.slice(0, text.indexOf('\n'))));
  const headline = (headlines.find((words) => words.length >= 10) ?? headlines[0] ?? []).slice(0, 10);
  const stem = [...two].slice(0, 4).join('');

  const plain = (name: string, words: string[]): BenchQuery => ({
    name,
    text: words.join(' '),
    words,
    options: {},
    fts: words.map(quoted).join(' OR '),
    literals: words,
    oneWord: words.length === 1,
  });
  return [
    plain('rare word', [rare]),
    plain('common word', [common]),
    plain('two words', [one, two]),
    {
      ...plain('prefix', [stem]),
      text: `${stem}*`,
      options: { prefix: true },
      fts: `${quoted(stem)}*`,
      oneWord: false,
    },
    {
      ...plain('phrase', phrase),
      text: quoted(phrase.join(' ')),
      options: { combineWith: 'AND' },
      fts: quoted(phrase.join(' ')),
      literals: [phrase.join(' ')],
    },
    plain('ten-word headline', headline),
  ];
}
