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
});
