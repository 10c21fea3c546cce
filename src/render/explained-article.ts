import type {
  ArticleExplanation,
  Explanation,
  FieldPoints,
  Gain,
  Reason,
  WordExplanation,
  WordInArticle,
} from '../search/explanation.ts';
import { displayWidth } from '../text/width.ts';
import { behind, columns } from './layout.ts';
import { onLine, type Surface } from './printer.ts';

const HEAD = ['field', 'tf', 'length', 'average', 'saturation', 'idf', 'boost', 'weight', 'points'];
const ALIGN = '<>>>>>>>>';

/** Why an article has its score, or why it is not found. */
export function articleLines(
  article: ArticleExplanation,
  explanation: Explanation,
  surface: Surface,
): string[] {
  const { style, width } = surface;
  const text = (raw: string): string => onLine(raw, surface);
  const { id, title, found, reasons, rank, words, score } = article;
  const rows = words.flatMap(({ fields }) => fields.map(numbersOf));
  const [top = '', ...lines] = columns([HEAD, ...rows], ALIGN);
  const told = words.flatMap((word) => {
    const asked = explanation.words[word.word] as WordExplanation;
    if (asked.excluded && word.met.length === 0) return [];
    const name = text(asked.word);
    return [
      ...behind(
        `${style.title(name)}  `,
        displayWidth(name) + 2,
        text(metText(word, found && !asked.excluded)),
        width,
      ),
      ...word.fields.flatMap(({ stem, how }, i) => {
        // What a word with one meaning met needs no saying.
        const next = asked.meanings.length > 1 && stem !== word.fields[i - 1]?.stem;
        return [...(next ? [text(`  as ${stem} (${how})`)] : []), `  ${lines.shift()}`];
      }),
    ];
  });
  return [
    ...behind(`${style.id(id)}  `, id.length + 2, text(title), width),
    found ? `rank ${rank} of ${explanation.articles.found}, score ${score}` : 'not found:',
    ...reasons.flatMap((reason) => behind('  ', 2, text(reasonText(reason)), width)),
    '',
    ...(rows.length > 0 ? [style.dim(`  ${top}`)] : []),
    ...told,
    ...(found ? ['', ...sumLines(article, explanation).map((line) => text(line))] : []),
  ];
}

/** What a word has earned, and through which words of the article. */
function metText({ met, points, fields }: WordInArticle, scored: boolean): string {
  const forms = met.map(({ form, how }) => `${form} (${how})`).join(', ') || 'not in it';
  if (!scored) return forms;
  return `${fields.length > 0 ? points.toFixed(4) : 'no'} points · ${forms}`;
}

function numbersOf(points: FieldPoints): string[] {
  const { field, tf, length, average, saturation, idf, boost, weight } = points;
  const numbers = [
    average.toFixed(1),
    saturation.toFixed(4),
    idf.toFixed(4),
    String(boost),
    weight.toFixed(2),
  ];
  return [field, String(tf), String(length), ...numbers, points.points.toFixed(4)];
}

/** From the points to the score, a line for each step. */
function sumLines(
  { sum, coordination, gains, score }: ArticleExplanation,
  explanation: Explanation,
): string[] {
  const { words, factor } = coordination;
  const steps = [
    ['', sum.toFixed(4), 'points in all'],
    ['×', factor.toFixed(4), words === 1 ? '1 word matches' : `√${words}: ${words} words match`],
    ...(gains ?? [])
      .filter(({ parts }) => parts.length > 0)
      .map((gain) => ['×', gain.factor.toFixed(4), gainText(gain, explanation)]),
    ...(gains ? [] : [['×', '1.0000', 'too far down to be looked at again']]),
  ];
  return columns([...steps, ['=', String(score), 'score']], '<><');
}

const GAINS = { together: 'together', early: 'early', typed: 'as typed' };

function gainText({ name, parts, share }: Gain, { words }: Explanation): string {
  const had = parts.filter((part) => part.share > 0);
  const told = had.map((part) => {
    const text = part.words.map((word) => words[word]?.word).join(' ');
    return part.share < 1 ? `${text} (${part.share.toFixed(2)})` : text;
  });
  return `${GAINS[name]}, ${Math.round(100 * share)} %${told.length > 0 ? `: ${told.join(', ')}` : ''}`;
}

function reasonText(reason: Reason): string {
  switch (reason.why) {
    case 'missing':
      return `it does not have ${reason.text}`;
    case 'none':
      return `it has none of ${reason.text}`;
    case 'phrase':
      return `${reason.text} stands nowhere in it`;
    case 'excluded':
      return `it has ${reason.text}, which is excluded`;
    case 'filter':
      return filterText(reason);
  }
}

const DATES: ReadonlySet<string> = new Set(['since', 'until', 'date']);

function filterText({ name, value, has }: Extract<Reason, { why: 'filter' }>): string {
  if (name === 'allKinds') return 'it is no article; --all-kinds looks for such texts, too';
  const dashed = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const missing = DATES.has(name) ? 'no date' : 'none';
  return `filtered out by ${dashed} ${value}: it has ${has ?? missing}`;
}
