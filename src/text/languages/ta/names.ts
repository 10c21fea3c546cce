import type { NameWords } from '../names.ts';

/** How Tamil pages name who wrote a text. */
export const names: NameWords = {
  by: ['எழுதியவர்', 'ஆசிரியர்'],
  and: ['மற்றும்'],
  roles: ['செய்தியாளர்', 'நிருபர்', 'ஆசிரியர்'],
  agencyWords: ['செய்தி நிறுவனம்'],
  desks: ['செய்திப்பிரிவு', 'செய்திகள்'],
};
