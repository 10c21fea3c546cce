import { normalise } from '../../normalise.ts';
import { wordSet } from '../../wordlist.ts';

/** Case endings and particles that stand after an apostrophe, hyphen or closing quotation mark. */
export const DETACHED = wordSet('র এর ের কে তে এ য় য়ে য়ের রা দের এরা এদের ই ও');

/** What is written onto a number (২১শে, ৩টায়, ১০ম): ordinals, counters with their cases, endings. */
export const ON_NUMBER = new RegExp(
  normalise(
    '^(?:(?:টি|টা|টে|টো|জন|খানা|খানি|গুণ|বার|তম|শে|লা|রা|ঠা|ম|য়|র্থ|ষ্ঠ)(?:র|ের|এর|কে|তে|ে|য়)?|এর|ের|র|এ|তে|কে)?[ইও]?$',
  ),
);
