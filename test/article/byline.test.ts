import { describe, expect, it } from 'vitest';
import { isSignOff, namesOnly, readByline } from '../../src/article/byline.ts';

const nfc = (text: string | null): string | null => text?.normalize('NFC') ?? null;

describe('readByline in Bangla', () => {
  it.each<[string, string, string | null]>([
    ['নিজস্ব প্রতিবেদক', 'নিজস্ব প্রতিবেদক', null],
    ['নিজস্ব প্রতিবেদক, বরিশাল', 'নিজস্ব প্রতিবেদক, বরিশাল', 'বরিশাল'],
    ['খুলনা প্রতিনিধি:', 'খুলনা প্রতিনিধি', 'খুলনা'],
    ['সাভার (ঢাকা) প্রতিনিধি', 'সাভার (ঢাকা) প্রতিনিধি', 'সাভার (ঢাকা)'],
    ['জেলা প্রতিনিধি, যশোর', 'জেলা প্রতিনিধি, যশোর', 'যশোর'],
    ['নিজস্ব সংবাদদাতা কলকাতা', 'নিজস্ব সংবাদদাতা কলকাতা', 'কলকাতা'],
    ['বিশেষ প্রতিনিধি', 'বিশেষ প্রতিনিধি', null],
    ['অনলাইন ডেস্ক', 'অনলাইন ডেস্ক', null],
    ['আন্তর্জাতিক ডেস্কআন্তর্জাতিক ডেস্ক', 'আন্তর্জাতিক ডেস্ক', null],
    ['কাজী নজরুল ইসলাম, নিজস্ব প্রতিবেদক', 'কাজী নজরুল ইসলাম, নিজস্ব প্রতিবেদক', null],
    ['জগদীশচন্দ্র বসু, অধ্যাপক, প্রেসিডেন্সি কলেজ, কলকাতা', 'জগদীশচন্দ্র বসু, অধ্যাপক, প্রেসিডেন্সি কলেজ, কলকাতা', 'কলকাতা'],
    ['স্টাফ রিপোর্টার | প্রকাশের সময় : ১২ মে, ২০২৩, ১২:০১ এএম', 'স্টাফ রিপোর্টার', null],
    ['কাজী নজরুল ইসলাম | প্রকাশ : ১২ মে ২০২৩', 'কাজী নজরুল ইসলাম', null],
    ['লেখা: কাজী নজরুল ইসলাম', 'কাজী নজরুল ইসলাম', null],
    ['এবি/সিডি', 'এবি/সিডি', null],
    ['বাংলাদেশ সময়/রানা', 'বাংলাদেশ সময়/রানা', null],
  ])('%s', (line, byline, dateline) => {
    const read = readByline(line, 'bn');
    expect(read?.byline).toEqual([nfc(byline)]);
    expect(read?.dateline).toBe(nfc(dateline));
  });

  it.each([
    'জাতীয় সংসদের নতুন প্রতিনিধি দল ঢাকায়',
    'প্রতিবেদকের সঙ্গে কথা বলেন তিনি।',
    'প্রকাশ: ১২ মে ২০২৩ | অনলাইন সংস্করণ',
    'আরও পড়ুন',
    'প্রচ্ছদ প্রতিবেদন',
    'Reporter Name',
    'রাজনীতি',
    'তদন্ত কমিটির প্রতিবেদন কী বলছে?',
    '',
  ])('%s is none', (line) => {
    expect(readByline(line, 'bn')).toBeNull();
  });
});

describe('readByline in other languages', () => {
  it.each<[string, string, string[], string | null, string[]]>([
    ['en', 'By Nellie Bly', ['Nellie Bly'], null, []],
    ['en', 'byNellie Bly', ['Nellie Bly'], null, []],
    ['en', 'By NELLIE BLY and MARTHA GELLHORN, CNN', ['NELLIE BLY', 'MARTHA GELLHORN'], null, []],
    ['en', 'By Nellie Bly | Fox News', ['Nellie Bly'], null, []],
    ['en', 'By Nellie Bly in New York', ['Nellie Bly'], 'New York', []],
    ['en', 'By Martha Gellhorn May 12, 2023 7:18 pm', ['Martha Gellhorn'], null, []],
    [
      'en',
      'By Martha Gellhorn and Nellie Bly The Associated Press',
      ['Martha Gellhorn', 'Nellie Bly'],
      null,
      ['The Associated Press'],
    ],
    ['en', 'By Associated Press', ['Associated Press'], null, ['Associated Press']],
    ['en', 'Nellie BlyTravel Writer', ['Nellie Bly'], null, []],
    ['en', 'Nellie Bly, Chief Political Correspondent', ['Nellie Bly'], null, []],
    ['en', 'Nellie Bly · CBC News · Posted: May 12, 2023 4:00 AM EDT', ['Nellie Bly'], null, []],
    ['en', 'Staff Correspondent', ['Staff Correspondent'], null, []],
    ['de', 'Von Egon Erwin Kisch und Joseph Roth, dpa', ['Egon Erwin Kisch', 'Joseph Roth'], null, ['dpa']],
    ['de', 'Von Joseph Roth, Redakteur für Reisen', ['Joseph Roth'], null, []],
    ['de', 'Von Joseph Roth, Paris', ['Joseph Roth'], 'Paris', []],
    ['de', 'Ein Kommentar von Joseph Roth', ['Joseph Roth'], null, []],
    ['de', '13. September 2024 um 15:46 Uhr / Joseph Roth', ['Joseph Roth'], null, []],
    ['fr', 'Par&nbspAlbert Londres', ['Albert Londres'], null, []],
    ['es', 'Por Manuel Chaves Nogales', ['Manuel Chaves Nogales'], null, []],
    ['ru', 'Текст: Василий Гроссман · 13 сентября 2024', ['Василий Гроссман'], null, []],
    ['hi', 'दिल्ली संवाददाता', ['दिल्ली संवाददाता'], null, []],
    ['zh', '（责编：鲁迅）', ['鲁迅'], null, []],
  ])('%s: %s', (language, line, byline, dateline, agencies) => {
    expect(readByline(line, language)).toEqual({ byline: byline.map(nfc), dateline, agencies });
  });

  it.each([
    ['en', 'By the way, prices are rising again'],
    ['en', 'Why are prices rising?'],
    ['en', 'Updated 2 hours ago'],
    ['de', 'Von der Leyen kritisiert den Rat'],
    ['de', 'Von wegen Sommerpause!'],
    ['ru', 'Рост цен - до 12 процентов за год'],
  ])('%s: %s is none', (language, line) => {
    expect(readByline(line, language)).toBeNull();
  });
});

describe('names alone', () => {
  it.each<[string, string[] | null]>([
    ['Nellie Bly', ['Nellie Bly']],
    ['Nellie Bly | Martha Gellhorn', ['Nellie Bly', 'Martha Gellhorn']],
    ['Nellie Bly and AP', ['Nellie Bly']],
    ['Reuters, Nellie Bly', ['Nellie Bly']],
    ['Associated Press', ['Associated Press']],
    ['Ludwig van Beethoven', ['Ludwig van Beethoven']],
    ['Read more', null],
    ['Rain is expected today', null],
    ['Nellie', null],
  ])('%s', (line, names) => {
    expect(namesOnly(line, 'en')?.byline ?? null).toEqual(names);
  });

  it.each([
    ['এবি/সিডি', true],
    ['srf/hosb', true],
    ['https://example.com/a', false],
    ['২০২৩/২৪', false],
    ['এবি', false],
  ])('%s signs off: %s', (line, expected) => {
    expect(isSignOff(line)).toBe(expected);
  });
});
