import type { Boilerplate } from '../../lexicons.ts';
import { links } from './boilerplate/links.ts';
import { marks } from './boilerplate/marks.ts';
import { notices } from './boilerplate/notices.ts';
import { pictures } from './boilerplate/pictures.ts';
import { share } from './boilerplate/share.ts';
import { site } from './boilerplate/site.ts';
import { sections } from './sections.ts';

/** The furniture of Bangla news pages, as papers in Bangladesh and West Bengal and as translating sites word it. */
export const boilerplate: Boilerplate = {
  ...share,
  ...links,
  ...marks,
  ...pictures,
  ...notices,
  ...site,
  section: sections,
  source: `সূত্র, উৎস, খবরের উৎস, তথ্যসূত্র, মূল লেখা, লিংক, লিঙ্ক`,
  title: `শিরোনাম, শিরোনামঃ, সংবাদ শিরোনাম, খবরের শিরোনাম, হেডলাইন, টাইটেল`,
  abbreviation: `
    মো, মোঃ, মিঃ, মি, ড, ডঃ, ডা, ডাঃ, প্রফ, অব, অবঃ, লে, ইঞ্জি, অ্যাড, এড, রা, সা, নং, খ্রি, খ্রিঃ,
    ইং, সেমি, কিমি, কি, সে`,
  consent: `সম্মতি দিয়ে এগিয়ে যান, সম্মত হয়ে এগিয়ে যান, কুকি গ্রহণ করে এগিয়ে যান, গ্রহণ করুন ও এগিয়ে যান`,
  opening: `তবে, এদিকে, অন্যদিকে, এ ছাড়া, এছাড়া, উল্লেখ্য, প্রসঙ্গত, তিনি আরও, তিনি বলেন, তিনি জানান`,
};
