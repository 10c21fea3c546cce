import type { DateWords } from '../dates.ts';

/** What Odia pages say around a date; names of months and days from CLDR. */
export const dates: DateWords = {
  months: [
    ['ଜାନୁଆରୀ'],
    ['ଫେବୃଆରୀ'],
    ['ମାର୍ଚ୍ଚ'],
    ['ଅପ୍ରେଲ'],
    ['ମଇ'],
    ['ଜୁନ'],
    ['ଜୁଲାଇ'],
    ['ଅଗଷ୍ଟ'],
    ['ସେପ୍ଟେମ୍ବର'],
    ['ଅକ୍ଟୋବର'],
    ['ନଭେମ୍ବର'],
    ['ଡିସେମ୍ବର'],
  ],
  weekdays: ['ସୋମବାର', 'ମଙ୍ଗଳବାର', 'ବୁଧବାର', 'ଗୁରୁବାର', 'ଶୁକ୍ରବାର', 'ଶନିବାର', 'ରବିବାର'],
  published: ['ପ୍ରକାଶିତ', 'ପ୍ରକାଶ'],
  updated: ['ଅପଡେଟ୍'],
  other: ['ଆଜି'],
  nouns: ['ତାରିଖ'],
};
