import type { Invented } from '../../support/archive.ts';

/*
 * Articles of one shape that differ in one thing, so that nothing else can decide their order. Where only a date breaks the
 * tie, the one that must come later is the newer.
 */

const OPENING = 'জেলা শহরের মাঠে তিন দিনের লোকজ উৎসব শুরু হয়েছে। ভোর থেকেই দোকান সাজাতে দেখা যায় বিক্রেতাদের।';
const MIDDLE =
  'বাঁশ, বেত, শোলা আর মাটির জিনিস নিয়ে এসেছেন কারিগরেরা। এক পাশে নাগরদোলা, আরেক পাশে পুতুলনাচের মঞ্চ। বিকেলের দিকে ভিড় এত বেড়ে যায় যে প্রধান ফটক কিছুক্ষণ বন্ধ রাখতে হয়। আয়োজকেরা বলছেন, গতবারের চেয়ে এবার দোকান বেশি, জায়গাও বড়। পরিবার নিয়ে আসা মানুষ ছায়ায় বসে গল্প করছেন, কেউ কেউ বাউলের গান শুনছেন। রাতে থাকবে যাত্রাপালা, আর শেষ দিনে ঘুড়ি ওড়ানো।';
const JAMDANI = 'এক কোণে জামদানি বোনা দেখাচ্ছেন দুই তাঁতি।';

/** Sentences between two words, so that they are in one article and not near each other. */
const BETWEEN = 'গরমের দিনে এমন আরাম আর কিছুতে নেই, বলছেন প্রবীণেরা, যাঁরা ছোটবেলায় উঠানে ঘুমাতেন আর তারা গুনতেন।';

export const SHAPES: Record<string, Invented> = {
  raceBase: {
    title: 'নৌকাবাইচ খুলনা থেকে সরাসরি',
    paragraphs: ['রূপসার দুই তীরে ভিড় করেছে মানুষ।'],
    published: '2024-09-01',
  },
  raceLocative: {
    title: 'নৌকাবাইচ খুলনায় থেকে সরাসরি',
    paragraphs: ['রূপসার দুই তীরে ভিড় করেছে মানুষ।'],
    published: '2024-09-02',
  },
  raceGenitive: {
    title: 'নৌকাবাইচ খুলনার থেকে সরাসরি',
    paragraphs: ['রূপসার দুই তীরে ভিড় করেছে মানুষ।'],
    published: '2024-09-03',
  },
  pageLatin: { title: 'Facebook খুলছে ধীরে', paragraphs: ['সকাল থেকে এমন হচ্ছে।'], published: '2024-03-05' },
  pageBangla: { title: 'ফেসবুক খুলছে ধীরে', paragraphs: ['সকাল থেকে এমন হচ্ছে।'], published: '2024-03-06' },
  matTogether: {
    title: 'গরমে আরামের খোঁজে',
    paragraphs: [`শীতল পাটি বিক্রি বেড়েছে। ${BETWEEN} কারিগরেরা তাই ব্যস্ত।`],
    published: '2024-04-01',
  },
  matApart: {
    title: 'গরমে আরামের খোঁজে',
    paragraphs: [`শীতল বিক্রি বেড়েছে। ${BETWEEN} কারিগরেরা তাই ব্যস্ত পাটি।`],
    published: '2024-04-02',
  },
  fairEarly: {
    title: 'লোকজ উৎসবে মানুষের ঢল',
    paragraphs: [OPENING, JAMDANI, MIDDLE],
    published: '2024-01-11',
  },
  fairLate: {
    title: 'লোকজ উৎসবে মানুষের ঢল',
    paragraphs: [OPENING, MIDDLE, JAMDANI],
    published: '2024-01-12',
  },
  honeyHeadline: {
    title: 'সুন্দরবনের মধু সংগ্রহ শুরু',
    paragraphs: ['সরিষাখেতের পাশে বাক্স বসিয়েছেন চাষিরা। ফলন ভালো।'],
    published: '2024-04-05',
  },
  honeyLead: {
    title: 'চাষিদের বাড়তি আয়ের পথ',
    paragraphs: ['মধু চাষে আয় বেড়েছে। সরিষাখেতের পাশে বাক্স বসিয়েছেন চাষিরা।'],
    published: '2024-04-06',
  },
  honeyCaption: {
    title: 'সরিষাখেতে ব্যস্ত সময়',
    paragraphs: ['সরিষাখেতের পাশে বাক্স বসিয়েছেন চাষিরা। ফলন ভালো।'],
    captions: ['বাক্স থেকে মধু তোলা হচ্ছে'],
    published: '2024-04-07',
  },
  gardenThree: { title: 'ছাদে লেবু মরিচ পুদিনা', paragraphs: ['টবে ভালো ফলন।'], published: '2024-02-01' },
  gardenTwo: { title: 'ছাদে লেবু মরিচ ধনেপাতা', paragraphs: ['টবে ভালো ফলন।'], published: '2024-02-02' },
  gardenOne: { title: 'ছাদে লেবু টমেটো ধনেপাতা', paragraphs: ['টবে ভালো ফলন।'], published: '2024-02-03' },
  kiteOnce: {
    title: 'পৌষের আকাশে রঙের খেলা',
    paragraphs: ['পুরোনো পাড়ার ছাদে ছাদে গান বাজছে। আকাশে ঘুড়ি। শিশুরা নাটাই হাতে।'],
    published: '2024-01-15',
  },
  kiteOften: {
    title: 'পৌষের আকাশে রঙের খেলা',
    paragraphs: ['পুরোনো পাড়ার ছাদে ছাদে ঘুড়ি। আকাশে ঘুড়ি। শিশুরা ঘুড়ি হাতে।'],
    published: '2024-01-14',
  },
  jute: { title: 'পাটকল আবার চালু', paragraphs: ['বন্ধ পাটকলে ফিরছে কাজের শব্দ।'], published: '2024-10-10' },
  juteApart: { title: 'পাট কল আবার চালু', paragraphs: ['বন্ধ পাট কলে ফিরছে কাজের শব্দ।'], published: '2024-10-11' },
  planned: { title: 'সেতুর নতুন নকশা', paragraphs: ['সেতুর কাজ হবে নতুন নকশায়।'], published: '2024-05-20' },
  undated: { title: 'সেতুর নতুন নকশা', paragraphs: ['সেতুর কাজ হবে নতুন নকশায়।'], salt: 'b' },
  monthOnly: {
    title: 'সেতুর নতুন নকশা',
    paragraphs: ['সেতুর কাজ হবে নতুন নকশায়।'],
    published: '2024-06',
    salt: 'c',
  },
};
