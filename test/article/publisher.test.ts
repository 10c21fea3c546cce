import { describe, expect, it } from 'vitest';
import { PUBLISHERS } from '../../src/article/data/publishers.ts';
import { domainOf, type PublisherParts, publisherOf, zoneOf } from '../../src/article/publisher.ts';

const parts = (some: Partial<PublisherParts>): PublisherParts => ({
  url: null,
  head: [],
  foot: [],
  byline: [],
  urls: [],
  own: { pageTitle: null, head: some.head ?? [], foot: some.foot ?? [] },
  lead: '',
  ...some,
});

describe('publisherOf', () => {
  it.each<[string, Partial<PublisherParts>, string | null, string | null]>([
    ['a known site', { url: 'https://www.prothomalo.com/world/usa/abc' }, 'Prothom Alo', 'prothomalo.com'],
    [
      'a host below it',
      { url: 'https://bangla.thedailystar.net/news-1' },
      'The Daily Star',
      'thedailystar.net',
    ],
    ['a path of its own', { url: 'https://www.bbc.com/bengali/articles/x' }, 'BBC Bangla', 'bbc.com'],
    ['the site without it', { url: 'https://www.bbc.com/news/x' }, 'BBC News', 'bbc.com'],
    ['an unknown site keeps its domain', { url: 'https://news.example.com.bd/a' }, null, 'example.com.bd'],
    ['the tail', { foot: ['Comments', 'The Daily Star  | English'] }, 'The Daily Star', 'thedailystar.net'],
    ['a logo', { head: ['Inqilab Logo'] }, 'Daily Inqilab', 'dailyinqilab.com'],
    ["a title's suffix", { head: ['নদীতে পানি বাড়ছে | প্রথম আলো'] }, 'Prothom Alo', 'prothomalo.com'],
    ['a desk', { byline: ['প্রথম আলো ডেস্ক'] }, 'Prothom Alo', 'prothomalo.com'],
    ['initials after the name', { byline: ['বিডি প্রতিদিন/রানা'] }, 'Bangladesh Pratidin', 'bd-pratidin.com'],
    ['rights', { foot: ['স্বত্ব © ২০২৪ বাংলাদেশ প্রতিদিন'] }, 'Bangladesh Pratidin', 'bd-pratidin.com'],
    [
      'a request to follow, inflected',
      { foot: ['কালের কণ্ঠের সব খবর সবার আগে পেতে চ্যানেলটি ফলো করুন'] },
      'Kaler Kantho',
      'kalerkantho.com',
    ],
    [
      'an address for mail',
      { foot: ['ই-মেইল: example@gmail.com, desk@samakal.com'] },
      'Samakal',
      'samakal.com',
    ],
    [
      'rights of a site named in the title',
      { head: ['বৃষ্টি | EXAMPLE'], foot: ['কপিরাইট © 2021 example.com'] },
      'EXAMPLE',
      'example.com',
    ],
    ['a source printed twice before the date', { head: ['Báo Ví DụBáo Ví Dụ02/09/2025'] }, 'Báo Ví Dụ', null],
  ])('%s', (_reason, some, name, domain) => {
    expect(publisherOf(parts(some))).toEqual({ name, domain });
  });

  it.each<[string, Partial<PublisherParts>]>([
    ['nothing', {}],
    ['a paper in the middle of a sentence', { head: ['প্রথম আলো পত্রিকার সম্পাদক এ কথা বলেন'] }],
    ['a plain word that is also a paper', { head: ['Metro', 'Nature', 'Bild'] }],
    ['a mail host', { foot: ['example@gmail.com'] }],
    ['an address of figures', { url: 'http://192.0.2.1/news' }],
  ])('none from %s', (_reason, some) => {
    expect(publisherOf(parts(some))).toBeNull();
  });
});

describe('domainOf', () => {
  it.each([
    ['https://www.example.com/a', 'example.com'],
    ['https://old.example.com.bd/a', 'example.com.bd'],
    ['bangla.example.co.uk', 'example.co.uk'],
    ['https://user@example.gov.bd:8080/x', 'example.gov.bd'],
    ['http://192.0.2.1/x', null],
    ['localhost', null],
    ['', null],
  ])('%s is %s', (address, domain) => {
    expect(domainOf(address)).toBe(domain);
  });
});

describe('the table of publishers', () => {
  it('has each site once, without host prefixes, and lawful zones', () => {
    const domains = PUBLISHERS.map((known) => known.domain);
    expect(new Set(domains).size).toBe(domains.length);
    for (const { name, domain, zone } of PUBLISHERS) {
      expect(name).not.toBe('');
      expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+(\/[a-z]+)?$/);
      if (zone !== null) expect(zone).toMatch(/^(?:Z|[+-]\d\d:\d\d)$/);
    }
  });

  it.each([
    [{ name: 'Prothom Alo', domain: 'prothomalo.com' }, '+06:00'],
    [{ name: 'The Guardian', domain: 'theguardian.com' }, null],
    [{ name: null, domain: 'example.com' }, null],
    [null, null],
  ])('%o keeps %s', (publisher, zone) => {
    expect(zoneOf(publisher)).toBe(zone);
  });
});
