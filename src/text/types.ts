/** What the text room hands out. Offsets are UTF-16 code units into the string that was given. */

/** One word of a text: `form` is what is compared (level-1 normalised, lower case), `from`..`to` where it stands. */
export interface Token {
  form: string;
  from: number;
  to: number;
}

/** A token with what the index holds for it: the stem, folded, so that all inflections and spellings meet. */
export interface Term extends Token {
  stem: string;
}

/** What is known of one language for searching. `code` is BCP 47. */
export interface Analysis {
  code: string;
  /** Stem of a normalised form; must never return an empty string. Whole words are used where it is absent. */
  stem?: (form: string) => string;
  /** Function words, normalised, left out of a query when other words remain. */
  stopwords?: ReadonlySet<string>;
}
