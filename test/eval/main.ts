import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { evaluateLang } from './lang.ts';
import { evaluateParse } from './parse.ts';
import { asJson, type Part, type PartName, type Settings, table } from './report.ts';
import { evaluateSearch } from './search.ts';

const USAGE = `npm run eval -- DIR [--only parse|search|lang] [--set NAME] [--half 1|2] [--worst N]
                       [--errors] [--archives DIR2] [--predictions OUT] [--json]

Measures news on the evaluation data in DIR (parse/, search/, lang/; what is missing is skipped).
  --only PART         one part; may be given more than once
  --set NAME          one set: A, B, bn, titles, dates, a search set, mixed (Bangla and English in one
                      archive), or a kind of word case
  --half 1|2          parse: half of the pages, whole publishers; look for rules in the first, measure on the second
  --worst N           name the N worst cases of each
  --errors            parse: instead of scores, the lines that bodies have too many or lack, by kind, and each kind's
                      share of the lost F1; with --worst N the N costliest lines of each kind
  --archives DIR2     keep the indexed corpora in DIR2 and use them again: a change of ranking is measured in seconds.
                      They are indexed anew when the version, the corpus, or the analysis of a sample of it is another;
                      after a change that such a sample may not show, or one of the tables that raises no version, delete DIR2
  --predictions OUT   write raw predictions into the folder OUT, as the reference scorers read them
  --json              one JSON object instead of tables
`;

const PARTS: Record<PartName, (settings: Settings) => Part | Promise<Part>> = {
  parse: evaluateParse,
  search: evaluateSearch,
  lang: evaluateLang,
};

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      only: { type: 'string', multiple: true },
      set: { type: 'string' },
      half: { type: 'string' },
      worst: { type: 'string', default: '0' },
      errors: { type: 'boolean', default: false },
      archives: { type: 'string' },
      predictions: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [dir] = positionals;
  const names = Object.keys(PARTS) as PartName[];
  const wrong = values.only?.find((name) => !names.includes(name as PartName));
  if (values.help || dir === undefined || !existsSync(dir) || wrong !== undefined) {
    const problem =
      wrong !== undefined ? `no part ${wrong}\n` : dir === undefined ? '' : `no folder ${dir}\n`;
    (values.help ? process.stdout : process.stderr).write(values.help ? USAGE : problem + USAGE);
    return values.help ? 0 : 2;
  }
  const settings: Settings = {
    dir,
    set: values.set ?? null,
    half: values.half === '1' ? 1 : values.half === '2' ? 2 : null,
    worst: Number.parseInt(values.worst, 10) || 0,
    errors: values.errors,
    archives: values.archives ?? null,
    predictions: values.predictions ?? null,
  };
  const done: Partial<Record<PartName, Part>> = {};
  for (const name of names.filter((name) => values.only?.includes(name) ?? true)) {
    const started = performance.now();
    const part = await PARTS[name](settings);
    part.remarks.push(`${name}: ${((performance.now() - started) / 1000).toFixed(1)} s`);
    done[name] = part;
    if (!values.json) process.stdout.write(`== ${name}\n${table(part)}\n\n`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify(asJson(done), null, 1)}\n`);
  return 0;
}

process.exitCode = await main(process.argv.slice(2));
