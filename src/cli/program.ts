import { Command, CommanderError, Help, Option } from 'commander';
import { UsageError } from '../archive/errors.ts';
import { COMMANDS, type CommandName } from './definition/commands.ts';
import { GLOBAL } from './definition/options.ts';
import { TOPICS, type Topic } from './definition/topics.ts';
import type { CommandSpec, OptionSpec } from './definition/types.ts';

/** What was typed, by long names: a string for an option with a value, `true` for a switch. */
export type Values = Readonly<Record<string, string | true | undefined>>;

/** A command to run, or a text (help, version) to print. */
export type Parsed =
  | { run: CommandName; args: string[]; values: Values }
  | { text: string; to: 'stdout' | 'stderr' };

interface About {
  version: string;
  width: number;
}

const DASH_HINT =
  "A word with a leading - goes after --, inside quotes with another word ('one -other'), or is written NOT word.";

/**
 * Reads the command line (without node and script) by the definitions. `width` is that of the help text. Throws
 * UsageError, with the nearest right spelling of a mistyped command or option.
 */
export function parse(argv: readonly string[], about: About): Parsed {
  const topic = topicAsked(argv);
  if (topic) return { text: topic.text(), to: 'stdout' };
  let parsed: Parsed | null = null;
  let printed = '';
  const root = new Command('news')
    .description('Turn folders of news text into articles, and search them.')
    .usage('[options] COMMAND')
    .version(about.version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(
      'help [TOPIC]',
      `print the help of a command, or of ${TOPICS.map(({ name }) => name).join(', ')}`,
    )
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        printed += text;
      },
      writeErr: (text) => {
        printed += text;
      },
      getOutHelpWidth: () => about.width,
      getErrHelpWidth: () => about.width,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .configureHelp(HELP_STYLE);
  for (const spec of GLOBAL.options) root.addOption(optionOf(spec, GLOBAL.heading));
  for (const spec of COMMANDS) {
    const command = commandOf(spec).copyInheritedSettings(root);
    // Only a command that is named can be run or explained; setting up the options of the others costs start-up time.
    if (argv.includes(spec.name)) {
      addOptions(command, spec, (args, values) => {
        parsed = { run: spec.name, args, values };
      });
    }
    root.addCommand(command);
  }
  try {
    root.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return { text: printed, to: 'stdout' };
    const joined = JOINED.exec(error.message)?.[1];
    if (joined) return refuseValue(joined, argv, about);
    const named = topicOf(error, argv);
    if (named) return parse([named], about);
    if (error.code === 'commander.help') return { text: printed, to: 'stderr' };
    throw usageError(error, argv);
  }
  if (!parsed) throw new Error('commander neither ran a command nor threw');
  return parsed;
}

const JOINED = /^error: unknown option '(--[^=']+)=/;

/**
 * Refuses `--name=value`. commander takes a switch with a value for an unknown option, and compares it whole with the
 * names that it knows; by its name alone it finds the nearest spelling, or no fault.
 */
function refuseValue(name: string, argv: readonly string[], about: About): never {
  parse(
    argv.map((arg) => (arg.startsWith(`${name}=`) ? name : arg)),
    about,
  );
  throw new UsageError(`option '${name}' takes no value`);
}

/** The topic that help was asked for: what is no command. */
function topicAsked(argv: readonly string[]): Topic | undefined {
  const takesValue = (arg: string | undefined) =>
    GLOBAL.options.some(({ name, value }) => value !== undefined && arg === `--${name}`);
  const words = argv.filter((arg, i) => !arg.startsWith('-') && !takesValue(argv[i - 1]));
  return words[0] === 'help' ? TOPICS.find(({ name }) => name === words[1]) : undefined;
}

/** The command that help was asked for, for which commander printed the general help as there is none of that name. */
function topicOf(error: CommanderError, argv: readonly string[]): string | undefined {
  if (error.code !== 'commander.help' || !argv.includes('help')) return undefined;
  return argv[argv.indexOf('help') + 1];
}

function commandOf(spec: CommandSpec): Command {
  const command = new Command(spec.name)
    .summary(spec.summary)
    .description(sentence(spec.summary) + (spec.details ? ` ${spec.details}` : ''))
    .helpOption('-h, --help', 'print this help');
  for (const { name, help, required, variadic } of spec.arguments) {
    const inner = variadic ? `${name}...` : name;
    command.argument(required ? `<${inner}>` : `[${inner}]`, help);
  }
  return command;
}

function addOptions(
  command: Command,
  spec: CommandSpec,
  run: (args: string[], values: Values) => void,
): void {
  for (const group of spec.groups) {
    for (const option of group.options) command.addOption(optionOf(option, group.heading));
  }
  const examples = spec.examples.map(({ line, does }) => `  ${line}\n      ${does}`);
  command.addHelpText('after', `\nExamples:\n${examples.join('\n')}`);
  command.action(() => {
    const typed = command.optsWithGlobals();
    const specs = [GLOBAL, ...spec.groups].flatMap((group) => group.options);
    run(command.args, Object.fromEntries(specs.map(({ name }) => [name, typedValue(typed, name)])));
  });
}

/** commander keeps `--no-pager` as a `pager` that is false. */
function typedValue(
  typed: Record<string, string | true | undefined>,
  name: string,
): string | true | undefined {
  const negated = /^no-(.+)$/.exec(name)?.[1];
  if (negated === undefined) return typed[attribute(name)];
  return (typed[attribute(negated)] as unknown) === false ? true : undefined;
}

function optionOf(spec: OptionSpec, heading: string): Option {
  const long = spec.value ? `--${spec.name} <${spec.value}>` : `--${spec.name}`;
  const choices = spec.choices ? `: ${spec.choices.join(', ')}` : '';
  const help = spec.help + choices + (spec.fallback ? ` (default: ${spec.fallback})` : '');
  const option = new Option(spec.short ? `-${spec.short}, ${long}` : long, help).helpGroup(heading);
  if (spec.choices) option.choices(spec.choices);
  if (spec.conflicts) option.conflicts(spec.conflicts.map(attribute));
  return option;
}

/** commander's `<DATE>` and `<ID...>` as the documents write them: `DATE`, `ID…`. */
function plainly(text: string): string {
  return text.replace(/<([A-Z.]+)>/g, '$1').replace(/([A-Z])\.\.\./g, '$1…');
}

const usageOf = Help.prototype.commandUsage;
const termOf = Help.prototype.subcommandTerm;

const HELP_STYLE: Partial<Help> = {
  showGlobalOptions: true,
  optionTerm: (option) => plainly(option.flags),
  optionDescription: (option) => option.description,
  commandUsage: (command) => plainly(usageOf(command)),
  subcommandTerm: (command) => plainly(termOf(command)).replace(' [options]', ''),
};

/** commander's name for an option: `added-since` is `addedSince`. */
function attribute(name: string): string {
  return name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`;
}

function usageError(error: CommanderError, argv: readonly string[]): UsageError {
  const told = plainly(error.message).replace(/^error: /, '');
  // The message may quote line ends that were typed; the suggestion is commander's last line.
  const suggestion = /\n\((Did you mean [^\n]+)\)$/.exec(told);
  const message = suggestion ? told.slice(0, suggestion.index) : told;
  const hints = suggestion?.[1] ? [suggestion[1]] : [];
  const named = argv.find((arg) => COMMANDS.some(({ name }) => name === arg));
  const command: CommandSpec | undefined = COMMANDS.find(({ name }) => name === named);
  const takesQuery = command?.arguments.some(({ name }) => name === 'QUERY');
  if (error.code === 'commander.unknownOption' && takesQuery) hints.push(DASH_HINT);
  return new UsageError(message.replace(/\.$/, ''), hints.join('\n') || null);
}
