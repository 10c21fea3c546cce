import type { Invented } from '../../support/archive.ts';

const WARDS = ['north', 'south', 'east', 'west', 'river'];

/** Articles in English, and Bangla ones on the same things. */
export const LATIN: Record<string, Invented> = {
  electionEnglish: {
    title: 'Election commission names a date',
    paragraphs: ['The election commission will publish the list of voters next month.'],
    language: 'en',
    published: '2024-11-01',
  },
  electionBangla: {
    title: 'নির্বাচন কমিশনের নতুন ভবন',
    paragraphs: ['নির্বাচন কমিশন নতুন ভবনে উঠেছে। কর্মকর্তারা সেখানে কাজ শুরু করেছেন।'],
    published: '2024-11-02',
  },
  commissionBangla: {
    title: 'কমিশনে হিসাব জমা',
    paragraphs: ['দুর্নীতি দমন কমিশনে সম্পদের হিসাব জমা দিয়েছেন কর্মকর্তারা।'],
    published: '2024-11-03',
  },
  loanEnglish: {
    title: 'Bank offers cheap loan to farmers',
    paragraphs: ['A state bank will lend to small farmers before the rains.'],
    language: 'en',
    published: '2024-05-02',
  },
  bankBangla: {
    title: 'ব্যাংকে নতুন হিসাব খোলার ধুম',
    paragraphs: ['বছরের শুরুতে ব্যাংকে নতুন হিসাব খুলছেন অনেকে।'],
    published: '2024-05-03',
  },
  photoBangla: {
    title: 'লোনা পানির ছবি',
    paragraphs: ['উপকূলে লোনা পানি ঢুকে পড়েছে খেতে।'],
    published: '2024-05-04',
  },
  portEnglish: {
    title: 'Chattogram port gets cranes',
    paragraphs: ['Four cranes arrived at the port on Friday.'],
    language: 'en',
    published: '2025-04-12',
  },
  teachersEnglish: {
    title: 'Teachers walked to the capital',
    paragraphs: ['Hundreds of teachers were walking for two days, carrying flowers.'],
    language: 'en',
    published: '2025-02-20',
  },
  libraryBangla: {
    title: 'লাইব্রেরি খোলা রাতেও',
    paragraphs: ['শহরের লাইব্রেরি এখন রাতেও খোলা। লাইব্রেরির আলো জ্বলে দশটা পর্যন্ত।'],
    published: '2025-03-15',
  },
  ...Object.fromEntries(
    WARDS.map((ward, i) => [
      `${ward}Library`,
      {
        title: `Library in the ${ward} ward keeps evening hours`,
        paragraphs: [`Readers may stay in the library until ten.`],
        language: 'en',
        published: `2025-03-0${i + 1}`,
      },
    ]),
  ),
};
