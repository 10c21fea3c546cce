import { afterAll, beforeAll } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { Terms } from '../../src/search/terms.ts';
import { type QueryWord, queryWords } from '../../src/search/words.ts';
import { archiveOf, entry, type Invented, temporaryFolder } from './archive.ts';

/** A small archive for the tests of one file or block, and what is read of it. */
export interface Shelf {
  readonly archive: Archive;
  readonly terms: Terms;
  /** A word as it is looked up there. */
  word(text: string): QueryWord;
}

/** An archive that is there while the tests around the call run. */
export function shelfOf(articles: readonly Invented[]): Shelf {
  const folder = temporaryFolder();
  let archive: Archive;
  let terms: Terms;
  beforeAll(async () => {
    archive = await archiveOf(
      folder.dir,
      articles.map((parts, i) => entry({ salt: String(i), ...parts })),
    );
    terms = new Terms(archive);
  });
  afterAll(async () => {
    await archive.close();
    folder.remove();
  });
  return {
    get archive() {
      return archive;
    },
    get terms() {
      return terms;
    },
    word(text) {
      const [word] = queryWords({ type: 'word', text, field: null, how: 'plain' }, terms, false);
      if (!word) throw new Error(`no word in ${text}`);
      return word;
    },
  };
}

/** Articles in which each word stands as often as it says: in the title of so many of them. */
export function articlesWith(counts: Record<string, number>, language = 'bn'): Invented[] {
  const most = Math.max(...Object.values(counts));
  return Array.from({ length: most }, (_, i) => ({
    title: Object.keys(counts)
      .filter((word) => i < (counts[word] as number))
      .join(' , '),
    language,
  }));
}
