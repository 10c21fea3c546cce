import { checkArchive } from '../../archive/index.ts';
import type { Context } from '../context.ts';
import { factLines } from '../facts.ts';
import { ProgressLine } from '../progress.ts';

/** Reads the whole archive and holds its parts against each other. Exit code 2 when anything is wrong. */
export async function check({ io, locate, notes, out, surface }: Context, json: boolean): Promise<number> {
  const lines = new Map<string, ProgressLine>();
  let printed = Promise.resolve();
  const report = await checkArchive(locate().dir, (done, total, what) => {
    const line = lines.get(what) ?? new ProgressLine(notes, () => io.now().getTime(), what);
    lines.set(what, line);
    if (line.isDue({ done, total })) printed = printed.then(() => line.draw({ done, total }));
  }).finally(async () => {
    await printed;
    await notes.status('');
  });
  await out.write(factLines(report, json, surface));
  const found = report.problems.length;
  if (found === 0) return 0;
  await out.flush();
  const problems = found === 1 ? 'problem' : 'problems';
  await notes.error(`the archive is damaged: ${found} ${problems} found`, SAVE);
  return 2;
}

const SAVE = 'news rebuild derives it anew from the texts inside and names those that are lost.';
