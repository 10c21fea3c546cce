#!/usr/bin/env node
'use strict';
const { quick } = load();

/**
 * What is called most is one file, with its code as V8 has compiled it beside it: half of what a search takes would be to compile
 * it anew. Node keeps such code itself from 22 on; before, V8 is given what the build kept, and refuses what another version
 * of it has made.
 */
function load() {
  if (Number.parseInt(process.versions.node, 10) < 22) return require('./compiled.js').load(require);
  require('node:module').enableCompileCache?.();
  return require('../dist/quick.cjs');
}

quick(process.argv.slice(2)).then(async (code) => {
  if (code !== null) process.exitCode = code;
  else process.exitCode = await (await import('../dist/news.js')).main(process.argv.slice(2));
});
