import { describe, expect, it } from 'vitest';
import { findAgencies } from '../../src/article/agencies.ts';

describe('findAgencies', () => {
  it.each<[string, string[], string[]]>([
    [
      'order of first mention, each once',
      ['রয়টার্স জানায়, পরে এএফপিও জানায়।', 'রয়টার্স আবার জানায়।'],
      ['রয়টার্স', 'এএফপি'],
    ],
    ['without case endings', ["কেসিএনএ'র খবরে, রয়টার্সকে, বাসসের বরাতে"], ['কেসিএনএ', 'রয়টার্স', 'বাসস']],
    ['with a hyphen before the ending', ['আরআইএ-এর মতে বৈঠক হয়েছে।'], ['আরআইএ']],
    ['one agency under two names is one', ['RIA সংবাদ সংস্থা জানিয়েছে।', 'আরআইএ আরও বলেছে।'], ['আরআইএ']],
    ['the form most used', ['কোরিয়ান সেন্ট্রাল নিউজ এজেন্সি (কেসিএনএ) জানায়। কেসিএনএ আরও জানায়।'], ['কেসিএনএ']],
    ['a credit', ['ছবি: রয়টার্স'], ['রয়টার্স']],
    ['a Latin name in a Bangla text', ['ছবি: AFP', 'বন্যায় পানিবন্দী মানুষ।'], ['AFP']],
    ['initials in brackets', ['LONDON (AP) — Rain fell.'], ['AP']],
    ['initials beside the word for agency', ['The news agency AP reported rain.'], ['AP']],
    [
      'initials elsewhere are no agency',
      ['The AP exam and the PA system were ready for use in the hall by nine.'],
      [],
    ],
    ['a name inside a word is none', ['Reutersville is a village.', 'বাসসমূহ চলছে।'], []],
    ['several languages', ['Wie die Nachrichtenagentur dpa und Reuters melden'], ['dpa', 'Reuters']],
    ['Chinese', ['据新华社报道，今天下雨。'], ['新华社']],
    ['nothing', ['আজ বৃষ্টি হয়েছে।'], []],
  ])('%s', (_reason, texts, agencies) => {
    expect(findAgencies(texts)).toEqual(agencies.map((name) => name.normalize('NFC')));
  });

  it('reads both spellings of a letter with a nukta', () => {
    expect(findAgencies(['রয়টার্স জানায়'.normalize('NFD')])).toEqual(findAgencies(['র\u09dfটার্স জানায়']));
  });
});
