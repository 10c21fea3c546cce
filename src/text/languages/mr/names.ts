import type { NameWords } from '../names.ts';

/** How Marathi pages name who wrote a text. */
export const names: NameWords = {
  by: ['लेखक', 'द्वारा'],
  and: ['आणि', 'व'],
  roles: ['प्रतिनिधी', 'वार्ताहर', 'डेस्क', 'संपादक', 'टीम', 'ब्युरो'],
  agencyWords: ['वृत्तसंस्था'],
};
