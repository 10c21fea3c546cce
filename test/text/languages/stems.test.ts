import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse, queryStems, stemmerOf, tokenise } from '../../../src/text/index.ts';

/** The stems of a list of words in a language. */
const stems = (language: string, words: string) =>
  words.split(' ').map((word) => stemmerOf(language)(tokenise(word)[0]?.form ?? ''));

const meet: Record<string, string[]> = {
  ar: [
    'انتخابات الانتخابات والانتخابات بالانتخابات للانتخابات انتخابية الانتخابية',
    'رئيس الرئيس والرئيس للرئيس',
    'حكومة الحكومة والحكومة حكومات الحكومي حكومه',
    'وزير الوزير والوزير للوزير',
    'وزارة الوزارة وزارات الوزارات',
    'وزراء الوزراء',
    'دولة الدولة دولي الدولية',
    'مصر المصري المصرية مصريون المصريين',
    'فلسطين الفلسطيني الفلسطينية فلسطينيين الفلسطينيون',
    'مسؤول المسؤول مسؤولون المسؤولين',
    'شركة الشركة شركات الشركات',
    'وطن الوطن الوطني الوطنية',
    'كتاب الكتاب كتابه كتابها',
    'إيران ايران',
  ],
  es: [
    'elección elecciones eleccion ELECCIONES',
    'presidente presidentes presidenta',
    'gobierno gobiernos',
    'ciudad ciudades',
    'ley leyes',
    'español española españoles españolas',
    'ministro ministra ministros',
    'país países',
    'información informaciones informacion',
    'económico económica económicos',
    'niño niños niña',
    'imagen imágenes',
    'posible posibles',
    'autoridad autoridades',
  ],
  hi: [
    'लड़का लड़के लड़कों लडका',
    'नदी नदियां नदियों नदियाँ',
    'मंत्री मंत्रियों',
    'नेता नेताओं',
    'घर घरों',
    'किताब किताबें किताबों',
    'सरकार सरकारों सरकारें',
    'चुनाव चुनावों',
    'शक्ति शक्तियां शक्तियों',
    'वस्तु वस्तुओं वस्तुएं',
    'महिला महिलाएं महिलाओं',
    'ज़मीन जमीन जमीनों',
    'रुपया रुपये',
  ],
  id: [
    'menteri kementerian',
    'ekonomi perekonomian',
    'bangun membangun pembangunan',
    'pilih memilih dipilih pemilihan',
    'presiden kepresidenan',
    'polisi kepolisian',
    'rumah rumahnya rumahku',
    'buku bukunya',
    'kata dikatakan katanya',
    'baca membaca dibaca pembaca',
    'ajar mengajar belajar pelajaran pengajar',
    'korban korbannya dikorbankan',
  ],
  ms: [
    'menteri kementerian',
    'bangun membangun pembangunan',
    'lapor laporan melaporkan dilaporkan',
    'pilih memilih dipilih pemilihan',
    'bayar membayar dibayar pembayaran',
    'umum mengumumkan diumumkan pengumuman',
    'negara negaranya kenegaraan',
    'polis polisnya',
    'mahkamah mahkamahnya',
    'kereta keretanya',
    'hospital hospitalnya',
  ],
  ru: [
    'выборы выборов выборах выборам',
    'президент президента президентом президенты',
    'Россия России Россию Россией',
    'Путин Путина Путину Путиным',
    'Москва Москве Москву Москвы',
    'ещё еще',
    'война войны войну войной',
    'министр министра министры министров',
    'правительство правительства правительству',
    'российский российского российских',
    'новый новая новые нового',
    'сообщил сообщила сообщили',
  ],
};

const part: Record<string, string[]> = {
  ar: [
    'كتاب مكتب',
    'وزير وزارة',
    'حرب حزب',
    'لبنان لبن',
    'السودان سود',
    'البحرين البحر',
    'قوات قوة',
    'سنة سن',
    'مدير مدينة',
    'دولار دولة',
    'عراق عرق',
    'قطر قطار',
    'الأردن أرض',
  ],
  es: [
    'gobierno gobernar',
    'ley leer',
    'guerra guerrero',
    'carta carro',
    'mes meta',
    'país paz',
    'rey real',
    'norte nota',
    'policía política',
    'estado estadio',
    'mundo mundial',
  ],
  hi: [
    'कर करना',
    'घर घूम',
    'जन जान',
    'बल बाल',
    'दल दाल',
    'नर नारी',
    'कल कला',
    'भारत भार',
    'सेना सोना',
    'में मां',
    'और ओर',
    'नद नदी',
  ],
  id: [
    'pemilu pilih',
    'makan makam',
    'pasar pasir',
    'air akhir',
    'harga harap',
    'banjir banjar',
    'kota kita',
    'suara surat',
    'laut lalu',
    'hukum hutan',
    'tahun tahan',
  ],
  ms: [
    'kerajaan kerja',
    'hospital hotel',
    'syarikat syarat',
    'pasukan pasar',
    'harga hari',
    'sekolah sekali',
    'banjir banjar',
    'kereta keratan',
    'polis politik',
  ],
  ru: [
    'мир мера',
    'Выборг выбор',
    'Путин путь',
    'Украина край',
    'рубль рубка',
    'страна строй',
    'газ газета',
    'право правда',
    'война воин',
    'завод вода',
    'город горох',
  ],
};

describe.each(Object.entries(meet))('inflections and spellings meet: %s', (language, groups) => {
  it.each(groups)('%s', (group) => {
    expect(new Set(stems(language, group)).size).toBe(1);
  });
});

describe.each(Object.entries(part))('different words stay apart: %s', (language, pairs) => {
  it.each(pairs)('%s', (pair) => {
    expect(new Set(stems(language, pair)).size).toBe(2);
  });
});

describe('Malay and Indonesian', () => {
  it('give a word the same stem, whichever of the two a text is taken for', () => {
    for (const word of 'kementerian pembangunan dilaporkan perekonomian katanya'.split(' ')) {
      expect(stems('ms', word)).toEqual(stems('id', word));
      expect(queryStems(word, ['id', 'ms'])).toEqual(queryStems(word, ['ms']));
    }
  });
});

describe('a language without a stemmer', () => {
  it.each([
    ['ur', 'الانتخابات'],
    ['fa', 'کتابها'],
    ['uk', 'виборів'],
    ['mr', 'निवडणुकीत'],
    ['de', 'wahlen'],
    ['pt', 'eleicoes'],
  ])('keeps whole words, in its own script: %s', (language, word) => {
    const [form = ''] = tokenise(word).map((token) => token.form);
    expect(queryStems(form, [language])).toEqual(analyse(word, language).map((term) => term.stem));
    expect(stemmerOf(language)(form)).toBe(stemmerOf('und')(form));
  });

  it('uses the stemmer of a script that is foreign to it', () => {
    expect(analyse('выборов', 'en')[0]?.stem).toBe('выбор');
    expect(analyse('elections', 'ru')[0]?.stem).toBe('elect');
  });
});

/** Languages of every kind: stemmed, cut into pairs, whole words, unknown, and no languages at all. */
const CODES =
  'bn as en hi ar ru es id ms zh zh-Hant ja ko th lo km my ur fa uk de fr pt tr el he ta mr vi und tlh'.split(
    ' ',
  );

/** Text in the scripts of those languages, broken and mixed. */
const TEXT = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        ...'সরকারের elections चुनावों الانتخابات выборов ciudades pembangunan 北京大学 東京で ปูตินเยือน ພາສາລາວ ភាសាខ្មែរ မြန်မာဘာသာ 정부는 2024 9月 ال ों и'.split(
          ' ',
        ),
      ),
      fc.constantFrom(
        ' ',
        '',
        '-',
        '\u200B',
        'เ',
        '\u0E33',
        '\u1039',
        '\u103A',
        '\u17D2',
        '\uFF9E',
        '\uD840',
      ),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

describe('in any language', () => {
  it('no text gives an empty stem, or throws', () => {
    expect(CODES).toHaveLength(31);
    fc.assert(
      fc.property(TEXT, fc.constantFrom(...CODES), (text, language) => {
        for (const { stem } of analyse(text, language)) expect(stem).not.toBe('');
      }),
      { numRuns: 1500 },
    );
  });

  it('a query for a word of a text has the stem that the text has', () => {
    fc.assert(
      fc.property(
        TEXT,
        fc.constantFrom(...CODES),
        fc.subarray(CODES, { maxLength: 3 }),
        (text, language, others) => {
          for (const { form, stem } of analyse(text, language)) {
            expect(queryStems(form, [...others, language])).toContain(stem);
          }
        },
      ),
      { numRuns: 1500 },
    );
  });
});
