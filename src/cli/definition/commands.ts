import { STATS_KEYS } from '../../search/stats-keys.ts';
import { SORTS } from '../../search/types.ts';
import { FILTERS, LEAST_MEMORY, LIST_SORTS, MEMORY, OUTPUT, pageGroup } from './options.ts';
import { SHELLS } from './shells.ts';
import type { ArgumentSpec, CommandSpec, OptionGroup } from './types.ts';

const QUERY: ArgumentSpec = {
  name: 'QUERY',
  help: 'words to look for; several arguments are joined by spaces',
  required: true,
  variadic: true,
};

const ID: ArgumentSpec = {
  name: 'ID',
  completes: 'id',
  help: 'an id, or 4 or more of its first digits; - reads ids from stdin, one a line',
  required: true,
  variadic: true,
};

const SHOW_AS: OptionGroup = {
  heading: 'What to show:',
  options: [
    {
      name: 'raw',
      help: 'the source text, byte for byte',
      conflicts: ['blocks', 'format', 'json', 'jsonl', 'ids', 'fields', 'template'],
    },
    {
      name: 'blocks',
      help: "every line of the source text with its block's type in the margin",
      conflicts: ['format', 'json', 'jsonl', 'ids', 'fields', 'template'],
    },
    { name: 'no-pager', help: 'on a terminal, print at once and not by $NEWS_PAGER, $PAGER or less' },
  ],
};

const SHOW_OUTPUT: OptionGroup = {
  heading: OUTPUT.heading,
  options: OUTPUT.options.map((option) => {
    if (option.name === 'format') return { ...option, fallback: 'a page to read' };
    if (option.name === 'null')
      return { ...option, help: 'end each record with NUL (tsv, ids, templates and --raw)' };
    return option;
  }),
};

const MATCHING: OptionGroup = {
  heading: 'Matching:',
  options: [
    { name: 'all', help: 'only articles that have every word' },
    { name: 'literal', help: 'only the exact forms of the words' },
  ],
};

const JSON_ONLY: OptionGroup = {
  heading: OUTPUT.heading,
  options: [{ name: 'json', help: 'as one JSON object' }],
};

/** Every command, in the order of the help. */
export const COMMANDS = [
  {
    name: 'init',
    summary: 'make an empty archive',
    details:
      'Makes DIR/.news, or the folder that --archive names. `news ingest` makes the archive by itself, too.',
    arguments: [
      {
        name: 'DIR',
        completes: 'file',
        help: 'folder that is to hold .news (default: here)',
        required: false,
        variadic: false,
      },
    ],
    groups: [],
    examples: [{ line: 'news init ~/articles', does: 'make ~/articles/.news' }],
  },
  {
    name: 'ingest',
    summary: 'read files, folders, globs or stdin into the archive',
    details:
      'Without PATH it looks again at everything taken in before and reads what is new or changed. A folder is ' +
      'searched for .txt, .md and .jsonl files, plain or gzipped (.gz); a file named here is read whatever its extension. ' +
      '.jsonl is a JSON record a line, one article each; - reads one article, or records, from stdin.',
    arguments: [
      { name: 'PATH', completes: 'file', help: 'file, folder, glob or -', required: false, variadic: true },
    ],
    groups: [
      {
        heading: 'Options:',
        options: [
          { name: 'dry-run', help: 'say what would be done and do nothing' },
          { name: 'prune', help: 'take out articles whose every source file is gone' },
          {
            name: 'text-field',
            value: 'NAME',
            help: 'the field of a record that holds the text',
            fallback: 'text, content, body, article, maintext or alike',
          },
          {
            name: 'memory',
            value: 'SIZE',
            help: `how much memory to use at most, e.g. 512M or 2G, from ${LEAST_MEMORY} on`,
            fallback: MEMORY,
          },
        ],
      },
    ],
    examples: [
      { line: 'news ingest articles/', does: 'take in a folder' },
      { line: 'news ingest crawl.jsonl.gz --text-field story', does: 'take in a file of records' },
      { line: 'news ingest', does: 'look for news in the folders taken in before' },
    ],
  },
  {
    name: 'list',
    summary: 'one line an article, newest first',
    arguments: [],
    groups: [
      FILTERS,
      pageGroup({ sorts: LIST_SORTS, sort: 'published', limit: 'all', output: OUTPUT }),
      OUTPUT,
    ],
    examples: [
      { line: 'news list --since 7d', does: 'what was published in the last week' },
      { line: 'news list --lang bn --fields id,title,url --format csv', does: 'a table for a spreadsheet' },
    ],
  },
  {
    name: 'search',
    summary: 'the articles that match best, with the passage that matched',
    details:
      'A query: words · "a phrase" · -word or NOT word · one OR other · ( ) · begin* · nearly~ · title: body: caption: ' +
      'lang: publisher: date:2024-06..2024-09. Write a word with a leading - after --, inside quotes with another ' +
      "word ('one -other'), or as NOT word.",
    arguments: [QUERY],
    groups: [
      MATCHING,
      FILTERS,
      pageGroup({ sorts: SORTS, sort: 'score', limit: '20', output: OUTPUT }),
      OUTPUT,
    ],
    examples: [
      { line: 'news search রাশিয়া', does: 'all forms of the word' },
      {
        line: `news search '"জং উন" -খেলা' --since 2024-06`,
        does: 'a phrase, without a word, from a month on',
      },
      { line: 'news search putin --json', does: 'the same for a script' },
    ],
  },
  {
    name: 'show',
    summary: 'whole articles',
    arguments: [ID],
    groups: [SHOW_AS, SHOW_OUTPUT],
    examples: [
      { line: 'news show 7415', does: 'an article to read' },
      { line: 'news search putin --ids | news show -', does: 'everything that was found' },
    ],
  },
  {
    name: 'stats',
    summary: 'how many articles by month, publisher and language, and what they tell of',
    details:
      'Drawn on a terminal; in a pipe a row for each number: what is counted, its value, the articles. With --by the value and the ' +
      'articles alone. Telling words are those that the articles have more often than the archive.',
    arguments: [{ ...QUERY, required: false }],
    groups: [
      {
        heading: 'What to count:',
        options: [
          {
            name: 'by',
            value: 'KEY',
            choices: STATS_KEYS,
            help: 'by this alone',
            fallback: 'month, publisher, language and word',
          },
          {
            name: 'limit',
            value: 'N',
            help: 'at most N publishers, languages or words, 0 = all',
            fallback: '10',
          },
        ],
      },
      MATCHING,
      FILTERS,
      JSON_ONLY,
    ],
    examples: [
      { line: 'news stats putin --by month', does: 'how a story rose and fell' },
      {
        line: 'news stats --since 2024 --by publisher --limit 0 > publishers.tsv',
        does: 'a table for a spreadsheet',
      },
    ],
  },
  {
    name: 'export',
    summary: 'whole records with their source texts, which ingest reads back',
    details:
      'A JSON object a line: the record as `news show --json` prints it, and the source text under "text". Without a QUERY ' +
      'it is all articles, in the order in which they were taken in. `news ingest` reads the file back to the same ids.',
    arguments: [{ ...QUERY, required: false }],
    groups: [
      MATCHING,
      FILTERS,
      pageGroup({ sorts: SORTS, sort: 'as taken in; with a QUERY score', limit: 'all' }),
    ],
    examples: [
      {
        line: 'news export --all-kinds | gzip > archive.jsonl.gz',
        does: 'everything, to keep or to pass on',
      },
      { line: 'news export বন্যা --since 2024 > flood.jsonl', does: 'the articles on a topic' },
    ],
  },
  {
    name: 'remove',
    summary: 'take articles out of the archive',
    details:
      'On a terminal it shows what it would take out and asks. The files stay where they are; an article whose file is still ' +
      'there comes back only when the file changes.',
    arguments: [ID],
    groups: [{ heading: 'Options:', options: [{ name: 'yes', short: 'y', help: 'without asking' }] }],
    examples: [
      { line: 'news remove 7415', does: 'one article' },
      { line: 'news list --publisher example.com --ids | news remove - --yes', does: 'all of a publisher' },
    ],
  },
  {
    name: 'explain',
    summary: 'how a query was understood, and why an article has its score',
    details:
      'Prints what must match, and for each word what it stands for in the archive: how that was found, what it counts, in how ' +
      'many articles and forms. With --id it also tells how the score of that article comes about, or why it is not found.',
    arguments: [QUERY],
    groups: [
      {
        heading: 'What to explain:',
        options: [
          {
            name: 'id',
            value: 'ID',
            completes: 'id',
            help: 'also this article: an id, or 4 or more of its first digits',
          },
        ],
      },
      MATCHING,
      FILTERS,
      JSON_ONLY,
    ],
    examples: [
      { line: 'news explain putin', does: 'which words the name stands for' },
      { line: 'news explain putin kim --id 7415', does: 'why that article is where it is among the results' },
    ],
  },
  {
    name: 'info',
    summary: 'which archive this is, and what is in it',
    arguments: [],
    groups: [JSON_ONLY],
    examples: [{ line: 'news info --json', does: 'the same for a script' }],
  },
  {
    name: 'check',
    summary: 'read the whole archive and verify it',
    arguments: [],
    groups: [JSON_ONLY],
    examples: [{ line: 'news check && echo sound', does: 'exit code 2 means damage' }],
  },
  {
    name: 'rebuild',
    summary: 'derive the whole archive anew from the texts inside',
    details:
      'Parses and indexes every text again, into a fresh store that then takes the place of the old one: after an update of ' +
      'news, to make a grown archive small, or to save what a damaged one still holds. Interrupted or killed, it leaves the ' +
      'archive as it was.',
    arguments: [],
    groups: [],
    examples: [
      { line: 'news rebuild', does: 'exit code 2 means that something could not be read; stderr names it' },
    ],
  },
  {
    name: 'completion',
    summary: 'what makes a shell complete commands, options and ids',
    details:
      'Prints a script for the shell to read when it starts. With WORDs it prints what the last of them may become.',
    arguments: [
      { name: 'SHELL', choices: SHELLS, help: SHELLS.join(', '), required: true, variadic: false },
      { name: 'WORD', help: 'the command line so far, without news', required: false, variadic: true },
    ],
    groups: [],
    examples: [
      { line: 'source <(news completion bash)', does: 'in ~/.bashrc' },
      { line: 'source <(news completion zsh)', does: 'in ~/.zshrc, after compinit' },
      { line: 'news completion fish | source', does: 'in ~/.config/fish/config.fish' },
    ],
  },
] as const satisfies readonly CommandSpec[];

export type CommandName = (typeof COMMANDS)[number]['name'];
