import { expect } from 'vitest';
import { openArchive } from '../../src/archive/index.ts';
import { ingest } from '../../src/ingest/index.ts';
import type { IngestOptions, Summary } from '../../src/ingest/types.ts';
import { useFolder } from './folder.ts';

export const A = 'মেঘনায় ট্রলারডুবি\n\nচাঁদপুরে মেঘনা নদীতে একটি ট্রলার ডুবে গেছে। এতে দুই জন নিখোঁজ রয়েছেন।\n';
export const B = 'হাওরে ধান কাটা শুরু\n\nসুনামগঞ্জের হাওরে বোরো ধান কাটা শুরু হয়েছে। কৃষকেরা ভালো ফলনের আশা করছেন।\n';
export const C = 'নতুন সেতু খুলে দেওয়া হলো\n\nপটুয়াখালীতে নতুন সেতু যান চলাচলের জন্য খুলে দেওয়া হয়েছে।\n';

/** A folder for each test of a file, and runs that ingest from it into an archive in it. */
export function useIngest() {
  const { path, write, dir } = useFolder();
  const archive = () => path('archive');

  /** The counts that are not zero, with the problems that were reported. */
  async function run(inputs: string[], change: Partial<IngestOptions> = {}) {
    const problems: string[] = [];
    const summary: Summary = await ingest(archive(), inputs, {
      cwd: dir(),
      now: () => new Date('2026-01-02T03:04:05.678Z'),
      onProblem: (problem) => problems.push(`${problem.path.replace(`${dir()}/`, '')}: ${problem.message}`),
      ...change,
    });
    const counts = Object.fromEntries(Object.entries(summary).filter(([, count]) => count));
    return problems.length > 0 ? { ...counts, problems } : counts;
  }

  /** What the archive holds: first line, path and gone files of each article; and whether its parts agree. */
  async function held() {
    const opened = openArchive(archive());
    try {
      expect((await opened.check()).problems).toEqual([]);
      const rows = [...opened.sources()];
      const titles: string[] = [];
      for (const { doc } of opened.facet('added')) {
        titles.push(
          `${opened.text(doc).split(' ')[0]} ${opened.head(doc).path?.replace(`${dir()}/`, '') ?? '-'}`,
        );
      }
      const short = (gone: boolean) =>
        rows.filter((row) => row.gone === gone).map((row) => row.path.slice(dir().length + 1));
      return { titles: titles.sort(), files: short(false), gone: short(true) };
    } finally {
      await opened.close();
    }
  }

  return { path, write, dir, archive, run, held };
}
