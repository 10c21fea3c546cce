import { join, resolve } from 'node:path';
import { UsageError } from '../../archive/errors.ts';
import { createArchive } from '../../archive/index.ts';
import { NEAREST } from '../../archive/locate.ts';
import type { Context } from '../context.ts';

/** Makes an empty archive: `folder`/.news, or the one that --archive names. */
export async function init({ io, globals, notes }: Context, folder: string | undefined): Promise<number> {
  if (folder !== undefined && globals.archive !== undefined) {
    throw new UsageError('--archive names the archive folder itself and cannot be used with DIR');
  }
  const dir = globals.archive ?? join(folder ?? '.', NEAREST);
  const full = resolve(io.cwd, dir);
  await createArchive(full);
  await notes.say(`The archive is ${full}`);
  return 0;
}
