import { describe, expect, it } from 'vitest';
import { cutLine } from '../../src/article/inline.ts';
import { type Line, splitLines } from '../../src/article/lines.ts';
import { lineRule } from '../../src/article/rules.ts';

const typeOf = (text: string): string | null => lineRule(splitLines(text)[0] as Line, 'bn');

describe('notices of a site', () => {
  it.each([
    'সর্বশেষ খবর পেতে আমাদের ফেসবুক পেজে লাইক দিন এবং ইউটিউব চ্যানেলে সাবস্ক্রাইব করুন।',
    'এই ওয়েবসাইটের কোনো লেখা, ছবি বা ভিডিও অনুমতি ছাড়া ব্যবহার করা বেআইনি।',
    'Sign up for our newsletter and get the best stories of the week delivered to your inbox.',
    'Dieser Text ist nur für Abonnenten. Jetzt abonnieren und jederzeit kündbar weiterlesen mit dem Monatsabo.',
    'Pour lire la suite, abonnez-vous. Votre abonnement vous donne accès à tous nos articles.',
    'Подписывайтесь на наш канал в мессенджере и читайте нас в социальных сетях.',
    'ताजा खबरों के लिए हमारे साथ जुड़ें और व्हाट्सऐप चैनल को फॉलो करें।',
    '有料会員になると会員限定の有料記事もお読みいただけます。',
  ])('%s', (text) => {
    expect(typeOf(text)).toBe('nav');
  });

  it('one such phrase in a paragraph of prose is prose', () => {
    const prose =
      'প্রতারক চক্রটি প্রথমে লোভনীয় বিজ্ঞাপন দিয়ে লিংকে ক্লিক করুন লেখা বার্তা পাঠাত, এরপর ভুয়া ওয়েবসাইটে নিয়ে গ্রাহকের ব্যাংক হিসাবের তথ্য হাতিয়ে নিত বলে জানিয়েছে পুলিশের সাইবার ইউনিট।';
    expect(typeOf(prose)).toBeNull();
  });
});

describe('lineRule', () => {
  it.each([
    ['[বিজ্ঞাপন_২]', 'ad'],
    ['বিজ্ঞাপন', 'ad'],
    ['Advertisement', 'ad'],
    ['মন্তব্য (0)', 'comments'],
    ['Comments', 'comments'],
    ['Be the first to comment', 'comments'],
    ['ফলো করুন', 'share'],
    ['Facebook Twitter WhatsApp', 'share'],
    ['অ-', 'share'],
    ['আরও পড়ুন: সেতুর কাজ শুরু আগামী মাসে', 'related'],
    ['আরো পড়ুন সেতুর কাজ শুরু আগামী মাসে', 'related'],
    ['Read more: A bridge for the island', 'related'],
    ['Lesen Sie auch: Eine Brücke für die Insel', 'related'],
    ['यह भी पढ़ें: पुल का काम शुरू', 'related'],
    ['اقرأ أيضا: جسر جديد للجزيرة', 'related'],
    ['সর্বাধিক পঠিত', 'related'],
    ['চরের মানুষের নতুন সেতু চরের মানুষের নতুন সেতু', 'related'],
    ['সূত্র: https://www.baomau.example/a-1.html', 'source'],
    ['URL: https://udaharan.example/news/1', 'source'],
    ['ট্যাগ: হাওর, বোরো ধান', 'tags'],
    ['#হাওর #বোরো', 'tags'],
    ['প্রকাশ: ২৩ ডিসেম্বর ২০২৫, ১০:৩৯ পিএম', 'date'],
    ['2h ago', 'date'],
    ['৩ সপ্তাহ আগে', 'date'],
    ['নিজস্ব প্রতিবেদক, ঢাকা', 'byline'],
    ['এনআর/কেএ', 'byline'],
    ['সর্বস্বত্ব সংরক্ষিত', 'nav'],
    ['Privacy policy', 'nav'],
    ['রাজনীতি', 'kicker'],
  ])('%s is %s', (text, type) => {
    expect(typeOf(text)).toBe(type);
  });

  it.each([
    'মন্তব্য করতে রাজি হননি স্থানীয় সরকার বিভাগের কোনো কর্মকর্তা।',
    'বিজ্ঞাপন থেকে আয় কমে যাওয়ায় পত্রিকাটি পাতা কমিয়েছে বলে জানায়।',
    'সূত্র জানায়, সেতুর কাজ শেষ হতে আরও ছয় মাস লাগবে।',
    'Share prices fell on Monday after three days of gains.',
    'Related work by the same team was published two years ago.',
    '১৯৭১ সালের ২৬ মার্চ তিনি গ্রামে ছিলেন বলে পরিবার জানায়।',
    'সার ও সেচে সহায়তা',
  ])('prose and subheadings stay: %s', (text) => {
    expect(typeOf(text)).toBeNull();
  });
});

describe('cutLine', () => {
  const cut = (line: string): [string, string | null][] =>
    cutLine(line).map(({ from, to, noise }) => [line.slice(from, to), noise]);

  it.each<[string, [string, string | null][]]>([
    ['কোনো ছেদ নেই।', [['কোনো ছেদ নেই।', null]]],
    [
      'কাজ শেষ হবে। আরও পড়ুন সেতুর কাজ শুরু',
      [
        ['কাজ শেষ হবে। ', null],
        ['আরও পড়ুন সেতুর কাজ শুরু', 'related'],
      ],
    ],
    ['[বিজ্ঞাপন_১]', [['[বিজ্ঞাপন_১]', 'ad']]],
    [
      '[vc_row][/vc_row]',
      [
        ['[vc_row]', 'ad'],
        ['[/vc_row]', 'ad'],
      ],
    ],
    ['দাম ১০ টাকা [আগে ছিল ৮]।', [['দাম ১০ টাকা [আগে ছিল ৮]।', null]]],
    ['তিনি বলেন, আরও পড়ুন, আরও জানুন।', [['তিনি বলেন, আরও পড়ুন, আরও জানুন।', null]]],
    [
      'দাম কমেছে। ই-মেইল: news@udaharan.example',
      [
        ['দাম কমেছে। ', null],
        ['ই-মেইল: news@udaharan.example', 'nav'],
      ],
    ],
  ])('%s', (line, pieces) => {
    expect(cut(line)).toEqual(pieces);
  });
});
