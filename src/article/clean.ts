import { ABBREVIATIONS, lexiconForm } from '../text/lexicons.ts';
import { decodeEntities } from './entities.ts';

/** What of the text's own characters is never shown: zero-width spaces and joiners of words, soft hyphens. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]+/gu;
/** A soft hyphen where a line was broken takes the break with it. */
const BROKEN = /\u00ad\s+/gu;

/** What a text without markup has none of: looked for first, as it is rare. */
const MARKUP = /[<&]/u;
const COMMENT = /<!--[^>]{0,400}-->|<(script|style)\b[^<>]{0,300}>[^<]{0,20000}<\/\1>/giu;
/** Tags within words, and tags that part words. Other angle brackets are the author's. */
const INLINE_TAG =
  /<\/?(?:a|abbr|b|big|cite|code|em|font|i|ins|del|mark|s|small|span|strike|strong|sub|sup|u|tt)(?:\s[^<>]{0,500})?\/?>/giu;
const PARTING_TAG =
  /<\/?(?:amp-\w+|audio|button|center|dd|dl|dt|embed|figcaption|figure|form|hr|iframe|img|input|label|nav|noscript|object|picture|source|svg|td|th|thead|video)(?:\s[^<>]{0,500})?\/?>/giu;

/** Source of a regular expression (flag i) for tags that end a line. */
export const BLOCK_TAG = (() => {
  const tag =
    '\\/?(?:br|p|div|li|ul|ol|h[1-6]|tr|table|tbody|section|article|blockquote|header|footer|main)(?:\\s[^<>\\n]{0,300})?\\/?';
  return `<${tag}>|&lt;${tag}&gt;`;
})();

/** Letters of scripts without capitals in which a sentence's end parts words: of South Asia, Arabic. */
const UNCASED = '\\u0620-\\u064a\\u0671-\\u06d3\\u0900-\\u0963\\u0971-\\u09e3\\u09f0\\u09f1\\u0a00-\\u0ddf';
/** "করেছে।তিনি", "ہے۔اس", "করেছে।”তিনি". A time may be written with a danda: ১০।৩০. */
const AFTER_FULL = /([।॥۔]["'”’»)]?)(?=\p{L}|[“‘][\p{L}\p{N}])/gu;
const NUMBER_THEN = /([।॥۔])(?<!\p{Nd}[।॥۔])(?=\p{Nd})/gu;
const AFTER_MARK = new RegExp(`(?<=[\\p{L}\\p{M}])([?!؟]+["'”’»)]?)(?=[${UNCASED}\\p{Lu}])`, 'gu');
/** "করেছে.তিনি": a full stop between two words of letters without capitals. */
const STOP_UNCASED = new RegExp(`\\.(?<=([${UNCASED}]{1,40})\\.)(?=([${UNCASED}]{2,40}))`, 'gu');
/** "said.The": between a word in small letters and a capital that opens another; "Table.Media" is a name. */
const STOP_CASED = /(?<=[\s'’“"(]\p{Ll}{3,40})(\.["”’»)]?)(?=\p{Lu}\p{Ll}{1,30}(?:[\s,’']|$))/gu;
/** The parts of addresses: প্রথমআলো.কম, Example.Com. */
const TOP_LEVEL =
  /^(?:com|net|org|info|news|online|tv|co|io|ai|কম|নেট|অর্গ|বিডি|টিভি|ইনফো|অনলাইন|নিউজ|লাইভ|এক্সওয়াইজেড|कॉम|इन|नेट|کام)(?![\p{L}\p{M}])/iu;
/** A word before a full stop that ends a sentence is longer than initials are. */
const LEAST_LETTERS = 3;

/** A mark with something other than a space after it: most lines have none, or quotes. What looks back is tried only then. */
const GLUED = /[।॥۔?!؟.][^\s.]/u;
const GLUED_MARK = new RegExp(`[?!؟]["'”’»)]?[${UNCASED}\\p{Lu}]`, 'u');
const GLUED_STOP = new RegExp(`\\.["”’»)]?[${UNCASED}\\p{Lu}]`, 'u');

const VISIBLE = /[^\s\u0085\u00ad\u200b\u2060\ufeff]/;
/** Tags and entities alone are no longer than this. */
const LONGEST_MARKUP = 1000;

/** How far back the address is looked for in which a mark may stand. */
const ADDRESS_REACH = 60;

/**
 * A line as the record shows it: without markup, entities, soft hyphens and other invisible junk, with a space after each
 * sentence's end. White space is left as it is.
 */
export function cleanText(raw: string): string {
  let text = raw;
  if (MARKUP.test(text)) {
    text = decodeEntities(text);
    if (text.includes('<'))
      text = text.replace(COMMENT, ' ').replace(INLINE_TAG, '').replace(PARTING_TAG, ' ');
  }
  text = text.replace(BROKEN, '').replace(INVISIBLE, '');
  return spaceSentences(text);
}

/** Whether nothing of a line is to be seen. */
export function isBlank(raw: string): boolean {
  if (!VISIBLE.test(raw)) return true;
  return raw.length <= LONGEST_MARKUP && MARKUP.test(raw) && !VISIBLE.test(cleanText(raw));
}

function spaceSentences(text: string): string {
  if (!GLUED.test(text)) return text;
  let spaced = text.replace(AFTER_FULL, '$1 ').replace(NUMBER_THEN, '$1 ');
  if (GLUED_MARK.test(spaced))
    spaced = spaced.replace(AFTER_MARK, (mark, _, at: number, whole: string) =>
      inAddress(whole, at) ? mark : `${mark} `,
    );
  if (!GLUED_STOP.test(spaced)) return spaced;
  return spaced
    .replace(STOP_UNCASED, (stop, before: string, after: string) =>
      isSentenceEnd(before) && !TOP_LEVEL.test(after) ? '. ' : stop,
    )
    .replace(STOP_CASED, (stop, _, at: number, whole: string) =>
      inAddress(whole, at) || TOP_LEVEL.test(whole.slice(at + stop.length, at + stop.length + 12))
        ? stop
        : `${stop} `,
    );
}

function isSentenceEnd(before: string): boolean {
  const letters = before.replace(/\p{M}/gu, '');
  return letters.length >= LEAST_LETTERS && !ABBREVIATIONS.has(lexiconForm(before));
}

function inAddress(text: string, at: number): boolean {
  const before = /\S*$/u.exec(text.slice(Math.max(0, at - ADDRESS_REACH), at))?.[0] ?? '';
  return /[/@=]|www\./u.test(before);
}
