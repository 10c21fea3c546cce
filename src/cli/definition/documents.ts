import { manPage } from './man.ts';
import { RECORD_SCHEMA } from './record-schema.ts';

/** What the build writes beside the program, by the names of the files. */
export function documents(version: string): Record<string, string> {
  return {
    'news.1': manPage(version),
    'article.schema.json': `${JSON.stringify(RECORD_SCHEMA, null, 2)}\n`,
  };
}
