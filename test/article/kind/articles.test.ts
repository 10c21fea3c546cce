import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';

/** Short articles, and articles on what error pages are about. */
const ARTICLES: Record<string, string> = {
  'under a button of consent': `Accept and continue
Ferry service resumes on the Padma
May 12, 2024
Ferries began to cross the Padma again on Sunday after the fog had lifted. Hundreds of lorries were waiting.`,
  'two sentences, Bangla': `মেঘনায় নৌকা ডুবে নিখোঁজ ২
১২ মে ২০২৪, ১০:৩০
চাঁদপুরে মেঘনা নদীতে নৌকা ডুবে দুজন নিখোঁজ হয়েছেন। উদ্ধারকাজ চলছে বলে জানিয়েছে ফায়ার সার্ভিস।`,
  'two sentences, English': `Ferry service resumes on the Padma
May 12, 2024
Ferries began to cross the Padma again on Sunday after the fog had lifted. Hundreds of lorries were waiting.`,
  'two sentences, Hindi': `पटना में बारिश से राहत
12 मई 2024
पटना में रविवार सुबह हल्की बारिश हुई। मौसम विभाग ने कहा कि तापमान तीन डिग्री गिरा है।`,
  'two sentences, Spanish': `Reabren el puente viejo
12 de mayo de 2024
El puente viejo reabrió el domingo tras seis meses de obras. Los vecinos celebraron con música.`,
  'two sentences, German': `Brücke wieder frei
12. Mai 2024
Die alte Brücke ist seit Sonntag wieder für Autos frei. Die Arbeiten hatten sechs Monate gedauert.`,
  'two sentences, French': `Le vieux pont rouvre
12 mai 2024
Le vieux pont a rouvert dimanche après six mois de travaux. Les habitants ont fêté l’événement.`,
  'two sentences, Russian': `Старый мост открыт
12 мая 2024
Старый мост открыли для машин в воскресенье после ремонта. Работы продолжались шесть месяцев.`,
  'two sentences, Arabic': `إعادة فتح الجسر القديم
12 مايو 2024
أعيد فتح الجسر القديم أمام السيارات يوم الأحد. واستمرت أعمال الصيانة ستة أشهر.`,
  'two sentences, Chinese': `老桥重新开放
2024年5月12日
经过六个月的维修，老桥于星期日重新向汽车开放。当地居民举行了庆祝活动。`,
  'two sentences, Japanese': `古い橋が再開通
2024年5月12日
半年間の工事を終え、古い橋が日曜日に再び開通した。住民らは式典を開いて祝った。`,
  'two sentences, Indonesian': `Jembatan lama dibuka kembali
12 Mei 2024
Jembatan lama dibuka kembali untuk mobil pada Minggu pagi. Perbaikannya berlangsung enam bulan.`,
  'on a page with a long menu': `প্রচ্ছদ
জাতীয়
রাজনীতি
অর্থনীতি
আন্তর্জাতিক
খেলা
বিনোদন
মতামত
চাকরি
ভিডিও
ছবি
ই-পেপার
সিলেটে চা-বাগানে নতুন কুঁড়ি
১২ মে ২০২৪
সিলেটের চা-বাগানে বৃষ্টির পর নতুন কুঁড়ি এসেছে। শ্রমিকেরা সোমবার থেকে পাতা তোলা শুরু করেছেন।
শেয়ার করুন
যোগাযোগ
গোপনীয়তা নীতি`,
  'about an outage of sites': `Thousands see "service unavailable" as network fails
May 12, 2024
Thousands of users were met with the words "service unavailable" on Sunday as a network failed for two hours. The company said that a faulty update of its own was to blame, and that no data had been lost.
Engineers worked through the night to bring the service back, it said in a statement.
By Monday morning all regions were reachable again, with a few delays in the north. Shops that depend on the network for payments had asked their customers to pay in cash.
The regulator said that it would ask for a report within a week, and that it would look at how updates are tested before they reach the public.`,
  'about captchas': `New test tells people from robots
May 12, 2024
Researchers have made a captcha that asks people to draw a bridge instead of clicking on pictures of one. The test takes four seconds, and no program has passed it so far.`,
  'one long sentence': `আজ পূর্ণিমা
দেশের আকাশ মেঘমুক্ত থাকায় আজ সন্ধ্যা থেকে সারা রাত পূর্ণিমার চাঁদ দেখা যাবে বলে জানিয়েছে আবহাওয়া অধিদপ্তর।`,
  'a result in lines': `Final: Rovers 2, United 1
May 12, 2024
Rovers won the cup on Sunday with a goal in the last minute.
Scorers: Khan 12, Das 90; Roy 45
Attendance: 12,000`,
  'about searching': `গুম হওয়া নৌকার খোঁজে তল্লাশি
১২ মে ২০২৪
বঙ্গোপসাগরে নিখোঁজ নৌকাটির খোঁজে তৃতীয় দিনের মতো তল্লাশি চলছে। এখনো কোনো সন্ধান পাওয়া যায়নি বলে জানিয়েছে কোস্টগার্ড।`,
};

it.each(Object.entries(ARTICLES))('%s is an article', (_, text) => {
  expect(parseArticle(text).kind).toBe('article');
});
