// Bundles the program with esbuild. `node build.js` makes dist/: the command, split at its lazy imports, and the library
// in one file. `node build.js test/eval` makes build/eval/main.js from test/eval/main.ts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * What is loaded at start-up is what a cold search takes, so:
 * lmdb's JavaScript is bundled, which as some twenty files of its own takes a sixth of it; its native part stays in its
 * package and is looked for there. msgpackr, which lmdb loads and only values other than bytes need, is left out, and
 * so is node:child_process where commander loads it for subcommands in files of their own, which news has not. In quick.cjs
 * node:crypto is loaded when something is hashed, which a search does not.
 */
const startup = {
  name: 'startup',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]lmdb[\\/]native\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source
        .replace("import loadNAPI from 'node-gyp-build-optional-packages';", '')
        .replace('dirname(fileURLToPath(import.meta.url))', "''")
        .replace('loadNAPI(dirName)', `(${loadNative})()`);
      if (/loadNAPI|import\.meta/.test(contents))
        throw new Error(`${path} no longer looks for its native part as expected`);
      return { contents, loader: 'js' };
    });
    onLoad({ filter: /[\\/]detect-libc[\\/]lib[\\/]detect-libc\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source
        .replace("const childProcess = require('child_process');", '')
        .replaceAll('childProcess.', "require('child_process').");
      if (contents === source) throw new Error(`${path} no longer asks for child_process as expected`);
      return { contents, loader: 'js' };
    });
    onResolve({ filter: /^(?:node:child_process|msgpackr)$/ }, ({ path, importer }) =>
      path === 'msgpackr' || /[\\/]commander[\\/]/.test(importer)
        ? { path, namespace: 'left-out' }
        : undefined,
    );
    onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({
      contents: `export class Encoder { constructor() { throw new Error('${path} is not bundled'); } }`,
    }));
  },
};

/**
 * lmdb's native part. Its package looks for the right file in six folders, which takes longer than to load it; where it is
 * mostly is tried first.
 */
function loadNative() {
  const { platform, arch, versions } = process;
  if (platform === 'linux' && !require('node:fs').existsSync('/etc/alpine-release')) {
    try {
      return require(`@lmdb/lmdb-linux-${arch}/node.abi${versions.modules}.glibc.node`);
    } catch {
      // What follows looks everywhere and says what is missing.
    }
  }
  const folder = dirname(require.resolve('lmdb')).replace(/dist$/, '');
  return require('node-gyp-build-optional-packages')(folder);
}

/** The kernel's code, made here and not at each start. */
const kernel = {
  name: 'kernel',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]kernel[\\/]code\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
      const { CODE } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
      const base64 = Buffer.from(CODE).toString('base64');
      return { contents: `export const CODE = Buffer.from('${base64}', 'base64');`, loader: 'js' };
    });
  },
};

/** node:crypto, loaded at the first call. */
const laterCrypto = {
  name: 'later-crypto',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:crypto$/ }, ({ path }) => ({ path, namespace: 'later' }));
    onLoad({ filter: /./, namespace: 'later' }, () => ({
      contents: ['createHash', 'randomUUID']
        .map((name) => `export const ${name} = (...of) => require('crypto').${name}(...of);`)
        .join('\n'),
    }));
  },
};

const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  splitting: true,
  charset: 'utf8', // Bangla word lists stay readable and half the size of \u escapes
  plugins: [startup, kernel],
  metafile: true,
  logLevel: 'warning',
};

/**
 * Patterns, too, in ASCII: such a file is read as it is, and V8 holds it in half the memory. What is escaped already loses its
 * stroke, as it needs none.
 */
function inAscii(code) {
  return code.replace(/(\\*)([^\0-\x7F])/g, (_, strokes, unit) => {
    const escaped = `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
    return (strokes.length % 2 === 0 ? strokes : strokes.slice(1)) + escaped;
  });
}

/** Gives `require` to those files that ask for it: commander and others are CommonJS and load Node's own modules so. */
function giveRequire({ outputs }) {
  for (const file of Object.keys(outputs)) {
    const code = readFileSync(file, 'utf8');
    if (!/(?<![.\w])require\b/.test(code)) continue;
    const make = "import{createRequire}from'node:module';const require=createRequire(import.meta.url);\n";
    writeFileSync(file, make + code);
  }
}

const tool = process.argv[2];
if (tool) {
  const outdir = `build/${basename(tool)}`;
  const { metafile } = await build({ ...shared, entryPoints: { main: `${tool}/main.ts` }, outdir });
  giveRequire(metafile);
} else {
  const dist = {
    ...shared,
    outdir: 'dist',
    minify: true,
    legalComments: 'eof',
  };
  const command = await build({
    ...dist,
    entryPoints: {
      news: 'src/cli/main.ts',
      worker: 'src/ingest/worker.ts',
      checker: 'src/archive/checker.ts',
    },
  });
  // V8 tells sources apart by their length alone: code of an earlier build must be gone before there is another source.
  rmSync('dist/quick.code', { force: true });
  const quick = await build({
    ...dist,
    entryPoints: { quick: 'src/cli/quick.ts' },
    format: 'cjs',
    splitting: false,
    plugins: [startup, kernel, laterCrypto],
    charset: 'ascii',
    define: { 'import.meta.url': '__filename' },
    outExtension: { '.js': '.cjs' },
    logOverride: { 'require-resolve-not-external': 'silent' },
  });
  writeFileSync('dist/quick.cjs', inAscii(readFileSync('dist/quick.cjs', 'utf8')));
  const library = await build({ ...dist, entryPoints: { index: 'src/index.ts' } });
  giveRequire(command.metafile);
  giveRequire(library.metafile);
  // Files of an earlier build go after the new ones stand, so that a running command never meets an empty folder.
  const made = { ...command.metafile.outputs, ...library.metafile.outputs, ...quick.metafile.outputs };
  for (const name of readdirSync('dist')) {
    if (/\.c?js$/.test(name) && !(`dist/${name}` in made)) rmSync(join('dist', name));
  }
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
  await keepCompiled();
  await writeDocuments();
}

/** What is made from the definitions of the command line: the manual page, and the record's JSON Schema. */
async function writeDocuments() {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['src/cli/definition/documents.ts'],
    splitting: false,
    write: false,
    outdir: 'dist',
  });
  const { documents } = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, text] of Object.entries(documents(version))) writeFileSync(join('dist', name), text);
}

/** Runs what is called most on an archive of the fixtures, and keeps its code as V8 has then compiled it. */
async function keepCompiled() {
  const archive = mkdtempSync(join(tmpdir(), 'news-build-'));
  try {
    execFileSync(process.execPath, ['bin/news.js', '--archive', archive, 'ingest', '--quiet', 'fixtures']);
    execFileSync(process.execPath, ['bin/compiled.js', archive], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  } finally {
    rmSync(archive, { recursive: true, force: true });
  }
}
