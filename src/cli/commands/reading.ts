/** The commands that need no parser, which are loaded together, but for explain, which is larger than a search. */
export { check } from './check.ts';
export { info } from './info.ts';
export { init } from './init.ts';
export { list } from './list.ts';
export { search } from './search.ts';
export { show } from './show.ts';
