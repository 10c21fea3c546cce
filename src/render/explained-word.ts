import type { MeaningExplanation, Rarity, WordExplanation } from '../search/explanation.ts';
import { displayWidth } from '../text/width.ts';
import { behind, columns, whole } from './layout.ts';
import { onLine, type Surface } from './printer.ts';

/** Of a word with many meanings, so many are shown: those that most articles have. */
const MEANINGS = 10;
const FORMS = 6;

export const MARKS = { plain: '', prefix: '*', fuzzy: '~' };

export function count(articles: number): string {
  return `${articles} ${articles === 1 ? 'article' : 'articles'}`;
}

/** How a word was understood: what it stands for, a line each, and how rare it counts as. */
export function wordLines(
  word: WordExplanation,
  words: readonly WordExplanation[],
  surface: Surface,
): string[] {
  const { style } = surface;
  const { form, stems, articles, rarity, excluded } = word;
  const facts = [
    ...(excluded ? ['excluded'] : []),
    `token ${form}`,
    `${stems.length === 1 ? 'stem' : 'stems'} ${stems.join(', ')}`,
    `in ${count(articles)}`,
  ];
  const title = onLine(word.word + MARKS[word.kind], surface);
  const meanings = mostCommon(word.meanings);
  // Where each meaning is as rare as it is by itself, how rare is told of the widest field alone.
  const widest = word.fields.includes('body') ? 'body' : word.fields[0];
  const each = word.meanings.some((meaning) => meaning.rarity);
  const rows = meanings.map(({ how, weight, articles, rarity: own }) => [
    how,
    weight.toFixed(2),
    String(articles),
    ...(each ? [own?.find(({ field }) => field === widest)?.idf.toFixed(2) ?? ''] : []),
  ]);
  const head = ['', 'weight', 'articles', ...(each ? [`idf in ${widest}`] : [])];
  const [top = '', ...lines] = columns([head, ...rows], each ? '<>>>' : '<>>');
  const left = word.meanings.length - meanings.length;
  return [
    ...behind(
      `${style.title(title)}  `,
      displayWidth(title) + 2,
      onLine(facts.join(' · '), surface),
      surface.width,
    ),
    ...(meanings.length > 0 ? [style.dim(`  ${top}`)] : []),
    ...meanings.flatMap((meaning, i) => {
      const start = `  ${lines[i]}  `;
      return behind(start, start.length, onLine(meaningText(meaning, words), surface), surface.width);
    }),
    ...(left > 0 ? [style.dim(`  and ${left} more`)] : []),
    ...(meanings.some(({ limit }) => limit?.to === 'together')
      ? behind('  ', 2, TOGETHER, surface.width)
      : []),
    ...(rarity
      ? behind(`  ${style.dim('rarity')}  `, 10, rarity.map(inField).join(' · '), surface.width)
      : []),
  ];
}

const TOGETHER = 'what sounds like it counts only in articles with something for each Latin word';

function mostCommon(meanings: readonly MeaningExplanation[]): readonly MeaningExplanation[] {
  if (meanings.length <= MEANINGS) return meanings;
  return [...meanings].sort((a, b) => b.articles - a.articles).slice(0, MEANINGS);
}

function inField({ field, articles, idf }: Rarity): string {
  return whole(`${field} ${articles} (idf ${idf.toFixed(2)})`);
}

/** A meaning's stem and its commonest forms, and where it counts. */
function meaningText(
  { stem, forms, limit, joined }: MeaningExplanation,
  words: readonly WordExplanation[],
): string {
  const most = forms.slice(0, FORMS).map(({ form, articles }) => whole(`${form} ${articles}`));
  const left = forms.length - most.length;
  const list = [...most, ...(left > 0 ? [whole(`${left} more`)] : [])].join(', ');
  const about = [
    ...(joined === null ? [] : [`as one word with ${words[joined]?.word}`]),
    ...(limit?.to === 'forms' ? ['in these forms alone'] : []),
    ...(limit?.to === 'beside' ? [`only where ${limit.word} follows`] : []),
  ];
  const text = list === '' ? `${stem}: no article` : `${stem}: ${list}`;
  return about.length > 0 ? `${text} (${about.join('; ')})` : text;
}
