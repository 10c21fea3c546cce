import { describe, expect, it } from 'vitest';
import type { Archive } from '../../src/archive/index.ts';
import { adviseOnEmpty, emptyAdvice } from '../../src/cli/advice.ts';
import { createContext } from '../../src/cli/context.ts';
import { Output } from '../../src/cli/output.ts';
import { fakeIo } from './fake-io.ts';

const none = { total: 0, filters: {}, searched: false };

describe('emptyAdvice', () => {
  it.each([
    [{ documents: 0, others: 0 }, none, 'The archive is empty. Take articles in with: news ingest FOLDER'],
    [
      { documents: 2, others: 2 },
      none,
      'There are no articles; 2 texts of other kinds are shown by --all-kinds.',
    ],
    [{ documents: 9, others: 2 }, { ...none, total: 7 }, 'There are 7; --offset passes over all of them.'],
    [
      { documents: 9, others: 2 },
      { ...none, filters: { lang: 'fr' } },
      'Nothing matches. Try it with fewer filters.',
    ],
  ])('%j, %j: %s', (holds, answer, advice) => expect(emptyAdvice(holds, answer)).toBe(advice));
});

describe('adviseOnEmpty', () => {
  it('asks for the counts that the archive keeps, and reads nothing that grows with it', async () => {
    const io = fakeIo({ columns: 80 });
    const globals = { archive: undefined, quiet: false, color: 'never' as const };
    const context = await createContext(io, globals, new Output(io.stdout));
    await adviseOnEmpty(context, { stats: { documents: 0, others: 0 } } as Archive, none);
    expect(io.stderr.text).toContain('The archive is empty.');
  });
});
