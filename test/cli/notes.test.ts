import { describe, expect, it } from 'vitest';
import { Notes } from '../../src/cli/notes.ts';
import { Output } from '../../src/cli/output.ts';
import { PLAIN } from '../../src/render/colour.ts';
import { Kept } from './fake-io.ts';

function notes(stream: Kept, quiet = false): Notes {
  return new Notes(new Output(stream), quiet, PLAIN);
}

describe('Notes', () => {
  it('says things on lines of their own', async () => {
    const stream = new Kept();
    await notes(stream).say('hello');
    await notes(stream).error('bad', 'Do this.');
    expect(stream.text).toBe('hello\nnews: bad\nDo this.\n');
  });

  it('is silent but for errors when quiet', async () => {
    const stream = new Kept({ columns: 80 });
    await notes(stream, true).say('hello');
    await notes(stream, true).status('working');
    await notes(stream, true).error('bad');
    expect(stream.text).toBe('news: bad\n');
  });

  it('shows on a terminal what it would obey, and writes it to a pipe as it is', async () => {
    const [terminal, pipe] = [new Kept({ columns: 80 }), new Kept()];
    await notes(terminal).error('a\x1b[2Jb.txt');
    await notes(pipe).error('a\x1b[2Jb.txt');
    expect(terminal.text).toBe('news: a\\x1b[2Jb.txt\n');
    expect(pipe.text).toBe('news: a\x1b[2Jb.txt\n');
  });

  it('lets no name start a line on a terminal, nor jump to a column', async () => {
    const [terminal, pipe] = [new Kept({ columns: 80 }), new Kept()];
    for (const stream of [terminal, pipe]) {
      await notes(stream).error('zz\nnews: FAKE\t\r.txt', 'Two lines\nof our own.');
      await notes(stream).say('a\nb');
    }
    expect(terminal.text).toBe('news: zz\\x0anews: FAKE\\x09\\x0d.txt\nTwo lines\nof our own.\na\\x0ab\n');
    expect(pipe.text).toBe('news: zz\nnews: FAKE\t\r.txt\nTwo lines\nof our own.\na\nb\n');
  });

  it('keeps the status line under what is said', async () => {
    const stream = new Kept({ columns: 80 });
    const all = notes(stream);
    await all.status('1 of 2');
    await all.say('hello');
    await all.status('');
    expect(stream.text).toBe('\r\x1b[K1 of 2\r\x1b[Khello\n1 of 2\r\x1b[K');
  });

  it('draws no status line in a pipe', async () => {
    const stream = new Kept();
    await notes(stream).status('1 of 2');
    expect(stream.text).toBe('');
  });

  it('goes on when nobody reads stderr', async () => {
    const stream = new Kept();
    stream.destroy();
    await expect(notes(stream).error('bad')).resolves.toBeUndefined();
  });
});
