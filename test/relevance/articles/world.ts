import type { Invented } from '../../support/archive.ts';

/** Two articles in each of some other languages. */
export const WORLD: Record<string, Invented> = {
  hiBooks: {
    title: 'गाँव में खुली किताबों की दुकान',
    paragraphs: ['छोटे गाँव में किताबों की नई दुकान खुली है। बच्चे रोज़ नई किताबें पढ़ने आते हैं।'],
    language: 'hi',
    published: '2025-01-05',
  },
  hiRivers: {
    title: 'बारिश से नदियाँ उफान पर',
    paragraphs: ['तीन दिन की बारिश के बाद नदियों का पानी बढ़ गया है। बच्चे स्कूल नहीं जा सके।'],
    language: 'hi',
    published: '2025-07-11',
  },
  arSchool: {
    title: 'افتتاح مدرسة جديدة على ضفة النهر',
    paragraphs: ['فتحت المدرسة أبوابها للأطفال. وقال المعلمون إن الدروس تبدأ يوم الأحد.'],
    language: 'ar',
    published: '2025-01-06',
  },
  arWheat: {
    title: 'ارتفاع أسعار القمح',
    paragraphs: ['ارتفعت أسعار القمح هذا الشهر. ويقول التجار إن المعلمين والعمال يشترون أقل.'],
    language: 'ar',
    published: '2025-05-06',
  },
  ruSchool: {
    title: 'У реки открылась новая школа',
    paragraphs: ['В новую школу пришли сто детей. Учителя говорят, что занятия начнутся утром.'],
    language: 'ru',
    published: '2025-01-07',
  },
  ruWheat: {
    title: 'Цены на пшеницу выросли',
    paragraphs: ['За месяц цена пшеницы выросла на рынках города. Школы закупают меньше хлеба.'],
    language: 'ru',
    published: '2025-05-07',
  },
  esLibrary: {
    title: 'La biblioteca del barrio abre de noche',
    paragraphs: ['Los lectores escuchan canciones y leen poemas hasta las diez.'],
    language: 'es',
    published: '2025-01-08',
  },
  esFair: {
    title: 'Vuelve la feria del libro',
    paragraphs: ['La feria reúne a veinte bibliotecas y una canción abre cada tarde.'],
    language: 'es',
    published: '2025-04-08',
  },
  idLibrary: {
    title: 'Perpustakaan desa dibuka malam hari',
    paragraphs: ['Warga membaca buku di perpustakaan desa. Anak-anak datang setiap malam.'],
    language: 'id',
    published: '2025-01-09',
  },
  idRice: {
    title: 'Harga beras naik di pasar',
    paragraphs: ['Pedagang menaikkan harga beras sejak pekan lalu. Pembeli mengeluh.'],
    language: 'id',
    published: '2025-05-09',
  },
  zhLibrary: {
    title: '北京大学图书馆延长开放时间',
    paragraphs: ['学生们晚上也可以在图书馆看书。'],
    language: 'zh',
    published: '2025-01-10',
  },
  zhRiver: {
    title: '长江水位上涨',
    paragraphs: ['三天的大雨之后,长江水位上涨。北京派出专家。'],
    language: 'zh',
    published: '2025-07-10',
  },
  jaLibrary: {
    title: '町の図書館が夜も開館',
    paragraphs: ['図書館は夜十時まで開館する。子どもたちは絵本を読んでいる。'],
    language: 'ja',
    published: '2025-01-11',
  },
  jaSchool: {
    title: '川のそばに新しい学校',
    paragraphs: ['子どもたちが新しい学校に通い始めた。校舎には小さな図書館もある。'],
    language: 'ja',
    published: '2025-04-11',
  },
  thLibrary: {
    title: 'ห้องสมุดเปิดถึงเที่ยงคืน',
    paragraphs: ['นักเรียนอ่านหนังสือในห้องสมุดได้จนถึงเที่ยงคืน'],
    language: 'th',
    published: '2025-01-12',
  },
  thRiver: {
    title: 'ฝนตกหนัก น้ำในแม่น้ำสูงขึ้น',
    paragraphs: ['ฝนตกหนักสามวัน น้ำในแม่น้ำสูงขึ้น โรงเรียนและห้องสมุดปิด'],
    language: 'th',
    published: '2025-07-12',
  },
  koLibrary: {
    title: '도서관은 밤에도 문을 연다',
    paragraphs: ['아이들이 도서관에서 그림책을 읽는다.'],
    language: 'ko',
    published: '2025-01-13',
  },
  elLibrary: {
    title: 'Η βιβλιοθήκη μένει ανοιχτή',
    paragraphs: ['Τα παιδιά διαβάζουν στη βιβλιοθήκη ως αργά.'],
    language: 'el',
    published: '2025-01-14',
  },
};
