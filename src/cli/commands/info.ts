import { withArchive } from '../archive-use.ts';
import type { Context } from '../context.ts';
import { factLines } from '../facts.ts';

const WHY = {
  flag: '--archive names it',
  env: '$NEWS_ARCHIVE names it',
  nearest: 'the nearest .news/ upwards from here',
  user: 'the one in your data folder',
} as const;

/** Which archive this is, why that one, and what is in it. */
export function info(context: Context, json: boolean): Promise<number> {
  const { why } = context.locate();
  return withArchive(context, async (archive) => {
    const { dir, articles, others, words, bytes, schema, analyser, roots, files, gone } = archive.info();
    const facts = {
      archive: dir,
      chosen: json ? why : WHY[why],
      articles,
      others,
      words,
      files,
      gone,
      bytes,
      schema,
      analyser,
      roots,
    };
    await context.out.write(factLines(facts, json, context.surface));
    return 0;
  });
}
