import type { NameWords } from '../names.ts';

/** How Thai pages name who wrote a text. */
export const names: NameWords = {
  by: ['โดย', 'เขียนโดย', 'เรื่องโดย'],
  roles: ['ผู้สื่อข่าว', 'กองบรรณาธิการ', 'บรรณาธิการ', 'ทีมข่าว'],
  agencyWords: ['สำนักข่าว'],
};
