import { type Archive, FIELDS, type Field } from '../archive/index.ts';
import { type Asked, ask, having } from './asked.ts';
import { idfOf } from './bm25.ts';
import type { ScoredWord } from './compile.ts';
import { count } from './doc-set.ts';
import type { Expansion } from './expansion.ts';
import { explainArticle } from './explain-article.ts';
import type {
  Explanation,
  Limit,
  MeaningExplanation,
  Part,
  Rarity,
  Role,
  WordExplanation,
} from './explanation.ts';
import { Matcher } from './matcher.ts';
import { parseQuery, type Query } from './query.ts';
import { fieldsOf } from './ranking.ts';
import type { Filters } from './types.ts';
import { type ListedWord, type QueryWord, withoutEmpty } from './words.ts';

export interface ExplainOptions extends Filters {
  /** Every word must match. */
  all?: boolean;
  /** Words match in the form in which they are typed. */
  literal?: boolean;
  /** The full id of an article whose score is to be explained. */
  id?: string;
}

/**
 * What a search with the same options does and why: how the query was understood and, given an id, how that article got its score
 * and its place. Costs more than a search.
 */
export function explain(archive: Archive, text: string, options: ExplainOptions): Explanation {
  const { all = false, literal = false, id, ...filters } = options;
  const about = { query: text, all, literal, filters };
  const query = withoutEmpty(parseQuery(text));
  const doc = id === undefined ? undefined : archive.docOf(id);
  if (!query) {
    const articles = { searched: archive.stats.documents, found: 0, complete: 0 };
    return { ...about, structure: null, words: [], articles, notices: [], article: null };
  }
  const asked = ask(archive, query, { ...filters, all, literal });
  const explainer = new Explainer(asked);
  const structure = explainer.part(query, 'required', false);
  return {
    ...about,
    structure,
    words: explainer.explained(),
    articles: {
      searched: asked.selected ? count(asked.selected) : archive.stats.documents,
      found: count(having(asked)),
      complete: count(having(asked, true)),
    },
    notices: asked.matcher.understanding.notices,
    article: doc === undefined ? null : explainArticle(archive, asked, explainer.words, filters, doc),
  };
}

class Explainer {
  /** In the order of the query. */
  readonly words: ListedWord[] = [];
  readonly #asked: Asked;
  readonly #scored: Map<QueryWord, ScoredWord>;

  constructor(asked: Asked) {
    this.#asked = asked;
    this.#scored = new Map(asked.compiled.words.map((scored) => [scored.word, scored]));
  }

  /** A part with what is in it; its words are put on the list. */
  part(query: Query, role: Role, excluded: boolean): Part {
    const { matcher } = this.#asked;
    if (query.type === 'not') {
      const inner = this.part(query.child, role === 'excluded' ? 'required' : 'excluded', !excluded);
      return { ...inner, articles: count(matcher.excluded(query.child)) };
    }
    const articles = count(matcher.docs(query));
    switch (query.type) {
      case 'word':
      case 'phrase': {
        const { type, text, field } = query;
        const words = matcher.words(query).map((word) => this.words.push({ word, field, excluded }) - 1);
        return { role, articles, type, text, field, words };
      }
      case 'filter':
        return { role, articles, type: 'filter', key: query.key, value: query.value };
      default: {
        const { type } = query;
        const parts = query.children.map((child) => this.part(child, this.#roleIn(query, child), excluded));
        return { role, articles, type, parts };
      }
    }
  }

  #roleIn({ type, children }: Extract<Query, { children: Query[] }>, child: Query): Role {
    if (type === 'or') return 'optional';
    if (type === 'and' || this.#asked.matcher.options.all || Matcher.isRequired(child)) return 'required';
    const hasPhrase = children.some((other) => other.type === 'phrase');
    const optional = children.filter((other) => other.type !== 'not' && !Matcher.isRequired(other));
    return optional.length === 1 && !hasPhrase ? 'required' : 'optional';
  }

  explained(): WordExplanation[] {
    const sharing = new Map<Expansion, number[]>();
    for (const [i, { word }] of this.words.entries()) {
      for (const expansion of this.#asked.matcher.expansions(word)) {
        sharing.set(expansion, [...(sharing.get(expansion) ?? []), i]);
      }
    }
    return this.words.map((listed, i) =>
      this.#word(listed, (expansion) => sharing.get(expansion)?.find((other) => other !== i) ?? null),
    );
  }

  #word({ word, field, excluded }: ListedWord, joined: (expansion: Expansion) => number | null) {
    const { matcher } = this.#asked;
    const terms = [...(this.#scored.get(word)?.terms ?? [])];
    const together = terms.length === 1 && matcher.understanding.meaning(word).grouped;
    const termOf = new Map(terms.flatMap(([name, members]) => members.map((member) => [member, name])));
    const fields = fieldsOf(field);
    return {
      word: word.text,
      kind: word.how,
      form: word.form,
      stems: word.stems,
      fields,
      excluded,
      // A phrase of one word stands where the word does.
      articles: count(matcher.phrase([word], field)),
      rarity: together ? this.#rarity(terms[0]?.[0], fields) : null,
      meanings: matcher.expansions(word).map((expansion): MeaningExplanation => {
        const { stem, how, weight } = expansion;
        return {
          stem,
          how,
          weight,
          articles: count(matcher.reached(expansion, field)),
          forms: this.#forms(expansion),
          limit: limitOf(expansion),
          joined: joined(expansion),
          rarity: together ? null : this.#rarity(termOf.get(expansion), fields),
        };
      }),
    };
  }

  #forms({ stem, forms }: Expansion): MeaningExplanation['forms'] {
    return this.#asked.matcher.terms
      .formsOf(stem)
      .filter(({ number }) => forms?.has(number) ?? true)
      .map(({ form, articles }) => ({ form, articles }))
      .sort((a, b) => b.articles - a.articles || (a.form < b.form ? -1 : 1));
  }

  #rarity(term: string | undefined, fields: readonly Field[]): Rarity[] | null {
    const { compiled, matcher } = this.#asked;
    const held = term === undefined ? undefined : compiled.terms.get(term);
    if (!held) return null;
    const { documents } = matcher.archive.stats;
    return fields.map((field) => {
      const articles = held.sizes[FIELDS.indexOf(field)] as number;
      return { field, articles, idf: idfOf(documents, articles) };
    });
  }
}

function limitOf({ forms, within, beside }: Expansion): Limit | null {
  if (forms) return { to: 'forms' };
  if (beside !== undefined) return { to: 'beside', word: beside };
  return within ? { to: 'together' } : null;
}
