// One bundle, three programs: the comparison, and (in processes of their own) the plain MiniSearch it compares with and
// the expansion of words, and parsing.
const [first, ...rest] = process.argv.slice(2);
if (first === 'plain') {
  const { plain } = await import('./plain.ts');
  plain(rest);
} else if (first === 'expansion') {
  const { expand } = await import('./expansion.ts');
  await expand(rest);
} else if (first === 'parse') {
  const { parse } = await import('./parse.ts');
  parse(rest);
} else {
  const { compare } = await import('./compare.ts');
  process.exitCode = await compare(process.argv.slice(2));
}
