import { type KnownPublisher, PLAIN_NAMES, PUBLISHERS } from './data/publishers.ts';
import type { Publisher } from './types.ts';

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

/** The form under which names are compared. */
export const keyOf = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/gu, "'")
    .replace(/[^\p{L}\p{M}\p{N}.'-]+/gu, ' ')
    .trim();

/** Publishers by every name they have; null for a name that several share. */
export const byName = new Map<string, KnownPublisher | null>();
/** Publishers by their site. */
export const byDomain = new Map<string, KnownPublisher>();
for (const known of PUBLISHERS) {
  byDomain.set(known.domain, known);
  for (const name of [known.name, ...known.names]) {
    const key = keyOf(name);
    if (PLAIN_NAMES.has(key)) continue;
    const other = byName.get(key);
    // Two papers of one name say nothing without a domain.
    byName.set(key, other !== undefined && other?.domain !== known.domain ? null : (other ?? known));
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
export function knownSite(address: string): KnownPublisher | null {
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

/** The publisher of that name, logo and edition words aside. */
export function named(text: string): KnownPublisher | null {
  const key = keyOf(text);
  return byName.get(key) ?? byName.get(keyOf(key.replace(AROUND, ' '))) ?? null;
}

/** The registrable domains in a line, mail and social hosts left out. */
export function domainsIn(line: string): string[] {
  return [...line.matchAll(DOMAIN)]
    .map((match) => domainOf(match[0]) ?? '')
    .filter((domain) => domain !== '' && !MAIL_HOSTS.has(domain));
}

/** The country (ISO 3166) whose calendar and names of zones a publisher uses, where they differ by country; or null. */
export function regionOf(publisher: Publisher | null): 'BD' | 'GB' | 'IN' | null {
  const zone = zoneOf(publisher);
  if (zone === '+06:00') return 'BD';
  if (zone === '+05:30') return 'IN';
  return publisher?.domain?.endsWith('.uk') ? 'GB' : null;
}

/** The UTC offset that a publisher's times are in, as `+06:00`; null when it changes or is not known. */
export function zoneOf(publisher: Publisher | null): string | null {
  if (publisher === null) return null;
  const byTable = PUBLISHERS.find(
    (known) => known.name === publisher.name && known.domain.startsWith(publisher.domain ?? ''),
  );
  return byTable?.zone ?? (publisher.domain !== null ? (byDomain.get(publisher.domain)?.zone ?? null) : null);
}
