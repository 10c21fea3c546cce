/** The parser's public door: raw text of a news page in, an article record out. */

export { PARSER_VERSION, parseArticle } from './parse.ts';
export type * from './types.ts';
export { BLOCK_TYPES } from './types.ts';
