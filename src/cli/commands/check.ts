import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import { factLines } from '../facts.ts';

/** Reads the whole archive and holds its parts against each other. Exit code 2 when anything is wrong. */
export function check(context: Context, json: boolean): Promise<number> {
  return withArchive(context, async (archive) => {
    const report = await archive.check();
    await context.out.write(factLines(report, json, context.surface));
    const found = report.problems.length;
    if (found === 0) return 0;
    await context.out.flush();
    await context.notes.error(
      `the archive is damaged: ${found} ${found === 1 ? 'problem' : 'problems'} found`,
    );
    return 2;
  });
}
