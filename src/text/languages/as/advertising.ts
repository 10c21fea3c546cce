import type { AdvertisingWords } from '../../advertising.ts';

/** The word for advertisement as Assamese prose uses it; spelt as in Bangla. */
export const advertising: Omit<AdvertisingWords, 'word'> = {
  compounds: `ৰ, ত, খন, বোৰ, সমূহ, দাতা`,
  after: `
    দি-, দে-, আৰু, বা, প্ৰকাশ-, প্ৰচাৰ-, কৰ-, জাৰি-, চা-, হিচাপে-, নে-, নকৰ-, দেখুৱা-, ৰ, যোগে-, মৰ্মে-,
    হৈ-, হ'ল-, আছিল-, লৈ, বাবদ-, জৰিয়তে-`,
  before: `
    এই, এখন, এটা, সেই, কোনো, নতুন, চৰকাৰী, কাকতত, বিভিন্ন, এনে, টিভি`,
  verbs: `িছে, িছিল, িব, িলে`,
  cases: `ৰ`,
  postpositions: `লগত, সৈতে, মাজত, ওচৰত, বিৰুদ্ধে, পক্ষে, আগত, পাছত, ওপৰত, তলত, তুলনাত, বাবে, পৰা, কাৰণে, বাহিৰত, সলনি, নেতৃত্বত`,
};
