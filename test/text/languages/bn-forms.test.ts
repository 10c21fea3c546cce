import { describe, expect, it } from 'vitest';
import { analyse, normalise } from '../../../src/text/index.ts';

const stems = (text: string) => analyse(text, 'bn').map((term) => term.stem);
const forms = (text: string) => analyse(text, 'bn').map((term) => term.form);

describe('titles and short forms', () => {
  it.each([
    ['Mohammad', 'মোঃ | মো. | মোহাম্মদ | মুহাম্মদ | মুহম্মদ | মোহাঃ | মহম্মদ | মোহাম্মদের'],
    ['doctor of letters', 'ড. | ডঃ | ডক্টর'],
    ['doctor of medicine', 'ডা. | ডাঃ | ডাক্তার | ডাক্তারের'],
    ['advocate', 'এ্যাড. | অ্যাড. | এড. | অ্যাডভোকেট | এডভোকেট | এ্যাডভোকেটকে'],
    ['engineer', 'ইঞ্জি. | ইঞ্জিঃ | ইঞ্জিনিয়ার'],
    ['professor', 'প্রফেসর | প্রফ.'],
    ['lieutenant', 'লে. | লেঃ | লেফটেন্যান্ট'],
    ['retired', 'অব. | অবঃ | অবসরপ্রাপ্ত'],
    ['limited', 'লি. | লিঃ | লিমিটেড'],
    ['number', 'নং | নম্বর | নাম্বার'],
    ['AD', 'খ্রিস্টাব্দ | খ্রিষ্টাব্দ | খ্রি.'],
  ])('%s', (_, list) => {
    const found = list.split('|').map((text) => stems(text.trim()).join(' '));
    expect(new Set(found), found.join(', ')).toHaveProperty('size', 1);
  });

  it.each([
    ['a professor is not a teacher', 'প্রফেসর', 'অধ্যাপক'],
    ['Lee is no limited company', 'লি', 'লিমিটেড'],
    ['the "of" of English names is not retired', 'অব', 'অবসরপ্রাপ্ত'],
    ['Leh is no lieutenant', 'লে', 'লেফটেন্যান্ট'],
    ['metre or mister', 'মি.', 'মিস্টার'],
    ['Mrs', 'মিসেস', 'মিস'],
  ])('%s', (_, a, b) => {
    expect(stems(a)).not.toEqual(stems(b));
  });

  it('keep what the point stands beside', () => {
    const text = 'মেজর (অব.) করিম, যমুনা লি. ও ড. সাহা';
    const covered = analyse(text, 'bn').map(({ from, to }) => text.slice(from, to));
    expect(covered).toEqual(['মেজর', 'অব', 'করিম', 'যমুনা', 'লি', 'ও', 'ড', 'সাহা']);
    expect(forms('লি.')).toEqual(['লি.']);
  });
});

describe('the Awami League', () => {
  const wanted = stems('আওয়ামী লীগ');

  it.each(['আ.লীগ', 'আ. লীগ', "আ'লীগ", 'আ’লীগ', 'আঃলীগ', 'আঃ লীগ', 'আ লীগ', 'আ.লিগ', 'আ.লীগের', 'আ’লীগকে'])(
    '%s',
    (text) => {
      expect(stems(text)).toEqual(wanted);
    },
  );

  it.each([
    ['a university', 'আলীগড়', 'আলীগড়'],
    ['another league', 'মুসলিম লীগ', 'মুসলিম লীগ'],
    ['the letter', 'অ আ', 'অ আ'],
  ])('%s is not it', (_, text, wanted) => {
    expect(forms(text)).toEqual(wanted.split(' ').map(normalise));
  });

  it('is found where it stands', () => {
    const text = 'জেলা আ.লীগের সভাপতি';
    const covered = analyse(text, 'bn').map(({ from, to }) => text.slice(from, to));
    expect(covered).toEqual(['জেলা', 'আ', 'লীগের', 'সভাপতি']);
  });
});

describe('verb forms', () => {
  it.each([
    ['শোয়া শুয়ে শুলেন শুতে শোবার'],
    ['দেওয়া দিয়ো দিস দেবার'],
    ['জানানো জানাক জানিয়ো'],
    ['বলা বলতেছে বলিতেছে বলবার'],
    ['বওয়া বয়ে বইছে'],
    ['দুষছেন দুষলেন'],
    ['উপড়ানো উপড়ে উপড়াতে'],
  ])('%s', (list) => {
    const found = list.split(' ').flatMap(stems);
    expect(new Set(found), found.join(', ')).toHaveProperty('size', 1);
  });

  it.each(['চালাক', 'বসাক', 'বোনাস', 'বিলাস', 'হেলেন', 'বাগান', 'চিতায়'])('not %s', (word) => {
    expect(stems(word)[0]).not.toMatch(/_$/);
  });
});

describe('spellings that rules bring together', () => {
  it.each([
    ['ষ্ট and স্ট', 'ষ্টেডিয়াম স্টেডিয়াম'],
    ['ষ্ক and স্ক', 'পরিষ্কার পরিস্কার'],
    ['ষ্প and স্প', 'বাষ্প বাস্প'],
    ['ত্ত্ব and ত্ব', 'তত্ত্ব তত্ব'],
    ['চ্ছ্ব and চ্ছ', 'উচ্ছ্বাস উচ্ছাস'],
    ['ন্দ্ব and ন্দ', 'প্রতিদ্বন্দ্বী প্রতিদ্বন্দী'],
    ['ন্স and নস', 'ফরেনসিক ফরেন্সিক'],
    ['ক্স and কস', 'বক্সিং বকসিং'],
    ['ন্জ and ঞ্জ', 'মানিকগঞ্জ মানিকগন্জ'],
    ['িয়ো and িও', 'স্টুডিও স্টুডিয়ো স্টুডিয়োর'],
    ['a visarga for a colon', 'বলেন বলেনঃ'],
    ['joiners in ra and ya-phalaa', 'র\u200D\u09CDযাব র\u200C\u09CDযাব র\u09CDযাবের'],
    ['a silent visarga', 'প্রধানত প্রধানতঃ'],
  ])('%s', (_, list) => {
    expect(new Set(list.split(' ').flatMap(stems))).toHaveProperty('size', 1);
  });

  it.each([
    ['অঙ্গ', 'অং'],
    ['রঙ্গ', 'রং'],
    ['কোণ', 'কোন'],
    ['মণ', 'মন'],
    ['বীণা', 'বিনা'],
    ['কুঁড়ি', 'কুড়ি'],
    ['সন্দ্বীপ', 'সন্দীপ'],
    ['তাকে', 'তাক'],
    ['কাকে', 'কাক'],
    ['হিসেবে', 'হিসাব'],
    ['দায়ের', 'দায়'],
    ['হাজির', 'হাজি'],
    ['আস্তে', 'আস্ত'],
    ['চিনে', 'চেনা'],
    ['পেলে', 'পাওয়া'],
  ])('not %s and %s', (a, b) => {
    expect(stems(a)).not.toEqual(stems(b));
  });
});
