import { utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { Notes } from '../../src/cli/notes.ts';
import { Output } from '../../src/cli/output.ts';
import { verifying } from '../../src/cli/verifying.ts';
import { PLAIN } from '../../src/render/colour.ts';
import { archiveOf, type TestArchive } from './archive-of-texts.ts';
import { type FakeIo, fakeIo } from './fake-io.ts';

const LINE = 'The archive was copied or changed by another program: all of it is read once, about 6 s more\n';

/** So many that an archive of them has more rows than are read between two tellings. */
const WORDS = Array.from({ length: 1_500 }, (_, i) =>
  [...String(i)].map((digit) => 'bcdfghklmn'[Number(digit)]).join('a'),
).join(' ');

/** A process whose clock goes on by so many milliseconds whenever it is looked at. */
function io(ms: number): FakeIo {
  let now = Date.parse('2026-03-01T12:00:00Z');
  return {
    ...fakeIo(),
    now: () => {
      now += ms;
      return new Date(now);
    },
  };
}

describe('the reading of all pages before an archive is opened', () => {
  it('is told of once it has taken a second, at once, and never again', () => {
    const fake = io(500);
    const onPages = verifying({ io: fake, notes: new Notes(new Output(fake.stderr), false, PLAIN) });
    onPages(50, 400);
    expect(fake.stderr.text).toBe('');
    onPages(100, 700);
    // It works without waiting: what it says must have gone out.
    expect(fake.stderr.text).toBe(LINE);
    onPages(200, 700);
    expect(fake.stderr.text).toBe(LINE);
  });

  it('is not told of when quiet', () => {
    const fake = io(5_000);
    const onPages = verifying({ io: fake, notes: new Notes(new Output(fake.stderr), true, PLAIN) });
    for (let i = 1; i < 5; i++) onPages(i, 9);
    expect(fake.stderr.text).toBe('');
  });

  describe('by a command', () => {
    let archive: TestArchive | null = null;
    afterEach(() => archive?.remove());

    it.each([[['list']], [['ingest']]])('%s', async (command) => {
      archive = await archiveOf();
      await archive.news(['ingest', '-'], { stdin: `Many words\n\n${WORDS}.\n` });
      utimesSync(join(archive.dir, '.news/store-1/data.mdb'), 1, 1);
      const told: string[] = [];
      for (let i = 0; i < 2; i++) {
        const fake = io(2_000);
        await main(['--archive', join(archive.dir, '.news'), ...command], fake);
        told.push(fake.stderr.text);
      }
      expect(told[0]).toMatch(/^The archive was copied or changed by another program/);
      expect(told[1]).not.toContain('copied');
    });
  });
});
