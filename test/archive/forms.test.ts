import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { decodeForm, encodeForm } from '../../src/archive/forms.ts';
import { type Archive, type Entry, openArchive, openWriter, type Writer } from '../../src/archive/index.ts';
import { Store } from '../../src/archive/store.ts';
import { soundKeys } from '../../src/text/index.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const plain = (title: string, ...paragraphs: string[]) => entry({ title, paragraphs, plain: true });

/** What an archive knows of forms, but for their numbers, which depend on history. */
function formsIn(archive: Archive): { form: string; articles: number }[] {
  return [...archive.terms.formsUnder('')].map(({ stem, form, articles }) => ({
    form: `${stem} ${form}`,
    articles,
  }));
}

/** What is filed under each of the sound keys of these forms. */
function soundsIn(archive: Archive, forms: readonly string[]): Record<string, string[]> {
  const keys = new Set(forms.flatMap((form) => soundKeys(form)));
  return Object.fromEntries(
    [...keys].sort().map((key) => [
      key,
      archive.terms
        .sounding(key)
        .map(({ form }) => form)
        .sort(),
    ]),
  );
}

async function write(work: (writer: Writer) => void): Promise<void> {
  const writer = await openWriter(folder.dir);
  work(writer);
  await writer.close();
}

describe('the value of a form', () => {
  it('comes back', () => {
    const u32 = fc.nat({ max: 0xffffffff });
    fc.assert(
      fc.property(u32, u32, (number, articles) => {
        expect(decodeForm(encodeForm({ number, articles }))).toEqual({ number, articles });
      }),
    );
  });
});

describe('forms', () => {
  it('know how many articles have them, however often each does', async () => {
    const archive = await archiveOf(folder.dir, [
      plain('নদী নদী', 'নদী ও খাল'),
      plain('খাল', 'বিল'),
      entry({ title: 'নদীর পানি', paragraphs: ['নদীতে পানি'] }),
    ]);
    const counts = Object.fromEntries(
      [...archive.terms.formsUnder('')].map(({ form, articles }) => [form, articles]),
    );
    expect(counts).toEqual({ নদী: 1, ও: 1, খাল: 2, বিল: 1, নদীর: 1, নদীতে: 1, পানি: 1 });
    const [known] = archive.terms.formsOf('খাল');
    expect(known).toMatchObject({ stem: 'খাল', form: 'খাল', articles: 2 });
    expect(archive.terms.known('খাল', 'খাল')).toEqual(known);
    expect(archive.terms.form(known?.number as number)).toEqual(known);
    expect(archive.terms.known('খাল', 'খালে')).toBeUndefined();
    await archive.close();
  });

  it('go with the last article that has them, and come again with a number of their own', async () => {
    const [river, canal] = [plain('নদী খাল'), plain('খাল')];
    await (await archiveOf(folder.dir, [river, canal])).close();
    const before = openArchive(folder.dir);
    const old = before.terms.known('নদী', 'নদী')?.number as number;
    await before.close();
    await write((writer) => {
      writer.add(plain('নদী', 'আবার'));
      writer.remove(river.article.id);
      writer.commit();
      expect(writer.terms.known('নদী', 'নদী')).toMatchObject({ number: old, articles: 1 });
      expect(writer.terms.known('খাল', 'খাল')?.articles).toBe(1);
      writer.remove(plain('নদী', 'আবার').article.id);
      writer.commit();
      expect(writer.terms.known('নদী', 'নদী')).toBeUndefined();
      expect(writer.terms.form(old)).toBeUndefined();
      expect(soundKeys('নদী').flatMap((key) => writer.terms.sounding(key))).toEqual([]);
      writer.add(river);
      writer.commit();
      expect(writer.terms.known('নদী', 'নদী')?.number).toBeGreaterThan(old);
    });
    const archive = openArchive(folder.dir);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });

  it('too long for a key are one form where they begin alike, and go too', async () => {
    const long = (end: string) => plain('শিরোনাম', `${'ক'.repeat(300)}${end} ${'ক'.repeat(256)}`);
    await (await archiveOf(folder.dir, [long('খ'), long('গ')])).close();
    await write((writer) => {
      writer.remove(long('খ').article.id);
      writer.add(long('ঘ'));
      writer.commit();
      writer.add(long('ঙ'));
      writer.commit();
    });
    const archive = openArchive(folder.dir);
    expect(archive.terms.known('ক'.repeat(300), 'ক'.repeat(400))?.articles).toBe(3);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });

  it('and their sounds are, after adds and removes, those of an archive that never had the rest', async () => {
    const words = [
      'পুতিন',
      'পুতিনের',
      'পুটিন',
      'কিম',
      'কিমের',
      'ঢাকা',
      'ঢাকার',
      'নদী',
      'putin',
      '২০২৪',
      'সংবাদ',
      'অক্ষ',
    ];
    const article = fc
      .record({
        title: fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
        body: fc.array(fc.constantFrom(...words), { maxLength: 8 }),
        stemmed: fc.boolean(),
      })
      .map(({ title, body, stemmed }) =>
        entry({ title: title.join(' '), paragraphs: [body.join(' ')], plain: !stemmed }),
      );
    const articles = fc.uniqueArray(article, { selector: ({ article: { id } }) => id, maxLength: 10 });
    const step = fc.record({ pick: fc.nat(), commit: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(articles, fc.array(step, { maxLength: 30 }), async (entries, steps) => {
        const [lived, fresh] = [temporaryFolder(), temporaryFolder()];
        await (await archiveOf(lived.dir, [])).close();
        const writer = await openWriter(lived.dir);
        const there = new Set<Entry>();
        for (const { pick, commit } of entries.length > 0 ? steps : []) {
          const one = entries[pick % entries.length] as Entry;
          if (there.delete(one)) writer.remove(one.article.id);
          else {
            there.add(one);
            writer.add(one);
          }
          if (commit) writer.commit();
        }
        writer.commit();
        await writer.close();
        const archive = openArchive(lived.dir);
        const never = await archiveOf(fresh.dir, [...there]);
        expect(formsIn(archive)).toEqual(formsIn(never));
        expect(soundsIn(archive, words)).toEqual(soundsIn(never, words));
        expect((await archive.check()).problems).toEqual([]);
        await Promise.all([archive.close(), never.close()]);
        lived.remove();
        fresh.remove();
      }),
      { numRuns: 12 },
    );
  });
});

describe('the vocabulary', () => {
  it('gives the stems that start with a text, over as many blocks as they take', async () => {
    const terms = Array.from({ length: 6_000 }, (_, i) => `শ${(i * 7919).toString(36)}`);
    const archive = await archiveOf(folder.dir, [plain(`${terms.join(' ')} ক কথা হ`)]);
    const all = [...archive.terms.vocabulary()];
    expect(all).toHaveLength(6_003);
    for (const start of ['', 'ক', 'কথ', 'শ', 'শa', 'শ1z', 'শzzz', 'খ', 'হ', 'ঽ', 'a', all[4_000] as string]) {
      expect([...archive.terms.vocabulary(start)]).toEqual(all.filter((term) => term.startsWith(start)));
    }
    await archive.close();
  });
});

describe('check', () => {
  const articles = [plain('নদী খাল', 'নদী বিল'), plain('খাল')];

  async function problemsAfter(damage: (store: Store) => void): Promise<string> {
    await (await archiveOf(folder.dir, articles)).close();
    const store = Store.open(folder.dir, 'write');
    store.transaction(() => damage(store));
    await store.close();
    const archive = openArchive(folder.dir);
    const { problems } = await archive.check();
    await archive.close();
    return problems.join('\n');
  }
  const key = (form: string) => Buffer.from(`${form}\0${form}`);
  const [river = '', canal = ''] = ['নদী', 'খাল'].map((form) => soundKeys(form)[0]);

  it('finds nothing where nothing was done', async () => {
    expect(await problemsAfter(() => undefined)).toBe('');
  });

  it('finds a wrong count of articles', async () => {
    const problems = await problemsAfter(({ tables: { forms } }) => {
      const { number } = decodeForm(forms.get(key('খাল')) as Buffer);
      forms.put(key('খাল'), encodeForm({ number, articles: 3 }));
    });
    expect(problems).toBe('"খাল" is said to be in 3 articles, it is in 2');
  });

  it('finds a form that is gone, though articles have it', async () => {
    const problems = await problemsAfter(({ tables: { forms } }) => forms.delete(key('বিল')));
    expect(problems).toMatch(/^word \d, which articles have, has no form$/m);
    expect(problems).toMatch(/^number \d stands for a form that is not there$/m);
    expect(problems).toMatch(/^"বিল" is filed under the sound \w+, which is not its own$/m);
  });

  it('finds a number that stands for something else', async () => {
    const problems = await problemsAfter(({ tables: { numbers } }) =>
      numbers.put(Buffer.alloc(4), key('ঝরনা')),
    );
    expect(problems).toMatch(/the number of "নদী" stands for something else/);
  });

  it('finds a form that is filed under the sound of another', async () => {
    const problems = await problemsAfter(({ tables: { sounds } }) =>
      sounds.put(Buffer.from(canal), sounds.get(Buffer.from(river)) as Buffer),
    );
    expect(problems).toContain(`"নদী" is filed under the sound ${canal}, which is not its own`);
    expect(problems).toContain('"খাল" is not filed under all its sounds');
  });

  it('finds rows of a sound that it does not count', async () => {
    const problems = await problemsAfter(({ tables: { sounds } }) =>
      sounds.put(
        Buffer.from(`${river}\0\0\0\0\0`, 'latin1'),
        Buffer.from(sounds.get(Buffer.from(river)) as Buffer),
      ),
    );
    expect(problems).toContain(`the sound ${river} has not the rows it counts`);
  });
});
