import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';

/** Pages in one line: what stood above the text, the text, what stood below; and what the record says. */
const FLAT: { head: string; text: [string, string, string]; tail: string; want: Record<string, unknown> }[] =
  [
    {
      head: 'New bridge over the river opens By Jane Porter May 13, 2024 / 8:40 AM GMT 5 min read',
      text: [
        'The council opened the new bridge on Monday after two years of work, and the mayor said the toll would stay low.',
        ' Advertisement · Scroll to continue ',
        'It cost four million. The old bridge was closed in 2019 after cracks were found in two of its pillars.',
      ],
      tail: 'Share this article Comments © 2024 Milton Herald. All rights reserved.',
      want: {
        title: 'New bridge over the river opens',
        byline: ['Jane Porter'],
        published: '2024-05-13T08:40Z',
      },
    },
    {
      head: 'Ponte nova sobre o rio abre Por João Silva 13/05/2024 às 10h30 Atualizado em 13/05/2024 às 12h00',
      text: [
        'A prefeitura abriu a nova ponte na segunda-feira, depois de dois anos de obras, e o prefeito disse que o pedágio vai ficar baixo.',
        ' Publicidade ',
        'Custou quatro milhões de reais e foi paga pelo estado. A ponte antiga fechou em 2019.',
      ],
      tail: 'Leia também: Pedágio sobe em maio Compartilhe',
      want: { title: 'Ponte nova sobre o rio abre', byline: ['João Silva'], published: '2024-05-13T10:30' },
    },
    {
      head: 'Neue Brücke über den Fluss eröffnet Von Anna Keller 13. Mai 2024, 10:30 Uhr Lesezeit: 3 Minuten',
      text: [
        'Die Stadt hat am Montag nach zwei Jahren Bauzeit die neue Brücke eröffnet, und der Bürgermeister sagte, die Maut bleibe niedrig.',
        ' Anzeige ',
        'Sie hat vier Millionen Euro gekostet. Die alte Brücke war 2019 gesperrt worden, weil zwei Pfeiler Risse hatten.',
      ],
      tail: 'Zur Startseite',
      want: {
        title: 'Neue Brücke über den Fluss eröffnet',
        byline: ['Anna Keller'],
        published: '2024-05-13T10:30',
      },
    },
    {
      head: 'Un nouveau pont ouvre sur la rivière Par Claire Martin Publié le 13/05/2024 à 10h30, mis à jour le 13/05/2024 à 12h00 Temps de lecture : 3 min',
      text: [
        'La mairie a ouvert lundi le nouveau pont après deux ans de travaux, et le maire a dit que le péage resterait bas.',
        ' Publicité ',
        'Il a coûté quatre millions d’euros. L’ancien pont avait fermé en 2019, après la découverte de fissures.',
      ],
      tail: 'Lire aussi : Le péage augmente',
      want: { title: 'Un nouveau pont ouvre sur la rivière', byline: ['Claire Martin'] },
    },
    {
      head: 'Jembatan baru dibuka untuk umum Oleh Budi Santoso Senin, 13 Mei 2024 10:30 WIB',
      text: [
        'KLATEN - Pemerintah kabupaten membuka jembatan baru pada Senin setelah dua tahun pengerjaan, dan bupati mengatakan tarif tol tetap rendah.',
        ' ADVERTISEMENT SCROLL TO CONTINUE WITH CONTENT ',
        'Biayanya empat miliar rupiah. Jembatan lama ditutup sejak 2019 karena retak.',
      ],
      tail: 'Baca juga: Tarif tol naik',
      want: { title: 'Jembatan baru dibuka untuk umum', byline: ['Budi Santoso'], dateline: 'KLATEN' },
    },
    {
      head: 'পদ্মায় নৌকাডুবিতে নিখোঁজ ৩ রাজবাড়ী প্রতিনিধি প্রকাশ: ১২ মে ২০২৪, ১০:৩০ এএম আপডেট: ১২ মে ২০২৪, ১১:০০ এএম | অনলাইন সংস্করণ',
      text: [
        'রাজবাড়ীর গোয়ালন্দে পদ্মা নদীতে নৌকা ডুবে তিনজন নিখোঁজ হয়েছেন। রোববার সকালে দৌলতদিয়া ঘাটের কাছে এ ঘটনা ঘটে।',
        ' বিজ্ঞাপন ',
        'স্থানীয় লোকজন জানান, নৌকায় নয়জন যাত্রী ছিলেন। ফায়ার সার্ভিসের ডুবুরি দল উদ্ধারকাজ চালাচ্ছে।',
      ],
      tail: 'বিষয়: রাজবাড়ী নৌকাডুবি শেয়ার করুন মন্তব্য © ২০২৪ দৈনিক উদাহরণ',
      want: {
        title: 'পদ্মায় নৌকাডুবিতে নিখোঁজ ৩',
        byline: ['রাজবাড়ী প্রতিনিধি'],
        published: '2024-05-12T10:30',
      },
    },
    {
      head: 'নিজস্ব প্রতিবেদক ১২ মে ২০২৪, ১০:৩০ এএম',
      text: [
        'বরিশালে কীর্তনখোলা নদীতে নতুন ফেরিঘাট চালু হয়েছে। রোববার সকালে ঘাটে প্রথম ফেরি ভেড়ে।',
        ' বিজ্ঞাপন ',
        'স্থানীয় লোকজন জানান, আগে পার হতে দুই ঘণ্টা লাগত। এখন লাগে কুড়ি মিনিট।',
      ],
      tail: 'এনআর/কেএ',
      want: { byline: ['নিজস্ব প্রতিবেদক'], published: '2024-05-12T10:30', titleFrom: 'lead' },
    },
    {
      head: 'नदी में नाव पलटी, तीन लापता By Ravi Kumar Published: May 12, 2024, 10:30 AM IST',
      text: [
        'नदी में नाव पलटने से तीन लोग लापता हो गए। रविवार सुबह घाट के पास यह हादसा हुआ और पुलिस मौके पर पहुंची।',
        ' विज्ञापन ',
        'स्थानीय लोगों ने बताया कि नाव में नौ यात्री सवार थे। गोताखोर तलाश में जुटे हैं।',
      ],
      tail: 'यह भी पढ़ें: बारिश से सड़कें बंद',
      want: {
        title: 'नदी में नाव पलटी, तीन लापता',
        byline: ['Ravi Kumar'],
        published: '2024-05-12T10:30+05:30',
      },
    },
  ];

describe('a page in one line', () => {
  it.each(FLAT)('$head', ({ head, text, tail, want }) => {
    const article = parseArticle(`${head} ${text.join('')} ${tail}\n`);
    expect(article).toMatchObject(want);
    expect(article.paragraphs).toEqual([`${text[0]} ${text[2]}`]);
  });

  it.each([
    'On May 13, 2024 the council opened the new bridge after two years of work, and the mayor said the toll would stay low for those who live on the far bank of the river. It cost four million. The old one was closed.',
    'The law was signed by Jane Porter. On May 13, 2024 the council opened the new bridge after two years of work, and the mayor said the toll would stay low for those who live on the far bank. It cost four million.',
    'গত ১২ মে ২০২৪ তারিখে রাজবাড়ীর গোয়ালন্দে পদ্মা নদীতে নৌকা ডুবে তিনজন নিখোঁজ হন। রোববার সকালে দৌলতদিয়া ঘাটের কাছে এ ঘটনা ঘটে। স্থানীয় লোকজন জানান, নৌকায় নয়জন যাত্রী ছিলেন। ফায়ার সার্ভিসের ডুবুরি দল উদ্ধারকাজ চালায়।',
  ])('leaves a date in prose: %s', (text) => {
    expect(parseArticle(text).paragraphs).toEqual([text]);
  });
});

describe('share words glued to a date', () => {
  const BODY = 'পৌরসভার নিজস্ব কোনো ভাগাড় নেই। প্রতিদিন প্রায় ৪০ টন বর্জ্য ফেলা হচ্ছে মহাসড়কের পাশের একটি খালি জমিতে।';
  it.each([
    ['১৯ নভেম্বর, ২০২৫ ০০:০০শেয়ার', '2025-11-19T00:00'],
    ['প্রকাশ: ১২ মে ২০২৪, ১০:৩০শেয়ার করুন', '2024-05-12T10:30'],
    ['WhatsApp১৩ মে ২০২৪', '2024-05-13'],
    ['13 May 2024Share', '2024-05-13'],
    ['Updated13 May 2024 10:30Share on Facebook', '2024-05-13T10:30'],
  ])('%s', (line, published) => {
    const article = parseArticle(`মহাসড়কের পাশে ময়লার ভাগাড়\n${line}\n${BODY}\n`);
    expect(article.published).toBe(published);
    const types = article.blocks.map(({ type }) => type);
    expect(types).toContain('date');
    expect(types).toContain('share');
    expect(article.paragraphs).toEqual([BODY]);
  });
});
