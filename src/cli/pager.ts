import type { Context } from './context.ts';

/** Ends at once where the text fits the screen, passes colours on, and leaves the text on the screen. */
const LESS = 'less -FRX';

/**
 * The program that long output is read with: $NEWS_PAGER, else $PAGER, else less. Null where there is to be none: the variable
 * is empty or `cat`, the terminal is a dumb one.
 */
export function pagerOf(env: Record<string, string | undefined>): string | null {
  const pager = (env.NEWS_PAGER ?? env.PAGER ?? LESS).trim();
  return pager === '' || pager === 'cat' || env.TERM === 'dumb' ? null : pager;
}

/**
 * Sends what is printed from now on through the pager, where stdout is a terminal. Gives what ends it: to be awaited, until the
 * reader has left it; false, and told, where it could not be run.
 */
export async function startPager({ io, out, notes }: Context): Promise<() => Promise<boolean>> {
  const command = out.isTTY ? pagerOf(io.env) : null;
  if (command === null) return async () => true;
  const { sink, end } = await io.openPager(command);
  out.redirect(sink);
  return async () => {
    if (await end()) return true;
    await notes.error(
      `the pager could not be run: ${command}`,
      'Set NEWS_PAGER or PAGER right, or use --no-pager.',
    );
    return false;
  };
}
