import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// The architecture of src/ as a table. Imports point down only: text < article < archive < search = ingest = render
// < cli and index.ts. A room may use what its row names; whatever else it imports fails, with the row's reason.

interface Rule {
  /** Rooms whose doors it may use. */
  rooms: string[];
  /** Rooms of which it may know the types alone, and what else their types.ts holds. */
  typesOf: string[];
  /** Packages it may use. */
  packages: string[];
  /** Modules of Node it may use; `*` is all of them. */
  node: string[];
  /** Globals it must not touch. */
  never: RegExp | null;
  reason: string;
}

const EFFECTS =
  /\b(?:process\s*\.|console\s*\.|Date\.now|new Date\(\s*\)|performance\.|fetch\(|Math\.random)/;
const STREAMS = /\b(?:process\s*\.\s*(?:stdout|stderr|stdin|exit)|console\s*\.)/;

const ROOMS: Record<string, Rule> = {
  text: {
    rooms: [],
    typesOf: [],
    packages: ['@orama/stemmers', 'eld', 'get-east-asian-width', 'wink-porter2-stemmer'],
    node: [],
    never: EFFECTS,
    reason: 'text is the bottom: pure functions on strings, without files, process or clock',
  },
  article: {
    rooms: ['text'],
    typesOf: [],
    packages: [],
    node: ['node:crypto'],
    never: EFFECTS,
    reason: 'the parser is pure: the same text gives the same record, so it reads no file, process or clock',
  },
  archive: {
    rooms: ['text'],
    typesOf: ['article'],
    packages: ['lmdb'],
    node: ['*'],
    never: STREAMS,
    reason: 'the store keeps records and postings; it neither parses nor searches nor prints',
  },
  search: {
    rooms: ['archive', 'article', 'text'],
    typesOf: [],
    packages: ['minisearch', 'picomatch'],
    node: ['*'],
    never: STREAMS,
    reason: 'search answers with values; it knows no terminal and no sibling',
  },
  ingest: {
    rooms: ['archive', 'article', 'text'],
    typesOf: [],
    packages: ['fast-glob'],
    node: ['*'],
    never: STREAMS,
    reason: 'ingest reports through callbacks; it knows no terminal and no sibling',
  },
  render: {
    rooms: ['text'],
    typesOf: ['article', 'archive', 'search', 'ingest'],
    packages: ['chalk'],
    node: [],
    never: EFFECTS,
    reason: 'render turns values into strings: it knows types, but no files and no archive',
  },
  cli: {
    rooms: ['archive', 'article', 'ingest', 'render', 'search', 'text'],
    typesOf: [],
    packages: ['chalk', 'commander'],
    node: ['*'],
    never: /\bprocess\s*\.\s*exit\(/,
    reason:
      'cli joins the rooms; process.exit() after a write loses piped data, so main returns the exit code',
  },
  'index.ts': {
    rooms: ['archive', 'article', 'ingest', 'render', 'search', 'text'],
    typesOf: [],
    packages: [],
    node: [],
    never: STREAMS,
    reason: 'index.ts is the library: it hands out what the rooms export and does nothing itself',
  },
};

/** Rooms of which cli and index.ts see the door alone. */
const SEALED = ['article', 'text'];
/** In bytes. */
const LARGEST = 12_000;

const root = resolve(import.meta.dirname, '../src');

interface Import {
  from: string;
  typeOnly: boolean;
}

/** A comment starts a line or follows a space: globs such as `**\/*.txt` in strings are none. */
function withoutComments(source: string): string {
  return source.replace(/(?<=^|\s)(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm, '');
}

/** Imports and re-exports of a source text, dynamic ones included; those in comments do not count. */
function importsOf(source: string): Import[] {
  const code = withoutComments(source);
  const found: Import[] = [];
  for (const [, type, from] of code.matchAll(
    /^\s*(?:import|export)\b\s*(type\b)?[^'";]*?\bfrom\s*['"]([^'"]+)['"]/gm,
  )) {
    found.push({ from: from ?? '', typeOnly: type !== undefined });
  }
  for (const [, from] of code.matchAll(/^\s*import\s*['"]([^'"]+)['"]/gm))
    found.push({ from: from ?? '', typeOnly: false });
  for (const [, from] of code.matchAll(/\b(?:import|require)\(\s*['"]([^'"]+)['"]/g)) {
    found.push({ from: from ?? '', typeOnly: false });
  }
  return found;
}

/** What is wrong with one import of the file at `path` (below src/), or null. */
function fault(path: string, { from, typeOnly }: Import): string | null {
  const [room = ''] = path.split('/');
  const rule = ROOMS[room];
  if (!rule) return `src/${path} is in no room of the table`;
  const says = (what: string) => `src/${path} imports ${from}: ${what} (${rule.reason})`;
  if (from.startsWith('node:')) {
    if (rule.node.includes('*') || rule.node.includes(from)) return null;
    return says(`${room} may use ${rule.node.join(', ') || 'no module'} of Node`);
  }
  if (!from.startsWith('.')) {
    const name = from
      .split('/')
      .slice(0, from.startsWith('@') ? 2 : 1)
      .join('/');
    return rule.packages.includes(name)
      ? null
      : says(`${room} may use ${rule.packages.join(', ') || 'no package'}`);
  }
  const target = relative(root, resolve(root, dirname(path), from));
  if (target === '../package.json' && room === 'cli') return null; // the version
  if (target.startsWith('..')) return says('src/ imports nothing outside itself');
  const [other = ''] = target.split('/');
  if (other === room) return null;
  const allowed =
    rule.rooms.includes(other) ||
    (rule.typesOf.includes(other) && (typeOnly || target === `${other}/types.ts`));
  if (!allowed)
    return says(
      `${room} may import ${rule.rooms.join(', ') || 'no room'}, types of ${rule.typesOf.join(', ') || 'no other'}`,
    );
  const door = target === `${other}/index.ts` || target === `${other}/types.ts`;
  if (SEALED.includes(other) && (room === 'cli' || room === 'index.ts') && !door) {
    return says(`${room} goes through the door of ${other}, index.ts or types.ts`);
  }
  return null;
}

/** The TypeScript files below a folder, as paths from it. */
function sourcesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();
}

const files = sourcesIn(root);

describe('the rooms of src/', () => {
  it('has sources to hold to the table', () => {
    expect(files.length).toBeGreaterThan(3);
  });

  it('imports point down only, through the doors', () => {
    const faults = files.flatMap((path) =>
      importsOf(readFileSync(join(root, path), 'utf8')).map((found) => fault(path, found)),
    );
    expect(faults.filter((x) => x !== null)).toEqual([]);
  });

  it('each room keeps its hands off what it must not know', () => {
    const faults = files.flatMap((path) => {
      const rule = ROOMS[path.split('/')[0] ?? ''];
      const hit = rule?.never?.exec(withoutComments(readFileSync(join(root, path), 'utf8')));
      return hit ? [`src/${path} uses ${hit[0]} (${rule?.reason})`] : [];
    });
    expect(faults).toEqual([]);
  });
});

describe('the size of files', () => {
  it.each(['src', 'test'])('no file of %s/ passes 12 kB: one that grows past it holds two things', (name) => {
    const folder = resolve(root, '..', name);
    const paths = sourcesIn(folder);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => statSync(join(folder, path)).size > LARGEST)).toEqual([]);
  });
});

describe('the table itself', () => {
  const cases: [path: string, source: string, wrong: boolean][] = [
    ['text/normalise.ts', "import { readFileSync } from 'node:fs';", true],
    ['text/normalise.ts', "import type { Token } from './types.ts';", false],
    ['text/normalise.ts', "import type { Block } from '../article/types.ts';", true],
    ['article/dates/index.ts', "import { normalise } from '../../text/index.ts';", false],
    ['article/parse.ts', "import process from 'node:process';", true],
    ['article/parse.ts', "import type { Head } from '../archive/types.ts';", true],
    ['archive/store.ts', "import { parseArticle } from '../article/index.ts';", true],
    ['archive/store.ts', "import type { Article } from '../article/types.ts';", false],
    ['archive/store.ts', "import chalk from 'chalk';", true],
    ['search/index.ts', "const { command } = await import('commander');", true],
    ['search/index.ts', "import { walk } from '../ingest/walk.ts';", true],
    ['ingest/index.ts', "export { search } from '../search/index.ts';", true],
    ['render/tsv.ts', "import type { Hit } from '../search/types.ts';", false],
    ['render/tsv.ts', "import { openArchive } from '../archive/index.ts';", true],
    ['render/tsv.ts', "import { readFileSync } from 'node:fs';", true],
    ['cli/list.ts', "import { tokenise } from '../text/tokenise.ts';", true],
    ['cli/list.ts', "import {\n  parseArticle,\n} from '../article/index.ts';", false],
    ['cli/list.ts', "import '../article/parse.ts';", true],
    ['index.ts', "export { search } from './search/index.ts';", false],
    ['text/a.ts', "// import { x } from 'node:fs';", false],
  ];
  it.each(cases)('%s: %s', (path, source, wrong) => {
    expect(importsOf(source).some((found) => fault(path, found) !== null)).toBe(wrong);
  });
});
