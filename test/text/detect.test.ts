import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../src/text/detect.ts';

describe('detectLanguage', () => {
  it.each([
    ['bn', 'নদীর পানি কমতে শুরু করেছে বলে জানিয়েছে পাউবো।'],
    ['bn', 'গুয়াহাটিতে ‘অসমৰ’ লেখা পোস্টার হাতে মিছিল করেছেন কয়েক শ মানুষ।'],
    ['as', 'ব্ৰহ্মপুত্ৰৰ পানী কমিবলৈ আৰম্ভ কৰিছে।'],
    ['en', 'The river has started to fall, the water board said on Sunday.'],
    ['es', 'El río ha empezado a bajar, según informó el domingo la agencia del agua.'],
    ['fr', 'Le fleuve a commencé à baisser, a annoncé dimanche l’agence de l’eau.'],
    ['de', 'Der Fluss beginnt zu sinken, teilte die Wasserbehörde am Sonntag mit.'],
    ['id', 'Air sungai mulai surut karena hujan sudah berhenti, kata polisi pada Minggu.'],
    ['ru', 'Уровень воды в реке начал снижаться, сообщили в воскресенье.'],
    ['uk', 'Рівень води в річці почав знижуватися, повідомили у неділю.'],
    ['hi', 'जल बोर्ड ने रविवार को कहा कि नदी का पानी घटने लगा है।'],
    ['ne', 'नदीको पानी घट्न थालेको छ भने बस्ती जोखिममा परेको छ।'],
    ['ar', 'بدأ منسوب النهر في الانخفاض، بحسب ما أعلنته هيئة المياه يوم الأحد.'],
    ['ur', 'دریا کا پانی کم ہونے لگا ہے، آبی بورڈ نے اتوار کو بتایا۔'],
    ['el', 'Η στάθμη του ποταμού άρχισε να πέφτει.'],
    ['he', 'מפלס הנהר החל לרדת.'],
    ['ka', 'მდინარის დონე დაიკლო.'],
    ['ta', 'ஆற்றின் நீர்மட்டம் குறையத் தொடங்கியது.'],
    ['th', 'ระดับน้ำในแม่น้ำเริ่มลดลง'],
    ['ko', '강의 수위가 내려가기 시작했다.'],
    ['ja', '川の水位が下がり始めた。'],
    ['zh', '河水开始下降,水务局周日表示。'],
    ['sw', 'Maji ya mto huo yameanza kupungua kwa kasi katika eneo la kusini, amesema mkuu wa wilaya.'],
  ])('%s: %s', (code, text) => {
    expect(detectLanguage(text)).toBe(code);
  });

  it('goes by the script of most of the text', () => {
    const teaser = 'Read the full story in English on our website today.';
    expect(detectLanguage(`${'বন্যার পানি নামছে ধীরে, বলছে প্রশাসন। '.repeat(4)}${teaser}`)).toBe('bn');
    expect(detectLanguage(`${teaser.repeat(4)} বন্যার পানি`)).toBe('en');
    expect(detectLanguage('习近平 (Xi Jinping) 会见 Putin 说,两国关系')).toBe('zh');
  });

  it.each(['', '12.30', 'padma', 'Reuters', 'РИА', '...'])('says und rather than guess: %s', (text) => {
    expect(detectLanguage(text)).toBe('und');
  });
});
