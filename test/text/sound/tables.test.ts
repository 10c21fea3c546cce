import { describe, expect, it } from 'vitest';
import { LETTERS, lettersOf, lettersOfName } from '../../../src/text/sound/letters.ts';
import { type LatinRule, soundTables } from '../../../src/text/sound/tables.ts';

const { sounds, spellings, banglaKeys, latinKeys } = soundTables();

/** Whether every word that `later` fits is taken by `earlier`. */
function shadows(earlier: LatinRule, later: LatinRule): boolean {
  return (
    later.text.startsWith(earlier.text) &&
    (!earlier.start || later.start) &&
    (!earlier.end || (later.end && earlier.text === later.text)) &&
    (earlier.after === '' ||
      (later.after !== '' && [...later.after].every((x) => earlier.after.includes(x)))) &&
    (earlier.before === '' || earlier.before.includes(later.text.charAt(earlier.text.length) || '-'))
  );
}

describe('the sound tables', () => {
  it('have a spelling that costs nothing for every sound, and each spelling once', () => {
    for (const sound of new Set(spellings.map((spelling) => spelling.sound))) {
      const list = spellings.filter((spelling) => spelling.sound === sound);
      expect(Math.min(...list.map(({ cost }) => cost)), String(sound)).toBe(0);
      expect(new Set(list.map(({ text }) => text)).size, String(sound)).toBe(list.length);
    }
  });

  it('spell with letters that a word can have, four at most', () => {
    for (const { text, cost } of spellings) {
      expect(text).toMatch(/^(?:[a-zçĝāēīōū]{1,4}\$?|)$/);
      expect(text.length).toBeLessThanOrEqual(4);
      expect(cost).toBeLessThan(0.5);
    }
  });

  it('have a sound for every letter that a word can have', () => {
    const letters = new Uint8Array(LETTERS);
    for (let unit = 0x985; unit <= 0x9e1; unit++) {
      const count = lettersOf(`ক${String.fromCharCode(unit)}`, letters);
      for (const letter of letters.subarray(0, count)) expect(sounds.one[letter]).toBeDefined();
    }
  });

  it('have a class for every consonant but the glide', () => {
    for (const letter of 'কখগঘঙচছজঝঞটঠডঢতথদধনপফবভমযরলশষসহড়ঢ়'.normalize('NFC').match(/.\u09bc?/gu) ?? []) {
      expect(banglaKeys.one[lettersOfName(letter)[0] ?? 0], letter).toBeDefined();
    }
  });

  it('have no Latin line that an earlier one takes', () => {
    for (const rules of latinKeys.values()) {
      rules.forEach((rule, at) => {
        const earlier = rules.slice(0, at).find((other) => shadows(other, rule));
        expect(earlier?.text, rule.text).toBeUndefined();
      });
    }
  });

  it('have a Latin line for every consonant', () => {
    for (const letter of 'bcdfghjklmnpqrstvwxyz') {
      expect(
        latinKeys.get(letter)?.some((rule) => rule.text === letter && !rule.start),
        letter,
      ).toBe(true);
    }
  });
});
