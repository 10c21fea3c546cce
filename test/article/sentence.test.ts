import { describe, expect, it } from 'vitest';
import { firstSentence } from '../../src/article/sentence.ts';

describe('firstSentence', () => {
  it.each([
    ['নদীর পানি বেড়েছে। মানুষ বাঁধে।', 'নদীর পানি বেড়েছে।'],
    ['সভায় মো. রহমান ও ড. করিম কথা বলেন। পরে ভোট হয়।', 'সভায় মো. রহমান ও ড. করিম কথা বলেন।'],
    ['ডা. ও শিক্ষকেরা মিছিল করেন। বৃষ্টি ছিল।', 'ডা. ও শিক্ষকেরা মিছিল করেন।'],
    ['এ. কে. এম. কলেজে ভর্তি শুরু। ফি কমেছে।', 'এ. কে. এম. কলেজে ভর্তি শুরু।'],
    ['প্রবৃদ্ধি ৫.৬ শতাংশ হবে। আগে ছিল ৬।', 'প্রবৃদ্ধি ৫.৬ শতাংশ হবে।'],
    [
      'Dr. Example said prices rose 2.5 percent. Nobody laughed.',
      'Dr. Example said prices rose 2.5 percent.',
    ],
    ['The U.S. ambassador left at noon. He will return.', 'The U.S. ambassador left at noon.'],
    ['वाराणसी में अभियान चला। लोग जुटे।', 'वाराणसी में अभियान चला।'],
    ['ঘোষণায় বলা হয়, “কাজ শেষ।” পরে বৃষ্টি নামে।', 'ঘোষণায় বলা হয়, “কাজ শেষ।”'],
    ['কোনো ছেদ নেই এই বাক্যে', 'কোনো ছেদ নেই এই বাক্যে'],
  ])('%s', (paragraph, sentence) => {
    expect(firstSentence(paragraph)).toBe(sentence);
  });
});
