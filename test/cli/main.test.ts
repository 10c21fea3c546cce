import { describe, expect, it, vi } from 'vitest';
import { processIo } from '../../src/cli/io.ts';
import { main } from '../../src/cli/main.ts';
import { fakeIo, Kept } from './fake-io.ts';

describe('main', () => {
  it('prints version and help on stdout', async () => {
    for (const argv of [['--version'], ['--help'], ['help', 'show']]) {
      const io = fakeIo();
      expect(await main(argv, io)).toBe(0);
      expect(io.stdout.text).not.toBe('');
      expect(io.stderr.text).toBe('');
    }
  });

  it('prints help on stderr, with exit code 2, when nothing is asked', async () => {
    const io = fakeIo();
    expect(await main([], io)).toBe(2);
    expect(io.stdout.text).toBe('');
    expect(io.stderr.text).toMatch(/^Usage: news /);
  });

  it('tells a usage error with its hint', async () => {
    const io = fakeIo();
    expect(await main(['--quiet', 'lst'], io)).toBe(2);
    expect(io.stderr.text).toBe("news: unknown command 'lst'\nDid you mean list?\n");
  });

  it('colours the errors of a terminal that can', async () => {
    const coloured = fakeIo({ columns: 80 });
    await main(['lst'], coloured);
    expect(coloured.stderr.text).toMatch(/^\x1b\[1m\x1b\[31mnews:/);
    const plain = fakeIo({ columns: 80, env: { TERM: 'dumb' } });
    await main(['lst'], plain);
    expect(plain.stderr.text).toMatch(/^news:/);
  });

  it('tells an error of its own with where it happened', async () => {
    const io = fakeIo();
    io.now = () => {
      throw new TypeError('no clock');
    };
    expect(await main(['list'], io)).toBe(2);
    expect(io.stderr.text).toMatch(/^news: internal error: TypeError: no clock\n\s+at /);
  });

  it('tells a working directory that went as a failure of its own', async () => {
    const io = fakeIo();
    Object.defineProperty(io, 'cwd', { get: () => processIo().cwd });
    const cwd = vi.spyOn(process, 'cwd').mockImplementation(() => {
      throw Object.assign(new Error('ENOENT: uv_cwd'), { code: 'ENOENT', syscall: 'uv_cwd' });
    });
    try {
      expect(await main(['list'], io)).toBe(2);
    } finally {
      cwd.mockRestore();
    }
    expect(io.stderr.text).toBe(
      'news: the working directory is not there any more\nGo to another one with cd.\n',
    );
  });

  it('tells a failing stdout, and says nothing of a reader that left', async () => {
    for (const [code, told] of [
      ['ENOSPC', 'news: ENOSPC\n'],
      ['EPIPE', ''],
    ]) {
      const io = fakeIo();
      io.stdout = Object.assign(new Kept(), {
        _write(_chunk: unknown, _encoding: unknown, done: (error: Error) => void) {
          done(Object.assign(new Error(code), { code, syscall: 'write' }));
        },
      });
      expect(await main(['--version'], io)).toBe(code === 'EPIPE' ? 0 : 2);
      expect(io.stderr.text).toBe(told);
    }
  });

  it('goes on when nobody reads stderr', async () => {
    const io = fakeIo();
    io.stderr.destroy();
    expect(await main(['lst'], io)).toBe(2);
    expect(await main([], io)).toBe(2);
  });
});
