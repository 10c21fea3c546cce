import type { Explanation, Part } from '../search/explanation.ts';
import { articleLines } from './explained-article.ts';
import { count, MARKS, wordLines } from './explained-word.ts';
import { behind, whole } from './layout.ts';
import { onLine, type Surface } from './printer.ts';

/** How a query was understood, and why an article has its score, as a page to read. Ends in LF. */
export function explanationPage(explanation: Explanation, surface: Surface): string {
  const { structure, words, notices, article } = explanation;
  const sections = [head(explanation, surface)];
  if (structure && !isPlain(structure)) sections.push(structureLines(structure, explanation, surface));
  if (notices.length > 0)
    sections.push(notices.flatMap((notice) => behind('', 0, onLine(notice, surface), surface.width)));
  sections.push(...words.map((word) => wordLines(word, words, surface)));
  if (article) sections.push(articleLines(article, explanation, surface));
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function head(
  { query, all, literal, filters, structure, articles }: Explanation,
  surface: Surface,
): string[] {
  const { dim } = surface.style;
  const { searched, found, complete } = articles;
  const reading = [
    structure ? readingOf(structure, all) : 'nothing: there is no word in it',
    ...(literal ? ['in the form typed alone'] : []),
  ];
  const some = found > complete ? ` (${complete} with every word)` : '';
  const passed = count(searched) + (Object.keys(filters).length > 0 ? ' that pass the filters' : '');
  const facts = { query, means: reading.join(', '), found: `${found} of ${passed}${some}` };
  return Object.entries(facts).flatMap(([name, fact]) =>
    behind(`${dim(name)}  `, name.length + 2, onLine(fact, surface), surface.width),
  );
}

/** What an article needs in order to be found, in a line. */
function readingOf(structure: Part, all: boolean): string {
  if (isPlain(structure)) {
    const several = !('words' in structure) || structure.words.length > 1;
    if (!several || all) return several ? 'every word must match' : 'the word must match';
    return 'any word may match, articles with more of them lead';
  }
  if (structure.role === 'excluded') return 'everything but what is excluded';
  const parts = structure.type === 'any' ? structure.parts : [];
  if (parts.every(({ role }) => role !== 'optional')) return 'what is required must match';
  return parts.some(({ type }) => type === 'phrase')
    ? 'what is required must match, what is optional adds to the score'
    : 'what is required and any of what is optional must match, articles with more of it lead';
}

/** Whether a query is plain words beside each other, about which the words themselves say everything. */
function isPlain(part: Part): boolean {
  if (part.type === 'any') {
    return part.role !== 'excluded' && part.parts.every((each) => each.type === 'word' && isPlain(each));
  }
  return part.type === 'word' && part.field === null && part.role !== 'excluded';
}

/** Parts beside each other stand alone: that they do is said at the top. */
function structureLines(structure: Part, explanation: Explanation, surface: Surface): string[] {
  const parts = structure.type === 'any' && structure.role === 'required' ? structure.parts : [structure];
  return parts.flatMap((part) => partLines(part, explanation, surface, ''));
}

function partLines(part: Part, explanation: Explanation, surface: Surface, indent: string): string[] {
  const { role, articles } = part;
  const group = 'parts' in part;
  const text = group ? groupText(part) : textOf(part, explanation);
  const line = `${onLine(text, surface)}  ${whole(`in ${count(articles)}`)}`;
  const inner = group ? part.parts : [];
  return [
    ...behind(`${indent}${surface.style.dim(role)}  `, indent.length + role.length + 2, line, surface.width),
    ...inner.flatMap((each) => partLines(each, explanation, surface, `${indent}  `)),
  ];
}

function groupText({ type, parts }: Extract<Part, { parts: Part[] }>): string {
  if (type === 'or') return 'one of';
  return type === 'and' || parts.every(({ role }) => role !== 'optional') ? 'all of' : 'any of';
}

function textOf(part: Exclude<Part, { parts: Part[] }>, { words }: Explanation): string {
  if (part.type === 'filter') return `${part.key}:${part.value}`;
  const field = part.field === null ? '' : `${part.field}:`;
  if (part.type === 'phrase') return `${field}"${part.text}"`;
  const kind = words[part.words.at(-1) ?? -1]?.kind ?? 'plain';
  return `${field}${part.text}${MARKS[kind]}`;
}
