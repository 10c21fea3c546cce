import type { DateWords } from '../dates.ts';

/** What Nepali pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['जनवरी'],
    ['फेब्रुअरी', 'फेब्रुवरी'],
    ['मार्च'],
    ['अप्रिल'],
    ['मे'],
    ['जुन'],
    ['जुलाई'],
    ['अगस्ट'],
    ['सेप्टेम्बर'],
    ['अक्टोबर'],
    ['नोभेम्बर'],
    ['डिसेम्बर'],
  ],
  weekdays: ['सोमबार', 'मङ्गलबार', 'बुधबार', 'बिहिबार', 'शुक्रबार', 'शनिबार', 'आइतबार'],
  published: ['प्रकाशित', 'प्रकाशित मिति'],
  updated: ['अपडेट', 'अद्यावधिक', 'परिमार्जित'],
  other: ['आज', 'प्रिन्ट'],
  nouns: ['मिति'],
};
