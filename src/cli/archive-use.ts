import { type Archive, openArchive } from '../archive/index.ts';
import type { Context } from './context.ts';
import { verifying } from './verifying.ts';

/** Opens the archive that is meant, hands it to `use`, and closes it whatever happens. */
export async function withArchive<T>(context: Context, use: (archive: Archive) => Promise<T>): Promise<T> {
  const archive = openArchive(context.locate().dir, verifying(context));
  try {
    return await use(archive);
  } finally {
    await archive.close();
  }
}
