/**
 * The command line as data. Help is made from it, and so can a man page, completions and a reference be; nothing about
 * an option is written in a second place.
 */

/** What a shell offers for a value; ids, languages and publishers are those of the archive. */
export type Completes = 'id' | 'language' | 'publisher' | 'fields' | 'file' | 'topic';

export interface OptionSpec {
  /** Long name without dashes. */
  name: string;
  /** One letter or digit without the dash. */
  short?: string;
  /** Name of the value in the help, e.g. DATE; an option without one is a switch. */
  value?: string;
  /** The values allowed, when they can be listed. */
  choices?: readonly string[];
  completes?: Completes;
  /** What it does, as a phrase without a full stop. */
  help: string;
  /** What holds without the option, for the help. */
  fallback?: string;
  /** Long names of options that make no sense beside this one. */
  conflicts?: readonly string[];
}

export interface OptionGroup {
  heading: string;
  options: readonly OptionSpec[];
}

export interface ArgumentSpec {
  name: string;
  help: string;
  required: boolean;
  variadic: boolean;
  /** The values allowed, when they can be listed. */
  choices?: readonly string[];
  completes?: Completes;
}

export interface CommandSpec {
  name: string;
  /** One line for the list of commands, no full stop. */
  summary: string;
  /** What else its help should say, in sentences. */
  details?: string;
  arguments: readonly ArgumentSpec[];
  groups: readonly OptionGroup[];
  examples: readonly { line: string; does: string }[];
}
