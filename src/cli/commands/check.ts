import { check as checkArchive } from '../../archive/index.ts';
import type { Context } from '../context.ts';
import { factLines } from '../facts.ts';

/** Reads the whole archive and holds its parts against each other. Exit code 2 when anything is wrong. */
export async function check(context: Context, json: boolean): Promise<number> {
  const report = await checkArchive(context.locate().dir);
  await context.out.write(factLines(report, json, context.surface));
  return report.problems.length === 0 ? 0 : 2;
}
