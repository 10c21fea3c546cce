import { COMMANDS } from './commands.ts';
import { GLOBAL } from './options.ts';
import { TOPICS } from './topics.ts';
import type { ArgumentSpec, CommandSpec, OptionGroup, OptionSpec } from './types.ts';

const EXIT_CODES: readonly [code: string, meaning: string][] = [
  ['0', 'done; something matched'],
  ['1', 'nothing matched, or an id is unknown'],
  ['2', 'a usage error, or any failure, even when part of the work was done'],
  ['130', 'interrupted; the archive is as it was before, or as after a finished batch'],
];

const VARIABLES: readonly [name: string, meaning: string][] = [
  ['NEWS_ARCHIVE', 'the archive folder'],
  ['NEWS_PAGER, PAGER', 'what long output is read with on a terminal; less -FRX without them'],
  ['NO_COLOR, FORCE_COLOR', 'no colour, or colour in a pipe, too'],
];

/** The manual page in roff (man(7)), from the definitions of the command line. */
export function manPage(version: string): string {
  const commands: readonly CommandSpec[] = COMMANDS;
  return [
    `.TH NEWS 1 "" "news ${version}" "User Commands"`,
    '.SH NAME',
    text('news - turn folders of news text into articles, and search them'),
    '.SH SYNOPSIS',
    '.B news',
    text('[options] COMMAND'),
    '.SH DESCRIPTION',
    text(
      'Reads raw text files of scraped news, in Bangla first and any language after it, makes an article of each, and keeps ' +
        'them in a local archive with a full-text index. Results go to stdout, everything else to stderr.',
    ),
    '.SH OPTIONS',
    ...optionLines(GLOBAL),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    ...TOPICS.flatMap(({ name, text: of }) => [`.SH ${name.toUpperCase()}`, ...verbatim(of())]),
    '.SH EXIT STATUS',
    ...EXIT_CODES.flatMap(([code, meaning]) => tagged(code, meaning)),
    '.SH ENVIRONMENT',
    ...VARIABLES.flatMap(([name, meaning]) => tagged(name, meaning)),
    '',
  ].join('\n');
}

function commandLines(command: CommandSpec): string[] {
  const { name, summary, details, groups, examples } = command;
  return [
    `.SS ${escaped(['news', name, ...command.arguments.map(argumentText)].join(' '))}`,
    text(`${summary.charAt(0).toUpperCase()}${summary.slice(1)}.${details ? ` ${details}` : ''}`),
    ...command.arguments.flatMap((argument) => tagged(argument.name, argument.help)),
    ...groups.flatMap(optionLines),
    ...examples.flatMap(({ line, does }) => ['.PP', text(`${does}:`), '.RS', ...verbatim(line), '.RE']),
  ];
}

const argumentText = ({ name, required, variadic }: ArgumentSpec): string => {
  const inner = `${name}${variadic ? '...' : ''}`;
  return required ? inner : `[${inner}]`;
};

function optionLines({ options }: OptionGroup): string[] {
  return options.flatMap((option) => tagged(flags(option), about(option)));
}

function flags({ name, short, value }: OptionSpec): string {
  return `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
}

function about({ help, choices, fallback }: OptionSpec): string {
  return help + (choices ? `: ${choices.join(', ')}` : '') + (fallback ? ` (default: ${fallback})` : '');
}

const tagged = (tag: string, meaning: string): string[] => ['.TP', `.B ${escaped(tag)}`, text(meaning)];

const verbatim = (lines: string): string[] => ['.nf', ...lines.trimEnd().split('\n').map(text), '.fi'];

/** Text that roff takes for nothing else: a dot or quote at the start of a line would be a request. */
function text(line: string): string {
  const safe = escaped(line);
  return /^[.']/.test(safe) ? `\\&${safe}` : safe;
}

function escaped(line: string): string {
  return line.replaceAll('\\', '\\e').replaceAll('-', '\\-');
}
