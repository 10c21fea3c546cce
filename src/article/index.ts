/** The parser's public door: raw text of a news page in, an article record out. */

export { parseArticle } from './parse.ts';
export type * from './types.ts';
export { BLOCK_TYPES, PARSER_VERSION } from './types.ts';
