import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../src/article/clean.ts';
import { decodeEntities } from '../../src/article/entities.ts';
import { parseArticle } from '../../src/article/index.ts';

describe('cleanText', () => {
  it.each([
    // A space after each sentence's end.
    ['কাজ শেষ হয়েছে।তিনি খুশি।', 'কাজ শেষ হয়েছে। তিনি খুশি।'],
    ['কাজ শেষ কবে?তিনি জানেন না!কেউ জানে না।', 'কাজ শেষ কবে? তিনি জানেন না! কেউ জানে না।'],
    ['কাজ শেষ হয়েছে.তিনি খুশি।', 'কাজ শেষ হয়েছে. তিনি খুশি।'],
    ['‘কাজ শেষ।’তিনি বলেন।', '‘কাজ শেষ।’ তিনি বলেন।'],
    ['काम पूरा हुआ।वे खुश हैं।', 'काम पूरा हुआ। वे खुश हैं।'],
    ['کام مکمل ہوا۔وہ خوش ہے۔', 'کام مکمل ہوا۔ وہ خوش ہے۔'],
    ['The work is done.He is glad.', 'The work is done. He is glad.'],
    ['Is it done?He hopes so!Nobody knows.', 'Is it done? He hopes so! Nobody knows.'],
    ['Работа закончена.Мэр доволен.', 'Работа закончена. Мэр доволен.'],
    // Markup and entities.
    ['ঢাকা&nbsp;ও&nbsp;খুলনা &amp; বরিশাল', 'ঢাকা\u00a0ও\u00a0খুলনা & বরিশাল'],
    [
      '&quot;Yes,&quot; he said &#8211; it&#x2019;s done &amp;quot;now&amp;quot;',
      '"Yes," he said – it’s done "now"',
    ],
    ['Caf&eacute; &Uuml;ber ni&ntilde;o', 'Café Über niño'],
    ['<strong>Dhaka</strong> is <a href="https://example.com/?a=1">big</a>', 'Dhaka is big'],
    ['শুরু <!-- ad slot --> শেষ', 'শুরু   শেষ'],
    ['শুরু<script>var a = 1;</script>শেষ', 'শুরু শেষ'],
    // What is not seen.
    ['govern\u00adment and minis\u00ad ter', 'government and minister'],
    ['ক\u200bথা \ufeffবলা\u2060', 'কথা বলা'],
    ['র\u200d্যাব', 'র\u200d্যাব'],
  ])('%s', (raw, clean) => {
    expect(cleanText(raw)).toBe(clean);
  });

  it.each([
    'মো.রহমান ও ড.করিম এ.কে.এম. কলেজে যান।',
    'প্রবৃদ্ধি ৫.৬ শতাংশ, সময় ১০।৩০ মিনিট।',
    'ওয়েবসাইট প্রথমসকাল.কম ও খবর.নেট বন্ধ।',
    'The U.S.Army and Mr.Khan met at Example.com and Node.js fans.',
    'Table.Media wrote it, see https://example.org/a.Page?Next=Yes!Now',
    'If a < b and c > d, then AT&T rose; R&D; fell.',
    '“কাজ শেষ।” বললেন তিনি।',
    'Wait... what?! No.',
  ])('leaves %s as it is', (text) => {
    expect(cleanText(text)).toBe(text);
  });

  it('gives the same when done twice', () => {
    const part = fc.constantFrom(
      'কাজ',
      '।',
      '?',
      '.',
      ' ',
      'done',
      'He',
      '”',
      '&amp;',
      '<br>',
      '\u00ad',
      '১০',
      '<b>',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const once = cleanText(parts.join('').replaceAll('&amp;', '&'));
        expect(cleanText(once)).toBe(once);
      }),
    );
  });
});

describe('decodeEntities', () => {
  it.each([
    ['&#0; &#xD800; &#1114112; &nosuch; &;', '&#0; &#xD800; &#1114112; &nosuch; &;'],
    ['&#150;&#x80;', '–€'],
    ['a&nbspb', 'a&nbspb'],
    ['a&nbsp b', 'a\u00a0 b'],
  ])('%s', (raw, decoded) => {
    expect(decodeEntities(raw)).toBe(decoded);
  });
});

describe('markup in a text', () => {
  const A = 'নদীর ওপর নতুন সেতুর কাজ শেষ হতে আরও তিন মাস লাগবে বলে জানিয়েছেন প্রকল্পের প্রকৌশলীরা।';
  const B = 'সেতু চালু হলে শহরে যেতে সময় লাগবে আধা ঘণ্টা, এখন লাগে দুই ঘণ্টার বেশি।';

  it.each([
    ['paragraph tags', `<p>${A}</p><p>${B}</p>`],
    ['line breaks', `${A}<br /><br>${B}`],
    ['escaped tags', `&lt;p&gt;${A}&lt;/p&gt;&lt;p&gt;${B}&lt;/p&gt;`],
    ['tags with attributes', `<div class="a" id='b'>${A}</div>\n<P style="x">${B}</P>`],
  ])('%s part paragraphs', (_, body) => {
    const text = `সেতুর কাজ শেষ হতে আরও তিন মাস\n${body}\n`;
    const article = parseArticle(text);
    expect(article.paragraphs).toEqual([A, B]);
    expect(article.blocks.map((block) => block.text).join('')).toBe(text);
  });
});
