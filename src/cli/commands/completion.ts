import { resolve } from 'node:path';
import { NewsError, UsageError } from '../../archive/errors.ts';
import type { Archive } from '../../archive/index.ts';
import { sanitiseLine } from '../../render/sanitise.ts';
import { list } from '../../search/list.ts';
import { stats } from '../../search/stats.ts';
import { withArchive } from '../archive-use.ts';
import { type Candidate, complete, type Lookup } from '../complete.ts';
import type { Context } from '../context.ts';
import { SCRIPTS, SHELLS, type Shell } from '../definition/shells.ts';
import { type Answer, fieldsOf } from '../fields.ts';

/** More ids than these help nobody. */
const MOST_IDS = 50;

/** The script for a shell, or what the last of the words typed so far may become. */
export async function completion(context: Context, [shell, ...words]: readonly string[]): Promise<number> {
  if (!SHELLS.some((each) => each === shell)) {
    throw new UsageError(`there is no completion for '${shell}'`, `Known shells: ${SHELLS.join(', ')}.`);
  }
  const { out } = context;
  if (words.length === 0) {
    await out.write(SCRIPTS[shell as Shell]);
    return 0;
  }
  // bash gives words as they were typed, with their quotes, and takes what it is given into the same quotes.
  const plain = shell === 'bash' ? words.map(unquoted) : words;
  const isQuoted = /^["']/.test(words.at(-1) ?? '');
  for (const { value, about } of await candidates(context, plain)) {
    const text = shell === 'bash' && !isQuoted ? quoted(value) : sanitiseLine(value);
    await out.write(`${text}${about ? `\t${sanitiseLine(about)}` : ''}\n`);
  }
  return 0;
}

/** Where there is no archive to ask, or none that can be opened, there are no ids in it. */
async function candidates(context: Context, words: readonly string[]): Promise<Candidate[]> {
  let kind: Parameters<Lookup>[0] | null = null;
  const plain = complete(words, (asked, start, command) => {
    kind = asked;
    return asked === 'fields' ? fieldNames(start, command) : [];
  });
  if (kind === null || kind === 'fields') return plain;
  try {
    return await withArchive(naming(context, words), async (archive) =>
      complete(words, (asked, start) => inArchive(archive, asked, start)),
    );
  } catch (error) {
    if (error instanceof NewsError) return [];
    throw error;
  }
}

/** The archive that the command line names, where it does. */
function naming(context: Context, words: readonly string[]): Context {
  const at = words.indexOf('--archive');
  const joined = words.find((word) => word.startsWith('--archive='))?.slice('--archive='.length);
  const named = joined ?? (at >= 0 ? words.slice(at + 1).find((word) => word !== '=') : undefined);
  if (!named) return context;
  const { io } = context;
  const dir = resolve(io.cwd, named.replace(/^~(?=\/|$)/, io.home));
  return { ...context, locate: () => ({ dir, why: 'flag' }) };
}

function fieldNames(start: string, command: string): Candidate[] {
  const answer: Answer = command === 'search' || command === 'show' ? command : 'list';
  return fieldsOf(answer)
    .filter(({ name }) => name.startsWith(start))
    .map(({ name }) => ({ value: name }));
}

function inArchive(archive: Archive, kind: Parameters<Lookup>[0], start: string): Candidate[] {
  if (kind === 'id') return ids(archive, start);
  const by = kind === 'language' ? 'language' : 'publisher';
  return stats(archive, null, { by: [by] })
    [by].filter(({ key }) => key?.toLowerCase().startsWith(start.toLowerCase()))
    .map(({ key, articles }) => ({
      value: key ?? '',
      about: `${articles} ${articles === 1 ? 'article' : 'articles'}`,
    }));
}

function ids(archive: Archive, start: string): Candidate[] {
  const newest = () =>
    [...list(archive, {}, { limit: MOST_IDS, offset: 0 }).items].map(({ head }) => head.id);
  const found = start === '' ? newest() : archive.resolve(start.toLowerCase(), MOST_IDS);
  return found.map((id) => ({ value: id, about: archive.head(archive.docOf(id) as number).title }));
}

/** A word as bash would give it to the command; one that is not finished may lack its second quote. */
function unquoted(word: string): string {
  const [quote = ''] = /^["']/.exec(word) ?? [];
  const inner =
    quote !== '' && word.length > 1 && word.endsWith(quote) ? word.slice(1, -1) : word.slice(quote.length);
  return quote === "'" ? inner : inner.replace(/\\(.)/gsu, '$1');
}

/** A word as bash reads it back. */
function quoted(value: string): string {
  return sanitiseLine(value).replace(/[^\p{L}\p{M}\p{N}_.,:/@%+=-]/gu, '\\$&');
}
