import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const types = (text: string): string[] =>
  parseArticle(text)
    .blocks.filter(({ type }) => type !== 'blank')
    .map(({ type, text: line }) => `${type}: ${line.trim()}`);

describe('short texts', () => {
  it.each([
    ['two words and a sentence', 'অন্য কথা\n\nএকেবারে অন্য একটি কথা লেখা হয়েছে এখানে।', 'অন্য কথা'],
    ['two short lines', 'নদীতে নৌকাডুবি\nতিনজন নিখোঁজ।', 'নদীতে নৌকাডুবি'],
    ['Chinese', '北京今天下大雨\n\n北京市今天上午下了大雨，多条道路积水。', '北京今天下大雨'],
    [
      'every paragraph short, the last with an exclamation mark',
      'মাঝির বিদায়\n\n‘আর নৌকা বাইব না।’\n\nঘাট তখন নিস্তব্ধ।\n\nএমন বিদায় কজনের কপালে জোটে!',
      'মাঝির বিদায়',
    ],
  ])('%s', (_, text, title) => {
    const article = parseArticle(text);
    expect([article.kind, article.titleFrom, article.title]).toEqual(['article', 'headline', title]);
    expect(article.paragraphs.join(' ')).toBe(text.slice(title.length).replace(/\s+/gu, ' ').trim());
  });

  it('a short headline right above the report', () => {
    const text = `Storm hits coast\n\n${'A storm hit the coast on Sunday night and left ten people dead, officials said. '.repeat(2).trim()}`;
    expect(parseArticle(text).title).toBe('Storm hits coast');
  });
});

describe('what looks like furniture', () => {
  it('a source after the last sentence is no part of the paragraph', () => {
    const lines = types(
      'হামলায় নিহত ১২ জন\n\nরাজধানীতে রাতের হামলায় অন্তত ১২ জন নিহত হয়েছেন, আহত আরও অনেকে।\n\nকর্মকর্তারা বলছেন, উদ্ধারকাজ এখনো চলছে। সূত্র : রয়টার্স, এএফপি',
    );
    expect(lines.slice(-2)).toEqual(['body: কর্মকর্তারা বলছেন, উদ্ধারকাজ এখনো চলছে।', 'source: সূত্র : রয়টার্স, এএফপি']);
  });

  it('one word of a label opens prose, too', () => {
    const text =
      'সেতুতে মানুষের ঢল নামল সকালে\n\nসেতু খোলার পর সকাল থেকেই মানুষের ঢল নেমেছে। দূরদূরান্ত থেকে মানুষ এসেছেন।\n\nছবিতে দেখা যায়, সেতুর ওপর দিয়ে শত শত মানুষ হেঁটে পার হচ্ছেন।';
    expect(parseArticle(text).paragraphs).toHaveLength(2);
    expect(parseArticle(text).captions).toEqual([]);
  });

  it('who interviewed is a byline, not a headline', () => {
    const article = parseArticle(
      '‘আমরা এখনই থামব না’\n\nসাক্ষাৎকার নিয়েছেন রাজীব আহমেদ\n\nপ্রকাশ: ০৩ মার্চ ২০২৪\n\nঅর্থনীতিবিদ সেলিম রায়হান সম্প্রতি দেশের অর্থনীতি নিয়ে কথা বলেছেন। তার চুম্বক অংশ তুলে ধরা হলো।',
    );
    expect([article.title, article.byline]).toEqual(['‘আমরা এখনই থামব না’', ['রাজীব আহমেদ']]);
  });

  it('a short report among much furniture is an article', () => {
    const page = ['হোম', 'জাতীয়', 'খেলা', 'বিনোদন', 'সর্বশেষ'];
    const report = [
      'ভারী বৃষ্টির পূর্বাভাস',
      '১২ মে ২০২৪',
      'আগামী তিন দিন দেশের সব জেলায় ঝড়বৃষ্টি হতে পারে বলে জানিয়েছে অধিদপ্তর।',
      'জেলেদের সমুদ্রে যেতে নিষেধ করা হয়েছে বলে জানা গেছে।',
    ];
    const foot = ['এই বিভাগের আরও খবর', 'সড়কে নিহত তিন', 'বাজারে চড়া দাম', 'ফিরলেন উপদেষ্টা', '© ২০২৪'];
    expect(parseArticle([...page, ...report, ...foot].join('\n')).kind).toBe('article');
  });

  it('a line that announces what follows is text', () => {
    const text = [
      'সেতুর কাজ শেষ হচ্ছে',
      'নদীর ওপর নতুন সেতুর কাজ আগামী মাসে শেষ হবে বলে জানিয়েছেন প্রকল্পের পরিচালক ও স্থানীয় প্রশাসনের কর্মকর্তারা।',
      'প্রকল্পে যা যা থাকছে:',
      'দুই লেনের মূল সেতু',
      'পাঁচ কিলোমিটার সংযোগ সড়ক',
      'সড়কের দুই পাশে হাঁটার পথ ও আলোর ব্যবস্থা থাকবে, আর নদীর দুই তীরে তৈরি হবে দুটি ঘাট ও একটি পার্ক।',
    ].join('\n');
    expect(parseArticle(text).paragraphs).toContain('প্রকল্পে যা যা থাকছে:');
  });
});
