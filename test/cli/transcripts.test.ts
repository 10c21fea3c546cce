import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { replay } from './transcript.ts';

/** `UPDATE=1 npx vitest run test/cli/transcripts` writes the transcripts anew; read the difference before keeping it. */
const update = Boolean(process.env.UPDATE);

const folder = join(import.meta.dirname, 'transcripts');
const built = existsSync(resolve(import.meta.dirname, '../../dist/news.js'));

describe.skipIf(process.platform === 'win32')('transcripts', { concurrent: true }, () => {
  it('have a built program to run', ({ expect }) => {
    expect(built, 'run `npm run build` first').toBe(true);
  });

  it.runIf(built).each(readdirSync(folder).sort())(
    '%s',
    async (name) => {
      const file = join(folder, name);
      const written = readFileSync(file, 'utf8');
      const now = await replay(written);
      if (update) writeFileSync(file, now);
      else expect(now).toBe(written);
    },
    120_000,
  );
});
