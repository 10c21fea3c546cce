import { openingsOf, phrasePattern } from '../text/lexicons.ts';
import { Openings } from '../text/openings.ts';
import { findAgencies } from './agencies.ts';
import { collapse, type Line } from './lines.ts';
import type { Caption } from './types.ts';

const CREDIT = phrasePattern('credit');
const CAPTION = phrasePattern('caption');
const END = `(?![\\p{L}\\p{M}\\p{N}])`;
const SOURCE = phrasePattern('source');
const AGENCY = phrasePattern('agency');

/** "… ফাইল ছবি: রয়টার্স", "… Foto: dpa", with the credit to the end of the line. */
const LABELLED = new RegExp(
  `(?:^|[\\s।.!?…"'”’»)|/–—-])\\(?((?:${CREDIT})${END}(?:\\s+(?:by|von|de|di|por|av|af|di))?\\s*[:：ঃ|/–—-]\\s*([^।:]{1,90}?))[)\\s।.|]*$`,
  'iu',
);
/** "… . Photo by X" after a sentence. */
const BY = new RegExp(
  `[।.!?…|]\\s+((?:${CREDIT})\\s+(?:by|von|de|di|av|door)\\s+([^.।:]{2,60}?))[)\\s।.|]*$`,
  'iu',
);
/** "(Photo by X)", "(সূত্র: কেসিএনএ)", "(ফাইল চিত্র)" at the end of the line. */
const BRACKETED = new RegExp(
  `[(\\[（【]\\s*((?:${CREDIT}|${SOURCE})${END}\\s*(?:[:：ঃ-]|by\\b|von\\b|via\\b|/)?\\s*([^()\\[\\]（）]{0,120}))[)\\]）】][\\s|.।]*$`,
  'iu',
);
/** "… | ছবি সংগৃহীত", "… . ফাইল ছবি" with no name, after a sentence or a bar. */
const BARE = new RegExp(`[।.!?|…]\\s*((?:${CREDIT}))[\\s।.|]*$`, 'iu');
/** "… /AFP", "… Getty Images", "AP Photo/…" at the end of a line. */
const NAMED = new RegExp(
  `(?:[/|–—©(]\\s*|\\s)((?:via\\s+)?(?:${AGENCY})(?:/\\S+)?(?:\\s*/\\s*[^.।]{1,40})?)[)\\s|]*$`,
  'iu',
);
/** Names that are also words of prose need a mark before them. */
const MARKED_LAST = /[/|–—©(]\s*(?:via\s+)?[^/|–—©(]{2,60}$/iu;
/** No marked name is longer, in UTF-16 code units. */
const LONGEST_MARKED = 200;
/** These do not. */
const UNMARKED = ['Getty Images', 'AP Photo', 'Shutterstock', 'iStock', 'Alamy', 'picture alliance'];
const UNMARKED_NAME = new RegExp(UNMARKED.join('|'), 'iu');
const UNMARKED_OPENINGS = new Openings(UNMARKED, true);
/** One word ("Legende", "ছবিতে") needs a mark after it: it opens prose, too. */
const LABEL_FIRST = new RegExp(
  `^(?:(?:${phrasePattern('caption', 2)})${END}\\s*[:：|-]?|(?:${CAPTION})${END}\\s*[:：|-])\\s*`,
  'iu',
);
const LABEL_OPENINGS = openingsOf('caption');
const CREDIT_FIRST = new RegExp(
  `^\\(?(?:${CREDIT})${END}\\s*(?:[:：ঃ|]|by\\b|von\\b|courtesy\\b|credit\\b|source\\b)`,
  'iu',
);
const CREDIT_ALONE = new RegExp(`^(?:${CREDIT})$`, 'iu');
const AFTER_BRACKET = /[\s|.।]/;
const EAST_ASIAN =
  /[＝=][^。]{2,40}撮影(?:[（(].{1,20}[)）])?$|[（(](?:写真|撮影|資料写真|圖|图|사진)[^）)]{0,40}[)）]$|.{9}기자$|摄$|［写真］|^【写真】/u;

/** "… in der Messehalle. © Axel Heim" at the end of a line; with a year it is the site's own. */
const COPYRIGHT = /^(.{12,}?)\s*©\s*([^©]{2,60})$/u;
const YEAR = /\p{Nd}{4}/u;
/** "… on the bridge. Dana Reed for Example World": a name without a label after the last sentence. */
const NAME_AFTER =
  /^(.{20,}\p{L}{3}\.)\s+((?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,3}\p{Lu}[\p{Ll}\p{M}'’-]+(?:\s(?:for|via|de|von|of)\s\p{Lu}.{1,39})?)$/u;
/** "(left)", "from left: …", "বাঁ থেকে …": who stands where. */
const POSITION = new RegExp(
  `[([（](?:${phrasePattern('position')})\\.?[)\\]）]|(?<![\\p{L}\\p{M}])(?:${phrasePattern('position', 2)})${END}`,
  'iu',
);
const POSITION_OPENINGS = openingsOf('position', true);
const LONGEST_UNLABELLED = 300;
/** "… . —নিজস্ব চিত্র।": a credit after a dash. */
const DASHED = new RegExp(`[।.!?…]\\s*[—–-]\\s*((?:${CREDIT}))[\\s।.|]*$`, 'iu');
/** "(PTI file photo)", "(Ledger archive)". */
const FILED =
  /[(（]([^()（）]{2,40}?)\s+(?:file (?:photo|picture|image)|archive photo|archives?|handout)[)）]\.?$/iu;
/** "… (Ansa)", "…。（新华社发）", where an agency is all there is in the brackets. */
const AGENCY_LAST = /[(（]([^()（）]{2,30}?)(?:发|發|供图|供圖)?[)）]$/u;
/** "…、山田太郎撮影", "＝本社撮影". */
const TAKEN_BY = /[、＝=]\s*([^、＝=。]{2,20}?)撮影$/u;
/** "… . | THE PAPER": a name after the last sentence and a bar. */
const BARRED = /^(.{20,}[.!?।])\s*\|\s*([^|]{2,40})$/u;
const AGENCY_FIRST = new RegExp(`^(?:${AGENCY})\\s*/`, 'iu');
const INITIALS = /(?:^|\s)(?:\p{Lu}\.)+\p{Lu}$/u;

/** The name of a credit, with the full stop of initials. */
function creditOf(found: string, source: string): string | null {
  const credit = trimMarks(found);
  if (credit === '') return null;
  return INITIALS.test(credit) && source.includes(`${credit}.`) ? `${credit}.` : credit;
}

/** Credits by their form alone, with the text before them; null for none. */
function unlabelledCredit(text: string): Caption | null {
  const dashed = DASHED.exec(text);
  if (dashed !== null)
    return { text: trimMarks(text.slice(0, dashed.index + 1)), credit: trimMarks(dashed[1] as string) };
  for (const pattern of [FILED, TAKEN_BY]) {
    const match = pattern.exec(text);
    if (match !== null) {
      const archive = /archives?[)）]/iu.test(match[0]);
      const credit = archive ? match[0].replace(/[()（）]|\.$/gu, '') : (match[1] as string);
      return { text: trimMarks(text.slice(0, match.index)), credit: trimMarks(credit) };
    }
  }
  const last = AGENCY_LAST.exec(text);
  if (last !== null && findAgencies([`(${last[1]})`])[0] === last[1])
    return { text: trimMarks(text.slice(0, last.index)), credit: last[1] as string };
  const barred = BARRED.exec(text);
  return barred === null
    ? null
    : { text: trimMarks(barred[1] as string), credit: trimMarks(barred[2] as string) };
}

/** A caption that says so by its form alone: no label, no picture agency. */
function isUnlabelled(line: Line): boolean {
  if (line.ends || line.length >= LONGEST_UNLABELLED) return false;
  const { text } = line;
  const copyright = text.includes('©') ? COPYRIGHT.exec(text) : null;
  if (copyright !== null) return !YEAR.test(copyright[2] as string);
  if (POSITION_OPENINGS.mayHold(text) && POSITION.test(text)) return true;
  return text.includes('. ') && NAME_AFTER.test(text);
}

/** Whether an agency's name may stand in a text for a credit. */
function isMarked(text: string): boolean {
  if (MARKED_LAST.test(text.slice(-LONGEST_MARKED))) return true;
  return UNMARKED_OPENINGS.mayHold(text) && UNMARKED_NAME.test(text);
}

/** Whether a closing bracket is the last of a text but for spaces, bars and full stops. */
function endsInBracket(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && AFTER_BRACKET.test(text.charAt(at))) at--;
  return at >= 0 && ')]）】'.includes(text.charAt(at));
}

/** Whether a line is a picture's caption or credit, by what it says. */
export function isCaption(line: Line): boolean {
  const { text } = line;
  if (LABEL_OPENINGS.mayStand(text, 0) && LABEL_FIRST.test(text)) return true;
  if (isMarked(text) && NAMED.test(text)) return true;
  if (line.unspaced && EAST_ASIAN.test(text)) return true;
  const inBracket = endsInBracket(text);
  if (inBracket && BRACKETED.test(text)) return true;
  if (isUnlabelled(line)) return true;
  const short = line.length < LONGEST_UNLABELLED;
  if (short && ((inBracket && FILED.test(text)) || (line.unspaced && TAKEN_BY.test(text)))) return true;
  if ((line.lexicon?.hits.credit ?? 0) === 0) return false;
  if (short && DASHED.test(text)) return true;
  return (
    LABELLED.test(text) || BY.test(text) || CREDIT_FIRST.test(text) || (line.length < 260 && BARE.test(text))
  );
}

function trimMarks(text: string): string {
  return collapse(text)
    .replace(/^[\s|।,.;:=＝–—-]+/u, '')
    .replace(/[\s|/,;:©–—(-]+$/u, '')
    .trim();
}

/** Parts a caption line into text and credit; the credit is the name alone where one is said. */
export function readCaption(line: string): Caption {
  const text = collapse(line).replace(LABEL_FIRST, '');
  for (const pattern of [BRACKETED, LABELLED, BY]) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const before = text
      .slice(0, match.index + match[0].indexOf(match[1] as string))
      .replace(/[([（【]\s*$/u, '');
    const whole = AGENCY_FIRST.test(match[1] as string) ? (match[1] as string) : (match[2] ?? '');
    return { text: trimMarks(before), credit: creditOf(whole, text) };
  }
  const formed = text.length < LONGEST_UNLABELLED ? unlabelledCredit(text) : null;
  if (formed !== null) return formed;
  const bare = BARE.exec(text);
  if (bare !== null) {
    const at = bare.index + bare[0].indexOf(bare[1] as string);
    return { text: trimMarks(text.slice(0, at)), credit: null };
  }
  const named = NAMED.exec(text);
  if (named !== null && isMarked(text)) {
    const before = trimMarks(text.slice(0, named.index));
    return { text: CREDIT_ALONE.test(before) ? '' : before, credit: trimMarks(named[1] as string) };
  }
  if (text.length < LONGEST_UNLABELLED) {
    const unlabelled = COPYRIGHT.exec(text) ?? NAME_AFTER.exec(text);
    if (unlabelled !== null)
      return { text: trimMarks(unlabelled[1] as string), credit: creditOf(unlabelled[2] as string, text) };
  }
  const first = CREDIT_FIRST.exec(text);
  if (first !== null) return { text: '', credit: trimMarks(text.slice(first[0].length)) };
  return { text: trimMarks(text), credit: null };
}

/**
 * Captions in order, each distinct one once. A credit that stands alone goes to the caption on the line before it, else to
 * the one on the line after it. `line` is the line's index.
 */
export function foldCaptions(lines: readonly { text: string; line: number }[]): Caption[] {
  const captions: Caption[] = [];
  const known = new Map<string, Caption>();
  let last: { caption: Caption; line: number } | null = null;
  let pending: { credit: string; line: number } | null = null;
  for (const { text, line } of lines) {
    const caption = readCaption(text);
    // A word for pictures or an agency alone describes none.
    if (CREDIT_ALONE.test(caption.text)) caption.text = '';
    if (caption.text === '') {
      if (caption.credit === null) continue;
      if (last?.line === line - 1 && last.caption.credit === null) last.caption.credit = caption.credit;
      else pending = { credit: caption.credit, line };
      continue;
    }
    if (findAgencies([`(${caption.text})`])[0] === caption.text) continue;
    if (pending?.line === line - 1) caption.credit ??= pending.credit;
    pending = null;
    const key = caption.text.toLowerCase();
    const same = known.get(key) ?? caption;
    same.credit ??= caption.credit;
    if (same === caption) captions.push(caption);
    known.set(key, same);
    last = { caption: same, line };
  }
  return captions;
}
