/** What a program may import from this package. */

export { NewsError } from './archive/errors.ts';
export { type Archive, openArchive } from './archive/index.ts';
export { parseArticle } from './article/index.ts';
export type {
  Article,
  Block,
  BlockType,
  Caption,
  Evidence,
  ParsedArticle,
  Publisher,
  Source,
} from './article/types.ts';
export type {
  ArticleExplanation,
  ExplainOptions,
  Explanation,
  Filters,
  Hit,
  ListResult,
  Match,
  Page,
  SearchOptions,
  SearchResult,
  Snippet,
} from './search/index.ts';
export { explain, list, search } from './search/index.ts';
