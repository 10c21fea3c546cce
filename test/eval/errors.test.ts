import { describe, expect, it } from 'vitest';
import { judgeLines } from './errors.ts';
import { alignLines, type JudgedLine, lineErrors } from './score/errors.ts';

const LEAD = 'নদীর পানি বেড়ে যাওয়ায় উপজেলার তিনটি ইউনিয়নের অন্তত কুড়িটি গ্রামের মানুষ পানিবন্দী হয়ে পড়েছে।';
const MIDDLE = 'উপজেলা প্রশাসন জানিয়েছে, আশ্রয়কেন্দ্রে শুকনো খাবার ও বিশুদ্ধ পানির ব্যবস্থা করা হয়েছে গত দুই দিন ধরে।';
const END = 'আগামী সপ্তাহে পানি কমতে পারে বলে পূর্বাভাস দিয়েছে বন্যা সতর্কীকরণ কেন্দ্র, তবে ভাঙন নিয়ে শঙ্কা আছে।';
const OTHER = 'জেলা শহরের বাজারে চালের দাম গত এক মাসে কেজিতে পাঁচ টাকা বেড়েছে বলে জানিয়েছেন খুচরা বিক্রেতারা এখন।';

const line = (text: string, kept: boolean, rule: string | null = null): JudgedLine => ({ text, kept, rule });
const kindsOf = (lines: JudgedLine[], gold: string[]) => lineErrors(lines, gold).map((error) => error.kind);

describe('errors by kind', () => {
  it.each<[string, JudgedLine[], string[]]>([
    ['nothing wrong', [line(LEAD, true), line('আরও খবর পড়ুন এখানে এখনই', false)], []],
    ['extra before prose', [line(OTHER, true), line(LEAD, true), line(END, true)], ['extra before prose']],
    [
      'extra inside short',
      [line(LEAD, true), line('আরও একটি খবর পড়ুন', true), line(END, true)],
      ['extra inside short'],
    ],
    ['extra after prose', [line(LEAD, true), line(END, true), line(OTHER, true)], ['extra after prose']],
    ['missed head prose', [line(LEAD, false), line(END, true)], ['missed head prose']],
    ['missed tail list', [line(LEAD, true), line('১. শুকনো খাবার সঙ্গে রাখুন', false)], ['missed tail list']],
    [
      'killed by a rule',
      [line(LEAD, true), line(MIDDLE, false, 'related'), line(END, true)],
      ['missed rule related'],
    ],
    ['nothing kept', [line(LEAD, false), line(END, false)], ['missed whole text', 'missed whole text']],
  ])('%s', (_, lines, kinds) => {
    const gold = [LEAD, MIDDLE, END, '১. শুকনো খাবার সঙ্গে রাখুন'].filter((text) =>
      lines.some((x) => x.text === text),
    );
    expect(kindsOf(lines, gold)).toEqual(kinds);
  });

  it('parts the lost F1 among the lines by their length', () => {
    const errors = lineErrors(
      [line(LEAD, true), line(MIDDLE, false), line('ছোট এক লাইন মাত্র', true)],
      [LEAD, MIDDLE],
    );
    const [missed, extra] = [
      errors.find((x) => x.text === MIDDLE),
      errors.find((x) => x.kind.startsWith('extra')),
    ];
    expect(missed?.loss).toBeGreaterThan(1.5 * (extra?.loss ?? 1));
    expect(errors.reduce((sum, error) => sum + error.loss, 0)).toBeCloseTo(1 - 2 / 3.2, 0);
  });

  it('gives a gold line to one of its copies only', () => {
    expect(alignLines([LEAD, MIDDLE, LEAD], [LEAD, MIDDLE])).toEqual([true, true, false]);
    expect(alignLines(['এক দুই', 'তিন', '…'], ['তিন'])).toEqual([false, true, false]);
  });

  it('reads off the parser what it kept and which rule dropped the rest', () => {
    const judged = judgeLines(`${LEAD}\n${MIDDLE}\n\nআরও পড়ুন: ${OTHER.slice(0, 40)}\n${END}\n`);
    expect(judged.map((x) => [x.kept, x.rule])).toEqual([
      [true, null],
      [true, null],
      [false, 'related'],
      [true, null],
    ]);
  });
});
