import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createArchive, openArchive, openWriter } from '../../src/archive/index.ts';
import { ParcelMaker, type parcelOf } from '../../src/archive/parcel.ts';
import { archiveOf, entry, temporaryFolder } from '../support/archive.ts';
import { randomEntries } from '../support/random.ts';

let folder: ReturnType<typeof temporaryFolder>;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const ENTRIES = randomEntries().slice(0, 60);

/** The entries in parcels, as many as go in. */
function parcels() {
  const made = [];
  let maker = new ParcelMaker();
  for (const one of ENTRIES) {
    if (maker.full) {
      made.push(maker.finish());
      maker = new ParcelMaker();
    }
    maker.add(one);
  }
  return [...made, maker.finish()];
}

/** All that can be read of each article, and the terms with their postings. */
async function everything(dir: string) {
  const archive = openArchive(dir);
  const { problems } = await archive.check();
  const ids = [...archive.facet('added')].map(({ id, doc }) => ({ id, doc }));
  const articles = ids
    .map(({ id, doc }) => ({ id, article: archive.article(doc), text: archive.text(doc), words: words(doc) }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  function words(doc: number) {
    const { title, body, captions, lead } = archive.words(doc);
    const forms = (list: number[]) => list.map((number) => archive.terms.form(number)?.form);
    return { title: forms(title), body: body.map(forms), captions: captions.map(forms), lead };
  }
  const terms = [...archive.terms.vocabulary()].map((stem) => [
    stem,
    archive.terms
      .formsOf(stem)
      .map(({ form, articles }) => [form, articles])
      .sort(),
    archive.terms
      .postings(stem)
      ?.fields.map(({ docs, tfs }) => [...docs].map((doc, i) => [archive.head(doc).id, tfs[i]]).sort()),
  ]);
  await archive.close();
  return { problems, articles, terms };
}

describe('articles in parcels', () => {
  it('make the archive that they make one by one, wherever batches end', async () => {
    await (await archiveOf(`${folder.dir}/one`, ENTRIES)).close();
    const one = await everything(`${folder.dir}/one`);
    expect(one.problems).toEqual([]);
    expect(one.articles).toHaveLength(new Set(ENTRIES.map(({ article }) => article.id)).size);
    for (const every of [7, 16, 60]) {
      const dir = `${folder.dir}/by-${every}`;
      await createArchive(dir);
      const writer = await openWriter(dir);
      let taken = 0;
      for (const parcel of parcels()) {
        for (const place of parcel.articles.keys()) {
          writer.addFrom(parcel, place);
          if (++taken % every === 0) writer.commit();
        }
      }
      writer.commit();
      await writer.close();
      expect(await everything(dir)).toEqual(one);
    }
  });

  it('that are left out leave nothing behind', async () => {
    const parcel = parcels()[0] as ReturnType<typeof parcelOf>;
    const kept = [1, 4, 5, 11];
    await (
      await archiveOf(
        `${folder.dir}/one`,
        kept.map((i) => ENTRIES[i] as (typeof ENTRIES)[number]),
      )
    ).close();
    await createArchive(`${folder.dir}/some`);
    const writer = await openWriter(`${folder.dir}/some`);
    for (const place of kept) writer.addFrom(parcel, place);
    writer.commit();
    // What was left out then comes later, with forms that were met before.
    for (const place of [0, 2, 1]) writer.addFrom(parcel, place);
    writer.commit();
    for (const place of [0, 2])
      writer.remove((parcel.articles[place] as (typeof parcel.articles)[number]).head.id);
    writer.commit();
    await writer.close();
    expect(await everything(`${folder.dir}/some`)).toEqual(await everything(`${folder.dir}/one`));
  });

  it('keep what is too large for a packed frequency, and words that are too long for a key', async () => {
    const many = entry({ title: 'নদী '.repeat(300), paragraphs: [`${'ক'.repeat(5000)} নদী`], plain: true });
    const archive = await archiveOf(folder.dir, [many]);
    expect(archive.terms.postings('নদী')?.fields.map(({ tfs }) => [...tfs])).toEqual([[300], [1], [1], []]);
    expect(archive.terms.formsOf('ক'.repeat(5000))).toHaveLength(1);
    expect((await archive.check()).problems).toEqual([]);
    await archive.close();
  });
});
