/** A query, the articles that must come first in this order, and why. What follows them is free unless the case is `whole`. */
export interface Case {
  query: string;
  order: string[];
  because: string;
  /** The articles named are all that are found. */
  whole?: true;
  literal?: true;
  /** Every word must match. */
  all?: true;
}
