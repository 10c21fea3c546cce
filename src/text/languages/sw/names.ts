import type { NameWords } from '../names.ts';

/** How Swahili pages name who wrote a text. */
export const names: NameWords = {
  by: ['na', 'mwandishi'],
  and: ['na'],
  roles: ['mwandishi', 'mhariri', 'mwandishi wetu'],
  agencyWords: ['shirika la habari'],
};
