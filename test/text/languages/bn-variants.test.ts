import { describe, expect, it } from 'vitest';
import { normalise, stemmerOf } from '../../../src/text/index.ts';
import { fold } from '../../../src/text/languages/bn/fold.ts';
import { stripNoun } from '../../../src/text/languages/bn/noun.ts';
import { VARIANTS } from '../../../src/text/languages/bn/variants.ts';
import { verbRoot } from '../../../src/text/languages/bn/verbs.ts';
import { wordList } from '../../../src/text/wordlist.ts';
import { rows, shared } from '../shared.ts';

const stem = (word: string) => stemmerOf('bn')(word);
const groups = wordList(VARIANTS).map((group) => group.split('/'));
/** The stem that a spelling has without the groups; a form with a mark stands for itself. */
const own = (word: string) => (/[ঃ.]$/.test(word) ? word : fold(stripNoun(word)));

describe('the groups of spellings', () => {
  it('have two spellings at least, each in one group, none with a hyphen', () => {
    const all = groups.flat();
    expect(groups.filter((group) => group.length < 2)).toEqual([]);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    expect(all.filter((word) => !/^[\u0980-\u09FF]+\.?$/.test(word))).toEqual([]);
  });

  it('hold nothing that rules bring together, or that another group claims', () => {
    const stems = groups.flatMap((group) => group.map(own));
    expect(stems.filter((each, at) => stems.indexOf(each) !== at)).toEqual([]);
  });

  it('hold no verb forms, which never come to them', () => {
    expect(groups.flat().filter((word) => verbRoot(word))).toEqual([]);
  });

  it('bring their spellings together', () => {
    expect(groups.filter((group) => new Set(group.map(stem)).size > 1)).toEqual([]);
  });
});

/**
 * What groups merge of the 5,000 commonest words: the spellings of each pair are one word, which somebody has looked at. A new
 * group that merges two common words has to be entered here, or taken out if they are two words (পরে, পড়ে).
 */
const RIVALS = wordList(`
  নম্বর/নং সন্ধ্যা/সন্ধে/সন্ধেয় হিসাব/হিসেব ভিতর/ভেতর উপর/ওপর পূজা/পুজো ইচ্ছা/ইচ্ছে দুটি/দুটো সেগুলো/সেগুলি ভালো/ভাল কোনো/কোনও
  আরো/আরও হয়তো/হয়ত এখন/এখনকার আজ/আজকের পুলিশ/পুলিস পুলিশি/পুলিসি তল্লাশি/তল্লাসি উদ্দেশ্য/উদ্দেশ শুটিং/শ্যুটিং ট্রাফিক/ট্র্যাফিক আবদুল/আব্দুল
`).map((group) => group.split('/'));

const vocabulary = shared('lang/vocabulary-100k.tsv');
const absent = vocabulary.here ? '' : ' (skipped: ../shared/eval is not here)';

describe.skipIf(!vocabulary.here)(`the groups and the commonest words${absent}`, () => {
  const common = vocabulary.here
    ? rows(vocabulary.path)
        .slice(0, 5000)
        .map(([word = '']) => normalise(word))
    : [];
  const stems = new Set(common.filter((word) => !verbRoot(word)).map(own));
  const words = new Set(common);
  /** Spellings of a group that are common words, or of which inflections are. */
  const commonOf = (group: readonly string[]) =>
    group.filter((word) => words.has(word) || stems.has(own(word)));
  const reviewed = (pair: readonly string[]) =>
    RIVALS.some((rival) => pair.every((word) => rival.includes(word)));

  it('merge no two that are not known to be one word', () => {
    const merged = groups.map(commonOf).filter((pair) => pair.length > 1);
    expect(merged.filter((pair) => !reviewed(pair)).map((pair) => pair.join('/'))).toEqual([]);
  });

  it('would be caught at it', () => {
    for (const bad of ['পরে/পড়ে', 'জন্য/জন', 'আশা/আসা', 'রাজ/রাজ্য', 'সোনা/শোনা', 'লক্ষ/লক্ষ্য']) {
      const pair = commonOf(bad.split('/').map(normalise));
      expect(pair.length > 1 && !reviewed(pair), bad).toBe(true);
    }
  });

  it('are all that the list of rivals names', () => {
    const merged = groups.map(commonOf).filter((pair) => pair.length > 1);
    const needed = (rival: readonly string[]) =>
      merged.some((pair) => pair.every((word) => rival.includes(word)));
    expect(RIVALS.filter((rival) => !needed(rival)).map((rival) => rival.join('/'))).toEqual([]);
  });
});
