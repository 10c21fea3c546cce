// One bundle, two programs: the comparison, and (in processes of its own) the plain MiniSearch it compares with.
const [first, ...rest] = process.argv.slice(2);
if (first === 'plain') {
  const { plain } = await import('./plain.ts');
  plain(rest);
} else {
  const { compare } = await import('./compare.ts');
  process.exitCode = compare(process.argv.slice(2));
}
