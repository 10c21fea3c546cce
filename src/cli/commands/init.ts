import { resolve } from 'node:path';
import { UsageError } from '../../archive/errors.ts';
import { createArchive } from '../../archive/index.ts';
import { NEAREST } from '../../archive/locate.ts';
import type { Context } from '../context.ts';

/** Makes an empty archive: `folder`/.news, or the one that --archive names. One that is there stays as it is. */
export async function init(context: Context, folder: string | undefined): Promise<number> {
  const { io, globals, notes } = context;
  const named = globals.archive !== undefined;
  if (folder !== undefined && named) {
    throw new UsageError('--archive names the archive folder itself and cannot be used with DIR');
  }
  const dir = named ? context.locate().dir : resolve(io.cwd, folder ?? '.', NEAREST);
  await createArchive(dir);
  await notes.say(`The archive is ${dir}`);
  const other = io.env.NEWS_ARCHIVE;
  if (!named && other && resolve(io.cwd, other) !== dir) {
    await notes.say(`As long as $NEWS_ARCHIVE is set, commands use ${resolve(io.cwd, other)} instead.`);
  }
  return 0;
}
