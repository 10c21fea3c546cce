import { describe, expect, it } from 'vitest';
import { kept, noise } from './shared.ts';

const BN = 'সেতুর কাজ শেষ হবে আগামী মাসে বলে জানা গেছে।';
const BN_AFTER = 'প্রকৌশলীরা অবশ্য আরও সময় নিতে চান।';
const EN = 'The bridge will open next month, officials said.';
const EN_AFTER = 'Engineers want more time.';

/** Text, link, text after it. */
const LINKS: [string, string, string][] = [
  [BN, ' আরও পড়ুন: নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' আরো পড়ুন নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, 'আরও দেখুন: নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' আরও পড়ুন আরও পড়ুন নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' পড়ুন: নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' এই সংক্রান্ত খবর: নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' এই খবরটিও পড়ুন- নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' সম্পর্কিত খবর: নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' Read more: নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' আরও পড়ুন: সেতু কবে খুলবে?', ` ${BN_AFTER}`],
  [BN, ' আরও পড়ুন: ‘সেতু খুলবে মে মাসে’', ` ${BN_AFTER}`],
  [BN, ' (আরও পড়ুন: নতুন সেতুর নকশা চূড়ান্ত)', ` ${BN_AFTER}`],
  [BN, ' [আরো পড়ুন: নতুন সেতুর নকশা চূড়ান্ত]', ` ${BN_AFTER}`],
  [BN.slice(0, -1), 'আরও পড়ুন: নতুন সেতুর নকশা চূড়ান্ত', ''],
  [BN, ' এটিও পড়ুন: নতুন সেতুর নকশা চূড়ান্ত আরও পড়ুন: সেতুর টোল বাড়ছে', ''],
  [BN, ' আরও পড়ুন', ''],
  [BN, ' আরও পড়ুন নতুন সেতুর নকশা চূড়ান্ত', ` তবে ${BN_AFTER}`],
  [BN, ' আরও পড়ুন: নতুন সেতুর নকশা চূড়ান্ত', ` এদিকে ${BN_AFTER}`],
  [BN, 'আরও পড়ুন‘ঝুলন্ত’ সেতুর নকশা চূড়ান্ত১২ মে ২০২৪', ` ${BN_AFTER}`],
  [BN, ' আরও পড়ুন:', ` এদিকে, ${BN_AFTER}`],
  [EN, ' Read more: Toll to rise by a third', ' The council said on Monday that it would wait.'],
  ['', 'আরও পড়ুন: সেতু কবে খুলবে?', ` ${BN} ${BN_AFTER}`],
  [EN, ' Read more: How the bridge was built', ''],
  [EN, 'Also read: Toll to rise by a third', ''],
  [EN, ' ALSO READ | Toll to rise by a third', ''],
  [EN, ' (Read more: Toll to rise)', ` ${EN_AFTER}`],
  [EN, ' Read more: Toll to rise', EN_AFTER],
  [EN, ' READ MORE', ''],
  ['पुल अगले महीने खुलेगा, अधिकारियों ने कहा।', ' यह भी पढ़ें: नए पुल का डिजाइन तय', ''],
  ['पुल अगले महीने खुलेगा, अधिकारियों ने कहा।', ' ये भी पढ़ें- नए पुल का डिजाइन तय', ''],
  ['এটা দলং আগন্তুক মাহত খোলা হ’ব বুলি জনাইছে।', ' লগতে পঢ়ক: দলঙৰ নতুন নক্সা চূড়ান্ত', ''],
  ['پل اگلے مہینے کھلے گا، حکام نے بتایا۔', ' یہ بھی پڑھیں: ٹول میں اضافہ', ''],
  ['سيفتح الجسر الشهر المقبل بحسب المسؤولين.', ' اقرأ أيضا: رسوم العبور ترتفع', ''],
  ['پل ماه آینده باز می‌شود، به گفته مقام‌ها.', ' بیشتر بخوانید: افزایش عوارض', ''],
  ['El puente abrirá el mes que viene.', ' Lee también: Sube el peaje', ''],
  ['Le pont ouvrira le mois prochain.', ' Lire aussi : Le péage augmente', ''],
  ['Die Brücke wird im Mai eröffnet.', ' Lesen Sie auch: Maut steigt', ''],
  ['A ponte abre no próximo mês.', ' Leia também: Pedágio sobe', ''],
  ['Il ponte apre il mese prossimo.', ' Leggi anche: Aumenta il pedaggio', ''],
  ['De brug gaat volgende maand open.', ' Lees ook: Tol gaat omhoog', ''],
  ['Мост откроют в следующем месяце.', ' Читайте также: Проезд подорожает', ''],
  ['Міст відкриють наступного місяця.', ' Читайте також: Проїзд подорожчає', ''],
  ['Most zostanie otwarty w maju.', ' Czytaj też: Wyższe opłaty', ''],
  ['Köprü gelecek ay açılacak, dedi vali.', ' Bunu da okuyun: Geçiş ücreti artıyor', ''],
  ['Jembatan itu akan dibuka bulan depan.', ' Baca juga: Tarif tol naik', ''],
  ['Cây cầu sẽ mở vào tháng tới.', ' Xem thêm: Phí cầu đường tăng', ''],
  ['橋は来月開通する予定だと市の担当者が説明した。', '関連記事：通行料が値上げへ', ''],
  ['大桥将于下月通车，市政府官员周一说。', '延伸阅读：过桥费上涨', ''],
];

describe('a link to another story within a paragraph', () => {
  it.each(LINKS)('%s |%s|%s', (before, link, after) => {
    expect(kept(before + link + after)).toBe([before, after.trim()].filter((part) => part !== '').join(' '));
    expect(noise(before + link + after)).toEqual([[link.trim(), 'related']]);
  });

  it('goes without its headline where a sentence would go with it', () => {
    const sentence =
      'সেতুর কাজ করছে একটি বিদেশি প্রতিষ্ঠান, যাদের এর আগে আরও দশটি সেতু বানানোর অভিজ্ঞতা আছে বলে কর্মকর্তারা দাবি করেছেন।';
    expect(kept(`${BN} আরও পড়ুন: টোল বাড়ছে ${sentence}`)).toBe(`${BN} টোল বাড়ছে ${sentence}`);
  });

  it.each([
    'তিনি বলেন, বেশি করে বই পড়ুন। আরও পড়ুন, আরও জানুন—এই স্লোগানে মেলা চলছে।',
    'মেলার স্লোগান ‘আরও পড়ুন’। আরও জানুন দেশকে, আরও পড়ুন ইতিহাস।',
    'তাঁর পরামর্শ একটাই: পড়ুন। প্রতিদিন অন্তত দুই ঘণ্টা পড়ুন এবং ভাবুন।',
    'আপনারা আরও খবর পাবেন রাতে। আরও খবর আসছে বলে জানান তিনি।',
    'His advice was short. Read more books, he said, and sleep early.',
    'His advice was short. Read more books this year.',
    'His advice was short. Read more: it opens the mind, and it costs nothing.',
    'She told pupils to read more: novels, poems and plays.',
    'Das Konzept ist alt. Mehr zum Thema sagte der Minister nicht.',
    'Él insistió. Además: no habrá dinero para nadie este año.',
    'La maestra lo repite. Leer más libros es su único consejo.',
    'Нужно учиться. Читать дальше он не стал.',
    'उन्होंने कहा कि किताबें पढ़ें। और पढ़ें, और बढ़ें, यही उनका नारा है।',
    'On lui demande pourquoi. Lire plus, répond-il, rend libre.',
    'Dia menutup pidatonya. Simak baik-baik, katanya kepada para siswa.',
  ])('is none in %s', (line) => {
    expect(kept(line)).toBe(line);
  });
});
