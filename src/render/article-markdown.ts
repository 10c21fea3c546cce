import type { Article } from '../article/types.ts';
import { escapeMarkdown } from './markdown.ts';
import { captionText, facts } from './page.ts';
import type { Surface } from './printer.ts';
import { oneLine, sanitise } from './sanitise.ts';

/** An article as Markdown: title, facts, paragraphs, captions as block quotes, the link. Nothing in its text is markup. */
export function articleMarkdown(article: Article, surface: Pick<Surface, 'safe'>): string {
  const text = (raw: string): string => {
    const line = oneLine(raw);
    return escapeMarkdown(surface.safe ? sanitise(line) : line);
  };
  const parts = [
    `# ${text(article.title)}`,
    `*${text(facts(article).join(' · '))}*`,
    ...article.paragraphs.map(text),
    ...article.captions.map((caption) => `> ${text(captionText(caption))}`),
  ];
  if (article.url) parts.push(link(article.url, text));
  return `${parts.join('\n\n')}\n`;
}

/** A web address as a link; anything else, `javascript:` among it, as text. */
function link(url: string, text: (raw: string) => string): string {
  return /^https?:\/\/[^\s<>\\\u0000-\u001f\u007f-\u009f]+$/i.test(url) ? `<${url}>` : text(url);
}
