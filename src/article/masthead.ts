import { matchLexicons, phrasePattern } from '../text/lexicons.ts';
import { toNfc } from '../text/nfc.ts';
import { findAgencies } from './agencies.ts';
import { MASTHEAD_WORDS, RIGHTS } from './data/rights.ts';
import { unglue } from './names.ts';
import { domainOf, domainsIn, keyOf } from './sites.ts';
import type { Publisher } from './types.ts';

/** Where a page may name itself. */
export interface Masthead {
  /** The page's title, where the headline stands on a line of its own as well; else null. */
  pageTitle: string | null;
  /** Lines before and after the body that are no list of other stories, no caption and no comment. */
  head: readonly string[];
  foot: readonly string[];
}

/** What a page calls itself; `sure` where two places agree or a line of rights says it. */
export interface OwnName extends Publisher {
  sure: boolean;
}

const PARTS = /\s*[|•·»_]\s*|\s+(?:[–—-]|::)\s+/u;
const MOST_WORDS = 6;
const LONGEST = 50;
/** Lines of rights are read to here; what follows are conditions. */
const LONGEST_LINE = 200;
const YEARS = /(?:1[89]|20)\d\d(?:\s*[-–—/]\s*(?:(?:19|20)?\d\d))?|[০-৯]{4}|[०-९]{4}|[٠-٩۰-۹]{4}/gu;
const CLAIM = new RegExp(`©|\\(c\\)|(?<!\\p{L})(?:${RIGHTS})`, 'iu');
const CLAIMS = new RegExp(`©|®|\\(c\\)|(?<![\\p{L}\\p{M}])(?:${RIGHTS})(?![\\p{L}\\p{M}])`, 'giu');
/** Scripts without spaces have no ends of words. */
const CLAIMS_UNSPACED =
  /版权所有|版權所有|著作權所有|著作权所有|无断转载|無断転載.*|無断複製.*|무단\s?전재.*|保留所有权利|保留一切權利/gu;
/** A company that owns papers is not the paper. */
const COMPANY =
  /(?<!\p{L})(?:ag|gmbh|kg|ltd|limited|inc|llc|plc|holdings?|group|gruppe|mediengruppe|company|companies|corp|corporation|pty|pvt|s\.?a|s\.?p\.?a|s\.?r\.?l|sas|verlag|universal|universidad|university|medias?|publishing|publications|communications|network|organi[sz]ation|ооо|зао|株式会社|有限公司|প্রাইভেট|লিমিটেড|প্রাঃ)(?!\p{L})/iu;
/** Where the conditions of a line of rights go on without a full stop. */
const CONDITIONS = /\s(?:unless|and its|or its|and affiliated|except|und |or affiliated).*$/iu;
const MADE_BY = /powered|designed|developed|theme|hosted|কারিগরি|ডিজাইন|ডেভেলপ/iu;
/** A line that is nothing but the site's own address, with or without a label. */
const SITE =
  /^(?:[^:：]{2,16}[:：]\s*)?(?:https?:\/\/)?www\.([a-z0-9.-]+\.[a-z]{2,12})\/?$|^https?:\/\/((?:[a-z0-9-]+\.)+[a-z]{2,12})\/?$/u;
const CLAIMED_SITE = /^(?:www\.)?((?:[a-z0-9-]+\.)+[a-z]{2,12})$/u;
const NAV = new RegExp(`^(?:${phrasePattern('section')}|${phrasePattern('nav')})$`, 'iu');

const squeeze = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();

/** Whether a name could be a paper's: few words, no sentence, no section, no agency. */
function couldBeName(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST || text.split(' ').length > MOST_WORDS) return false;
  if (
    !/^[«„“"'‘’]?[\p{Lu}\p{Lo}\p{Nd}]/u.test(text) ||
    /[.?!।,:;/@©]/u.test(text.replace(/\.\p{Ll}{2,6}$/u, ''))
  )
    return false;
  if (!/\p{L}/u.test(text) || NAV.test(text)) return false;
  const { covered, letters } = matchLexicons(text);
  if (Object.values(covered).some((length) => length >= 0.6 * letters)) return false;
  return !isAgency(text);
}

/** No word of some length in small letters, as names in most languages have it; a headline's part has. */
const inCapitals = (text: string): boolean => !/(?:^|\s)\p{Ll}{4}/u.test(text);

const isPaper = (owner: string): boolean =>
  !CLAIMED_SITE.test(owner) && !COMPANY.test(owner) && couldBeName(owner) && !/\s[a-zß-ÿ]{4}/u.test(owner);

const isAgency = (text: string): boolean =>
  findAgencies([`(${text})`]).some((name) => keyOf(name) === keyOf(text));

const unquoted = (text: string): string =>
  text.replace(/^[\s«„“”"'‘’|,.।:–—-]+|[\s«»„“”"'‘’|,।:–—-]+$/gu, '');

/** What a line of rights names, its owner first: "© 2024 X. All rights reserved", "স্বত্ব © ২০২৪ X | site". */
function claimsIn(line: string): string[] {
  const text = toNfc(line).replace(/\s+/gu, ' ').slice(0, LONGEST_LINE);
  if (!CLAIM.test(text) || MADE_BY.test(text)) return [];
  const dated = YEARS.test(text);
  YEARS.lastIndex = 0;
  // "© Name/dpa" credits a picture: a year or words of rights must stand beside the sign.
  if (!dated && text.replace(CLAIMS, '').length === text.replace(/©|®|\(c\)/giu, '').length) return [];
  return text
    .replace(YEARS, '\n')
    .replace(CLAIMS_UNSPACED, '\n')
    .replace(CLAIMS, '\n')
    .split(/\n|[।;|]|[.,]\s/u)
    .map(unquoted)
    .filter((piece) => piece !== '')
    .map((piece) => piece.replace(/\.$/u, '').replace(CONDITIONS, ''));
}

/** The site of a line that holds nothing else. */
function siteIn(line: string): string | null {
  const match = SITE.exec(line.trim());
  const host = match?.[1] ?? match?.[2];
  return host === undefined ? null : (domainsIn(host)[0] ?? null);
}

const once = <T>(items: readonly T[]): T | null => (new Set(items).size === 1 ? (items[0] as T) : null);

/** Whether a line has a name as whole words (its first letters, where the script has no spaces or cases are endings). */
function has(line: string, name: string): boolean {
  const at = ` ${keyOf(line)}`.indexOf(` ${keyOf(name)}`);
  return at >= 0 || (/\p{Script=Han}/u.test(name) && line.includes(name));
}

/**
 * What a page calls itself: the last part of its title, where a line of rights, the imprint or a site says it again or the
 * headline stands apart; else who claims the rights; else a first line with a newspaper's word. Null where nothing says it.
 */
export function ownName({ pageTitle, head, foot }: Masthead, lead: string): OwnName | null {
  const lines = [...head, ...foot];
  const claims = lines.map(claimsIn);
  const owners = claims.flatMap(([owner]) => owner ?? []);
  const claimed = once(claims.flat().flatMap((owner) => CLAIMED_SITE.exec(owner)?.[1] ?? []));
  const site = claimed === null ? once(lines.flatMap((line) => siteIn(line) ?? [])) : domainOf(claimed);
  const found = nameIn(pageTitle, lines, owners, head);
  if (found === null) {
    if (site === null) return null;
    const name = [...lines, pageTitle ?? '']
      .flatMap((line) => line.split(PARTS))
      .find((part) => spells(part, site));
    return { name: name?.trim() ?? null, domain: site, sure: claimed !== null };
  }
  const spelt = [...lines, lead.slice(0, 200)]
    .flatMap(domainsIn)
    .find((domain) => spells(found.name, domain));
  return { name: found.name, domain: spelt ?? site, sure: found.sure };
}

/** Whether a site's name is a paper's name without its spaces, an article aside. */
export function spells(name: string, domain: string): boolean {
  const label = squeeze(domain.split('.')[0] ?? '');
  const own = squeeze(name);
  return label === own || label === own.replace(/^the/u, '') || `the${label}` === own;
}

function nameIn(
  pageTitle: string | null,
  lines: readonly string[],
  owners: readonly string[],
  head: readonly string[],
): { name: string; sure: boolean } | null {
  const pieces = pageTitle === null ? [] : unglue(pageTitle.normalize('NFC')).split(PARTS);
  const suffix = pieces.length > 1 ? unquoted(pieces.at(-1) ?? '') : '';
  const claimed = owners.some((owner) => keyOf(owner) === keyOf(suffix));
  if (suffix !== '' && (claimed || couldBeName(suffix))) {
    const sure = claimed || lines.some((line) => line !== pageTitle && has(line, suffix));
    if (sure || inCapitals(suffix)) return { name: suffix, sure };
  }
  const owner = once(owners.filter(isPaper));
  // A company is often one word; a paper's name stands on its page more than once.
  const alone = owner !== null && /^[\p{Script=Latin}\p{N}]+$/u.test(owner);
  const times = alone ? lines.filter((line) => has(line, owner)).length : 2;
  if (owner !== null && times > 1) return { name: owner, sure: true };
  const first = head[0] ?? '';
  return MASTHEAD_WORDS.test(first) && couldBeName(first) ? { name: first, sure: false } : null;
}
