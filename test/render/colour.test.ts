import { describe, expect, it } from 'vitest';
import { type ColourChoice, PLAIN, styleOf, wantsColour } from '../../src/render/colour.ts';

describe('wantsColour', () => {
  const cases: [ColourChoice, Record<string, string>, boolean, boolean, string][] = [
    ['auto', {}, true, true, 'a terminal'],
    ['auto', {}, false, false, 'a pipe'],
    ['auto', { TERM: 'dumb' }, true, false, 'a dumb terminal'],
    ['auto', { NO_COLOR: '1' }, true, false, 'NO_COLOR over the terminal'],
    ['auto', { NO_COLOR: '' }, true, true, 'an empty NO_COLOR is none'],
    ['auto', { FORCE_COLOR: '1' }, false, true, 'FORCE_COLOR over the pipe'],
    ['auto', { FORCE_COLOR: '' }, false, true, 'an empty FORCE_COLOR forces'],
    ['auto', { FORCE_COLOR: '0' }, true, false, 'FORCE_COLOR=0'],
    ['auto', { FORCE_COLOR: '1', TERM: 'dumb' }, true, true, 'FORCE_COLOR over TERM'],
    ['auto', { NO_COLOR: '1', FORCE_COLOR: '1' }, true, false, 'NO_COLOR over FORCE_COLOR'],
    ['always', { NO_COLOR: '1', TERM: 'dumb' }, false, true, 'the flag over all'],
    ['never', { FORCE_COLOR: '1' }, true, false, 'the flag over all'],
  ];
  it.each(cases)('%s %o terminal: %s -> %s (%s)', (choice, env, isTTY, wanted) => {
    expect(wantsColour(choice, env, isTTY)).toBe(wanted);
  });
});

describe('styleOf', () => {
  it('gives text back unchanged without colour', async () => {
    expect(await styleOf(false)).toBe(PLAIN);
    expect(PLAIN.mark('শব্দ')).toBe('শব্দ');
  });

  it('uses the basic sixteen colours', async () => {
    const style = await styleOf(true);
    expect(style.id('a1')).toBe('\x1b[36ma1\x1b[39m');
    expect(style.mark('x')).toContain('\x1b[33m');
  });
});
