import { createInterface } from 'node:readline/promises';
import { UsageError } from '../../archive/errors.ts';
import { type Archive, openWriter } from '../../archive/index.ts';
import { remove as removeArticles } from '../../ingest/remove.ts';
import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import { idsOf, resolveId } from '../ids.ts';
import type { RemoveRequest } from '../request.ts';

/** Titles that are shown before it is asked. */
const SHOWN = 20;

/** Takes articles out. On a terminal it asks first; elsewhere it wants to be told by --yes. */
export async function remove(context: Context, { ids, yes }: RemoveRequest): Promise<number> {
  const { io, notes } = context;
  const asks = !yes && io.stdin.isTTY === true && notes.isTTY && !ids.includes('-');
  if (!yes && !asks) {
    throw new UsageError(
      'remove asks before it takes articles out, which it can only do on a terminal',
      ['Add --yes to take them out without being asked.'].join('\n'),
    );
  }
  const typed: string[] = [];
  for await (const id of idsOf(ids, () => io.stdin)) typed.push(id);
  const { named, code, agreed } = await withArchive(context, async (archive) => {
    const resolved = await resolveAll(context, archive, typed);
    // It is asked before the archive is opened for writing, which keeps others from it.
    const agreed = resolved.named.length === 0 || !asks || (await agrees(context, archive, resolved.named));
    return { ...resolved, agreed };
  });
  if (!agreed) {
    await notes.say('Nothing was taken out.');
    return 2;
  }
  const removed = named.length === 0 ? 0 : await takeOut(context, named);
  await notes.say(`${removed} removed`);
  return code;
}

async function takeOut(context: Context, ids: readonly string[]): Promise<number> {
  const writer = await openWriter(context.locate().dir);
  try {
    return await removeArticles(writer, ids);
  } finally {
    await writer.close();
  }
}

/** The ids that are meant, each once; what names none is told. */
async function resolveAll(
  { notes }: Context,
  archive: Archive,
  typed: readonly string[],
): Promise<{ named: string[]; code: number }> {
  const ids = new Set<string>();
  let code = 0;
  for (const each of typed) {
    const named = resolveId(archive, each);
    if ('id' in named) ids.add(named.id);
    else {
      await notes.error(named.problem, named.hint);
      code = Math.max(code, named.code);
    }
  }
  return { named: [...ids], code };
}

async function agrees({ io, notes }: Context, archive: Archive, ids: readonly string[]): Promise<boolean> {
  for (const id of ids.slice(0, SHOWN)) {
    await notes.say(`  ${id}  ${archive.head(archive.docOf(id) as number).title}`);
  }
  if (ids.length > SHOWN) await notes.say(`  and ${ids.length - SHOWN} more`);
  await notes.ask(`Take ${ids.length === 1 ? 'it' : `these ${ids.length}`} out of the archive? [y/N] `);
  const lines = createInterface({ input: io.stdin });
  try {
    for await (const line of lines) return /^\s*y(es)?\s*$/i.test(line);
    return false;
  } finally {
    lines.close();
  }
}
