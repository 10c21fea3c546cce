import { COMMANDS } from './commands.ts';
import { GLOBAL } from './options.ts';
import type { ArgumentSpec, CommandSpec, OptionGroup, OptionSpec } from './types.ts';

/** README's reference of all commands and options, in Markdown: from the definitions, as the help is. */
export function reference(): string {
  const commands: readonly CommandSpec[] = COMMANDS;
  const groups = new Map<string, { options: readonly OptionSpec[]; commands: string[] }>();
  for (const { name, groups: own } of commands) {
    for (const group of own) {
      // Groups that two commands share word for word are told once.
      const text = rows(group).join('\n');
      const known = groups.get(text);
      if (known) known.commands.push(name);
      else groups.set(text, { options: group.options, commands: [name] });
    }
  }
  const lines = commands.map(({ name, summary, arguments: args }) => {
    return `| \`${['news', name, ...args.map(argumentText)].join(' ').replaceAll('|', '\\|')}\` | ${summary} |`;
  });
  return [
    '| command | does |',
    '|---|---|',
    ...lines,
    '',
    '| option | of | does |',
    '|---|---|---|',
    ...GLOBAL.options.map((option) => row(option, 'all')),
    ...[...groups.values()].flatMap(({ options, commands: of }) =>
      options.map((option) => row(option, of.map((name) => `\`${name}\``).join(', '))),
    ),
  ].join('\n');
}

const rows = ({ options }: OptionGroup): string[] => options.map((option) => row(option, ''));

function row({ name, short, value, help, choices, fallback }: OptionSpec, of: string): string {
  const flags = `${short ? `-${short}, ` : ''}--${name}${value ? ` ${value}` : ''}`;
  const allowed = choices ? `: ${choices.map((choice) => `\`${choice}\``).join(', ')}` : '';
  const rest = help.replaceAll('|', '\\|') + allowed + (fallback ? ` (default: ${fallback})` : '');
  return `| \`${flags}\` | ${of} | ${rest} |`;
}

const argumentText = ({ name, required, variadic }: ArgumentSpec): string => {
  const inner = `${name}${variadic ? '…' : ''}`;
  return required ? inner : `[${inner}]`;
};
