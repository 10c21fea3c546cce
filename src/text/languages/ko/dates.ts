import type { DateWords } from '../dates.ts';

/** What Korean pages say around a date. */
export const dates: DateWords = {
  weekdays: [
    '월요일',
    '화요일',
    '수요일',
    '목요일',
    '금요일',
    '토요일',
    '일요일',
    '월',
    '화',
    '수',
    '목',
    '금',
    '토',
    '일',
  ],
  published: ['입력', '등록', '작성', '게시', '발행', '송고', '기사입력', '게재', '승인'],
  updated: ['수정', '업데이트', '최종수정', '최종 수정', '갱신', '기사수정'],
  other: ['인쇄', '오늘', '출력'],
  ago: ['전'],
  until: ['부터'],
  am: ['오전'],
  pm: ['오후'],
  furniture: ['읽음'],
};
