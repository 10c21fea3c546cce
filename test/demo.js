// `npm run demo`: the main job on fixtures/, each command printed as it would be typed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'news-demo-'));
const env = { ...process.env, NEWS_ARCHIVE: join(folder, 'archive') };
const quoted = (arg) => (/^[\p{L}\p{M}\p{N}./:*-]+$/u.test(arg) ? arg : `'${arg}'`);

/** Runs `news` in the repository's root; what it prints goes where ours does, unless it is wanted here. */
function news(args, wanted = false) {
  if (!wanted) writeSync(1, `\n$ news ${args.map(quoted).join(' ')}\n`);
  const { status, stdout } = spawnSync(process.execPath, ['bin/news.js', ...args], {
    cwd: root,
    env,
    encoding: 'utf8',
    stdio: ['ignore', wanted ? 'pipe' : 'inherit', 'inherit'],
  });
  if (status !== 0) throw new Error(`news ${args.join(' ')} ended with ${status}`);
  return stdout;
}

try {
  news(['ingest', 'fixtures']);
  news(['list']);
  news(['search', 'সেতু']);
  news(['search', '"নদীর ওপর"']);
  const [id] = news(['search', '--ids', '--limit', '1', 'সেতু'], true).split('\n');
  news(['show', id.slice(0, 8)]);
  news(['info']);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
