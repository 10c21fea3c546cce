import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/index.ts';
import { kept, noise } from './shared.ts';

/** Text, label, text after it. */
const LABELS: [string, string, string][] = [
  ['সেতু নির্মাণে ব্যয় হয়েছে ', 'বিজ্ঞাপন', ' তিন হাজার কোটি টাকা।'],
  ['তিনি বলেন, ', 'বিজ্ঞাপন', ' এই সেতু খুলে দেওয়া হবে ডিসেম্বরে।'],
  ['সেতুর কাজ শেষ হয়েছে। ', 'বিজ্ঞাপন', ' প্রকৌশলীরা জানান, উদ্বোধন হবে ডিসেম্বরে।'],
  ['সেতুর কাজ শেষ হয়েছে।', 'বিজ্ঞাপন', 'প্রকৌশলীরা জানান, উদ্বোধন হবে ডিসেম্বরে।'],
  ['সেতুর কাজ শেষ হয়েছে', 'বিজ্ঞাপন', ' প্রকৌশলীরা জানান, উদ্বোধন হবে ডিসেম্বরে।'],
  ['সেতুর কাজ শেষ হয়েছে। ', '-- বিজ্ঞাপন --', ' উদ্বোধন হবে ডিসেম্বরে।'],
  ['সেতুর কাজ শেষ হয়েছে ', '(বিজ্ঞাপন)', ' আর উদ্বোধন হবে ডিসেম্বরে।'],
  ['সেতুর কাজ শেষ হয়েছে। ', '[বিজ্ঞাপন]', ' উদ্বোধন হবে ডিসেম্বরে।'],
  ['সেতুর কাজ শেষ হয়েছে বলে জানান তাঁরা। ', 'বিজ্ঞাপন', ''],
  ['সেতুর কাজ শেষ। ', 'Advertisement', ' প্রকৌশলীরা জানান, উদ্বোধন হবে ডিসেম্বরে।'],
  ['The minister said ', 'ADVERTISEMENT', ' that the bridge would open.'],
  ['The minister said ', 'Advertisement', ' that the bridge would open.'],
  ['The bridge will open. ', 'Advertisement', ' The minister said so on Monday.'],
  ['The bridge will open.', 'Advertisement', 'The minister said so on Monday.'],
  ['The bridge will open', 'ADVERTISEMENT', 'the minister said so on Monday.'],
  ['The bridge will open. ', 'Article continues below advertisement', ' The minister said so.'],
  ['The bridge will open. ', 'ADVERTISEMENT', ' The minister said so on Monday.'],
  ['El puente abrirá en mayo. ', 'Publicidad', ' El alcalde lo anunció el lunes.'],
  ['El puente abrirá, dijo ', 'PUBLICIDAD', ' el alcalde de la ciudad.'],
  ['Die Brücke wird eröffnet. ', 'Anzeige', ' Der Bürgermeister sagte das am Montag.'],
  ['Die Brücke wird eröffnet.', 'ANZEIGE', 'Der Bürgermeister sagte das am Montag.'],
  ['Le pont ouvrira en mai. ', 'La suite après cette publicité', ' Le maire a confirmé.'],
  ['Il ponte apre a maggio. ', 'Pubblicità', ' Il sindaco lo ha detto lunedì.'],
  ['De brug gaat open. ', 'Advertentie', ' De burgemeester zei dat maandag.'],
  ['Мост откроют в мае. ', 'Реклама', ' Об этом сообщил мэр города.'],
  ['Jembatan dibuka Mei. ', 'ADVERTISEMENT', ' Wali kota mengatakannya Senin.'],
  ['पुल मई में खुलेगा। ', 'विज्ञापन', ' मंत्री रमेश ने यह बात कही।'],
  ['پل مئی میں کھلے گا۔ ', 'اشتہار', ' وزیر نے پیر کو بتایا۔'],
  ['橋は来月開通する。', '【広告】', '市の担当者が説明した。'],
];

describe('the label of an advertisement within a paragraph', () => {
  it.each(LABELS)('%s|%s|%s', (before, label, after) => {
    const line = before + label + after;
    expect(noise(line)).toEqual([[label, 'ad']]);
    expect(kept(line)).toBe(`${before.trim()} ${after.trim()}`.trim());
  });

  it.each([
    'পত্রিকায় বিজ্ঞাপন দিয়ে লোক নিয়োগ করা হয়েছে বলে জানান তিনি।',
    'বিজ্ঞাপন প্রচারের জন্য এক কোটি টাকা নিয়েছে প্রতিষ্ঠানটি।',
    'তিনি বলেন, বিজ্ঞাপন থেকে আয় কমেছে এবং বিজ্ঞাপনদাতারা সরে গেছেন।',
    'সরকার বিজ্ঞাপন দেওয়া বন্ধ করেছে। বিজ্ঞাপন ছাড়া পত্রিকা চলে না।',
    'এই বিজ্ঞাপন মানুষের মন কেড়েছে। বিজ্ঞাপনচিত্রটি বানিয়েছেন এক তরুণ।',
    'টেলিভিশন বিজ্ঞাপন তাঁর আয়ের বড় উৎস। নিয়োগ বিজ্ঞপ্তি ও বিজ্ঞাপনের হার বেড়েছে।',
    'The company bought an advertisement in the paper, and advertising rose.',
    '"Advertisement is dead," he said. Advertisement is everywhere now.',
    'The word ADVERTISEMENT PAGE was printed above it.',
    'Die Anzeige gegen den Bürgermeister wurde fallen gelassen. Anzeige erstattete ein Nachbar.',
    'Er hat eine Anzeige bei der Polizei erstattet, die Werbung wirkte.',
    'La publicidad del gobierno subió. Publicidad y propaganda no son lo mismo.',
    'अखबार में विज्ञापन देकर भर्ती की गई। विज्ञापन के बाद हजारों आवेदन आए।',
    'Реклама на улицах города запрещена. Реклама исчезнет в мае.',
    'اخبار میں اشتہار دے کر بھرتی کی گئی۔ اشتہار کے بعد درخواستیں آئیں۔',
    'إعلان الحكومة جاء مساء الاثنين. وقال الوزير إن إعلان النتائج قريب.',
  ])('is none in %s', (line) => {
    expect(kept(line)).toBe(line);
  });

  it('is told from the word by labels on lines of their own, and is none in a text about advertisements', () => {
    const lines = [
      'সেতুর কাজ শেষ হতে আরও তিন মাস',
      'নদীর ওপর নতুন সেতুর কাজ শেষ হতে আরও তিন মাস লাগবে বলে জানিয়েছেন প্রকল্পের প্রকৌশলীরা।',
      'বিজ্ঞাপন',
      'সেতুর পূর্ব পাড়ের বিজ্ঞাপন বাসিন্দারা বলেন, সেতু চালু হলে শহরে যেতে সময় লাগবে আধা ঘণ্টা।',
    ];
    const plain = lines.join('\n');
    expect(parseArticle(plain).paragraphs.join(' ')).not.toContain('বিজ্ঞাপন');
    const about = `${plain}\nবিজ্ঞাপনের আয়ে চলা কাগজগুলো বিজ্ঞাপনদাতার ওপর নির্ভর করে বলে মনে করেন অনেকে।`;
    expect(parseArticle(about).paragraphs[1]).toContain('বিজ্ঞাপন বাসিন্দারা');
  });
});
