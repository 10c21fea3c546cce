'use strict';
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

/*
 * quick.cjs, which is in ASCII, and in quick.code its code as V8 has compiled it. V8 refuses the code of another version of itself; then, and
 * where there is none, it compiles as ever.
 */
const FILE = join(__dirname, '../dist/quick.cjs');
const CODE = join(__dirname, '../dist/quick.code');

function compile() {
  const source = `(function(exports,require,module,__filename){${readFileSync(FILE, 'latin1')}\n})`;
  const cachedData = existsSync(CODE) ? readFileSync(CODE) : undefined;
  return new Script(source, { filename: FILE, cachedData });
}

function run(script, require) {
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, FILE);
  return module.exports;
}

/** The script, compiled or taken from its code. */
exports.compile = compile;

/** What quick.cjs exports; `require` is what it loads Node's modules and lmdb with. */
exports.load = (require) => run(compile(), require);

/** Called by the build with the folder of an archive: what is run of each command is kept compiled. */
async function keep(archive) {
  const script = compile();
  const { quick } = run(script, require);
  const calls = [
    ['list', '--limit', '5'],
    ['list', '--lang', 'bn', '--since', '2000', '--sort', 'publisher', '--json', '--limit', '5'],
    ['search', 'সরকার'],
    ['search', 'প্রধানমন্ত্রী শেখ হাসিনা বলেছেন দেশের মানুষের উন্নয়ন', '--json'],
    ['search', 'সরক*'],
    ['search', 'বাংলাদেষ'],
    ['search', 'bangladesh'],
    ['search', '"তিনি বলেন"', '--lang', 'bn'],
    ['search', 'river rises'],
    ['search', '--literal', '--all', 'সরকার', 'দেশের'],
  ];
  process.stdout.setMaxListeners(0);
  for (const call of calls) {
    const code = await quick(['--quiet', '--archive', archive, ...call]);
    if (code !== 0 && code !== 1) throw new Error(`news ${call.join(' ')} failed with ${code}`);
  }
  writeFileSync(CODE, script.createCachedData());
}

if (require.main === module) keep(process.argv[2]);
