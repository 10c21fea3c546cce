import { describe, expect, it } from 'vitest';
import { readDateline } from '../../src/article/dateline.ts';

const REST = 'নদীর পানি বিপৎসীমার ওপর দিয়ে বইছে, জানিয়েছে পানি উন্নয়ন বোর্ড।';
const STORY = 'Heavy rain closed schools in three districts on Friday, officials said.';

describe('readDateline', () => {
  it.each<[string, string, string | null, string[], string[]]>([
    ['bn', 'ঢাকা, ১২ মে (বাসস) — ', 'ঢাকা', ['বাসস'], []],
    ['bn', 'ঢাকা, ১২ মে, ২০২৩ (বাসস) : ', 'ঢাকা', ['বাসস'], []],
    ['bn', 'নয়াদিল্লি: ', 'নয়াদিল্লি', [], []],
    ['bn', 'নিজস্ব প্রতিনিধি, কলকাতা: ', 'কলকাতা', [], ['নিজস্ব প্রতিনিধি']],
    ['bn', 'স্টাফ রিপোর্টার : ', null, [], ['স্টাফ রিপোর্টার']],
    ['en', 'LONDON (Reuters) - ', 'LONDON', ['Reuters'], []],
    ['en', 'KATHMANDU, April 25 (Reuters) - ', 'KATHMANDU', ['Reuters'], []],
    ['en', 'SANTA FE, N.M. (AP) — ', 'SANTA FE, N.M.', ['AP'], []],
    ['en', 'VIENNA — ', 'VIENNA', [], []],
    ['en', 'Dhaka, May 27: ', 'Dhaka', [], []],
    ['en', 'Dhaka — ', 'Dhaka', [], []],
    ['de', 'Berlin (dpa) - ', 'Berlin', ['dpa'], []],
    ['ko', '(서울=연합뉴스) ', '서울', ['연합뉴스'], []],
    ['ko', '[부산=뉴시스] 홍길동 기자 = ', '부산', ['뉴시스'], ['홍길동']],
    ['zh', '新华社长沙5月12日电（记者李明）', '长沙', ['新华社'], ['李明']],
    ['zh', '（中央社記者王小明台南市12日電）', '台南', ['中央社'], ['王小明']],
    ['en', 'MADISON, Wis. (AP) — ', 'MADISON, Wis.', ['AP'], []],
    ['en', 'AUBURN, Maine (AP) — ', 'AUBURN, Maine', ['AP'], []],
    ['en', "COX'S BAZAR, May 2, 2009 (AP) - ", "COX'S BAZAR", ['AP'], []],
    ['de', 'Emden (dpa/lni) - ', 'Emden', ['dpa'], []],
    ['ru', 'ТУЛА, 12 мая. /ТАСС/. ', 'ТУЛА', ['ТАСС'], []],
    ['it', '(ANSA) - TERAMO, 12 MAG - ', 'TERAMO', ['ANSA'], []],
    ['ar', 'أسوان (د ب أ)- ', 'أسوان', ['د ب أ'], []],
    ['id', 'KLATEN, contoh.com - ', 'KLATEN', [], []],
    ['ms', 'KUALA PILAH: ', 'KUALA PILAH', [], []],
    ['cs', 'Jihlava - ', 'Jihlava', [], []],
    ['hi', 'इटावा: ', 'इटावा', [], []],
    ['hi', 'नई दिल्ली, 13 अप्रैल 2024 (भाषा) ', 'नई दिल्ली', ['भाषा'], []],
  ])('%s: %s', (language, opening, place, agencies, byline) => {
    const rest = language === 'bn' ? REST : STORY;
    expect(readDateline(opening + rest, language)).toEqual({
      place: place?.normalize('NFC') ?? null,
      agencies,
      byline: byline.map((name) => name.normalize('NFC')),
      length: opening.length,
    });
  });

  it.each([
    ['bn', `মন্ত্রী বলেন: ${REST}`],
    ['bn', `প্রশ্ন: ${REST}`],
    ['hi', `विज्ञापन: ${STORY}`],
    ['en', `WATCH: ${STORY}`],
    ['de', `Zoll (mit Bild) sagt: ${STORY}`],
    ['zh', '新华社记者看到，5月12日的长沙下着雨，街上行人不多，商店早早关了门，公交车也停了。'],
    ['bn', `১২ মে — ${REST}`],
    ['bn', REST],
    ['en', `Correction, Nov. 15, 2019: ${STORY}`],
    ['en', `The mayor - a lawyer by training - spoke first. ${STORY}`],
    ['en', `7h29 - Europe : ${STORY}`],
    ['en', 'PEPA – the new plan'],
    ['en', ''],
  ])('%s: %s has none', (language, paragraph) => {
    expect(readDateline(paragraph, language)).toBeNull();
  });

  it('takes no speaker for a place below the first paragraph', () => {
    expect(readDateline(`इटावा: ${STORY}`, 'hi', false)).toBeNull();
  });
});
