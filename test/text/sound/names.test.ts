import { describe, expect, it } from 'vitest';
import { aliasesOf, letterNames, normalise, tokenise } from '../../../src/text/index.ts';
import { ALIASES } from '../../../src/text/languages/bn/aliases.ts';
import { SPELLED } from '../../../src/text/languages/bn/letter-names.ts';
import { wordList } from '../../../src/text/wordlist.ts';

describe('letterNames', () => {
  it.each<[string, string[]]>([
    ['bnp', ['বিএনপি']],
    ['bcs', ['বিসিএস']],
    ['dmp', ['ডিএমপি']],
    ['cctv', ['সিসিটিভি']],
    ['usa', ['ইউএসএ']],
    ['imf', ['আইএমএফ']],
    ['wb', ['ডব্লিউবি', 'ডাব্লিউবি', 'ডব্লুবি']],
    ['rab', []],
    ['dhaka', []],
    ['bcdfgh', []],
    ['b', []],
    ['bn2', []],
    ['বিএনপি', []],
    ['', []],
  ])('%s', (word, forms) => {
    expect(letterNames(word)).toEqual(forms.map(normalise));
  });

  it('reads every listed abbreviation', () => {
    for (const word of wordList(SPELLED)) expect(letterNames(word).length, word).toBeGreaterThan(0);
  });
});

describe('aliasesOf', () => {
  it.each<[string, string]>([
    ['chittagong', 'চট্টগ্রাম'],
    ['league', 'লীগ'],
    ['police', 'পুলিশ'],
    ['xi', 'শি'],
    ['india', 'ভারত'],
    ['egypt', 'মিশর'],
    ['turkey', 'তুরস্ক'],
    ['türkiye', 'তুরস্ক'],
    ['president', 'রাষ্ট্রপতি'],
    ['president', 'প্রেসিডেন্ট'],
  ])('%s has %s', (word, form) => {
    expect(aliasesOf(word)).toContain(normalise(form));
  });

  it.each(['', 'putin', 'পুতিন', 'constructor', '__proto__'])('%j has none', (word) => {
    expect(aliasesOf(word)).toEqual([]);
  });

  it('are forms as the archive has them, each Latin spelling in one entry', () => {
    const seen = new Set<string>();
    for (const entry of wordList(ALIASES)) {
      expect(entry).toMatch(/^[a-z]+\d*(?:\/[a-z]+\d*)*=[^=/]+(?:\/[^=/]+)*$/);
      const [words = '', forms = ''] = entry.split('=');
      for (const word of words.split('/')) {
        expect(seen.has(word), word).toBe(false);
        seen.add(word);
      }
      for (const form of forms.split('/')) {
        expect(tokenise(form).map((token) => token.form)).toEqual([form]);
      }
    }
  });
});
