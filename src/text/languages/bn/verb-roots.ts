import type { Family } from './verb-endings.ts';

/*
 * Verb roots by class. A new verb is one word in the right list. Roots are left out whose forms are commoner as nouns
 * (ঢাক, for ঢাকায় is in Dhaka). Causatives come with each root of the first four lists: করা, করানো.
 */

/** One shape throughout: করি, করে, করেছে. */
export const PLAIN = `
  কর বল চল ধর পড় পর বস মর সর ঘট লড় গড় চড় নড় ঝর ভর রট জম কম ফল বক গল জ্বল ধস টল ঢল খস হট চর চষ ঘষ কষ লভ বদল পৌঁছ পৌছ চট
  দেখ খেল ফেল ঠেল বেচ সেঁক গিল বিঁধ ঠেক ফুঁস
`;

/** আ, which the perfect turns into এ: থাকে, থেকেছে. */
export const A_TO_E = `
  থাক রাখ আন মার কাট হাঁট ছাড় বাঁচ নাম থাম লাগ জাগ ভাঙ ভাঙ্গ ভাগ ভাব ভাস হাস কাঁদ কাঁপ আঁক ডাক ঢাল চাল বাঁধ সাজ বাজ ঝাড় নাচ পাক রাঁধ বাছ
  মাখ মান হান হার জান পার কাড় গাঁথ খাট চাট ঘাঁট ছাঁক ছাপ মাপ চাপ ঝাঁপ টান দাগ বাড় সার আঁট ফাট ফাঁস রাগ ঠাস ছাঁট চাখ ঘাম মাজ কাচ
  সাধ সাঁট কাশ হাঁচ জ্বাল নাড় মাত ভালবাস ভালোবাস
`;

/** Low root, high root: ফেরে, ফিরেছে; ওঠে, উঠেছে. */
export const LOW_HIGH = `
  লেখ/লিখ শেখ/শিখ ফের/ফির কেন/কিন মেট/মিট চেন/চিন ছেঁড়/ছিঁড় চের/চির চেঁড়/চিঁড় জেত/জিত টেক/টিক মেশ/মিশ ঘের/ঘির পেষ/পিষ  ভেজ/ভিজ
  নেভ/নিভ  মেল/মিল
  শোন/শুন বোঝ/বুঝ ওঠ/উঠ তোল/তুল খোঁজ/খুঁজ ঘোর/ঘুর ডোব/ডুব ছোট/ছুট ঢোক/ঢুক ফোট/ফুট জোট/জুট ভোগ/ভুগ রোখ/রুখ খোল/খুল ঝোল/ঝুল দোল/দুল পোড়/পুড়
  মোছ/মুছ ভোল/ভুল গোন/গুন বোন/বুন লোট/লুট জোড়/জুড় খোঁড়/খুঁড় চোষ/চুষ ঠোক/ঠুক ওড়/উড় ছোঁড়/ছুঁড় ছোড়/ছুড় ধোঁক/ধুঁক ঝোঁক/ঝুঁক বোজ/বুজ
  পোঁত/পুঁত ফোঁক/ফুঁক শোঁক/শুঁক টোক/টুক যোঝ/যুঝ পোষ/পুষ রোপ/রুপ ফোল/ফুল ফোঁড়/ফুঁড় মোড়/মুড় ঘোচ/ঘুচ গোঁজ/গুঁজ শোধ/শুধ
`;

/** Never without the linking vowel: পাঠায়, পাঠিয়েছে; the high root, where there is one, after a slash. */
export const LINKED = `
  পাঠ দাঁড় বান এড় জড় লুক ঘুম তাক পাল বেড় সামল পাল্ট উল্ট উলট আটক থেতল শুক উঁচ কোপ/কুপ গোল/গুল কুড় হাত ধমক চমক টপক ছিটক ঝলস লাফ
  হাঁপ ঝিম গোছ/গুছ গজ ঘাবড় মচক পোহ/পুহ ঘন রাঙ দৌড় সাঁতর চেঁচ কোঁচক/কুঁচক ছড় আঁচড় কামড় পেট/পিট হাতড় ডিঙ ঠক
  খোঁচ/খুঁচ ফাঁপ মোচড়/মুচড় দুমড় থুবড় শাস আছড় নিংড় আগল বাঁক টাঙ টাঙ্গ জাপট ঝাপট বিগড় পাকড় আঁকড় ফুসল কাতর
  পৌঁছ পৌছ বদল দাড় শান বিল বুল মাড় গুঁড় হঠ ধাঁধ চিব পিছ খত ছিন তাড় ছিট মাত জোগ/জুগ যোগ/যুগ বিছ পেঁচ হাঁক ঝাল দম জন্ম থমক আঁতক উস্ক উসক জাঁক দাপ
`;

/** Of those, the ones whose perfect may do without it: পাল্টে, পাল্টেছে. */
export const LINKED_SHORT = `
  পাল্ট উল্ট উলট আটক থেতল সামল ধমক চমক টপক ছিটক ঝলস ঘাবড় মচক কুঁচক দৌড় সাঁতর কামড় আঁচড় হাতড় মুচড় দুমড় থুবড় আছড় নিংড় আগল
  জাপট ঝাপট বিগড় পাকড় আঁকড় জন্ম থমক আঁতক উস্ক উসক
`;

/** Linking vowel ো or ু: এগোয়, এগুচ্ছে, এগিয়েছে. */
export const LINKED_O = 'এগ পিছ বিক বের পের ঘুম জুড় ফুর লুক ঝিম শুক গুট চুক';

/** Each shape of an irregular root, and what goes on it. The first shape names the root. */
export const IRREGULAR: readonly (readonly [
  root: string,
  shapes: Readonly<Record<string, readonly Family[]>>,
])[] = [
  [
    'যা',
    {
      যা: ['vowelPresent', 'vowelNoun', 'vowelFuture', 'vowelLiterary'],
      যে: ['vowelHabitual'],
      গে: ['vowelPast', 'finite'],
      গি: ['vowelPerfect', 'vowelShortNoun'],
      গিয়া: ['finite'],
    },
  ],
  [
    'খা',
    {
      খা: ['vowelPresent', 'vowelNoun', 'vowelFuture', 'vowelLiterary'],
      খে: ['vowelPast', 'vowelHabitual', 'vowelPerfect'],
      খাওয়: ['linkedA'],
      খাই: ['vowelPerfect'],
    },
  ],
  [
    'পা',
    {
      পা: ['vowelPresent', 'vowelNoun', 'vowelFuture', 'vowelLiterary'],
      পে: ['vowelPast', 'vowelHabitual', 'vowelPerfect'],
      পাই: ['vowelPerfect'],
    },
  ],
  [
    'চা',
    { চা: ['vowelPresent', 'vowelNoun', 'vowelFuture', 'vowelFull', 'vowelLiterary'], চে: ['vowelPerfect'] },
  ],
  ['গা', { গা: ['vowelPresent', 'vowelNoun', 'vowelFull', 'vowelLiterary'], গে: ['vowelPerfect'] }],
  ['বা', { বা: ['vowelNoun', 'vowelFull', 'vowelLiterary'], বে: ['vowelPerfect'] }],
  ['ছা', { ছা: ['vowelNoun', 'vowelFull'], ছে: ['vowelPerfect'] }],
  ['ধা', { ধা: ['vowelNoun', 'vowelFull'], ধে: ['vowelPerfect'] }],
  [
    'দে',
    {
      দে: ['vowelPresent', 'vowelNoun', 'vowelShortNoun', 'vowelFuture'],
      দি: ['vowelPast', 'vowelHabitual', 'vowelFuture', 'vowelPerfect', 'vowelShortNoun', 'vowelPresent'],
      দিয়া: ['finite'],
    },
  ],
  [
    'নে',
    {
      নে: ['vowelPresent', 'vowelNoun', 'vowelShortNoun', 'vowelFuture'],
      নি: ['vowelPast', 'vowelHabitual', 'vowelFuture', 'vowelPerfect', 'vowelShortNoun', 'vowelPresent'],
      নিয়া: ['finite'],
      ল: ['vowelNoun', 'vowelLiterary', 'vowelFull'],
    },
  ],
  [
    'হ',
    {
      হ: [
        'vowelPresent',
        'vowelNoun',
        'vowelPast',
        'vowelHabitual',
        'vowelFuture',
        'vowelPerfect',
        'vowelLiterary',
        'vowelFull',
      ],
      হো: ['vowelPresent'],
      হউক: ['bare'],
      হোক: ['bare'],
    },
  ],
  ['আছ', { আছ: ['present', 'first'], ছিল: ['bare', 'pastPersons'] }],
  ['র', { র: ['vowelPerfect', 'vowelFull', 'vowelNoun'], রহ: ['literary', 'first'] }],
  [
    'আস',
    { আস: ['present', 'first', 'finite', 'noun', 'literary'], এস: ['perfect', 'present'], এ: ['vowelPast'] },
  ],
  [
    'ধো',
    {
      ধো: ['vowelPresent', 'vowelShortNoun', 'vowelFuture'],
      ধু: ['vowelPast', 'vowelHabitual', 'vowelPerfect', 'vowelPresent'],
    },
  ],
  [
    'ছোঁ',
    {
      ছোঁ: ['vowelPresent', 'vowelShortNoun', 'vowelFuture'],
      ছুঁ: ['vowelPast', 'vowelHabitual', 'vowelPerfect', 'vowelPresent'],
    },
  ],
  ['শো', { শো: ['vowelShortNoun'], শু: ['vowelHabitual', 'vowelPerfect'] }],
  ['নো', { নো: ['vowelShortNoun'], নু: ['vowelPerfect'] }],
  ['ঢাক', { ঢাক: ['finite'], ঢেক: ['perfect'] }],
  ['তল', { তল: ['linkedPerfect'] }],
  ['খোয়', { খোয়: ['linkedA'], খুই: ['vowelPerfect'] }],
  ['ব', { ব: ['vowelFull'] }],
  ['স', { স: ['vowelFull', 'vowelPerfect'] }],
  ['ক', { ক: ['vowelFull', 'vowelPerfect', 'vowelNoun'] }],
];
