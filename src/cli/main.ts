import { NewsError } from '../archive/errors.ts';
import { styleOf, wantsColour } from '../render/colour.ts';
import { type Context, createContext } from './context.ts';
import type { CommandName } from './definition/commands.ts';
import { type Io, processIo } from './io.ts';
import { Notes } from './notes.ts';
import { Output, ReaderGone } from './output.ts';
import { type Parsed, parse } from './program.ts';
import {
  explainRequest,
  globalsOf,
  ingestRequest,
  listRequest,
  searchRequest,
  showRequest,
} from './request.ts';
import { VERSION } from './version.ts';

const FAILED = 2;
const WIDEST_HELP = 100;

type Run = (
  context: Context,
  args: string[],
  parsed: Extract<Parsed, { run: CommandName }>,
) => Promise<number>;

/** In one file, as each file that is loaded costs a search its time; what ingest needs is in another. */
const reading = () => import('./commands/reading.ts');

/** Each command is loaded when it is called: help and version need none of them. */
const COMMANDS: Record<CommandName, Run> = {
  init: async (context, [folder]) => (await reading()).init(context, folder),
  ingest: async (context, args, { values }) => {
    const request = ingestRequest(args, values);
    return (await import('./commands/ingest.ts')).ingest(context, request);
  },
  list: async (context, _, { values }) => {
    const request = listRequest(values, context.io.now());
    return (await reading()).list(context, request);
  },
  search: async (context, args, { values }) => {
    const request = searchRequest(args, values, context.io.now());
    return (await reading()).search(context, request);
  },
  show: async (context, args, { values }) => {
    const request = showRequest(args, values);
    return (await reading()).show(context, request);
  },
  explain: async (context, args, { values }) => {
    const request = explainRequest(args, values, context.io.now());
    return (await import('./commands/explain.ts')).explain(context, request);
  },
  info: async (context, _, { values }) => (await reading()).info(context, values.json === true),
  check: async (context, _, { values }) => (await reading()).check(context, values.json === true),
  rebuild: async (context) => (await import('./commands/rebuild.ts')).rebuild(context),
};

/** Runs `news` with the arguments after its name and gives the exit code. Never throws, never ends the process. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  const out = new Output(io.stdout);
  let context: Context | null = null;
  try {
    const parsed = parse(argv, { version: VERSION, width: helpWidth(out.columns) });
    if ('text' in parsed) return await printText(parsed, out, io);
    context = await createContext(io, globalsOf(parsed.values), out);
    const code = await COMMANDS[parsed.run](context, parsed.args, parsed);
    await out.flush();
    return code;
  } catch (error) {
    return failure(error, out, context?.notes ?? (await plainNotes(io)));
  }
}

async function printText(
  { text, to }: Extract<Parsed, { text: string }>,
  out: Output,
  io: Io,
): Promise<number> {
  if (to === 'stderr') {
    await (await plainNotes(io)).usage(text);
    return FAILED;
  }
  await out.write(text);
  await out.flush();
  return 0;
}

/** Says what went wrong, after what was already printed; a reader that left early is no error. */
async function failure(error: unknown, out: Output, notes: Notes): Promise<number> {
  const failures = [error];
  try {
    await out.flush();
  } catch (flushError) {
    failures.push(flushError);
  }
  for (const each of failures) {
    if (!(each instanceof ReaderGone)) await tell(each, notes);
  }
  return error instanceof ReaderGone ? 0 : FAILED;
}

async function tell(error: unknown, notes: Notes): Promise<void> {
  if (error instanceof NewsError) return notes.error(error.message, error.hint);
  if (isSystemError(error)) return notes.error(error.message);
  const frames = error instanceof Error ? error.stack?.match(/^ +at .*/gm)?.join('\n') : null;
  return notes.error(`internal error: ${error}`, frames);
}

/** An error of the operating system (disk full, no permission): its message says what the user can use. */
function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && typeof (error as NodeJS.ErrnoException).syscall === 'string';
}

/** stderr before the global options are known. */
async function plainNotes(io: Io): Promise<Notes> {
  const errors = new Output(io.stderr);
  return new Notes(errors, false, await styleOf(wantsColour('auto', io.env, errors.isTTY)));
}

function helpWidth(columns: number): number {
  return columns === Number.POSITIVE_INFINITY ? 80 : Math.min(columns, WIDEST_HELP);
}
