import type { Field } from '../archive/types.ts';
import type { FilterKey } from './query.ts';
import type { Filters, How } from './types.ts';

/** How a query was understood in an archive and, for one article, how its score came about: plain data. */
export interface Explanation {
  query: string;
  /** Whether every word must match. */
  all: boolean;
  /** Whether words match in the form in which they are typed alone. */
  literal: boolean;
  filters: Filters;
  /** Null for a query without a word in it. */
  structure: Part | null;
  /** In the order of the query, those of phrases and exclusions included. */
  words: WordExplanation[];
  articles: {
    /** Those that pass the filters. */
    searched: number;
    found: number;
    /** How many of them have every word. */
    complete: number;
  };
  /** What a search says on stderr. */
  notices: string[];
  /** Null where none was asked for. */
  article: ArticleExplanation | null;
}

/**
 * What a part of the query asks of an article. Of optional parts beside each other at least one has to match, unless a phrase
 * stands beside them, to whose score they add.
 */
export type Role = 'required' | 'optional' | 'excluded';

/** A part of the query. `articles` is how many of the archive's match it, whatever stands beside it. */
export type Part = { role: Role; articles: number } & (
  | { type: 'word' | 'phrase'; text: string; field: Field | null; words: number[] }
  | { type: 'filter'; key: FilterKey; value: string }
  | { type: 'any' | 'or' | 'and'; parts: Part[] }
);

export interface WordExplanation {
  /** As typed. */
  word: string;
  kind: 'plain' | 'prefix' | 'fuzzy';
  /** As it is looked up. */
  form: string;
  /** The stems that it may have in the languages of the archive. */
  stems: string[];
  /** Where it is looked for. */
  fields: Field[];
  excluded: boolean;
  /** How many articles have anything that it stands for. */
  articles: number;
  /** How rare it counts as; null for a word that is not scored, and where each meaning is as rare as it is by itself. */
  rarity: Rarity[] | null;
  /** What it stands for, in the order in which it was found. */
  meanings: MeaningExplanation[];
}

/** What a term's inverse document frequency is made from, in one field. */
export interface Rarity {
  field: Field;
  articles: number;
  idf: number;
}

export interface MeaningExplanation {
  /** A stem of the archive, or one that the word has and no article. */
  stem: string;
  how: Exclude<How, 'exact'>;
  /** What its points are multiplied by, from 0 to 1. */
  weight: number;
  /** How many articles have it where it counts. */
  articles: number;
  /** The forms of it that count, those that most articles have first. */
  forms: { form: string; articles: number }[];
  limit: Limit | null;
  /** The other word of the query that it is written as one with, by its place in the list of words. */
  joined: number | null;
  /** Where each meaning is as rare as it is by itself. */
  rarity: Rarity[] | null;
}

/**
 * Where a meaning counts: in some of the stem's `forms` alone; only where the word `beside` follows it; only in articles that have
 * something for each Latin word of the query (`together`).
 */
export type Limit = { to: 'forms' | 'together' } | { to: 'beside'; word: string };

export interface ArticleExplanation {
  id: string;
  title: string;
  found: boolean;
  /** Why it is not found. */
  reasons: Reason[];
  /** Its place among the results, best first, from 1; null where it is not found. */
  rank: number | null;
  words: WordInArticle[];
  /** All points. */
  sum: number;
  /** How many of the query's words matched, and what the sum is multiplied by for it. */
  coordination: { words: number; factor: number };
  /** The sum so multiplied. */
  base: number;
  /** What it gained when it was looked at again; null where only better ones were. */
  gains: Gain[] | null;
  /** As search gives it: what it has times all that it gained. */
  score: number;
}

/** `text` is the part of the query in question. `has` is what the article has instead. */
export type Reason =
  | { why: 'missing' | 'none' | 'phrase' | 'excluded'; text: string }
  | { why: 'filter'; name: keyof Filters | FilterKey; value: string; has: string | null };

export interface WordInArticle {
  /** By its place in the list of words. */
  word: number;
  /** The words of the article that it met. */
  met: { form: string; how: How }[];
  points: number;
  /** By field, what it has points for; empty where it does not count. */
  fields: FieldPoints[];
}

/** points = weight × boost × idf × saturation. */
export interface FieldPoints {
  field: Field;
  /** What of the word's meanings stands here. */
  stem: string;
  how: Exclude<How, 'exact'>;
  weight: number;
  boost: number;
  idf: number;
  /** How often it stands in the field. */
  tf: number;
  /** Different words in the field, and in that of the average article. */
  length: number;
  average: number;
  /** What tf comes to in a field of that length. */
  saturation: number;
  points: number;
}

/** What an article gains for something that a sum over single words cannot see. */
export interface Gain {
  /** Neighbours of the query that stand near each other; words that stand as typed. */
  name: 'together' | 'early' | 'typed';
  parts: GainPart[];
  /** The parts' mean share, weighted by their worth. */
  share: number;
  factor: number;
}

export interface GainPart {
  /** By their place in the list of words. */
  words: number[];
  worth: number;
  /** How much of it the article has, from 0 to 1. */
  share: number;
}
