import type { Article, Caption } from '../article/types.ts';
import { fold, NO_BREAK, whole } from './layout.ts';
import type { Surface } from './printer.ts';
import { oneLine, sanitise } from './sanitise.ts';

/** Lines longer than this are hard to read, however wide the terminal is. */
const MEASURE = 80;
const CAPTION_BAR = '  │ ';

/** An article as a page to read: title, a line of facts, paragraphs, captions set off, the link. Ends in LF. */
export function articlePage(article: Article, surface: Surface): string {
  const { style } = surface;
  const width = surface.width === Number.POSITIVE_INFINITY ? surface.width : Math.min(surface.width, MEASURE);
  const lines = (text: string, room = width): string[] => {
    const line = oneLine(text);
    return fold(surface.safe ? sanitise(line) : line, room);
  };
  const subheadings = new Set(
    article.blocks.filter((block) => block.type === 'subheading').map((block) => block.text.trim()),
  );

  const parts: string[][] = [
    [
      ...lines(article.title).map((line) => style.title(line)),
      ...lines(facts(article).map(whole).join(' · ')).map((line) =>
        style.dim(line.replaceAll(NO_BREAK, ' ')),
      ),
    ],
    ...article.paragraphs.map((paragraph) => {
      const heading = subheadings.has(paragraph.trim());
      return lines(paragraph).map((line) => (heading ? style.heading(line) : line));
    }),
    ...article.captions.map((caption) =>
      lines(captionText(caption), width - CAPTION_BAR.length).map((line) =>
        style.dim(`${CAPTION_BAR}${line}`),
      ),
    ),
  ];
  // A wrapped address can be neither clicked nor copied.
  if (article.url) parts.push([surface.safe ? sanitise(article.url) : article.url]);
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`;
}

/** What is known of the article, for one line under its title. */
export function facts(article: Article): string[] {
  const { published, publisher, dateline, byline, agencies, words } = article;
  const known = [
    published?.replace('T', ' '),
    publisher?.name ?? publisher?.domain,
    byline.join(', '),
    dateline,
    agencies.join(', '),
    article.language === 'und' ? null : article.language,
    `${words} ${words === 1 ? 'word' : 'words'}`,
    article.kind === 'other' ? 'not an article' : null,
    article.duplicateOf ? `same text as ${article.duplicateOf}` : null,
    article.id,
  ];
  return known.filter((fact): fact is string => Boolean(fact));
}

export function captionText({ text, credit }: Caption): string {
  return credit ? `${text} (${credit})` : text;
}
