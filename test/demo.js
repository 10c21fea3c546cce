// `npm run demo`: the main job on fixtures/, each command printed as it would be typed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'news-demo-'));
const env = { ...process.env, NEWS_ARCHIVE: join(folder, 'archive') };

/** Runs `news` in the repository's root and throws unless it ends with 0. */
function run(args, stdout) {
  const result = spawnSync(process.execPath, ['bin/news.js', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', stdout, 'inherit'],
  });
  if (result.status !== 0) throw new Error(`news ${args.join(' ')} ended with ${result.status}`);
  return result.stdout;
}

const quoted = (arg) => (/^[\p{L}\p{M}\p{N}.,/:*-]+$/u.test(arg) ? arg : `'${arg}'`);

function show(...args) {
  writeSync(1, `\n$ news ${args.map(quoted).join(' ')}\n`);
  run(args, 'inherit');
}

try {
  show('ingest', 'fixtures');
  show('list');

  show('search', 'পদ্মা'); // finds পদ্মায় and পদ্মার
  show('search', '"শীতের সবজি"');
  show('search', '--json', '--limit', '1', '--fields', 'id,title,published,matches', 'title:বই');
  const [id = ''] = run(['search', '--ids', '"শীতের সবজি"'], 'pipe').split('\n');
  show('show', id.slice(0, 8));
  show('info');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
