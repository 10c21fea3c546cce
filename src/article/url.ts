import { matchLexicons } from '../text/lexicons.ts';

const ADDRESS = /https?:\/\/[^\s<>"'|]+|www\.[^\s<>"'|]+\.[^\s<>"'|]+/iu;
/** Sites to which share buttons lead; an article's own address is not among them. */
const SHARING =
  /^(?:https?:\/\/)?(?:[\w-]+\.)*(?:facebook|fb|twitter|x|t|linkedin|whatsapp|wa|instagram|youtube|youtu|pinterest|telegram|reddit|tiktok)\.(?:com|me|co|be)(?:[/?#]|$)/iu;
const LONGEST_LABEL = 40;

/** "Read original at" and its like, which the lists of labels do not hold because they lead on to prose too. */
const ORIGINAL =
  /^(?:read (?:the )?(?:original|full)|originally published|original(?:ly)? (?:at|from)|canonical|permalink|মূল খবর|মূল লেখা|বিস্তারিত)/iu;

/**
 * The address that a line gives as the article's own or as its source (`সূত্র: https://…`, `URL: …`, "Read original at
 * …"), with the index of the line; null when there is none. Addresses inside prose and share links do not count.
 */
export function findSourceUrl(lines: readonly string[]): { url: string; line: number } | null {
  for (const [line, raw] of lines.entries()) {
    const match = ADDRESS.exec(raw);
    if (!match) continue;
    const label = raw
      .slice(0, match.index)
      .trim()
      .replace(/^[\s([•*–—-]+/u, '');
    const rest = raw.slice(match.index + match[0].length);
    const url = match[0].replace(/[).,;\]।]+$/u, '');
    if (label === '' || label.length > LONGEST_LABEL || /[\p{L}]/u.test(rest) || SHARING.test(url)) continue;
    if (matchLexicons(label).opens.has('source') || ORIGINAL.test(label)) return { url, line };
  }
  return null;
}

const BARE = /^https?:\/\/[^\s<>"'|]+$/iu;

/** The address that a text has as its first or its last line, with nothing else in it: a scraper's note of the page. */
export function bareUrl(line: string): string | null {
  const text = line.trim();
  return BARE.test(text) && /^https?:\/\/[^/]+\/[^\s]*\w/iu.test(text) && !SHARING.test(text) ? text : null;
}
