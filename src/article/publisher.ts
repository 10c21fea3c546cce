import { toNfc } from '../text/nfc.ts';
import type { KnownPublisher } from './data/publishers.ts';
import { withoutDates } from './dates/strip.ts';
import { type Masthead, ownName, spells } from './masthead.ts';
import { unglue } from './names.ts';
import { byDomain, byName, domainOf, domainsIn, keyOf, knownSite, named } from './sites.ts';
import type { Publisher } from './types.ts';

export { domainOf, regionOf, zoneOf } from './sites.ts';

/** Where a text may name its publisher. */
export interface PublisherParts {
  /** The article's own or source address. */
  url: string | null;
  /** Lines before the body, the headline left out, and lines after it. */
  head: readonly string[];
  foot: readonly string[];
  byline: readonly string[];
  /** Other addresses in the text. */
  urls: readonly string[];
  /** What the page itself says it is, and the text's first paragraph. */
  own: Masthead;
  lead: string;
}

const OWNED = /©|\(c\)|copyright|স্বত্ব|কপিরাইট|all rights|सर्वाधिकार/iu;
const FOLLOW = /google news|গুগল নিউজ|হোয়াটসঅ্যাপ|মেসেঞ্জার|খবর পেতে|ফলো কর|follow|subscribe|abonnieren/iu;
/** What each kind of evidence weighs, and what is needed to name a publisher: other papers are named on a page too. */
const WEIGHT = {
  byline: 4,
  owned: 3,
  suffix: 3,
  mail: 2.5,
  head: 2,
  part: 2,
  follow: 2,
  foot: 1,
  site: 0.7,
} as const;
const ENOUGH = 1.9;

const give = (known: KnownPublisher): Publisher => ({
  name: known.name,
  domain: known.domain.replace(/\/.*$/u, ''),
});

/**
 * The publisher that a line names with nothing else in it (weight `alone`), in one part of it (`The Daily Star |
 * English`), or as the last part, as a page's title does.
 */
function namedByLine(line: string, alone: number): [KnownPublisher, number] | null {
  if (line.length > 200) return null;
  const text = unglue(toNfc(line));
  const parts = text.split(/\s*[|•·»]\s*|\s+[–—/-]\s+/u);
  if (parts.length < 2) {
    const whole = named(text);
    return whole ? [whole, alone] : null;
  }
  const last = named(parts.at(-1) ?? '');
  if (last) return [last, WEIGHT.suffix];
  for (const part of parts.slice(0, -1)) {
    const known = named(part);
    if (known) return [known, WEIGHT.part];
  }
  return null;
}

/** The longest known name at the start of a byline, or before its stroke: `সমকাল প্রতিবেদক`, `বিডি প্রতিদিন/নাম`. */
function namedByByline(line: string): KnownPublisher | null {
  const key = keyOf(unglue(toNfc(line)).replace(/\//gu, ' '));
  const words = key.split(' ');
  for (let count = Math.min(5, words.length); count > 0; count--) {
    const known = byName.get(words.slice(0, count).join(' '));
    if (known) return known;
  }
  return words.length > 1
    ? (byName.get(words.slice(-2).join(' ')) ?? byName.get(words.at(-1) ?? '') ?? null)
    : null;
}

/** A known name anywhere in a line of rights or of "follow us", Bangla case endings allowed. */
function namedInRights(line: string): KnownPublisher | null {
  const words = keyOf(line.slice(0, 400)).split(' ');
  for (let from = 0; from < words.length; from++) {
    for (let count = Math.min(4, words.length - from); count > 0; count--) {
      const phrase = words.slice(from, from + count).join(' ');
      const known = byName.get(phrase) ?? byName.get(phrase.replace(/(?:-?এর|ের|র)$/u, ''));
      if (known) return known;
    }
  }
  return null;
}

/** All evidence for known publishers, weighed; a line that stands twice counts once. */
function weigh(parts: PublisherParts): Map<KnownPublisher, number> {
  const votes = new Map<KnownPublisher, number>();
  const vote = (known: KnownPublisher | null | undefined, weight: number): void => {
    if (known) votes.set(known, (votes.get(known) ?? 0) + weight);
  };
  for (const line of new Set(parts.byline)) vote(namedByByline(line), WEIGHT.byline);
  const head = new Set(parts.head);
  for (const line of new Set([...parts.head, ...parts.foot])) {
    const found = namedByLine(line, head.has(line) ? WEIGHT.head : WEIGHT.foot);
    if (found) vote(...found);
    else if (OWNED.test(line)) vote(namedInRights(line), WEIGHT.owned);
    else if (FOLLOW.test(line)) vote(namedInRights(line), WEIGHT.follow);
    const site = line.includes('@') ? WEIGHT.mail : WEIGHT.site;
    for (const domain of new Set(domainsIn(line))) vote(byDomain.get(domain), site);
  }
  for (const url of new Set(parts.urls)) vote(knownSite(url), WEIGHT.site);
  return votes;
}

/**
 * Who published a text, or null. An address decides by its domain, the table then giving the name. Without one, what the
 * lines around the text say is weighed: names in bylines, alone in a line, after a headline, in lines of rights, and sites
 * of mail addresses. A name comes from the table or from the text, never from a guess at the domain.
 */
export function publisherOf(parts: PublisherParts): Publisher | null {
  const own = ownName(parts.own, parts.lead);
  if (parts.url !== null) {
    const known = knownSite(parts.url);
    if (known) return give(known);
    const domain = domainOf(parts.url);
    // A copied text names its source's address, and then the page's own name is another's.
    const name =
      own?.name != null && (own.domain === domain || spells(own.name, domain ?? '')) ? own.name : null;
    if (domain !== null) return { name, domain };
  }
  const known = own === null ? null : knownOwn(own);
  if (known !== null && own?.sure) return give(known);
  if (own?.sure && own.name !== null) return { name: own.name, domain: own.domain };
  let best: [KnownPublisher, number] | null = null;
  for (const vote of weigh(parts)) if (!best || vote[1] > best[1]) best = vote;
  if (best && best[1] >= ENOUGH) return give(best[0]);
  if (own !== null) return known === null ? { name: own.name, domain: own.domain } : give(known);
  return fromGluedDate([...parts.head, ...parts.foot]);
}

/** The publisher of the table that a page calls itself. */
function knownOwn(own: Publisher): KnownPublisher | null {
  const bySite = own.domain === null ? undefined : byDomain.get(own.domain);
  return bySite ?? (own.name === null ? null : named(own.name));
}

/** `Báo Ví DụBáo Ví Dụ05/03/2024`: what a page prints twice before its date, once as a picture's text, is its source. */
function fromGluedDate(lines: readonly string[]): Publisher | null {
  for (const line of lines) {
    if (line.length > 120 || !/\p{Nd}/u.test(line)) continue;
    const { pieces, dated } = withoutDates(toNfc(line));
    const piece = pieces[0] ?? '';
    const half = piece.slice(0, piece.length / 2);
    if (dated && half.length > 3 && half + half === piece) return { name: half, domain: null };
  }
  return null;
}
