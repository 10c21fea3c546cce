/*
 * The light10 stemmer of Larkey, Ballesteros and Connell (2007), which Lucene's Arabic analyser has too. Snowball's, the one that
 * packages offer, treats a word without the article as a verb and one with و as no noun at all: الانتخابات, انتخابات and
 * والانتخابات get three stems. Where this one differs from light10, names of countries asked for it.
 */

/** The article, with what is written onto it: و and ف (and), ب (in), ك (as), ل (for), of which the last swallows its alif. */
const ARTICLE =
  /^(?:[\u0648\u0641]?(?:\u0627\u0644|\u0644\u0644)|[\u0648\u0641]?[\u0628\u0643]\u0627\u0644)(?=..)/;

/**
 * Plural and dual, after four letters (after three, light10 makes لبن, milk, of لبنان, and بحر, sea, of بحرين); pronoun, plural,
 * adjective and feminine after three. They stack: فلسطينيين.
 */
const ENDING =
  /(?:(?<=....)(?:\u0627\u0646|\u0648\u0646|\u064A\u0646)|(?<=...)(?:\u0647\u0627|\u0627\u062A|\u064A\u0647|\u0647|\u064A))$/;

/** A leading و (and). It comes last and from every word alike, so that وزير and الوزير meet, which begin with a و of their own. */
const AND = /^\u0648(?=...)/;

/** The stem of a folded Arabic form. */
export function stem(form: string): string {
  let word = form.replace(ARTICLE, '');
  for (let before = ''; word !== before; ) {
    before = word;
    word = word.replace(ENDING, '');
  }
  return word.replace(AND, '');
}
