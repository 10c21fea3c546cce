import type { NameWords } from '../names.ts';

/** How Arabic pages name who wrote a text. */
export const names: NameWords = {
  by: ['بقلم', 'كتب', 'كتبت', 'إعداد', 'كتبه', 'تقرير', 'الكاتب', 'كتابة'],
  and: ['و'],
  roles: ['مراسل', 'مراسلة', 'محرر', 'تحرير', 'صحفي', 'صحفية', 'كاتب', 'كاتبة', 'وكالات', 'المراسل'],
  from: ['من'],
  agencyWords: ['وكالة أنباء', 'وكالة الأنباء', 'وكالة'],
};
