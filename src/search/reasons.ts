import type { Archive, Head } from '../archive/index.ts';
import type { Asked } from './asked.ts';
import type { Reason } from './explanation.ts';
import { selectDocs } from './filters.ts';
import { Matcher } from './matcher.ts';
import type { Query } from './query.ts';
import type { Filters } from './types.ts';

interface Case {
  matcher: Matcher;
  doc: number;
  head: Head;
}

/** Why a search does not find a document: what of its filters and of the query the document does not meet. */
export function reasonsOf(
  archive: Archive,
  { query, matcher }: Asked,
  filters: Filters,
  doc: number,
): Reason[] {
  const head = archive.head(doc);
  return [...filteredOut(archive, filters, doc, head), ...unmet({ matcher, doc, head }, query)];
}

type Named = Extract<Reason, { why: 'filter' }>['name'];

function filteredOut(archive: Archive, filters: Filters, doc: number, head: Head): Reason[] {
  const reasons: Reason[] = [];
  const add = (name: Named, value: string) =>
    reasons.push({ why: 'filter', name, value, has: valueIn(head, name) });
  for (const [name, value] of Object.entries(filters) as [Named, string][]) {
    if (name !== 'allKinds' && selectDocs(archive, { [name]: value, allKinds: true })?.[doc] === 0) {
      add(name, value);
    }
  }
  if (!filters.allKinds && head.kind === 'other') add('allKinds', 'article');
  return reasons;
}

/** What an article has where a filter looks. */
function valueIn(head: Head, name: Named): string | null {
  switch (name) {
    case 'lang':
      return head.language;
    case 'publisher':
      return head.publisher && (head.publisher.name ?? head.publisher.domain);
    case 'file':
      return head.path;
    case 'allKinds':
      return head.kind;
    case 'addedSince':
      return head.added;
    default:
      return head.published;
  }
}

function unmet(of: Case, query: Query): Reason[] {
  const { matcher, doc, head } = of;
  if (matcher.docs(query)[doc]) return [];
  switch (query.type) {
    case 'word':
      return matcher
        .words(query)
        .filter((word) => !matcher.phrase([word], query.field)[doc])
        .map(({ text }) => ({ why: 'missing', text }));
    case 'phrase':
      return [{ why: 'phrase', text: textOf(query) }];
    case 'filter':
      return [{ why: 'filter', name: query.key, value: query.value, has: valueIn(head, query.key) }];
    case 'not':
      return [{ why: 'excluded', text: textOf(query.child) }];
    case 'or':
      return [{ why: 'none', text: textOf(query) }];
    default:
      return query.type === 'and' || matcher.options.all
        ? query.children.flatMap((child) => unmet(of, child))
        : unmetBeside(of, query.children);
  }
}

/** Of parts beside each other: those that restrict, and the others where one of them has to match and none does. */
function unmetBeside(of: Case, parts: readonly Query[]): Reason[] {
  const optional = parts.filter((part) => part.type !== 'not' && !Matcher.isRequired(part));
  const reasons = parts.filter((part) => !optional.includes(part)).flatMap((part) => unmet(of, part));
  const wanted = optional.length > 0 && !parts.some(({ type }) => type === 'phrase');
  if (wanted && !optional.some((part) => of.matcher.docs(part)[of.doc])) {
    reasons.push({ why: 'none', text: optional.map(textOf).join(' ') });
  }
  return reasons;
}

const MARKS = { plain: '', prefix: '*', fuzzy: '~' };
const BETWEEN = { any: ' ', or: ' OR ', and: ' AND ' };

/** A part of a query as it may be typed. */
export function textOf(query: Query): string {
  switch (query.type) {
    case 'word':
      return named(query.field, query.text + MARKS[query.how]);
    case 'phrase':
      return named(query.field, `"${query.text}"`);
    case 'filter':
      return named(query.key, query.value);
    case 'not':
      return `NOT ${inGroup(query.child)}`;
    default:
      return query.children.map(inGroup).join(BETWEEN[query.type]);
  }
}

function named(name: string | null, text: string): string {
  return name === null ? text : `${name}:${text}`;
}

function inGroup(query: Query): string {
  return 'children' in query ? `(${textOf(query)})` : textOf(query);
}
