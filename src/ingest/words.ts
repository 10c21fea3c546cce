import type { Words } from '../archive/types.ts';
import type { ParsedArticle } from '../article/types.ts';
import { analyse, type Term } from '../text/index.ts';

/** The lead ends where its words, each with the space after it, take more UTF-16 units than this. */
const LEAD_UNITS = 500;

/** The words of an article by which it is found. A caption's credit is indexed with the caption. */
export function wordsOf(
  article: Pick<ParsedArticle, 'title' | 'paragraphs' | 'captions' | 'language'>,
): Words {
  const terms = (text: string) => analyse(text, article.language);
  const body = article.paragraphs.map(terms);
  return {
    title: terms(article.title),
    body,
    captions: article.captions.map(({ text, credit }) =>
      terms(credit === null ? text : `${text}\n${credit}`),
    ),
    lead: leadOf(body),
  };
}

function leadOf(body: Term[][]): number {
  let units = 0;
  let words = 0;
  for (const paragraph of body) {
    for (const { form } of paragraph) {
      units += form.length + 1;
      if (units > LEAD_UNITS) return words;
      words++;
    }
  }
  return words;
}
