/** The zero of every decimal digit set in the Basic Multilingual Plane; nine more digits follow each. */
const ZEROS = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0,
  0xf20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
  0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

const VALUE = new Map<string, string>();
for (const zero of ZEROS) {
  for (let value = 0; value < 10; value++) VALUE.set(String.fromCharCode(zero + value), String(value));
}

const FOREIGN = new RegExp(`[${[...VALUE.keys()].join('')}]`, 'g');

/** The text with the decimal digits of every script as 0-9; its length does not change. */
export function foldDigits(text: string): string {
  return text.replace(FOREIGN, (digit) => VALUE.get(digit) ?? digit);
}
