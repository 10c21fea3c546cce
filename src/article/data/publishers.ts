import { BANGLADESH } from './bangladesh.ts';
import { INDIA } from './india.ts';
import { WORLD } from './world.ts';

/**
 * A newspaper, broadcaster or agency with a site of its own: a row of one of the lists beside this file, to which a
 * publisher is added by a line. `name` is what it calls itself in Latin letters where it does; `domain` is its site, with
 * a host below it or the first part of a path where one site carries several; `zone` is the UTC offset that its times
 * are in, empty where clocks change in summer or where it is not known; then its other names and spellings, in any script.
 */
export type PublisherData = readonly [name: string, domain: string, zone?: string, ...names: string[]];

export interface KnownPublisher {
  name: string;
  domain: string;
  zone: string | null;
  names: readonly string[];
}

/** All publishers known by name. */
export const PUBLISHERS: readonly KnownPublisher[] = [...BANGLADESH, ...INDIA, ...WORLD].map(
  ([name, domain, zone, ...names]) => ({ name, domain, zone: zone || null, names }),
);

/**
 * Names that are also plain words or labels on a page, and agencies, which are named on everybody's pages: they are known
 * by their domain only. Lower case.
 */
export const PLAIN_NAMES: ReadonlySet<string> = new Set([
  'abc',
  'aaj tak',
  'bild',
  'cna',
  'dawn',
  'dr',
  'g1',
  'metro',
  'mint',
  'nature',
  'onet',
  'patrika',
  'público',
  'punch',
  'rt',
  'sabah',
  'stern',
  'sz',
  'tempo',
  'the citizen',
  'the mirror',
  'the star',
  'the sun',
  'the times',
  'the wire',
  'time',
  'welt',
  'yle',
  'zeit',
  'العربية',
  'একাত্তর',
  'আজকাল',
  'মাছরাঙা',
  'টিবিএস',
  'ap',
  'bss',
  'unb',
  'afp',
  'associated press',
  'the associated press',
  'reuters',
  'bloomberg',
  'agence france-presse',
  'anadolu ajansı',
  'anadolu agency',
  'xinhua',
  'yonhap news agency',
  '연합뉴스',
  'tass',
  'тасс',
  'ria novosti',
  'риа новости',
  'bangladesh sangbad sangstha',
  'বাংলাদেশ সংবাদ সংস্থা',
  'united news of bangladesh',
]);
