import { describe, expect, it } from 'vitest';
import { keepNearest } from '../../../src/search/sounding.ts';
import { aliasesOf, letterNames, normalise, soundKeys, soundOf } from '../../../src/text/index.ts';
import { wordList } from '../../../src/text/wordlist.ts';

/** A small archive's words, with common words that sound like the names. */
const WORDS = wordList(`
  পুতিন পতন পাটনা পেতেন হাসিনা হাসান হাসিনার ঢাকা ঢাকায় ধাক্কা ডাকা টাকা থাকা কিম কম কাম জং জন জন্য উন অন্য উত্তর উত্তরে কোরিয়া করা
  করিয়ে রাশিয়া রাশি রুশ শোইগু সহজ পিয়ংইয়ং জেলেনস্কি বাংলাদেশ বাংলাদেশের চট্টগ্রাম মন্ত্রী মন্ত্র মাত্র নির্বাচন নির্বাসন বিদ্যুৎ
  রাষ্ট্রপতি রাষ্ট্র বাইডেন বিধান বাঁধেন সিলেট স্লেট কুমিল্লা কমলা যশোর যিশুর কিয়েভ কেউ সূর্য সার্জন বিজ্ঞান বাগান শিক্ষা শিখা দুঃখ দিক র‍্যাব রব
  ইউক্রেন কলকাতা কালকে খালেদা জিয়া যা মমতা মোদি মদ আওয়ামী আমি জাতীয় জাতি সংসদ সাংসদ স্বাস্থ্য ষষ্ঠ বিশ্ববিদ্যালয় গাজীপুর নারায়ণগঞ্জ
  রোহিঙ্গা অভিযোগ পুলিশ করোনা কারণ ইসরায়েল গাজা গাঁজা ট্রাম্প জিনপিং মস্কো ওয়াশিংটন ইউনূস শেখ শিখ মুজিব খবর কবর সরকার সড়ক পর্যন্ত
  বৃষ্টি হামাস হাঁস ইরান উড়ান লীগ লেগে ভারত নিউজিল্যান্ড বিএনপি
`);

const FILED = new Map<string, string[]>();
for (const form of WORDS) {
  for (const key of soundKeys(form)) FILED.set(key, [...(FILED.get(key) ?? []), form]);
}

/** What a search for a Latin word would take. */
function found(word: string): string[] {
  const sound = soundOf(word);
  const forms = new Set(sound?.keys.flatMap((key) => FILED.get(key) ?? []));
  const candidates = [...forms].map((form) => ({
    form,
    distance: sound?.distance(form) ?? 1,
    articles: 10,
  }));
  return [...letterNames(word), ...aliasesOf(word), ...keepNearest(candidates).map(({ form }) => form)];
}

describe('a word in Latin letters comes first at', () => {
  it.each<[string, string]>([
    ['putin', 'পুতিন'],
    ['hasina', 'হাসিনা'],
    ['dhaka', 'ঢাকা'],
    ['taka', 'টাকা'],
    ['kim', 'কিম'],
    ['jong', 'জং'],
    ['un', 'উন'],
    ['uttor', 'উত্তর'],
    ['koria', 'কোরিয়া'],
    ['rashia', 'রাশিয়া'],
    ['russia', 'রাশিয়া'],
    ['shoigu', 'শোইগু'],
    ['pyongyang', 'পিয়ংইয়ং'],
    ['zelensky', 'জেলেনস্কি'],
    ['zelenskyy', 'জেলেনস্কি'],
    ['bangladesh', 'বাংলাদেশ'],
    ['chattogram', 'চট্টগ্রাম'],
    ['montri', 'মন্ত্রী'],
    ['nirbachon', 'নির্বাচন'],
    ['bidyut', 'বিদ্যুৎ'],
    ['rastropoti', 'রাষ্ট্রপতি'],
    ['rashtrapati', 'রাষ্ট্রপতি'],
    ['biden', 'বাইডেন'],
    ['sylhet', 'সিলেট'],
    ['comilla', 'কুমিল্লা'],
    ['jessore', 'যশোর'],
    ['kyiv', 'কিয়েভ'],
    ['surjo', 'সূর্য'],
    ['biggan', 'বিজ্ঞান'],
    ['bigyan', 'বিজ্ঞান'],
    ['siksha', 'শিক্ষা'],
    ['shikkha', 'শিক্ষা'],
    ['dukkho', 'দুঃখ'],
    ['rab', 'র‍্যাব'],
    ['ukraine', 'ইউক্রেন'],
    ['kolkata', 'কলকাতা'],
    ['khaleda', 'খালেদা'],
    ['zia', 'জিয়া'],
    ['mamata', 'মমতা'],
    ['modi', 'মোদি'],
    ['awami', 'আওয়ামী'],
    ['jatiya', 'জাতীয়'],
    ['songshod', 'সংসদ'],
    ['swasthya', 'স্বাস্থ্য'],
    ['bishwobidyaloy', 'বিশ্ববিদ্যালয়'],
    ['gazipur', 'গাজীপুর'],
    ['narayanganj', 'নারায়ণগঞ্জ'],
    ['rohingya', 'রোহিঙ্গা'],
    ['ovijog', 'অভিযোগ'],
    ['abhijog', 'অভিযোগ'],
    ['corona', 'করোনা'],
    ['israel', 'ইসরায়েল'],
    ['trump', 'ট্রাম্প'],
    ['moscow', 'মস্কো'],
    ['washington', 'ওয়াশিংটন'],
    ['yunus', 'ইউনূস'],
    ['sheikh', 'শেখ'],
    ['khobor', 'খবর'],
    ['sarkar', 'সরকার'],
    ['porjonto', 'পর্যন্ত'],
    ['brishti', 'বৃষ্টি'],
    ['hamas', 'হামাস'],
    ['iran', 'ইরান'],
    ['newzealand', 'নিউজিল্যান্ড'],
  ])('%s: %s', (word, form) => {
    const sounds = found(word).filter((other) => WORDS.includes(other));
    expect(sounds[0]).toBe(normalise(form));
  });

  it.each<[string, string]>([
    ['league', 'লীগ'],
    ['police', 'পুলিশ'],
    ['chittagong', 'চট্টগ্রাম'],
    ['india', 'ভারত'],
    ['bnp', 'বিএনপি'],
  ])('its name, for %s: %s', (word, form) => {
    expect(found(word)[0]).toBe(normalise(form));
  });
});

describe('letters that cannot be said', () => {
  it.each(['zzzzqq', 'aaargh', 'xkcdqr'])('%s has no sound', (word) => {
    expect(soundOf(word)).toBeNull();
  });

  it.each(['bnp', 'hsc', 'rhythm', 'boot', 'dhaka'])('%s has one', (word) => {
    expect(soundOf(word)).not.toBeNull();
  });
});
