import { type Io, processIo } from './io.ts';
import { listRequest, searchRequest, showRequest } from './request.ts';
import { type Commands, run } from './run.ts';

/** What is called most and has to start at once; each is loaded when it is called. */
export const QUICK = {
  list: async (context, _, { values }) => {
    const request = listRequest(values, context.io.now());
    return (await import('./commands/list.ts')).list(context, request);
  },
  search: async (context, args, { values }) => {
    const request = searchRequest(args, values, context.io.now());
    return (await import('./commands/search.ts')).search(context, request);
  },
  show: async (context, args, { values }) => {
    const request = showRequest(args, values);
    return (await import('./commands/show.ts')).show(context, request);
  },
} satisfies Commands;

/** Runs `news` as main does where help, version or one of these commands is asked for; else gives null, with nothing done. */
export function quick(argv: readonly string[], io: Io = processIo()): Promise<number | null> {
  return run(argv, io, QUICK);
}
