/** The commands that need no parser, which are loaded together. */
export { check } from './check.ts';
export { explain } from './explain.ts';
export { info } from './info.ts';
export { init } from './init.ts';
export { list } from './list.ts';
export { search } from './search.ts';
export { show } from './show.ts';
