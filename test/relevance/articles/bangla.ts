import type { Invented } from '../../support/archive.ts';

/** Articles made up for the ranking cases: few, so that a reader can hold them in mind. */
export const BANGLA: Record<string, Invented> = {
  floodHeadline: {
    title: 'যমুনার বন্যায় ডুবল চরের গ্রাম',
    paragraphs: [
      'টানা বৃষ্টিতে যমুনা নদীর পানি বিপৎসীমার উপরে উঠেছে। বন্যার পানিতে চরের পাঁচটি গ্রাম তলিয়ে গেছে।',
      'আশ্রয়কেন্দ্রে শুকনো খাবার পাঠানো হয়েছে বলে জানিয়েছে জেলা প্রশাসন।',
    ],
    published: '2025-07-10',
  },
  floodMention: {
    title: 'আমনের দাম বাড়তে পারে',
    paragraphs: [
      'এ বছর আমন ধানের আবাদ কম হয়েছে। কৃষকেরা বলছেন, সারের দাম বেড়েছে, শ্রমিকও পাওয়া যাচ্ছে না।',
      'বাজার পর্যবেক্ষকেরা মনে করেন, মজুত ঠিক থাকলে সংকট হবে না। গত বছরের বন্যায় কিছু বীজতলা নষ্ট হয়েছিল।',
    ],
    published: '2025-09-01',
  },
  floodOld: {
    title: 'বন্যা মোকাবিলায় নতুন বাঁধ',
    paragraphs: ['বন্যা ঠেকাতে নদীর তীরে নতুন বাঁধ হচ্ছে। কাজ শেষ হবে আগামী শীতে।'],
    published: '2023-06-20',
  },
  dhakaMetro: {
    title: 'ঢাকায় মেট্রোর নতুন সময়সূচি',
    paragraphs: ['রাজধানীতে মেট্রোরেল এখন রাত দশটা পর্যন্ত চলবে। যাত্রীরা এতে খুশি।'],
    published: '2025-03-01',
  },
  dhakaAir: {
    title: 'শীতে বায়ুদূষণ বেশি',
    paragraphs: ['শুষ্ক মৌসুমে ঢাকার বাতাসে ধুলা বাড়ে। ইটভাটা ও নির্মাণকাজকে দায়ী করছেন গবেষকেরা।'],
    published: '2025-01-15',
  },
  cricketFinal: {
    title: 'ফাইনালে বাংলাদেশের মেয়েরা',
    paragraphs: ['সেমিফাইনালে দারুণ জয় পেয়ে ক্রিকেটের ফাইনালে উঠেছে বাংলাদেশের মেয়েরা। শেষ ওভারে দরকার ছিল ছয় রান।'],
    published: '2025-02-11',
  },
  cricketSchool: {
    title: 'স্কুল ক্রিকেট শুরু কাল',
    paragraphs: ['জেলার ত্রিশটি স্কুল নিয়ে শুরু হচ্ছে স্কুল ক্রিকেট প্রতিযোগিতা।'],
    published: '2025-02-12',
  },
  footballSchool: {
    title: 'স্কুলের মাঠে ফুটবল উৎসব',
    paragraphs: ['গ্রামের স্কুলে দিনব্যাপী ফুটবল উৎসব হয়েছে। ক্রিকেট নয়, এখানে ফুটবলই প্রিয় খেলা।'],
    published: '2025-02-13',
  },
  pmVisit: {
    title: 'প্রধানমন্ত্রীর জাপান সফর',
    paragraphs: ['তিন দিনের সফরে জাপান যাচ্ছেন প্রধানমন্ত্রী। সফরে দুটি সমঝোতা স্মারক সই হবে।'],
    published: '2024-11-03',
  },
  ministerRoad: {
    title: 'সড়ক দেখতে গেলেন মন্ত্রী',
    paragraphs: ['নির্মাণাধীন সড়ক ঘুরে দেখেছেন সড়কমন্ত্রী। প্রধান প্রকৌশলী তাঁর সঙ্গে ছিলেন।'],
    published: '2024-11-04',
  },
  kimLetter: {
    title: 'পুতিনকে চিঠি দিলেন কিম জং উন',
    paragraphs: ['উত্তর কোরিয়ার নেতা কিম জং উন রাশিয়ার প্রেসিডেন্ট পুতিনকে শুভেচ্ছা জানিয়ে চিঠি দিয়েছেন।'],
    published: '2024-08-15',
  },
  putinTalks: {
    title: 'জ্বালানি নিয়ে আলোচনায় পুতিন',
    paragraphs: ['গ্যাস সরবরাহ নিয়ে প্রতিবেশী দেশের সঙ্গে আলোচনা করেছেন রাশিয়ার প্রেসিডেন্ট ভ্লাদিমির পুতিন।'],
    published: '2024-10-01',
  },
  russiaWheat: {
    title: 'গমের আমদানি বেড়েছে',
    paragraphs: ['চলতি বছরে রাশিয়া থেকে গম আমদানি বেড়েছে। দাম কমায় বেকারির মালিকেরা স্বস্তিতে।'],
    published: '2024-05-05',
  },
  koreaNorth: {
    title: 'উত্তর কোরিয়ায় আগাম শীত',
    paragraphs: ['উত্তর কোরিয়ায় এবার আগেভাগে শীত নেমেছে। পাহাড়ি এলাকায় তুষার পড়ছে।'],
    published: '2024-11-20',
  },
  northBengal: {
    title: 'উত্তরে শীতের দাপট',
    paragraphs: ['উত্তরের জেলাগুলোয় শীত বেড়েছে। দক্ষিণ কোরিয়া থেকে আনা কম্বল বিতরণ করেছে একটি সংগঠন।'],
    published: '2024-12-20',
  },
  budget: {
    title: 'শিক্ষায় বরাদ্দ বাড়ছে ২০ শতাংশ',
    paragraphs: ['আগামী বাজেটে শিক্ষা খাতে বরাদ্দ ২০ শতাংশ বাড়ছে। মোট ব্যয় ধরা হয়েছে ১০,০০০ কোটি টাকা।'],
    published: '2025-05-30',
  },
  budgetLong: {
    title: 'অর্থনীতির নানা দিক',
    paragraphs: [
      'রপ্তানি আয়, প্রবাসী আয়, মুদ্রাস্ফীতি আর বিনিয়োগ নিয়ে দীর্ঘ আলোচনা হয়েছে সেমিনারে। বক্তারা বলেন, কর্মসংস্থান না বাড়লে প্রবৃদ্ধি টেকসই হয় না, আর কৃষি খাতের দিকে আরও নজর দেওয়া দরকার।',
      'অনুষ্ঠানে ব্যাংক খাত, পুঁজিবাজার ও রাজস্ব নিয়েও কথা ওঠে। শেষ দিকে একজন বক্তা শিক্ষায় বরাদ্দ নিয়ে প্রশ্ন তোলেন।',
    ],
    published: '2025-05-31',
  },
  bnpRally: {
    title: 'বিএনপি’র সমাবেশ শনিবার',
    paragraphs: ['শনিবার সমাবেশ করবে বিএনপি। অনুমতি মিলেছে বলে জানিয়েছেন নেতারা।'],
    published: '2025-04-04',
  },
  courtVerdict: {
    title: 'জমি নিয়ে মামলার রায়',
    paragraphs: ['দীর্ঘ বিশ বছর পর জমির মামলার রায় দিয়েছেন আদালত। রায়ে বাদীপক্ষ সন্তুষ্ট।'],
    captions: ['আদালত চত্বরে ভিড়'],
    published: '2025-06-06',
  },
  hospital: {
    title: 'হাসপাতালে ডেঙ্গু রোগীর ভিড়',
    paragraphs: ['ডেঙ্গু জ্বরে আক্রান্ত হয়ে হাসপাতালে ভর্তি হচ্ছেন অনেকে। চিকিৎসকেরা মশারি ব্যবহারের পরামর্শ দিচ্ছেন।'],
    captions: ['মেঝেতেও চলছে চিকিৎসা'],
    published: '2025-08-19',
  },
  riverEnglish: {
    title: 'Rivers rise after three days of rain',
    paragraphs: ['Water in two rivers rose above the danger mark on Tuesday, officials said.'],
    language: 'en',
    published: '2025-07-09',
  },
  schoolEnglish: {
    title: 'New school opens beside the river',
    paragraphs: [
      'Children walked to their new school for the first time. A teacher said classes will run all year.',
    ],
    language: 'en',
    published: '2025-01-02',
  },
  budgetEnglish: {
    title: 'Budget raises spending on schools',
    paragraphs: ['The budget gives schools a tenth more, the minister told reporters.'],
    language: 'en',
    published: '2025-05-30',
  },
  twinOld: { title: 'পাহাড়ে ধস', paragraphs: ['পাহাড়ধসে রাস্তা বন্ধ।'], published: '2022-07-01' },
  twinNew: { title: 'পাহাড়ে ধস', paragraphs: ['পাহাড়ধসে রাস্তা বন্ধ।'], published: '2025-07-01', salt: 'b' },
};
