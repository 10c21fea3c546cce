// Bundles the program with esbuild. `node build.js` makes dist/ (the command and the library, one bundle split
// at lazy imports); `node build.js test/eval` makes build/eval/main.js from test/eval/main.ts.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles lmdb's JavaScript, which as some twenty files of its own takes a sixth of a cold search. Its native part stays in
 * its package and is looked for there. msgpackr, which lmdb loads and only values other than bytes need, is left out.
 */
const lmdb = {
  name: 'lmdb',
  setup({ onLoad, onResolve }) {
    onLoad({ filter: /[\\/]lmdb[\\/]native\.js$/ }, ({ path }) => {
      const source = readFileSync(path, 'utf8');
      const contents = source.replace('fileURLToPath(import.meta.url)', "require.resolve('lmdb')");
      if (contents === source) throw new Error(`${path} no longer looks for its native part as expected`);
      return { contents, loader: 'js' };
    });
    onResolve({ filter: /^msgpackr$/ }, () => ({ path: 'msgpackr', namespace: 'left-out' }));
    onLoad({ filter: /./, namespace: 'left-out' }, () => ({
      contents: "export class Encoder { constructor() { throw new Error('msgpackr is not bundled'); } }",
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
  plugins: [lmdb],
  // commander and fast-glob are CommonJS and call require() for Node's own modules
  banner: {
    js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
  },
  logLevel: 'warning',
};

const tool = process.argv[2];
if (tool) {
  await build({ ...shared, entryPoints: { main: `${tool}/main.ts` }, outdir: `build/${basename(tool)}` });
} else {
  const { metafile } = await build({
    ...shared,
    entryPoints: { news: 'src/cli/main.ts', index: 'src/index.ts' },
    outdir: 'dist',
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'eof',
    metafile: true,
  });
  // Files of an earlier build go after the new ones stand, so that a running command never meets an empty folder.
  for (const name of readdirSync('dist')) {
    if (name.endsWith('.js') && !(`dist/${name}` in metafile.outputs)) rmSync(join('dist', name));
  }
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
    stdio: 'inherit',
  });
}
