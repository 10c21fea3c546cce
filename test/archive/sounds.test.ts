import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NumberedForm } from '../../src/archive/form-writer.ts';
import { createArchive } from '../../src/archive/index.ts';
import { cut, writeSounds } from '../../src/archive/sound-writer.ts';
import { decodeRow, encodeRow, formsSounding, type Sounding } from '../../src/archive/sounds.ts';
import { Store } from '../../src/archive/store.ts';
import { temporaryFolder } from '../support/archive.ts';

/** Forms by ascending number, alike at their beginnings. */
const rowOf = (maxLength: number) =>
  fc
    .uniqueArray(
      fc.record({
        form: fc.oneof(
          fc.string({ unit: fc.constantFrom('ক', 'া', '𐐷', '𐐸', 'é'), minLength: 1, maxLength: 6 }),
          fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
        ),
        number: fc.nat({ max: 0xffffffff }),
      }),
      { selector: ({ number }) => number, maxLength },
    )
    .map((forms) => forms.sort((a, b) => a.number - b.number));

describe('a row of forms that sound alike', () => {
  it('comes back', () => {
    fc.assert(
      fc.property(rowOf(40), fc.nat(100), (forms, closed) => {
        expect(decodeRow(encodeRow({ closed, forms }))).toEqual({ closed, forms });
      }),
    );
  });

  it('malformed, is a RangeError', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        try {
          decodeRow(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(RangeError);
        }
      }),
    );
  });

  it('is cut into as few parts as stay within their bytes', () => {
    fc.assert(
      fc.property(rowOf(60), fc.integer({ min: 150, max: 600 }), (forms, limit) => {
        const rows = cut(forms, limit);
        expect(rows.flat()).toEqual(forms);
        for (const row of rows) {
          expect(encodeRow({ closed: 1_000, forms: row }).length).toBeLessThanOrEqual(limit);
        }
        if (encodeRow({ closed: 0, forms }).length + forms.length * 9 + 10 <= limit) {
          expect(rows.length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('filing by sound', () => {
  let folder: ReturnType<typeof temporaryFolder>;
  let store: Store;
  beforeEach(async () => {
    folder = temporaryFolder();
    await createArchive(folder.dir);
    store = Store.open(folder.dir, 'write');
  });
  afterEach(async () => {
    await store.close();
    folder.remove();
  });

  /** Filed under its first letter and its last. */
  const keysOf = (form: string) => [form[0] ?? '', form.at(-1) ?? ''];
  const file = (born: NumberedForm[], dead: NumberedForm[] = []) =>
    store.transaction(() => writeSounds(store.tables.sounds, { born, dead }, keysOf));
  const filed = (key: string) => formsSounding(store.tables.sounds, key);
  const rows = () => [...store.tables.sounds.keys()].length;
  /** So long that some twenty fill a row. */
  const long = (number: number): NumberedForm => {
    const form = `K${String(number).padStart(6, '0').repeat(40)}L`;
    return { stem: form, form, number };
  };

  it('gives the forms of a key and no others, those of an unknown one being none', () => {
    const forms = ['পানি', 'পাতা', 'নদী'].map((form, number) => ({ stem: form, form, number }));
    file(forms);
    expect(filed('প').map(({ form }) => form)).toEqual(['পানি', 'পাতা']);
    expect(filed('ি')).toEqual([{ form: 'পানি', number: 0 }]);
    expect(filed('ক')).toEqual([]);
  });

  it('rewrites no closed row when forms are added', () => {
    file(Array.from({ length: 200 }, (_, i) => long(i)));
    const closed = [...store.tables.sounds.range()].filter(({ key }) => key.includes(0));
    expect(closed.length).toBeGreaterThan(2);
    file([long(200)]);
    const now = [...store.tables.sounds.range()].filter(({ key }) => key.includes(0));
    expect(now).toEqual(closed);
    expect(filed('K')).toHaveLength(201);
  });

  it('opens the last closed row when the open one ends', () => {
    const forms = Array.from({ length: 200 }, (_, i) => long(i));
    file(forms);
    const before = rows();
    const inOpen = decodeRow(store.tables.sounds.get(Buffer.from('K')) as Buffer).forms.length;
    file([], forms.slice(-inOpen));
    expect(rows()).toBe(before - keysOf(long(0).form).length);
    expect(filed('K').map(({ number }) => number)).toEqual(
      forms.slice(0, -inOpen).map(({ number }) => number),
    );
    file([], forms.slice(0, -inOpen));
    expect(rows()).toBe(0);
  });

  it('holds what was filed and not taken out, over any number of rows', () => {
    const step = fc.record({
      born: fc.integer({ min: 0, max: 60 }),
      dead: fc.array(fc.nat(), { maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        let next = 0;
        const model = new Map<number, NumberedForm>();
        for (const { born, dead } of steps) {
          const chosen = new Map<number, NumberedForm>();
          for (const pick of model.size > 0 ? dead : []) {
            const form = [...model.values()][pick % model.size] as NumberedForm;
            chosen.set(form.number, form);
          }
          for (const number of chosen.keys()) model.delete(number);
          const fresh = Array.from({ length: born }, () => long(next++));
          for (const form of fresh) model.set(form.number, form);
          // In any order.
          file(fresh.reverse(), [...chosen.values()]);
          const wanted: Sounding[] = [...model.values()]
            .map(({ form, number }) => ({ form, number }))
            .sort((a, b) => a.number - b.number);
          expect(filed('K')).toEqual(wanted);
          expect(filed('L')).toEqual(wanted);
        }
        file([], [...model.values()]);
        expect(rows()).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
