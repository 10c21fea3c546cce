import { parseArticle } from '../../src/article/index.ts';
import type { Prediction } from './score/article.ts';

/** The parser's word on one text. It is given the text alone: file names and the gold's URL would tell dates. */
export function predict(name: string, text: string): Prediction {
  const article = parseArticle(text);
  return {
    name,
    title: article.titleFrom === 'headline' ? article.title : null,
    body: article.paragraphs,
    published: article.published,
    byline: article.byline,
    publisher: article.publisher?.name ?? article.publisher?.domain ?? null,
    source_url: article.url,
    lang: article.language,
  };
}
