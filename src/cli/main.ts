import type { CommandName } from './definition/commands.ts';
import { type Io, processIo } from './io.ts';
import { QUICK } from './quick.ts';
import { explainRequest, exportRequest, ingestRequest, statsRequest } from './request.ts';
import { type Run, run } from './run.ts';

/** Each command is loaded when it is called: help and version need none of them. */
const COMMANDS: Record<CommandName, Run> = {
  ...QUICK,
  init: async (context, [folder]) => (await import('./commands/init.ts')).init(context, folder),
  ingest: async (context, args, { values }) => {
    const request = ingestRequest(args, values);
    return (await import('./commands/ingest.ts')).ingest(context, request);
  },
  explain: async (context, args, { values }) => {
    const request = explainRequest(args, values, context.io.now());
    return (await import('./commands/explain.ts')).explain(context, request);
  },
  stats: async (context, args, { values }) => {
    const request = statsRequest(args, values, context.io.now());
    return (await import('./commands/stats.ts')).stats(context, request);
  },
  export: async (context, args, { values }) => {
    const request = exportRequest(args, values, context.io.now());
    return (await import('./commands/export.ts')).exportRecords(context, request);
  },
  remove: async (context, args, { values }) =>
    (await import('./commands/remove.ts')).remove(context, { ids: args, yes: values.yes === true }),
  info: async (context, _, { values }) =>
    (await import('./commands/info.ts')).info(context, values.json === true),
  check: async (context, _, { values }) =>
    (await import('./commands/check.ts')).check(context, values.json === true),
  rebuild: async (context) => (await import('./commands/rebuild.ts')).rebuild(context),
  completion: async (context, args) => (await import('./commands/completion.ts')).completion(context, args),
};

/** Runs `news` with the arguments after its name and gives the exit code. Never throws, never ends the process. */
export async function main(argv: readonly string[], io: Io = processIo()): Promise<number> {
  return (await run(argv, io, COMMANDS)) as number;
}
