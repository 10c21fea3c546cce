import { normalise } from '../../normalise.ts';
import { wordList, wordSet } from '../../wordlist.ts';

/** What letters are called, English and Bangla, and the parts of units: what is written with a point after each is one word. */
const LETTER_NAMES = `
  এ বি সি ডি ই এফ জি এইচ আই জে কে এল এম এন ও পি কিউ আর এস টি ইউ ভি ডব্লিউ ডাব্লিউ এক্স ওয়াই জেড
  অ আ উ ক খ গ ঘ চ ছ জ ঝ ট ঠ ঢ ণ ত থ দ ধ ন প ফ ব ভ ম য র ল শ ষ স হ
  কি সে মি লি গ্রা
`;

/** As in texts that are not normalised: য় in one code point or two. */
const name = wordList(LETTER_NAMES)
  .map((letter) => letter.replace('\u09DF', '(?:\u09DF|\u09AF\u09BC)'))
  .join('|');

/** Names of letters with points between them and perhaps a case ending at the end: বি.এন.পি, এ.কে.এম, সে.মি. Not anchored. */
export const SPELLED_OUT = `(?:(?:${name})\\.)+(?!এর)(?:${name})(?:ের|র|কে|তে|ে|ও|ই)?`;

/**
 * Short forms that are one only with the point (লি. is লিমিটেড, লি a name): tokens of theirs keep it. What they stand for is
 * in variants-words.ts.
 */
const WITH_POINT = wordSet('অব এড লি লে');
const LONGEST = 2;

const LEAGUE = /^\u09B2[\u09BF\u09C0]\u0997/;
const AWAMI = new Set(['\u0986', '\u0986\u0983']);

/** What may stand between the first word and the second of আ.লীগ. */
const LEAGUE_JOINT = /^[.'’‘:`\s]{0,3}$/;

/** Whether `form` begins with লীগ and `previous`, the token before it, is আ: `joint`, what is between, joins them to আওয়ামী লীগ. */
export function isAwamiLeague(previous: string, joint: string, form: string): boolean {
  return AWAMI.has(previous) && LEAGUE.test(form) && LEAGUE_JOINT.test(joint);
}

/** Whether a point right after this form belongs to it. */
export function keepsPoint(form: string): boolean {
  return form.length <= LONGEST && WITH_POINT.has(form);
}

/** The form that আ has before লীগ. */
export const AWAMI_FORM = normalise('আ.');
