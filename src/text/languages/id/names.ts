import type { NameWords } from '../names.ts';

/** How Indonesian pages name who wrote a text. */
export const names: NameWords = {
  by: ['oleh', 'penulis', 'reporter', 'editor', 'laporan', 'ditulis oleh'],
  and: ['dan'],
  roles: ['reporter', 'wartawan', 'editor', 'redaksi', 'penulis', 'koresponden', 'kontributor', 'jurnalis'],
  from: ['di', 'dari'],
  agencyWords: ['kantor berita'],
};
