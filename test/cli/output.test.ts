import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { Output, ReaderGone } from '../../src/cli/output.ts';
import { Kept } from './fake-io.ts';

function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(code), { code }));
    },
  });
}

describe('Output', () => {
  it('gathers small writes and sends them on flush', async () => {
    const stream = new Kept();
    const out = new Output(stream);
    await out.write('এক ');
    await out.write('দুই');
    expect(stream.text).toBe('');
    await out.flush();
    expect(stream.text).toBe('এক দুই');
  });

  it('waits for a slow reader instead of piling up', async () => {
    let open = 0;
    let most = 0;
    let got = 0;
    const slow = new Writable({
      highWaterMark: 1024,
      write(chunk: Buffer, _encoding, done) {
        most = Math.max(most, slow.writableLength);
        open++;
        got += chunk.length;
        setImmediate(done);
      },
    });
    const out = new Output(slow);
    const row = 'x'.repeat(1000);
    for (let i = 0; i < 2000; i++) await out.write(row);
    await out.flush();
    expect(got).toBe(2_000_000);
    expect(open).toBeGreaterThan(20);
    expect(most).toBeLessThan(100_000);
  });

  it.each(['EPIPE', 'ECONNRESET', 'ERR_STREAM_DESTROYED'])(
    '%s means that the reader has gone',
    async (code) => {
      const out = new Output(failing(code));
      await out.write('x');
      await expect(out.flush()).rejects.toBeInstanceOf(ReaderGone);
    },
  );

  it('passes other errors on', async () => {
    const out = new Output(failing('ENOSPC'));
    await out.write('x');
    await expect(out.flush()).rejects.toThrow('ENOSPC');
  });

  it('has the columns of a terminal, and no bound elsewhere', () => {
    expect(new Output(new Kept({ columns: 100 })).columns).toBe(100);
    expect(new Output(new Kept({ columns: 0 })).columns).toBe(80);
    expect(new Output(new Kept()).columns).toBe(Number.POSITIVE_INFINITY);
  });
});
