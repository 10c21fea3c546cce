import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { complete } from '../../src/cli/complete.ts';
import { COMMANDS } from '../../src/cli/definition/commands.ts';
import { manPage } from '../../src/cli/definition/man.ts';
import { GLOBAL } from '../../src/cli/definition/options.ts';
import { RECORD_SCHEMA } from '../../src/cli/definition/record-schema.ts';
import { reference } from '../../src/cli/definition/reference.ts';
import { TOPICS } from '../../src/cli/definition/topics.ts';
import type { CommandSpec } from '../../src/cli/definition/types.ts';
import { fieldsOf } from '../../src/cli/fields.ts';
import { parse } from '../../src/cli/program.ts';
import { displayWidth } from '../../src/text/width.ts';

const commands: readonly CommandSpec[] = COMMANDS;
const readme = join(import.meta.dirname, '../../README.md');
const BEGIN = '<!-- reference: written by npm run transcripts -->\n';
const END = '\n<!-- end of reference -->';

describe('what is said of the command line', () => {
  it.each(commands)(
    'has every option of $name in the help, the manual page, the completions and README',
    (spec) => {
      const parsed = parse([spec.name, '--help'], { version: '', width: 1000 });
      const help = 'text' in parsed ? parsed.text : '';
      const man = manPage('0').replaceAll('\\-', '-');
      const offered = complete([spec.name, '--'], () => []).map(({ value }) => value);
      for (const { name } of [GLOBAL, ...spec.groups].flatMap(({ options }) => options)) {
        expect(help).toContain(`--${name}`);
        expect(man).toContain(`--${name}`);
        expect(offered).toContain(`--${name}`);
        expect(reference()).toContain(`--${name}`);
      }
      expect(man).toContain(`news ${spec.name}`);
    },
  );

  it('stands in README as the definitions have it', () => {
    const text = readFileSync(readme, 'utf8');
    const from = text.indexOf(BEGIN) + BEGIN.length;
    const to = text.indexOf(END);
    expect(from).toBeGreaterThan(BEGIN.length);
    if (process.env.UPDATE) writeFileSync(readme, text.slice(0, from) + reference() + text.slice(to));
    else expect(text.slice(from, to)).toBe(reference());
  });

  it('is a manual page without faults', () => {
    const page = manPage('1.2.3');
    expect(page).toContain('news 1.2.3');
    for (const line of page.split('\n'))
      expect(line).toMatch(/^(?:\.[A-Z][A-Z]?\b|\.(?:nf|fi)$|\\&|[^.']|$)/);
  });
});

describe('help', () => {
  it.each(TOPICS)('explains $name in lines of a terminal', ({ name, text }) => {
    expect(parse(['help', name], { version: '', width: 80 })).toEqual({ text: text(), to: 'stdout' });
    for (const line of text().split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(name === 'fields' ? 110 : 80);
  });

  it('names every field of a record', () => {
    const keys = Object.keys(RECORD_SCHEMA.properties as object);
    const whole = fieldsOf('list').filter(({ name }) => !name.includes('.'));
    expect(keys.filter((key) => key !== 'text')).toEqual(whole.map(({ name }) => name));
  });
});

describe('the script for bash', () => {
  it('completes in a shell', () => {
    const script = `
      news() { "${process.execPath}" "${join(import.meta.dirname, '../../bin/news.js')}" "$@"; }
      source <(news completion bash)
      COMP_WORDS=(news list --sort pub) COMP_CWORD=3
      _news
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const shown = execFileSync('/bin/bash', ['--norc', '-c', script], { encoding: 'utf8' });
    expect(shown.split('\n')).toEqual(['published', 'publisher', '']);
  });
});
