import { describe, expect, it } from 'vitest';
import { bodyFrom, judgeLines } from '../../../src/article/body.ts';
import { shareOfCapitals } from '../../../src/article/learnt/capitals.ts';
import { FEATURE_NAMES } from '../../../src/article/learnt/features.ts';
import { eachRow, logOdds } from '../../../src/article/learnt/odds.ts';
import { WEIGHTS } from '../../../src/article/learnt/weights.ts';
import { readLines } from '../../../src/article/parse.ts';

const PROSE = [
  'নদীর পানি বেড়ে যাওয়ায় উপজেলার তিনটি ইউনিয়নের কয়েক শ পরিবার আশ্রয়কেন্দ্রে উঠেছে বলে জানিয়েছে স্থানীয় প্রশাসন।',
  'আশ্রয়কেন্দ্রে থাকা পরিবারগুলোর জন্য শুকনা খাবার ও বিশুদ্ধ পানির ব্যবস্থা করা হয়েছে, তবে তা প্রয়োজনের তুলনায় কম।',
  'স্থানীয় প্রশাসন জানিয়েছে, নদীর পানি না কমলে আশ্রয়কেন্দ্রের সংখ্যা আরও বাড়ানো হবে এবং উদ্ধারকাজ চলবে।',
];
const PAGE = ['প্রচ্ছদ', 'জাতীয়', 'নদীর পানি বেড়ে আশ্রয়কেন্দ্রে শত পরিবার', ...PROSE, 'আরও খবর', 'শহরে নতুন সড়ক'];

function read(texts: readonly string[]) {
  const { lines, language } = readLines(texts.join('\n'));
  return { lines, judged: judgeLines(lines, language, null) };
}

describe('learnt weights', () => {
  it('are one finite number for every feature, with a deviation above zero', () => {
    expect(Object.keys(WEIGHTS.features).sort()).toEqual([...FEATURE_NAMES].sort());
    for (const [weight, mean, deviation] of Object.values(WEIGHTS.features)) {
      expect(Number.isFinite(weight) && Number.isFinite(mean)).toBe(true);
      expect(deviation).toBeGreaterThan(0);
    }
  });

  it('stand on features between -1 and 2', () => {
    const { lines, judged } = read(PAGE);
    let rows = 0;
    eachRow(lines, judged, (_, row) => {
      rows++;
      for (const value of row) expect(value >= -1 && value <= 2).toBe(true);
    });
    expect(rows).toBeGreaterThanOrEqual(PROSE.length);
  });

  it('tell prose from headlines of other stories', () => {
    const { lines, judged } = read(PAGE);
    const odds = logOdds(lines, judged, WEIGHTS);
    for (const prose of PROSE) expect(odds[PAGE.indexOf(prose)]).toBeGreaterThan(0);
    expect(odds[PAGE.length - 1]).toBeLessThan(0);
  });

  it('give way to the rules where they say that nothing is text', () => {
    const { lines, judged } = read(PAGE);
    const none = new Float64Array(lines.length).fill(-10);
    expect(bodyFrom(lines, judged, none).kept).toEqual(bodyFrom(lines, judged, null).kept);
  });

  it('keep a sentence of the run that the rules keep, however little they think of it', () => {
    const { lines, judged } = read(PAGE);
    const odds = new Float64Array(lines.length).fill(-10);
    const at = PAGE.indexOf(PROSE[0] as string);
    odds[at] = 5;
    odds[at + 1] = -0.6;
    odds[at + 2] = 5;
    expect(bodyFrom(lines, judged, odds).kept[at + 1]).toBe(true);
  });
});

describe('shareOfCapitals', () => {
  it.each([
    ['Floods In The North', 1],
    ['Floods reach the north', 0.25],
    ['“Floods” reach (Northern) towns', 0.5],
    ["it's so", 0],
    ['বন্যায় ক্ষতি', 0.2],
  ])('%s', (text, share) => {
    expect(shareOfCapitals(text)).toBeCloseTo(share, 6);
  });
});
