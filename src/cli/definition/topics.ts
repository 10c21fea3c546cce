import { FORMATS } from '../../render/printer.ts';
import { RECORD_SCHEMA } from './record-schema.ts';

/** What `news help` explains besides the commands. */
export interface Topic {
  name: string;
  /** One line for the list of topics, no full stop. */
  summary: string;
  /** Lines of at most 80 columns. */
  text(): string;
}

const QUERY = `A query is words. Any of them may match, and articles with all come first.

  putin kim                 either word, best with both
  "কৌশলগত সংলাপ"            words side by side, in any inflected form
  রাশিয়া OR ইউক্রেন          the same as two words, to be used in ( )
  (কিম OR পুতিন) চিঠি         one of two, and a word
  -খেলা  NOT খেলা            without a word
  রাষ্ট্র*                    words that begin so
  শোইগু~                     words spelled nearly so
  title: body: caption:     in this part of an article: title:পুতিন
  lang:bn  publisher:NAME   in a language, by a publisher (name or domain)
  date:2024-06..2024-09     published then; also date:2024, date:2024-09-13

Words match all their inflected forms (ঢাকা: ঢাকার, ঢাকায়, ঢাকাকে), other ways
to write a letter, and digits of either script. A word in Latin letters also
finds the Bangla words that sound like it, below what has it as it is. A word
that no article has is tried as a misspelling; stderr says what was searched.

--all wants every word, --literal their exact forms alone. A word with a leading
- goes after --, inside quotes with another word ('one -other'), or is written
NOT word. Nothing else in a query has to be quoted but for the shell.

news explain QUERY says what each word stands for in the archive.
`;

const FORMATS_TEXT = `--format FORMAT, or a short form of it:

  table      aligned columns; what a terminal gets
  tsv        a row an article, tabs between values, no header; what a pipe gets
  csv        the same with a header, quoted as RFC 4180 says
  json       one array (--json)
  jsonl      an object a line (--jsonl)
  ids        full ids alone (--ids)
  markdown   a table; with show, the article

list prints id, published, language, publisher, title; search the score before
them. --fields NAMES chooses others (news help fields). In rows a tab or line
end becomes a space, what is not known is empty, lists are joined with "; ".

--template TEXT prints each record as a text: {name} is a field, {{ and }} are
braces, \\n a line end, \\t a tab, \\0 NUL, \\\\ a backslash:

  news list --template '{published}\\t{title}\\n'

-0 ends each record with NUL (for xargs -0). On a terminal control characters in
texts are shown, not obeyed; in a pipe text goes out as it is.
`;

const NAMES = 15;

/** A field a line, with what it means. */
function fieldsText(): string {
  const lines = Object.entries(RECORD_SCHEMA.properties as Record<string, { description: string }>).map(
    ([name, { description }]) => `  ${name.padEnd(NAMES)}${description}`,
  );
  return `The fields of an article, for --fields and --template. What is not known is null
in JSON and empty elsewhere.

${lines.join('\n')}

Parts: publisher.name, publisher.domain, source.path and so on. A result of search
also has score, snippet (the passage that matched) and matches (which word of
the query met which word of the article, and how: exact, stem, sound, spelling,
prefix).

json and jsonl print whole records; list and search leave out paragraphs,
captions and blocks unless --fields names them. The record's JSON Schema comes with news:
article.schema.json.
`;
}

export const TOPICS = [
  { name: 'query', summary: 'how to write what to search for', text: () => QUERY },
  { name: 'formats', summary: `${FORMATS.join(', ')} and templates`, text: () => FORMATS_TEXT },
  { name: 'fields', summary: 'the fields of an article', text: fieldsText },
] as const satisfies readonly Topic[];
