/**
 * Frequent words that tell a language from the one that the detector takes it for, because the detector does not know it
 * or knows the two as one (`und`: takes it for none). A language is recognised when these are a large enough share of a text's words.
 */
export const MARKERS: readonly {
  code: string;
  insteadOf: readonly string[];
  share: number;
  words: ReadonlySet<string>;
}[] = [
  {
    code: 'id',
    insteadOf: ['ms'],
    share: 0.002,
    words: new Set(
      'bahwa karena bisa usai polisi uang kantor saat pihaknya mobil kabupaten warga desa rabu kamis katanya sejak'.split(
        ' ',
      ),
    ),
  },
  {
    code: 'af',
    insteadOf: ['nl', 'de', 'da', 'no', 'en'],
    share: 0.05,
    words: new Set("nie hulle vir gesê sê het hy haar oor nog omdat waar ’n 'n".split(' ')),
  },
  {
    code: 'sw',
    insteadOf: ['und', 'tl', 'yo', 'ms', 'sq', 'et', 'fi', 'en', 'az', 'eu'],
    share: 0.12,
    words: new Set(
      'ya wa kwa na katika hiyo huo kuwa amesema ambayo ambao za la cha vya hii pia baada'.split(' '),
    ),
  },
  {
    code: 'ne',
    insteadOf: ['hi', 'mr'],
    share: 0.03,
    words: new Set('छ छन् भएको गरेको गरेका भने पनि हो छैन थियो लागि र तथा हुने गर्ने भन्ने'.split(' ')),
  },
];
