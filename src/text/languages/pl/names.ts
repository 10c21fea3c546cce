import type { NameWords } from '../names.ts';

/** How Polish pages name who wrote a text. */
export const names: NameWords = {
  by: ['autor', 'autorka', 'tekst', 'oprac', 'opracowanie', 'opracował', 'opracowała', 'przez'],
  and: ['i', 'oraz'],
  roles: [
    'redakcja',
    'dziennikarz',
    'dziennikarka',
    'korespondent',
    'korespondentka',
    'redaktor',
    'redaktorka',
  ],
  agencyWords: ['agencja prasowa', 'agencja'],
};
