import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

const TEXT = [
  'নওগাঁয় ধানের দাম বেড়েছে',
  'নওগাঁ প্রতিনিধি',
  'প্রকাশ: ০৩ মে ২০২৪, ০৯:৩০',
  'নওগাঁর হাটে এক সপ্তাহে ধানের দাম মণপ্রতি এক শ টাকা বেড়েছে। চালকলমালিকেরা বলছেন, হাটে নতুন ধান কম আসায় দাম বাড়ছে।',
  'কৃষকেরা জানান, বৃষ্টির কারণে অনেকে ধান কাটতে পারেননি। আবহাওয়া ভালো হলে আগামী সপ্তাহে সরবরাহ বাড়বে বলে তাঁরা আশা করছেন।',
];
const NEXT = [
  'বগুড়ায় মরিচের হাটে আগুন',
  'বগুড়া প্রতিনিধি',
  'প্রকাশ: ০৪ মে ২০২৪, ১১:১০',
  'বগুড়ার মহাস্থান হাটে গতকাল রাতে আগুনে ১২টি মরিচের গুদাম পুড়ে গেছে। ফায়ার সার্ভিসের দুটি ইউনিট এক ঘণ্টায় আগুন নেভায়।',
];
const STORY =
  'The council of the island voted on Tuesday to build a new harbour, which has been planned for ten years and will cost four million.';

describe('another article below', () => {
  it('is none of the text after a break with a byline and a date', () => {
    const { paragraphs } = parseArticle([...TEXT, 'সব খবর', 'আরও পড়ুন', ...NEXT].join('\n'));
    expect(paragraphs).toEqual(TEXT.slice(3));
  });

  it('is no article whose own byline stands under its summary and a link', () => {
    const [headline, , , first, second] = TEXT as [string, string, string, string, string];
    const text = [headline, second, first, 'আরও পড়ুন', ...NEXT.slice(1)].join('\n');
    expect(parseArticle(text).paragraphs).toContain(NEXT[3]);
  });

  it('begins at no byline that stands right under the text', () => {
    const last = NEXT[3] as string;
    const { paragraphs } = parseArticle([...TEXT, 'বগুড়া প্রতিনিধি', last].join('\n'));
    expect(paragraphs).toContain(last);
  });
});

describe('what an agency signs', () => {
  it.each([
    [
      'with a name in brackets',
      'The fishermen are glad. Work on the first pier will begin before the end of the coming winter. (ANSA).',
    ],
    [
      'with a number behind it',
      'The fishermen are glad. Work on the first pier will begin before the winter. (Editing: Mary Hill) 1110412',
    ],
  ])('is a paragraph: %s', (_, signed) => {
    const second = STORY.replace('Tuesday', 'Friday').replace('harbour', 'school');
    const { paragraphs } = parseArticle(['Island to build a new harbour', STORY, second, signed].join('\n'));
    expect(paragraphs).toEqual([STORY, second, signed]);
  });
});
