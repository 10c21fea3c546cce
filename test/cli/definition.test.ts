import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/cli/definition/commands.ts';
import { GLOBAL } from '../../src/cli/definition/options.ts';
import type { CommandSpec, OptionSpec } from '../../src/cli/definition/types.ts';
import { parse } from '../../src/cli/program.ts';

const commands: readonly CommandSpec[] = COMMANDS;

function optionsOf(command: CommandSpec): OptionSpec[] {
  return [GLOBAL, ...command.groups].flatMap((group) => group.options);
}

describe.each(commands)('the definition of $name', (command) => {
  it('has each option once', () => {
    const names = optionsOf(command).map((option) => option.name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('names only options of its own as conflicts', () => {
    const names = optionsOf(command).map((option) => option.name);
    for (const option of optionsOf(command)) {
      for (const other of option.conflicts ?? []) expect(names).toContain(other);
    }
  });

  it('is all in its help', () => {
    const parsed = parse([command.name, '--help'], { version: '', width: 1000 });
    const help = 'text' in parsed ? parsed.text : '';
    for (const option of optionsOf(command)) {
      const flag = option.short ? `-${option.short}, --${option.name}` : `--${option.name}`;
      expect(help).toContain(option.value ? `${flag} ${option.value}` : flag);
      expect(help).toContain(option.help);
      for (const choice of option.choices ?? []) expect(help).toContain(choice);
    }
    for (const argument of command.arguments) expect(help).toContain(argument.help);
    for (const example of command.examples) expect(help).toContain(example.line);
  });

  it('writes helps as phrases, without a full stop', () => {
    for (const option of optionsOf(command)) expect(option.help).toMatch(/^[a-z$].*[^.]$/);
    expect(command.summary).toMatch(/^[a-z].*[^.]$/);
  });
});
