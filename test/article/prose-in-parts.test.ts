import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

describe('prose in parts', () => {
  it('between the times of a live report', () => {
    const article = parseArticle(
      [
        'Count goes on through the night in the whole country',
        'Published 10 June 2024',
        '10:45',
        'Boxes open',
        'Officials opened the first ballot boxes in the north this morning as agents looked on.',
        '10:32',
        'Turnout was low',
        'The commission said that turnout was 41 percent, the lowest in twenty years.',
        '10:05',
        'Polls closed',
        'Polls have closed in all districts. Voting was peaceful in most places, it said.',
      ].join('\n'),
    );
    expect(article.paragraphs.filter((paragraph) => paragraph.endsWith('.'))).toHaveLength(3);
  });

  it('between links to other stories', () => {
    const prose = [
      'নদীর পানি রাতভর বেড়েছে বলে জানিয়েছে বোর্ড। [বিজ্ঞাপন_১] এতে তিনটি গ্রামের ফসলের মাঠ তলিয়ে গেছে।',
      'উপজেলা প্রশাসন জানিয়েছে, আশ্রয়কেন্দ্র খোলা হয়েছে। সেখানে শুকনা খাবার দেওয়া হচ্ছে।',
      'বাঁধের একটি অংশ ধসে গেছে বলে এলাকাবাসী জানান। মেরামতের কাজ চলছে রাত থেকেই।',
    ];
    const article = parseArticle(
      ['বন্যায় ডুবল তিন গ্রাম', prose[0], 'আরও পড়ুন: কোথায় কত পানি?', prose[1], 'আরও পড়ুন: বাঁধ কবে হবে', prose[2]].join(
        '\n\n',
      ),
    );
    expect(article.paragraphs).toEqual([prose[0]?.replace(' [বিজ্ঞাপন_১]', ''), prose[1], prose[2]]);
  });

  it('numbered points with their text', () => {
    const text = [
      'সুস্থ থাকার উপায় জানালেন চিকিৎসকেরা',
      'সুস্থ থাকতে কিছু নিয়ম মেনে চলা জরুরি বলে জানিয়েছেন চিকিৎসকেরা। তিনটি উপায় তুলে ধরা হলো।',
      '১. পর্যাপ্ত পানি পান',
      'প্রতিদিন অন্তত আট গ্লাস পানি পান করতে হবে। পানি শরীরের বর্জ্য বের করে দেয়।',
      '২. নিয়মিত ঘুম',
      'রাতে সাত থেকে আট ঘণ্টা ঘুম শরীরকে সতেজ রাখে।',
      '৩. ব্যায়াম',
      'প্রতিদিন ৩০ মিনিট হাঁটুন।',
    ];
    expect(parseArticle(text.join('\n\n')).paragraphs).toEqual(text.slice(1));
  });

  it('around the headlines of other stories', () => {
    const prose = [
      'শহরে নতুন সেতু চালু হয়েছে। সকাল থেকে যাত্রীদের ভিড় দেখা গেছে সেতুর দুই পারে, টিকিট কাটতে লাইন দেন তাঁরা।',
      'কর্তৃপক্ষ জানিয়েছে, প্রতিদিন সকাল ৭টা থেকে রাত ১০টা পর্যন্ত গাড়ি চলবে। প্রতি ১০ মিনিট পরপর বাস ছাড়বে।',
    ];
    const links = ['সেতুতে উঠতে কত টাকা লাগবে?', 'সেতুর ১০ তথ্য', 'কবে হবে আরেকটি সেতু'];
    const article = parseArticle(['শহরে নতুন সেতু চালু', prose[0], 'আরও পড়ুন', ...links, prose[1]].join('\n'));
    expect([article.title, ...article.paragraphs]).toEqual(['শহরে নতুন সেতু চালু', ...prose]);
  });

  it('under the headings of Markdown', () => {
    const article = parseArticle(
      '# নদীতে মাছের আকাল\n\nনদীতে এবার মাছ কম ধরা পড়ছে বলে জানিয়েছেন জেলেরা। মৌসুমের অর্ধেক পার হলেও জালে মাছ উঠছে না।\n\n## কারণ কী\n\nজেলেরা বলছেন, নদী ভরাট হয়ে গেছে।',
    );
    expect([article.title, article.paragraphs.length]).toEqual(['নদীতে মাছের আকাল', 3]);
  });

  it('under an address longer than itself', () => {
    const prose = 'মেঘনায় নৌকা ডুবে গেলে সাতজনকে উদ্ধার করেছেন জেলেরা। সোমবার সকালে এ ঘটনা ঘটে।';
    const url = `https://udaharan.example/${encodeURIComponent('নদীতে-নৌকাডুবি-উদ্ধার-সাতজন-জেলেরা-যা-বললেন')}`;
    const text = `নদীতে নৌকাডুবি, উদ্ধার সাতজন\n\nPublished: 2025-12-29\nSource: ${url}\n\n${prose}\n`;
    expect(parseArticle(text)).toMatchObject({
      kind: 'article',
      url,
      paragraphs: [prose],
      published: '2025-12-29',
    });
  });

  it('lines that are much alike', () => {
    const lines = Array.from({ length: 20 }, (_, i) => `এই খবর ${i} লেখা হয়েছে এখানে।`);
    expect(parseArticle(lines.join('\n')).paragraphs).toEqual(lines);
  });

  it('each short paragraph twice in a row', () => {
    const prose = [
      'কর্তৃপক্ষ জানিয়েছে, প্রতিদিন সকাল ৭টা থেকে রাত ১০টা পর্যন্ত নতুন সেতুতে গাড়ি চলবে।',
      'সেতুর কাজ শেষ হতে সময় লেগেছে পাঁচ বছর, খরচ হয়েছে প্রায় হাজার কোটি টাকার মতো।',
    ];
    const article = parseArticle(['নতুন সেতু চালু হলো', ...prose.flatMap((line) => [line, line])].join('\n'));
    expect(article.paragraphs).toEqual(prose);
  });

  it('a quotation in another script between two paragraphs', () => {
    const quote =
      '“We believe that this is a big step for all of us here,” said the chief executive of the company.';
    const bangla = [
      'কোম্পানি মঙ্গলবার নতুন একটি যন্ত্র উন্মোচন করেছে। তাদের দাবি, এটি আগের চেয়ে দ্বিগুণ দ্রুত চলে।',
      'তিনি আরও বলেন, যন্ত্রটি বাংলাসহ ৪০টি ভাষা বোঝে। আগামী মাস থেকে সবাই এটি কিনতে পারবেন।',
    ];
    const text = ['বাজারে নতুন যন্ত্র এনেছে কোম্পানি', bangla[0], quote, bangla[1]].join('\n\n');
    expect(parseArticle(text).paragraphs).toEqual([bangla[0], quote, bangla[1]]);
  });
});
