import { describe, expect, it } from 'vitest';
import type { SearchOptions } from '../../src/search/index.ts';
import { useArticles } from './articles.ts';

const { names, listed } = useArticles();

describe('a list', () => {
  it('is newest first, undated last, in either direction', () => {
    expect(listed()).toEqual(['summit', 'letter', 'cricket', ...listed().slice(3)]);
    // Both have no year: by id.
    const ids = new Map([...names].map(([id, name]) => [name, id]));
    const undated = ['english', 'undated'].sort((a, b) => ((ids.get(a) ?? '') < (ids.get(b) ?? '') ? -1 : 1));
    expect(listed().slice(3)).toEqual(undated);
    expect(listed({ reverse: true }).slice(3)).toEqual(undated);
    expect(listed({ reverse: true }).slice(0, 3)).toEqual(['cricket', 'letter', 'summit']);
  });

  it.each<[Partial<SearchOptions>, string[]]>([
    [{ since: '2024' }, ['summit', 'letter']],
    [{ since: '2024-09-20' }, ['letter']],
    [{ until: '2023' }, ['cricket']],
    [{ since: '2023-01-05', until: '2023-01-05' }, ['cricket']],
    [{ lang: 'en' }, ['english']],
    [{ publisher: 'khela.example' }, ['cricket']],
    [{ addedSince: '2026-01-06', allKinds: true }, ['undated']],
    [{ file: '*[[]1].txt' }, ['cricket']],
    [{ limit: 1, offset: 1 }, ['letter']],
    [{ sort: 'added', limit: 2 }, ['undated', 'english']],
    [{ sort: 'title', limit: 1 }, ['english']],
    [{ sort: 'publisher', limit: 3 }, ['cricket', 'summit', 'letter']],
    [{ sort: 'publisher', reverse: true, limit: 3 }, ['summit', 'letter', 'cricket']],
    [{ sort: 'words', limit: 1 }, ['summit']],
    [{ lang: 'fr' }, []],
  ])('%o', (options, wanted) => {
    expect(listed(options)).toEqual(wanted);
  });
});
