import type { Invented } from '../../support/archive.ts';

const PLACES =
  'নাটোর পাবনা জামালপুর শেরপুর নেত্রকোনা নরসিংদী গাজীপুর মাদারীপুর শরীয়তপুর গোপালগঞ্জ পিরোজপুর ঝালকাঠি বরগুনা পটুয়াখালী ভোলা লক্ষ্মীপুর নোয়াখালী ফেনী চাঁদপুর মৌলভীবাজার হবিগঞ্জ নীলফামারী লালমনিরহাট ঠাকুরগাঁও পঞ্চগড়';

/** A word that is in an article for each of these places, and one in which a letter of it is wrong. */
export const COMMON = 'কুয়াশা';
export const SLIP = 'কুয়াষা';

/** The same few words about each place, so that some words are common. */
export const BULLETINS: Record<string, Invented> = Object.fromEntries(
  PLACES.split(' ').map((place, i) => [
    `fog${i}`,
    {
      title: `ভোরের আবহাওয়া: ${place}`,
      paragraphs: [`ভোরে ঘন ${COMMON} পড়তে পারে, দুপুরে আকাশ থাকবে পরিষ্কার।`],
      published: `2023-01-${String(i + 1).padStart(2, '0')}`,
    },
  ]),
);

/** Rare words that are right, each a letter away from a common one. */
export const RARE: Record<string, Invented> = {
  fogSlip: { title: `পথে ঘন ${SLIP}`, paragraphs: ['গাড়ি চলছে বাতি জ্বেলে।'], published: '2022-12-30' },
};
