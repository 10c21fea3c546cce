import { COMMANDS } from './commands.ts';
import { GLOBAL } from './options.ts';
import type { ArgumentSpec, CommandSpec, OptionSpec } from './types.ts';

/** README's reference of all commands and options, in Markdown: from the definitions, as the help is. */
export function reference(): string {
  const commands: readonly CommandSpec[] = COMMANDS;
  // An option that several commands have in the same words is told once.
  const rows = new Map<string, { option: OptionSpec; of: string[] }>();
  for (const { name, groups } of commands) {
    for (const option of groups.flatMap(({ options }) => options)) {
      const known = rows.get(row(option, ''));
      if (known) known.of.push(name);
      else rows.set(row(option, ''), { option, of: [name] });
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
    ...[...rows.values()].map(({ option, of }) => row(option, of.map((name) => `\`${name}\``).join(', '))),
  ].join('\n');
}

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
