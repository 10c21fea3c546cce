import type { Case } from '../case.ts';

/** Other languages: their inflections, headline before body, and nothing of another language. */
export const WORLD: Case[] = [
  { query: 'किताब', order: ['hiBooks'], whole: true, because: 'Hindi: किताबों and किताबें are किताब' },
  { query: 'नदी', order: ['hiRivers'], whole: true, because: 'Hindi: नदियाँ is नदी' },
  { query: 'बच्चा', order: ['hiBooks', 'hiRivers'], whole: true, because: 'Hindi: बच्चे is बच्चा' },
  {
    query: 'المدرسة',
    order: ['arSchool'],
    whole: true,
    because: 'Arabic: the article in the headline without ال and the body with it',
  },
  { query: 'مدرسة', order: ['arSchool'], whole: true, because: 'Arabic: and without ال' },
  {
    query: 'معلم',
    order: ['arSchool', 'arWheat'],
    whole: true,
    because: 'Arabic: المعلمون and المعلمين are معلم',
  },
  { query: 'школе', order: ['ruSchool', 'ruWheat'], whole: true, because: 'Russian: школа, школу, школы' },
  { query: 'цене пшеница', order: ['ruWheat'], whole: true, because: 'Russian: both words in other cases' },
  {
    query: 'bibliotecas',
    order: ['esLibrary', 'esFair'],
    whole: true,
    because: 'Spanish: the headline in the singular before the body as typed',
  },
  {
    query: 'canciones',
    order: ['esLibrary', 'esFair'],
    because: 'Spanish: canción, after the form as typed',
  },
  { query: 'perpustakaan', order: ['idLibrary'], whole: true, because: 'Indonesian' },
  { query: 'dibaca', order: ['idLibrary'], because: 'Indonesian: membaca is baca, and no দিবস' },
  { query: 'kenaikan harga', order: ['idRice'], whole: true, because: 'Indonesian: naik, menaikkan' },
  { query: '图书馆', order: ['zhLibrary'], whole: true, because: 'Chinese: a word of three characters' },
  { query: '北京', order: ['zhLibrary', 'zhRiver'], whole: true, because: 'Chinese: headline before body' },
  { query: '"大学图书馆"', order: ['zhLibrary'], whole: true, because: 'Chinese: a phrase across two words' },
  { query: '水位上涨', order: ['zhRiver'], whole: true, because: 'Chinese: two words without a space' },
  {
    query: '図書館',
    order: ['jaLibrary', 'jaSchool'],
    whole: true,
    because: 'Japanese: headline before body',
  },
  { query: '新しい学校', order: ['jaSchool'], whole: true, because: 'Japanese: kanji and kana' },
  { query: 'ห้องสมุด', order: ['thLibrary', 'thRiver'], whole: true, because: 'Thai: headline before body' },
  { query: 'แม่น้ำ', order: ['thRiver'], whole: true, because: 'Thai: a word with tone marks' },
  { query: '도서관은', order: ['koLibrary'], whole: true, because: 'Korean: 도서관 with a particle' },
  {
    query: 'ΒΙΒΛΙΟΘΗΚΗ',
    order: ['elLibrary'],
    whole: true,
    because: 'Greek: whole words, capitals without accents',
  },
  {
    query: 'lang:hi',
    order: ['hiRivers', 'hiBooks'],
    whole: true,
    because: 'a language alone: newest first',
  },
];
