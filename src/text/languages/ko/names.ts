import type { NameWords } from '../names.ts';

/** How Korean pages name who wrote a text. */
export const names: NameWords = {
  by: ['글', '기자', '취재', '작성자'],
  and: ['·', ','],
  roles: ['기자', '특파원', '논설위원', '편집국', '인턴기자', '선임기자', '통신원', '뉴스팀'],
  agencyWords: ['통신사', '통신'],
};
