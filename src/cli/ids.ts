import type { Archive } from '../archive/index.ts';
import type { InputStream } from './io.ts';

/** What a typed id names. */
export type Named = { id: string } | { problem: string; hint?: string; code: 1 | 2 };

const SHOWN = 10;

/** Finds the article that a full id, or 4 or more of its first digits, names. */
export function resolveId(archive: Pick<Archive, 'resolve'>, typed: string): Named {
  const prefix = typed.toLowerCase();
  if (/^[0-9a-f]{1,3}$/.test(prefix)) {
    return { problem: `'${typed}' is too short: an id needs 4 or more digits`, code: 2 };
  }
  const found = archive.resolve(prefix, SHOWN + 1);
  const [id] = found;
  if (id === undefined) return { problem: `there is no article '${typed}'`, code: 1 };
  if (found.length === 1) return { id };
  const shown = found.length > SHOWN ? [...found.slice(0, SHOWN), '…'] : found;
  const hint = shown.map((each) => `  ${each}`).join('\n');
  return { problem: `'${typed}' is the start of several ids:`, hint, code: 2 };
}

/** The ids among the arguments, `-` replaced by those that stdin holds. */
export async function* idsOf(args: readonly string[], stdin: () => InputStream): AsyncGenerator<string> {
  for (const arg of args) {
    if (arg === '-') yield* idsIn(stdin());
    else yield arg;
  }
}

/** One id a line or NUL-ended record; what follows a tab is ignored, so that rows of `list` serve. */
async function* idsIn(stdin: InputStream): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of stdin) {
    const parts = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split(/[\n\0]/);
    rest = parts.pop() ?? '';
    for (const part of parts) yield* idIn(part);
  }
  yield* idIn(rest);
}

function* idIn(line: string): Generator<string> {
  const id = line.split('\t', 1)[0]?.trim();
  if (id) yield id;
}
