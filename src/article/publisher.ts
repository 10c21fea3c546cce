import { type KnownPublisher, PLAIN_NAMES, PUBLISHERS } from './data/publishers.ts';
import { withoutDates } from './dates/strip.ts';
import { unglue } from './names.ts';
import type { Publisher } from './types.ts';

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
  language: string;
}

const SECOND_LEVEL = new Set([
  'ac',
  'co',
  'com',
  'edu',
  'gob',
  'gov',
  'gouv',
  'info',
  'mil',
  'net',
  'nic',
  'nom',
  'or',
  'ne',
  'go',
  'org',
  'tv',
]);
const RIGHTS =
  /©|\(c\)|copyright|স্বত্ব|সর্বস্বত্ব|কপিরাইট|all rights|सर्वाधिकार|google news|গুগল নিউজ|হোয়াটসঅ্যাপ|মেসেঞ্জার|আরও খবর পেতে|follow|subscribe/iu;
const DOMAIN = /(?:[a-z0-9][a-z0-9-]*\.)+[a-z]{2,12}\b/giu;
const MAIL_HOSTS = new Set([
  'gmail.com',
  'yahoo.com',
  'hotmail.com',
  'outlook.com',
  'live.com',
  'facebook.com',
  'twitter.com',
  'x.com',
  'youtube.com',
  'instagram.com',
  'google.com',
  'whatsapp.com',
  't.me',
  'linkedin.com',
  'pinterest.com',
]);
/** What stands around a paper's name when it is a line's only content. */
const AROUND =
  /\b(?:logo|site icon|english|bangla|home|official|online|report|news desk)\b|লোগো|অনলাইন(?: ডেস্ক)?$|^দৈনিক\s+/giu;

const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{M}\p{N}.'-]+/gu, ' ')
    .trim();

const byName = new Map<string, KnownPublisher | null>();
const byDomain = new Map<string, KnownPublisher>();
for (const known of PUBLISHERS) {
  byDomain.set(known.domain, known);
  for (const name of [known.name, ...known.names]) {
    const key = keyOf(name);
    if (PLAIN_NAMES.has(key)) continue;
    const other = byName.get(key);
    // Two papers of one name say nothing without a domain.
    byName.set(key, other !== undefined && other?.name !== known.name ? null : (other ?? known));
  }
}

/** The registrable domain of an address or host (`bangla.thedailystar.net` gives `thedailystar.net`); null for none. */
export function domainOf(address: string): string | null {
  const host = hostOf(address);
  if (host === null) return null;
  const labels = host.split('.');
  const [second, top] = labels.slice(-2);
  const three = labels.length > 2 && (top?.length ?? 0) === 2 && SECOND_LEVEL.has(second ?? '');
  return labels.slice(three ? -3 : -2).join('.');
}

function hostOf(address: string): string | null {
  const host =
    /^(?:[a-z][a-z0-9+.-]*:)?(?:\/\/)?(?:[^/@\s]*@)?([^/:?#\s]+)/iu
      .exec(address.trim())?.[1]
      ?.toLowerCase() ?? '';
  return /^(?:[\p{L}\p{N}-]+\.)+[\p{L}][\p{L}\p{N}-]+$/u.test(host) ? host : null;
}

/** The publisher whose site an address is on; a host or path that carries a publisher of its own goes before its domain. */
function knownSite(address: string): KnownPublisher | null {
  const host = hostOf(address)?.replace(/^(?:www\d?|m|amp|old|beta)\./u, '');
  if (!host) return null;
  const path = /^[a-z]+:\/\/[^/]+\/([^/?#]+)/iu.exec(address)?.[1];
  const domain = domainOf(address) ?? host;
  for (const candidate of [path && `${host}/${path}`, path && `${domain}/${path}`, host, domain]) {
    const known = candidate ? byDomain.get(candidate) : undefined;
    if (known) return known;
  }
  return null;
}

const give = (known: KnownPublisher): Publisher => ({
  name: known.name,
  domain: known.domain.replace(/\/.*$/u, ''),
});

function named(text: string): KnownPublisher | null {
  const key = keyOf(text);
  return byName.get(key) ?? byName.get(keyOf(key.replace(AROUND, ' '))) ?? null;
}

/** A line that is a publisher's name, alone, in one part of it (`The Daily Star | English`), or twice, glued. */
function namedByLine(line: string): KnownPublisher | null {
  if (line.length > 200) return null;
  const text = unglue(line.normalize('NFC'));
  const whole = named(text);
  if (whole) return whole;
  const parts = text.split(/\s*[|•·»]\s*|\s+[–—/-]\s+/u);
  for (const part of parts.length > 1 ? [parts[0], ...parts.slice(1).reverse()] : []) {
    const known = part ? named(part) : null;
    if (known) return known;
  }
  return null;
}

/** The longest known name at the start of a byline, or before its stroke: `যুগান্তর প্রতিবেদন`, `বিডি প্রতিদিন/হিমেল`. */
function namedByByline(line: string): KnownPublisher | null {
  const key = keyOf(unglue(line.normalize('NFC')).replace(/\//gu, ' '));
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

function domainsIn(line: string): string[] {
  return [...line.matchAll(DOMAIN)]
    .map((match) => domainOf(match[0]) ?? '')
    .filter((domain) => domain !== '' && !MAIL_HOSTS.has(domain));
}

/**
 * Who published a text, or null. An address decides by its domain, the table then giving the name; without one, a known
 * name that stands alone in a line of the head or foot, in a byline, or in a line of rights, and last a domain in such a
 * line. A name comes from the table or from the text, never from a guess at the domain.
 */
export function publisherOf(parts: PublisherParts): Publisher | null {
  if (parts.url !== null) {
    const known = knownSite(parts.url);
    if (known) return give(known);
    const domain = domainOf(parts.url);
    if (domain !== null) return { name: null, domain };
  }
  const lines = [...parts.foot, ...parts.head];
  const rights = lines.filter((line) => RIGHTS.test(line));
  const tries: (() => KnownPublisher | null | undefined)[] = [
    ...parts.byline.map((line) => () => namedByByline(line)),
    ...lines.map((line) => () => namedByLine(line)),
    ...rights.map((line) => () => namedInRights(line)),
    ...[...lines, ...parts.urls].flatMap((line) =>
      domainsIn(line).map((domain) => () => byDomain.get(domain)),
    ),
  ];
  for (const attempt of tries) {
    const known = attempt();
    if (known) return give(known);
  }
  return fromRights(rights, parts.head) ?? fromGluedDate([...parts.head, ...parts.foot]);
}

/** A site that claims the rights is the publisher; its name is the part of the page's title that spells the domain. */
function fromRights(rights: readonly string[], head: readonly string[]): Publisher | null {
  const domain = rights.flatMap(domainsIn)[0];
  if (domain === undefined) return null;
  const site = domain.split('.')[0] ?? '';
  const pieces = head.flatMap((line) => line.split(/\s*[|»]\s*|\s+[–—-]\s+/u));
  const name = pieces.find(
    (piece) => piece.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase() === site.replace(/-/gu, ''),
  );
  return { name: name?.trim() ?? null, domain };
}

/** `Báo Quốc TếBáo Quốc Tế02/09/2025`: what a page prints twice before its date, once as a picture's text, is its source. */
function fromGluedDate(lines: readonly string[]): Publisher | null {
  for (const line of lines) {
    if (line.length > 120 || !/\p{Nd}/u.test(line)) continue;
    const { pieces, dated } = withoutDates(line.normalize('NFC'));
    const piece = pieces[0] ?? '';
    const half = piece.slice(0, piece.length / 2);
    if (dated && half.length > 3 && half + half === piece) return { name: half, domain: null };
  }
  return null;
}

/** The UTC offset that a publisher's times are in, as `+06:00`; null when it changes or is not known. */
export function zoneOf(publisher: Publisher | null): string | null {
  if (publisher === null) return null;
  const byTable = PUBLISHERS.find(
    (known) => known.name === publisher.name && known.domain.startsWith(publisher.domain ?? ''),
  );
  return byTable?.zone ?? (publisher.domain !== null ? (byDomain.get(publisher.domain)?.zone ?? null) : null);
}
