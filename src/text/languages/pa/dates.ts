import type { DateWords } from '../dates.ts';

/** What Punjabi pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['ਜਨਵਰੀ', 'ਜਨ'],
    ['ਫ਼ਰਵਰੀ', 'ਫ਼ਰ'],
    ['ਮਾਰਚ'],
    ['ਅਪ੍ਰੈਲ', 'ਅਪ੍ਰੈ'],
    ['ਮਈ'],
    ['ਜੂਨ'],
    ['ਜੁਲਾਈ', 'ਜੁਲਾ'],
    ['ਅਗਸਤ', 'ਅਗ'],
    ['ਸਤੰਬਰ', 'ਸਤੰ'],
    ['ਅਕਤੂਬਰ', 'ਅਕਤੂ'],
    ['ਨਵੰਬਰ', 'ਨਵੰ'],
    ['ਦਸੰਬਰ', 'ਦਸੰ'],
  ],
  weekdays: ['ਸੋਮਵਾਰ', 'ਮੰਗਲਵਾਰ', 'ਬੁੱਧਵਾਰ', 'ਵੀਰਵਾਰ', 'ਸ਼ੁੱਕਰਵਾਰ', 'ਸ਼ਨੀਵਾਰ', 'ਐਤਵਾਰ'],
  published: ['ਪ੍ਰਕਾਸ਼ਿਤ', 'ਪਬਲਿਸ਼'],
  updated: ['ਅੱਪਡੇਟ', 'ਅਪਡੇਟ'],
  other: ['ਅੱਜ'],
  nouns: ['ਮਿਤੀ'],
};
