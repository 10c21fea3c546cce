import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oneLine, sanitise, sanitiseJson, sanitiseLine } from '../../src/render/sanitise.ts';

describe('sanitise', () => {
  it.each([
    ['clipboard write (OSC 52)', 'a\x1b]52;c;cm0gLXJm\x07b', 'a\\x1b]52;c;cm0gLXJm\\x07b'],
    ['window title (OSC 0)', '\x1b]0;bank\x1b\\', '\\x1b]0;bank\\x1b\\'],
    ['hyperlink (OSC 8)', '\x1b]8;;http://x\x1b\\news', '\\x1b]8;;http://x\\x1b\\news'],
    ['carriage return', 'safe\rEVIL', 'safe\\x0dEVIL'],
    ['backspace and delete', 'a\b\x7fb', 'a\\x08\\x7fb'],
    ['clear screen', '\x1b[2J\x1b[H', '\\x1b[2J\\x1b[H'],
    ['C1 control sequence introducer', '\u009b31mred', '\\x9b31mred'],
    ['bidi override', 'user\u202etxt.exe', 'user\\u{202e}txt.exe'],
    ['bidi isolate', '\u2066x\u2069', '\\u{2066}x\\u{2069}'],
    ['tag characters', 'a\u{e0041}\u{e007f}', 'a\\u{e0041}\\u{e007f}'],
    ['line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['NUL', 'a\0b', 'a\\x00b'],
  ])('shows %s', (_, text, shown) => {
    expect(sanitise(text)).toBe(shown);
  });

  it.each([
    ['ZWJ and ZWNJ', 'র\u200d্যাব ক\u200cষ'],
    ['direction marks of Arabic and Hebrew', 'قال\u200f: \u200eABC'],
    ['tab and LF', 'a\tb\nc'],
    ['emoji sequences', '👩\u200d👩\u200d👧 ❤️'],
    ['conjuncts', 'রাষ্ট্রপতি'],
  ])('passes %s', (_, text) => {
    expect(sanitise(text)).toBe(text);
  });

  it('leaves nothing behind that it would escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = sanitise(text);
        expect(sanitise(shown)).toBe(shown);
      }),
    );
  });
});

describe('sanitiseLine', () => {
  it('shows tab and line ends, too', () => {
    expect(sanitiseLine('a\tb\r\nc\x1b')).toBe('a\\x09b\\x0d\\x0ac\\x1b');
  });
});

describe('sanitiseJson', () => {
  it('keeps the value that the text stands for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = sanitiseJson(JSON.stringify([text]));
        expect(JSON.parse(json)).toEqual([text]);
        expect(sanitise(json)).toBe(json);
      }),
    );
  });
});

describe('oneLine', () => {
  it('makes each tab or line end one space', () => {
    expect(oneLine('a\tb\r\nc\nd\re  f')).toBe('a b c d e  f');
  });
});
