import { describe, expect, it } from 'vitest';
import { Notes } from '../../src/cli/notes.ts';
import { Output } from '../../src/cli/output.ts';
import { ProgressLine } from '../../src/cli/progress.ts';
import { type Counted, duration, type Pace, progressLine, sizeOf } from '../../src/cli/progress-line.ts';
import { styleOf } from '../../src/render/colour.ts';
import { Kept } from './fake-io.ts';

const at = (files: number, texts = files): Pace => ({ files, texts });
const MB = 1_000_000;

describe('progressLine', () => {
  it.each<[Counted, Pace, string]>([
    [
      { done: 4_500, total: 10_000, bytes: 45 * MB },
      at(380),
      '▕█████████           ▏ 45 %  4,500 of 10,000 files · 45 MB · 380 a second · 15 s left',
    ],
    [{ done: 0, total: null }, at(0), '0 files · 0 a second'],
    [{ done: 50, total: null, found: 40 }, at(100), '50 files · 100 a second'],
    [
      { done: 50, total: null, found: 6_000, bytes: 9_000 },
      at(100),
      '50 of 6,000+ files · 9.0 kB · 100 a second',
    ],
    [{ done: 0, total: 10 }, at(0), '▕                    ▏ 0 %  0 of 10 files · 0 a second'],
    [{ done: 10, total: 10 }, at(4), '▕████████████████████▏ 100 %  10 of 10 files · 4 a second · 0 s left'],
    [
      { done: 0, part: 0.5, total: 1, texts: 5_000, bytes: 2_500 * MB },
      at(0.01, 100),
      '▕██████████          ▏ 50 %  5,000 texts · 0 of 1 files · 2.5 GB · 100 a second · 50 s left',
    ],
    [
      { done: 999, total: 1_000 },
      at(1),
      '▕███████████████████▉▏ 99 %  999 of 1,000 files · 1 a second · 1 s left',
    ],
    [{ done: 0, total: 0 }, at(0), '0 of 0 files · 0 a second'],
  ])('%o', (counted, pace, line) => expect(progressLine(counted, pace, 120)).toBe(line));

  it.each([
    [80, '▕██████▊        ▏ 45 %  4,500 of 10,000 files · 45 MB · 380 a second · 15 s left'],
    [71, '▕██▋   ▏ 45 %  4,500 of 10,000 files · 45 MB · 380 a second · 15 s left'],
    [70, '▕█████▊       ▏ 45 %  4,500 of 10,000 files · 380 a second · 15 s left'],
    [60, '▕████████          ▏ 45 %  4,500 of 10,000 files · 15 s left'],
    [40, '▕█████████           ▏ 45 %  15 s left'],
    [24, '▕██▋   ▏ 45 %  15 s left'],
    [22, '45 %'],
    [3, '15 '],
  ])('in %i columns: %s', (columns, line) => {
    expect(line.length).toBeLessThanOrEqual(columns);
    expect(progressLine({ done: 4_500, total: 10_000, bytes: 45 * MB }, at(380), columns)).toBe(line);
  });

  it('counts what it is told to', () => {
    expect(progressLine({ done: 1, total: null }, at(2), 80, 'articles')).toBe('1 articles · 2 a second');
  });
});

describe('duration, sizeOf', () => {
  it.each([
    [0, '0 s'],
    [11.2, '12 s'],
    [59.5, '1 min'],
    [1_000, '17 min'],
    [9_999, '2 h 47 min'],
  ])('%d seconds are %s', (seconds, text) => expect(duration(seconds)).toBe(text));

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1_500, '1.5 kB'],
    [9_960, '10 kB'],
    [999_600, '1.0 MB'],
    [45 * MB, '45 MB'],
    [6_070 * MB, '6.1 GB'],
    [2_000_000 * MB, '2.0 TB'],
  ])('%d bytes are %s', (bytes, text) => expect(sizeOf(bytes)).toBe(text));
});

describe('ProgressLine', async () => {
  const style = await styleOf(false);
  const notes = (stream: Kept) => new Notes(new Output(stream), false, style);

  it('is due after 200 ms, then every 100 ms, on a terminal alone', async () => {
    let now = 0;
    const counted = { done: 1, total: 2 };
    const line = new ProgressLine(notes(new Kept({ columns: 80 })), () => now);
    const due: number[] = [];
    for (const time of [199, 200, 250, 300]) {
      now = time;
      if (!line.isDue(counted)) continue;
      due.push(time);
      await line.draw(counted);
    }
    expect(due).toEqual([200, 300]);
    const piped = new ProgressLine(notes(new Kept()), () => now);
    now += 1_000;
    expect(piped.isDue(counted)).toBe(false);
    expect([piped.last, piped.elapsedMs]).toEqual([counted, 1_000]);
  });

  it('goes by the pace of the last seconds', async () => {
    let now = 0;
    const stream = new Kept({ columns: 80 });
    const line = new ProgressLine(notes(stream), () => now);
    const told = async (time: number, done: number) => {
      now = time;
      stream.text = '';
      await line.draw({ done, total: 20_000 });
      return /[\d,]+ a second.*/.exec(stream.text)?.[0];
    };
    expect(await told(1_000, 10_000)).toBe('10,000 a second · 1 s left');
    expect(await told(6_000, 10_500)).toBe('1,750 a second · 6 s left');
    expect(await told(11_000, 11_000)).toBe('100 a second · 2 min left');
    expect(await told(16_000, 11_500)).toBe('100 a second · 1 min left');
  });

  it('never wraps, and leaves nothing behind', async () => {
    let now = 0;
    const stream = new Kept({ columns: 20 });
    const line = new ProgressLine(notes(stream), () => now);
    now = 1_000;
    await line.draw({ done: 1, total: 2 });
    await line.end();
    expect(stream.text).toBe('\r\x1b[K50 %\r\x1b[K');
  });
});
