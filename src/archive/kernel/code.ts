import { assemble } from './assembler.ts';
import { FREE, PAGE } from './memory.ts';
import { POSTINGS } from './postings.ts';
import { SUMS } from './sums.ts';

/** The kernel as WebAssembly. The build puts the bytes in place of this file. */
export const CODE: Uint8Array<ArrayBuffer> = assemble(Math.ceil(FREE / PAGE), [...POSTINGS, ...SUMS]);
