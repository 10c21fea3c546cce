import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/index.ts';

/** Wraps at a width as editors do: a word that does not fit begins the next line. */
function wrap(text: string, width: number): string {
  const lines: string[] = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) as string;
    if (line === '') lines[lines.length - 1] = word;
    else if (line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}

const BANGLA = [
  'মেঘনার ভাঙনে চরের তিনটি গ্রামের ঘরবাড়ি নদীতে চলে গেছে। গত এক সপ্তাহে প্রায় দুই শ পরিবার বাঁধে আশ্রয় নিয়েছে বলে জানিয়েছেন ইউনিয়ন পরিষদের চেয়ারম্যান।',
  'পানি উন্নয়ন বোর্ড বলছে, ভাঙন ঠেকাতে বালুর বস্তা ফেলা হচ্ছে। তবে স্রোতের কারণে কাজ এগোচ্ছে ধীরে, আর বরাদ্দও পর্যাপ্ত নয়।',
  'স্থানীয় বাসিন্দারা চান স্থায়ী বাঁধ। তাঁরা বলছেন, প্রতিবছর একই কষ্ট আর সহ্য করা যায় না, জমি হারিয়ে অনেকে শহরে চলে যাচ্ছেন।',
];
const ENGLISH = [
  'The town council voted on Tuesday to reopen the old river market, which has stood empty since a fire damaged its roof four years ago.',
  'Traders will pay no rent in the first year. Repairs are expected to start next month and to last until the end of the winter season, the council said, when the first stalls will open.',
];

describe('a text wrapped at a fixed width', () => {
  it.each([
    ['Bangla at 70', 'মেঘনায় ভাঙন, বাঁধে আশ্রয়', BANGLA, 70],
    ['Bangla at 100', 'মেঘনায় ভাঙন, বাঁধে আশ্রয়', BANGLA, 100],
    ['English at 72', 'Old river market to reopen', ENGLISH, 72],
    ['English at 50', 'Old river market to reopen', ENGLISH, 50],
  ])('%s keeps its paragraphs, each whole', (_, title, paragraphs, width) => {
    const text = [title, ...paragraphs.map((paragraph) => wrap(paragraph, width))].join('\n\n');
    expect(parseArticle(text)).toMatchObject({ kind: 'article', title, titleFrom: 'headline', paragraphs });
  });

  it('keeps its paragraphs when a blank line stands after each line', () => {
    // A sentence that ends at the width may be its paragraph's last: these do not.
    const long = [
      'The ferry that links the two banks of the river will not sail for the next ten days, because the pier on the northern side has to be repaired after the storm of last week.',
      'Travellers are asked to use the bridge at the old mill, some twelve kilometres upstream, where buses will run every half hour from early in the morning until late in the evening.',
      'The company that runs the ferry said that all tickets which were sold for these days stay valid until the end of the year or can be given back at any of its offices in the town.',
    ];
    const wrapped = long.map((paragraph) => wrap(paragraph, 64).replaceAll('\n', '\n\n'));
    const article = parseArticle(['Ferry to pause for repairs', ...wrapped].join('\n\n'));
    expect(article).toMatchObject({ title: 'Ferry to pause for repairs', paragraphs: long });
  });

  it('keeps its paragraphs when wrapped by places on screen', () => {
    const wrapped = BANGLA.map((paragraph) => {
      const seen = paragraph.replace(/\p{M}/gu, '');
      const words = paragraph.split(' ');
      let at = 0;
      return wrap(seen, 56)
        .split('\n')
        .map((line) => {
          const from = at;
          at += line.split(' ').length;
          return words.slice(from, at).join(' ');
        })
        .join('\n');
    });
    const text = ['মেঘনায় ভাঙন, বাঁধে আশ্রয়', ...wrapped].join('\n\n');
    expect(parseArticle(text).paragraphs).toEqual(BANGLA);
  });

  it('keeps a paragraph whole where a line ends with a sentence a little before the width', () => {
    const first = wrap(ENGLISH[0] as string, 60);
    const second = [
      'Traders will pay no rent in the first year of the market.',
      'Repairs are expected to start next month and to last until',
      'the end of the winter, when the first stalls will open.',
    ];
    const text = ['Old river market to reopen', first, second.join('\n'), first].join('\n\n');
    expect(parseArticle(text).paragraphs.slice(0, 2)).toEqual([ENGLISH[0], second.join(' ')]);
  });

  it('is none when lines end where they like', () => {
    const text = ['মেঘনায় ভাঙন, বাঁধে আশ্রয়', ...BANGLA].join('\n');
    expect(parseArticle(text).paragraphs).toEqual(BANGLA);
    const menu = [
      'Home',
      'World news',
      'Sport and culture',
      'Weather',
      'Business',
      'About us',
      'Old river market to reopen',
    ];
    expect(parseArticle([...menu, '', ...ENGLISH].join('\n')).paragraphs).toEqual(ENGLISH);
  });
});
