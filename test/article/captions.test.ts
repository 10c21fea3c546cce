import { describe, expect, it } from 'vitest';
import { foldCaptions, isCaption, readCaption } from '../../src/article/captions.ts';
import { type Line, splitLines } from '../../src/article/lines.ts';

const line = (text: string): Line => splitLines(text)[0] as Line;

describe('captions', () => {
  it.each([
    ['সভায় উপস্থিত কৃষকেরা। ফাইল ছবি: রয়টার্স', 'সভায় উপস্থিত কৃষকেরা।', 'রয়টার্স'],
    ['সভার দৃশ্য। (ছবি: সংগৃহীত) |', 'সভার দৃশ্য।', 'সংগৃহীত'],
    ['প্রতিনিধিরা প্রদর্শনী ঘুরে দেখেন। (সূত্র: কেসিএনএ) |', 'প্রতিনিধিরা প্রদর্শনী ঘুরে দেখেন।', 'কেসিএনএ'],
    ['নদীর তীরে বাজার। ফাইল ছবি', 'নদীর তীরে বাজার।', null],
    ['ছবি: সংগৃহীত', '', 'সংগৃহীত'],
    ['Image caption বাজারে ক্রেতাদের ভিড়।', 'বাজারে ক্রেতাদের ভিড়।', null],
    ['ছবির কপিরাইট Getty Images', '', 'Getty Images'],
    ['A ferry at the pier. (Photo: Example Gazette)', 'A ferry at the pier.', 'Example Gazette'],
    ['Workers clear the road. Photo by Example Agency', 'Workers clear the road.', 'Example Agency'],
    ['Die neue Brücke am Fluss. Foto: dpa', 'Die neue Brücke am Fluss.', 'dpa'],
    ['The port at dawn — AFP', 'The port at dawn', 'AFP'],
    ['The port at dawn. (PTI file photo)', 'The port at dawn.', 'PTI'],
    ['Port o świcie (fot. Nadleśnictwo Przykład)', 'Port o świcie', 'Nadleśnictwo Przykład'],
    ['새벽의 항구 모습이다. (사진=항구시 제공)', '새벽의 항구 모습이다.', '항구시 제공'],
    ['夜明けの港＝3月1日、例示町、山田太郎撮影', '夜明けの港＝3月1日、例示町', '山田太郎'],
    ['ভোরের বন্দরে শ্রমিকেরা। —নিজস্ব চিত্র।', 'ভোরের বন্দরে শ্রমিকেরা।', 'নিজস্ব চিত্র'],
    ['Runners cross the old bridge. © Example Gazette', 'Runners cross the old bridge.', 'Example Gazette'],
    [
      'A sign beside the road south of the port. Dana Reed for Example Weekly',
      'A sign beside the road south of the port.',
      'Dana Reed for Example Weekly',
    ],
    ['মেয়র রফিক হাসান (বাঁয়ে) ও প্রকৌশলী সালমা বেগম', 'মেয়র রফিক হাসান (বাঁয়ে) ও প্রকৌশলী সালমা বেগম', null],
    ['বাঁ থেকে রফিক, করিম ও জামাল', 'বাঁ থেকে রফিক, করিম ও জামাল', null],
    ['Mayor Reed (left) with the engineer', 'Mayor Reed (left) with the engineer', null],
    ['घाट पर पौधे लगाते विद्यार्थी। फोटो: उदाहरण', 'घाट पर पौधे लगाते विद्यार्थी।', 'उदाहरण'],
  ])('%s', (text, caption, credit) => {
    expect(isCaption(line(text))).toBe(true);
    expect(readCaption(text)).toEqual({ text: caption, credit });
  });

  it.each([
    'তিনি বলেন, ছবি তোলা ছাড়া আর কোনো কাজ সেখানে ছিল না।',
    'জাদুঘরের পুরোনো ছবিগুলো এবার সবার জন্য খুলে দেওয়া হবে।',
    'He said the photo showed nothing unusual about the bridge.',
    'According to Reuters, the talks will go on until Friday.',
    'He turned (left) at the bridge and was never seen again, the police said.',
    '© 2024 Example Gazette',
    'The harbour reopened on Monday. What the ferry company says about it',
    'Reuters reported the same from London, citing two officials.',
  ])('prose is none: %s', (text) => {
    expect(isCaption(line(text))).toBe(false);
  });

  it('stand once, and a credit alone goes to its neighbour', () => {
    const lines = [
      { text: 'নৌকায় পারাপার। ছবি: উদাহরণ', line: 0 },
      { text: 'নৌকায় পারাপার। ছবি: উদাহরণ', line: 1 },
      { text: 'Image caption খালের পাড়।', line: 4 },
      { text: 'ছবি: সংগৃহীত', line: 5 },
      { text: 'ছবির কপিরাইট Getty Images', line: 8 },
      { text: 'Image caption বাজার।', line: 9 },
    ];
    expect(foldCaptions(lines)).toEqual([
      { text: 'নৌকায় পারাপার।', credit: 'উদাহরণ' },
      { text: 'খালের পাড়।', credit: 'সংগৃহীত' },
      { text: 'বাজার।', credit: 'Getty Images' },
    ]);
  });
});
