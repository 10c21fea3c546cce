import { type Location, locateArchive } from '../archive/locate.ts';
import { type Style, styleOf, wantsColour } from '../render/colour.ts';
import type { Surface } from '../render/printer.ts';
import type { Io } from './io.ts';
import { Notes } from './notes.ts';
import { Output } from './output.ts';
import type { Globals } from './request.ts';

/** What every command is given besides its request. */
export interface Context {
  io: Io;
  globals: Globals;
  /** stdout: results only. */
  out: Output;
  /** stderr: everything else. */
  notes: Notes;
  /** How stdout wants to be drawn on. */
  surface: Surface;
  /** Which archive is meant, and why that one. */
  locate(): Location;
}

/** Joins the process and the global options. stdout is given, since main must flush it whatever happens. */
export async function createContext(io: Io, globals: Globals, out: Output): Promise<Context> {
  const errors = new Output(io.stderr);
  const style = (output: Output): Promise<Style> => styleOf(wantsColour(globals.color, io.env, output.isTTY));
  return {
    io,
    globals,
    out,
    notes: new Notes(errors, globals.quiet, await style(errors)),
    surface: { width: out.columns, style: await style(out), safe: out.isTTY, brief: out.isTTY },
    locate: () =>
      locateArchive({
        flag: globals.archive,
        env: io.env,
        cwd: io.cwd,
        platform: io.platform,
        home: io.home,
        uid: io.uid,
      }),
  };
}
