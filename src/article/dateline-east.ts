import { findAgencies } from './agencies.ts';
import type { Dateline } from './dateline.ts';

const HAN = '\\p{Script=Han}';
const NAMES = `(?:记者|記者|通讯员)\\s*(${HAN}{2,4}(?:[、·\\s]${HAN}{2,4}){0,3})`;
/** The word that closes the opening: by wire, by mail, report. */
const CLOSE = '(?:综合|專|专|外)?(?:电|電|讯|訊|报道|報導)';
/** `新华社成都5月12日电（记者李某）`, `本报北京6月1日讯`. */
const WIRE = new RegExp(
  `^[（(【]?\\s*(${HAN}{2,5}?(?:社|网|網|报|報))\\s*(?:${NAMES}\\s)?(${HAN}{2,5}?)(?:市|县|縣|省)?\\s*(?:\\d{1,2}月)?\\d{1,2}日${CLOSE}\\s*[）)】]?\\s*(?:[（(]${NAMES}[^）)]{0,20}[）)])?\\s*`,
  'u',
);
/** `（中央社記者王小明台北12日電）`: the names of three characters stand right before the place. */
const GLUED = new RegExp(
  `^[（(]\\s*(${HAN}{2,5}?社)(?:記者|记者)(${HAN}{3}(?:、${HAN}{3})*?)\\s*(${HAN}{2,4}?)(?:市|县|縣)?\\s*(?:\\d{1,2}月)?\\d{1,2}日${CLOSE}\\s*[）)]\\s*`,
  'u',
);
/** `（記者王小明／台北報導）`. */
const STROKE = new RegExp(
  `^[（(〔【]\\s*(?:記者|记者)(${HAN}{2,4}(?:、${HAN}{2,4}){0,3})\\s*[／/]\\s*(${HAN}{2,4}?)(?:市|县|縣)?(?:報導|报道|電|电)\\s*[）)〕】]\\s*`,
  'u',
);
/** `(서울=연합뉴스) 홍길동 기자 = `, `[부산=뉴시스]홍길동 기자 = `, `【ソウル＝共同】`. */
const BRACKET =
  /^\s*[[(【（]\s*([^=＝\])】）]{1,14})\s*[=＝]\s*([^\])】）]{1,24})[\])】）]\s*(?:(\p{Script=Hangul}{2,4}(?:[·,]\s?\p{Script=Hangul}{2,4}){0,2})\s(?:기자|특파원)\s*[=＝]\s*)?/u;

const split = (names: string | undefined): string[] =>
  names?.split(/[、·,\s]\s*/u).filter((name) => name !== '') ?? [];

/** The openings of Chinese, Japanese and Korean reports, which no dash ends; null for any other paragraph. */
export function readEastern(paragraph: string): Dateline | null {
  const start = paragraph.slice(0, 100);
  const bracket = BRACKET.exec(start);
  if (bracket !== null) {
    const place = (bracket[1] ?? '').trim();
    return made(bracket[0], place, bracket[2] ?? '', split(bracket[3]));
  }
  const glued = GLUED.exec(start);
  if (glued !== null) return made(glued[0], glued[3] ?? '', glued[1] ?? '', split(glued[2]));
  const stroke = STROKE.exec(start);
  if (stroke !== null) return made(stroke[0], stroke[2] ?? '', '', split(stroke[1]));
  const wire = WIRE.exec(start);
  return wire === null ? null : made(wire[0], wire[3] ?? '', wire[1] ?? '', split(wire[2] ?? wire[4]));
}

function made(opening: string, place: string, agency: string, byline: string[]): Dateline {
  return { place, agencies: findAgencies([`(${agency})`]), byline, length: opening.length };
}
