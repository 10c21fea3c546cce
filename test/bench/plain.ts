import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniSearch from 'minisearch';

const OPTIONS = { fields: ['title', 'body'], storeFields: ['title'] };

/**
 * What one would write without this project: MiniSearch over the same files, kept as JSON between runs.
 * `plain build DIR INDEX` and `plain search INDEX QUERY JSON-OPTIONS`.
 */
export function plain([command, ...args]: string[]): void {
  if (command === 'build') build(args[0] ?? '', args[1] ?? '');
  else query(args[0] ?? '', args[1] ?? '', args[2] ?? '{}');
}

function build(dir: string, file: string): void {
  const index = new MiniSearch(OPTIONS);
  for (const path of (readdirSync(dir, { recursive: true }) as string[]).sort()) {
    if (!path.endsWith('.txt')) continue;
    const text = readFileSync(join(dir, path), 'utf8');
    const end = text.indexOf('\n');
    index.add({ id: path, title: text.slice(0, end), body: text.slice(end + 1) });
  }
  writeFileSync(file, JSON.stringify(index));
}

function query(file: string, text: string, options: string): void {
  const index = MiniSearch.loadJSON(readFileSync(file, 'utf8'), OPTIONS);
  const hits = index.search(text, JSON.parse(options)).slice(0, 20);
  process.stdout.write(hits.map((hit) => `${hit.score}\t${hit.id}\t${hit.title}\n`).join(''));
}
