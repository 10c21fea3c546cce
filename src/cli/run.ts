import { NewsError } from '../archive/errors.ts';
import { styleOf, wantsColour } from '../render/colour.ts';
import { type Context, createContext } from './context.ts';
import type { CommandName } from './definition/commands.ts';
import type { Io } from './io.ts';
import { Notes } from './notes.ts';
import { Output, ReaderGone } from './output.ts';
import { type Parsed, parse } from './program.ts';
import { globalsOf } from './request.ts';
import { VERSION } from './version.ts';

const FAILED = 2;
const WIDEST_HELP = 100;

export type Run = (
  context: Context,
  args: string[],
  parsed: Extract<Parsed, { run: CommandName }>,
) => Promise<number>;

export type Commands = Partial<Record<CommandName, Run>>;

/**
 * Runs `news` with the arguments after its name and gives the exit code; null, and nothing done, for a command that is not among
 * `commands`. Never throws, never ends the process.
 */
export async function run(argv: readonly string[], io: Io, commands: Commands): Promise<number | null> {
  const out = new Output(io.stdout);
  let context: Context | null = null;
  try {
    const parsed = parse(argv, { version: VERSION, width: helpWidth(out.columns) });
    if ('text' in parsed) return await printText(parsed, out, io);
    const command = commands[parsed.run];
    if (!command) return null;
    context = await createContext(io, globalsOf(parsed.values), out);
    const code = await command(context, parsed.args, parsed);
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
