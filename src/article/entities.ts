/** Characters that scrapers leave as HTML entities; accented letters are composed from their parts. */
const NAMED: Readonly<Record<string, string>> = {
  nbsp: '\u00a0',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  copy: '©',
  reg: '®',
  trade: '™',
  euro: '€',
  pound: '£',
  yen: '¥',
  cent: '¢',
  deg: '°',
  plusmn: '±',
  times: '×',
  divide: '÷',
  frac12: '½',
  frac14: '¼',
  frac34: '¾',
  sup2: '²',
  sup3: '³',
  para: '¶',
  sect: '§',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '\u200c',
  zwj: '\u200d',
  shy: '\u00ad',
};
const ACCENTS: Readonly<Record<string, string>> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
  caron: '\u030c',
};
const ENTITY =
  /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{2,8}\d{0,2}));|&(nbsp|amp|quot|lt|gt)(?![\w;=])/gu;
const ACCENTED = /^([A-Za-z])(acute|grave|circ|tilde|uml|ring|cedil|caron)$/u;
/** Text that went through two programs has its ampersands escaped twice. */
const ROUNDS = 2;
/** Numbers 128 to 159 are meant in Windows-1252, as browsers read them. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function ofCode(code: number, entity: string): string {
  if (code >= 0x80 && code <= 0x9f) return WINDOWS[code - 0x80] as string;
  const valid = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  if (valid) return String.fromCodePoint(code);
  return code === 9 || code === 10 || code === 13 ? ' ' : entity;
}

function ofName(name: string): string | undefined {
  if (Object.hasOwn(NAMED, name)) return NAMED[name];
  const [, letter, accent] = ACCENTED.exec(name) ?? [];
  return letter === undefined || accent === undefined
    ? undefined
    : `${letter}${ACCENTS[accent]}`.normalize('NFC');
}

/** The text with the characters for which its HTML entities stand; what is no entity stays. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let round = 0; round < ROUNDS && decoded.includes('&'); round++) {
    decoded = decoded.replace(ENTITY, (entity, decimal, hex, name, bare) => {
      if (decimal !== undefined) return ofCode(Number(decimal), entity);
      if (hex !== undefined) return ofCode(Number.parseInt(hex, 16), entity);
      return ofName(name ?? bare) ?? entity;
    });
  }
  return decoded;
}
