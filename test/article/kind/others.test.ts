import { expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';

/** Pages that hold no article, each as its visible lines. */
const OTHERS: Record<string, string> = {
  'consent, German': `Weiter mit Werbung | Beispielblatt
Beispielblatt mit Werbung lesen
Besuchen Sie uns wie gewohnt mit Werbung und Tracking. Die Einwilligung können Sie jederzeit widerrufen.
Einwilligen und weiter
Beispielblatt im Abo lesen
Nutzen Sie unser Angebot ohne Tracking für wenig Geld im Monat. Schon Abonnent? Hier anmelden.
Impressum`,
  'consent, French': `Le Journal d’exemple
Nous et nos partenaires déposons des cookies pour mesurer l’audience et personnaliser la publicité.
Accepter et continuer
Continuer sans accepter`,
  'texts cut short, with dates': `নদীবার্তা
নৌকাবাইচে হাজারো মানুষ
কালীগঙ্গা নদীতে নৌকাবাইচ দেখতে দুই পাড়ে জড়ো হয়েছিলেন হাজারো মানুষ। প্রতিযোগিতায় অংশ নেয় ২০টি নৌকা, জয়ী হয়েছে...
২২ অক্টোবর ২০২৩
নৌকা তৈরির ধুম
বর্ষা সামনে রেখে নৌকা তৈরিতে ব্যস্ত কারিগরেরা। এবার কাঠের দাম বেশি হওয়ায় খরচ বেড়েছে, তবু ক্রেতা কম নয় বলে জানান...
১৩ অক্টোবর ২০২৩
নৌকার হাট
বিলের পাড়ে বসেছে শত বছরের পুরোনো নৌকার হাট। ভোর থেকে দুপুর পর্যন্ত চলে বেচাকেনা, দূরদূরান্ত থেকে আসেন ক্রেতারা…
৩০ সেপ্টেম্বর ২০২৩`,
  'cloudflare waits': `Just a moment...
Checking your browser before accessing dailynodi.example.
This process is automatic. Your browser will redirect to your requested content shortly.
Please allow up to 5 seconds…
DDoS protection by Cloudflare
Ray ID: 7d2a41c09e`,
  'cloudflare blocks': `Attention Required! | Cloudflare
Sorry, you have been blocked
You are unable to access dailynodi.example
Why have I been blocked?
This website is using a security service to protect itself from online attacks. The action you just performed triggered the security solution.
What can I do to resolve this?
You can email the site owner to let them know you were blocked.`,
  captcha: `Are you a robot?
To continue, please click the box below to let us know you're not a robot.
Why did this happen?
Please make sure your browser supports JavaScript and cookies and that you are not blocking them from loading.`,
  'script needed': `nodibarta
You need to enable JavaScript to run this app.`,
  'script needed, Bangla': `নদীবার্তা
এই ওয়েবসাইট দেখতে আপনার ব্রাউজারে জাভাস্ক্রিপ্ট চালু করুন।`,
  'page not found, Bangla': `নদীবার্তা
৪০৪
দুঃখিত, আপনার কাঙ্ক্ষিত পাতাটি খুঁজে পাওয়া যায়নি।
প্রচ্ছদে ফিরে যান`,
  'page not found, Hindi': `404
क्षमा करें, पेज नहीं मिला
आप जिस पेज को ढूंढ रहे हैं वह मौजूद नहीं है।
होम पेज पर जाएं`,
  'page not found, Spanish': `Error 404
Página no encontrada
Lo sentimos, la página que busca no existe o ha sido eliminada.
Volver a la portada`,
  'page not found, German': `404
Seite nicht gefunden
Die von Ihnen aufgerufene Seite existiert leider nicht oder wurde verschoben.
Zur Startseite`,
  'page not found, French': `Page introuvable
La page que vous recherchez n’existe pas ou a été déplacée.
Retour à l’accueil`,
  'page not found, Russian': `Страница не найдена
К сожалению, запрашиваемая страница не существует или была удалена.
На главную`,
  'page not found, Arabic': `404
الصفحة غير موجودة
عذرا، الصفحة التي تبحث عنها غير موجودة أو تم نقلها.
العودة إلى الرئيسية`,
  'page not found, Chinese': `404
页面不存在
抱歉，您访问的页面不存在或已被删除。
返回首页`,
  'page not found, Japanese': `ページが見つかりません
お探しのページは移動または削除された可能性があります。
トップページへ戻る`,
  'page not found, Indonesian': `404
Halaman tidak ditemukan
Maaf, halaman yang Anda cari tidak tersedia atau sudah dihapus.
Kembali ke beranda`,
  'page not found, Portuguese': `Página não encontrada
A página que você procura não existe ou foi removida.
Voltar à página inicial`,
  'page not found, Turkish': `Sayfa bulunamadı
Aradığınız sayfa kaldırılmış veya adresi değişmiş olabilir.
Ana sayfaya dön`,
  'server down': `502 Bad Gateway
nginx/1.18.0`,
  'server busy': `Service Unavailable
The server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.`,
  'access denied': `Access Denied
You don't have permission to access "http://www.nodi.example/news/12" on this server.
Reference #18.3f5c1a.17012`,
  'cookie wall': `We value your privacy
We and our partners store and access information on a device, such as cookies, and process personal data.
With your permission we may use precise geolocation data and identification through device scanning.
Accept all
Reject all
Manage options`,
  'cookie wall, German': `Wir benötigen Ihre Zustimmung
Wir und unsere Partner verwenden Cookies, um Inhalte und Anzeigen zu personalisieren.
Alle akzeptieren
Alle ablehnen
Einstellungen verwalten`,
  login: `Log in
Email address
Password
Remember me
Forgot your password?
Don't have an account? Sign up
Terms of use
Privacy policy`,
  'login, Bangla': `লগইন করুন
ইমেইল
পাসওয়ার্ড
পাসওয়ার্ড ভুলে গেছেন?
নতুন অ্যাকাউন্ট খুলুন`,
  'paywall stub': `Subscribe to continue reading
Already a subscriber? Log in
Monthly 5 €
Yearly 50 €
Cancel any time`,
  'search page': `Search results
Results for "সেতু"
No results found.
Try another search term.`,
  'search page, Bangla': `অনুসন্ধানের ফলাফল
"সেতু" লিখে খোঁজা হয়েছে
কোনো ফলাফল পাওয়া যায়নি।`,
  'list of links, Bangla': `সর্বশেষ
${[
  'মেঘনায় নতুন সেতু চালু',
  'আজ সারা দেশে বৃষ্টির পূর্বাভাস',
  'শীতের সবজির দাম কমেছে',
  'দুই দলের খেলা ড্র',
  'নতুন বছরের বই ছাপা শুরু',
  'ট্রেনের সময়সূচিতে পরিবর্তন',
  'হাসপাতালে নতুন শয্যা',
  'পাহাড়ে পর্যটকের ভিড়',
  'ইলিশ ধরায় নিষেধাজ্ঞা শেষ',
  'মেট্রোরেলের নতুন স্টেশন',
  'কৃষকের ঘরে নতুন ধান',
  'বইমেলার প্রস্তুতি শেষ',
  'চা-বাগানে নতুন কুঁড়ি',
  'ঢাকার বাতাস আজ অস্বাস্থ্যকর',
].join('\n')}
আরও দেখুন`,
  'list of links, English': `Latest news
${Array.from({ length: 16 }, (_, i) => `Council talks on bridge number ${i + 2}\n${i + 1} hours ago`).join('\n')}
Load more`,
  'sitemap of addresses': Array.from(
    { length: 20 },
    (_, i) => `https://nodi.example/news/${i + 1}\n2024-05-${10 + i}`,
  ).join('\n'),
  'empty section': `খেলা
ক্রিকেট
ফুটবল
টেনিস
এই বিভাগে কোনো খবর নেই
প্রচ্ছদ
যোগাযোগ`,
  'menu alone': `Home
World
Business
Sport
Opinion
Video
Contact us
About us
Privacy policy`,
};

it.each(Object.entries(OTHERS))('%s holds no article', (_, text) => {
  const { kind, title, blocks } = parseArticle(text);
  expect(kind).toBe('other');
  expect(title).not.toBe('');
  expect(blocks.map((block) => block.text).join('')).toBe(text);
});
