import type { NameWords } from '../names.ts';

/** How Malay pages name who wrote a text. */
export const names: NameWords = {
  by: ['oleh', 'penulis', 'laporan'],
  and: ['dan'],
  roles: ['wartawan', 'pemberita', 'penulis', 'editor'],
  agencyWords: ['agensi berita'],
};
