import { COMMANDS } from './definition/commands.ts';
import { GLOBAL } from './definition/options.ts';
import { TOPICS } from './definition/topics.ts';
import type { CommandSpec, Completes, OptionSpec } from './definition/types.ts';

/** What a word may become, and what that is. */
export interface Candidate {
  value: string;
  about?: string;
}

/** Finds what begins with `start` among what the archive and the answers have. */
export type Lookup = (
  kind: Exclude<Completes, 'file' | 'topic'>,
  start: string,
  command: string,
) => Candidate[];

const COMMAND_SPECS: readonly CommandSpec[] = COMMANDS;

/**
 * What the last of the words of a command line (without `news`) may become; none where a file is wanted, or anything. A shell
 * that parts words at `=`, as bash does, gives that as a word of its own.
 */
export function complete(words: readonly string[], lookup: Lookup): Candidate[] {
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1).filter((word) => word !== '=');
  const typed = current === '=' ? '' : current;
  const line = readLine(before);
  const options = [...GLOBAL.options, ...(line.command?.groups ?? []).flatMap((group) => group.options)];
  const joined = /^--([\w-]+)=(.*)$/su.exec(typed);
  if (joined) {
    const [, name, value = ''] = joined;
    const option = options.find((each) => each.name === name && each.value !== undefined);
    if (!option) return [];
    return valuesOf(option, value, line, lookup).map((each) => ({
      ...each,
      value: `--${name}=${each.value}`,
    }));
  }
  if (line.pending) return valuesOf(line.pending, typed, line, lookup);
  if (!line.closed && typed.startsWith('-') && typed !== '-') return starting(typed, options.map(flagOf));
  if (line.unknown) return [];
  if (!line.command) return starting(typed, [...COMMAND_SPECS.map(commandOf), HELP]);
  if (line.isHelp && line.given > 0) return [];
  if (line.isHelp) return starting(typed, [...COMMAND_SPECS.map(commandOf), ...TOPICS.map(topicOf)]);
  const { arguments: all } = line.command;
  const argument = all[line.given] ?? (all.at(-1)?.variadic ? all.at(-1) : undefined);
  return argument ? valuesOf(argument, typed, line, lookup) : [];
}

interface Line {
  command: CommandSpec | null;
  isHelp: boolean;
  /** How many arguments the command has before the current word. */
  given: number;
  /** An option that waits for its value. */
  pending: OptionSpec | null;
  /** What should be a command is none. */
  unknown: boolean;
  /** After `--` there are no options. */
  closed: boolean;
}

const HELP: Candidate = { value: 'help', about: 'print the help of a command or a topic' };

function readLine(words: readonly string[]): Line {
  const line: Line = { command: null, isHelp: false, given: 0, pending: null, unknown: false, closed: false };
  for (const word of words) {
    if (line.pending) line.pending = null;
    else if (word === '--' && !line.closed) line.closed = true;
    else if (word.startsWith('-') && word !== '-' && !line.closed) line.pending = waiting(word, line.command);
    else if (line.command) line.given++;
    else if (word === 'help') Object.assign(line, { isHelp: true, command: COMMAND_SPECS[0] });
    else {
      line.command = COMMAND_SPECS.find(({ name }) => name === word) ?? null;
      line.unknown = line.command === null;
    }
  }
  return line;
}

/** The option that a word is, where its value comes with the next word. */
function waiting(word: string, command: CommandSpec | null): OptionSpec | null {
  const options = [...GLOBAL.options, ...(command?.groups ?? []).flatMap((group) => group.options)];
  return options.find(({ name, value }) => value !== undefined && word === `--${name}`) ?? null;
}

function valuesOf(
  { choices, completes }: Pick<OptionSpec, 'choices' | 'completes'>,
  typed: string,
  { command }: Line,
  lookup: Lookup,
): Candidate[] {
  if (choices)
    return starting(
      typed,
      choices.map((value) => ({ value })),
    );
  if (completes === undefined || completes === 'file') return [];
  if (completes === 'topic') return starting(typed, TOPICS.map(topicOf));
  if (completes !== 'fields') return lookup(completes, typed, command?.name ?? '');
  // Names follow one another, each after a comma.
  const head = typed.slice(0, typed.lastIndexOf(',') + 1);
  return lookup('fields', typed.slice(head.length), command?.name ?? '').map((each) => ({
    ...each,
    value: head + each.value,
  }));
}

const flagOf = ({ name, help }: OptionSpec): Candidate => ({ value: `--${name}`, about: help });
const commandOf = ({ name, summary }: CommandSpec): Candidate => ({ value: name, about: summary });
const topicOf = ({ name, summary }: (typeof TOPICS)[number]): Candidate => ({ value: name, about: summary });

function starting(typed: string, candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ value }) => value.startsWith(typed));
}
