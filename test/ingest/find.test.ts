import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { find, mergeRoots } from '../../src/ingest/find.ts';
import { useFolder } from './folder.ts';

const { path, write, dir } = useFolder();

async function look(inputs: string[], change: object = {}) {
  const problems: string[] = [];
  const onProblem = (name: string, message: string) => problems.push(`${name}: ${message}`);
  const listing = await find(inputs, { cwd: dir(), onProblem, ...change });
  const short = (paths: Iterable<string | null>) =>
    [...paths].filter((each) => each !== null).map((each) => relative(dir(), each));
  const files = short(listing.files());
  const counted = [...listing.count()].at(-1);
  return { ...listing, files, counted, covers: short(listing.covers), problems };
}

describe('find: folders', () => {
  it('takes .txt and .md, skips hidden folders, counts the rest', async () => {
    for (const name of ['a.txt', 'b.MD', 'c.html', 'noext', '.hidden.txt', 'sub/deep/d.txt', 'sub/e.json'])
      write(name, 'x');
    write('.git/f.txt', 'x');
    write('sub/.cache/g.txt', 'x');
    const found = await look(['.']);
    expect(found.files).toEqual(['a.txt', 'b.MD', 'sub/deep/d.txt']);
    expect(found.ignored).toBe(4);
    expect(found.counted).toBe(3);
    expect(found.roots).toEqual([dir()]);
    expect(found.problems).toEqual([]);
  });

  it('lists each file once, bytewise, with whatever name', async () => {
    const names = [
      'খবর ১.txt',
      'a b.txt',
      'a\nb.txt',
      '[x].txt',
      '*.txt',
      '-',
      'q\\r.txt',
      "it's {1,2}.md",
      '😀.txt',
      '\ufb01.txt',
    ];
    for (const name of names) write(`d/${name}`, 'x');
    const expected = names
      .filter((name) => name !== '-')
      .map((name) => `d/${name}`)
      .sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
    const found = await look(['d', './d', 'd/a b.txt', path('d')]);
    expect(found.files).toEqual(expected);
    expect(found.counted).toBe(expected.length);
  });

  it('an empty folder is no problem, the archive is not looked into', async () => {
    mkdirSync(path('empty'));
    write('arch/x.txt', 'x');
    write('a.txt', 'x');
    expect(await look(['empty'])).toMatchObject({ files: [], problems: [] });
    expect(await look(['.'], { skip: path('arch') })).toMatchObject({ files: ['a.txt'], ignored: 0 });
    expect((await look(['.git'].map((name) => write(`${name}/a.txt`, 'x').slice(0, -6)))).files).toEqual([
      '.git/a.txt',
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'follows links, but not in circles nor to what is walked anyway',
    async () => {
      write('d/sub/a.txt', 'x');
      write('other/b.txt', 'x');
      write('other/in/c.txt', 'x');
      write('d/.store/e.txt', 'x');
      write('file.data', 'x');
      symlinkSync('..', path('d/sub/up'));
      symlinkSync(dir(), path('d/above'));
      symlinkSync('sub', path('d/twice'));
      symlinkSync('../other', path('d/out'));
      symlinkSync('../d', path('other/back'));
      symlinkSync('.store', path('d/latest'));
      symlinkSync('../file.data', path('d/link.txt'));
      symlinkSync('nowhere', path('d/broken.txt'));
      symlinkSync('nowhere', path('d/broken'));
      symlinkSync('loop.txt', path('d/loop.txt'));
      const found = await look(['d']);
      expect(found.files).toEqual([
        'd/latest/e.txt',
        'd/link.txt',
        'd/out/b.txt',
        'd/out/in/c.txt',
        'd/sub/a.txt',
      ]);
      expect(found.problems.map((text) => text.slice(dir().length)).sort()).toEqual([
        '/d/broken.txt: a broken link: there is no such file or folder',
        '/d/loop.txt: a broken link: links that lead in a circle',
      ]);
      expect(found.ignored).toBe(1);
    },
  );

  it.skipIf(!process.seteuid)('names a folder that cannot be read and goes on', async () => {
    write('d/a/x.txt', 'x');
    write('d/b/y.txt', 'x');
    write('d/c/z.txt', 'x');
    chmodSync(dir(), 0o755);
    chmodSync(path('d/b'), 0);
    const isRoot = process.getuid?.() === 0;
    try {
      if (isRoot) process.seteuid?.(65534);
      const expected = { files: ['d/a/x.txt', 'd/c/z.txt'], problems: [`${path('d/b')}: permission denied`] };
      expect(await look(['d'])).toMatchObject(expected);
      expect(await look(['d/**/*.txt'])).toMatchObject(expected);
    } finally {
      if (isRoot) process.seteuid?.(0);
      chmodSync(path('d/b'), 0o755);
    }
  });
});

describe('find: what overlaps, and odd names', () => {
  it('tells once what is wrong with a path that several inputs reach', async () => {
    symlinkSync('nowhere', write('d/sub/a.txt', 'x').replace('a.txt', 'broken.txt'));
    const { files, problems } = await look(['d', 'd/sub', 'd/*', 'none', 'none']);
    expect(files).toEqual(['d/sub/a.txt']);
    expect(problems).toEqual([
      'none: there is no such file or folder',
      `${path('d/sub/broken.txt')}: a broken link: there is no such file or folder`,
    ]);
  });

  it('does not take the archive for a folder of texts', async () => {
    write('arch/x.txt', 'x');
    const found = await look(['arch', '.'], { skip: path('arch') });
    expect(found).toMatchObject({
      files: [],
      problems: ['arch: this is the archive, which is not looked into'],
      roots: [dir()],
    });
    expect(await look([path('arch')], { skip: path('arch'), known: true })).toMatchObject({ problems: [] });
  });

  it('knows which files were named themselves', async () => {
    write('d/a.txt', 'x');
    write('d/b.txt', 'x');
    write('c.txt', 'x');
    const { named } = await look(['d', 'd/a.txt', '*.txt']);
    expect([...named]).toEqual([path('d/a.txt')]);
  });

  it.runIf(process.platform === 'linux')('says so when a name is not UTF-8', async () => {
    const name = (text: string) => Buffer.concat([Buffer.from(`${dir()}/${text}`), Buffer.from([0xff])]);
    mkdirSync(name('folder'));
    writeFileSync(Buffer.concat([name('x'), Buffer.from('.data')]), 'x');
    symlinkSync('nowhere', Buffer.concat([name('link'), Buffer.from('.txt')]));
    const problem = (text: string) => `${path(text)}: its name is not UTF-8`;
    expect((await look(['.'])).problems.sort()).toEqual([problem('folder\ufffd'), problem('link\ufffd.txt')]);
    expect((await look(['x*', 'folder*/*'])).problems).toEqual([
      problem('x\ufffd.data'),
      'x*: nothing matches this pattern',
      problem('folder\ufffd'),
      'folder*/*: nothing matches this pattern',
    ]);
    expect((await look(['x\ufffd.data'])).problems).toEqual(['x\ufffd.data: its name is not UTF-8']);
  });
});

describe('find: files, patterns and the rest', () => {
  it('reads a file that is named whatever its extension', async () => {
    write('a.data', 'x');
    write('.b', 'x');
    expect(await look(['a.data', '.b'])).toMatchObject({ files: ['.b', 'a.data'], ignored: 0, roots: [] });
  });

  it('takes a path that is there literally', async () => {
    write('[ab].txt', 'x');
    write('a.txt', 'x');
    write('x*/y.txt', 'x');
    write('xx/y.txt', 'x');
    expect((await look(['[ab].txt', 'x*'])).files).toEqual(['[ab].txt', 'x*/y.txt']);
    rmSync(path('[ab].txt'));
    expect((await look(['[ab].txt'])).files).toEqual(['a.txt']);
  });

  it('matches patterns below folders with odd names, and keeps them absolute', async () => {
    write('in [1] (x)/2024/a.data', 'x');
    write('in [1] (x)/2024/b.txt', 'x');
    write('in [1] (x)/2025/c.data', 'x');
    const cwd = path('in [1] (x)');
    const found = await look(['2024/*.data', './{2025,2026}/*', '../in*/2024/b.*'], { cwd });
    expect(found.files.map((name) => name.slice(11))).toEqual(['2024/a.data', '2024/b.txt', '2025/c.data']);
    expect(found.problems).toEqual([]);
    const again = await look(found.roots, { known: true, cwd: '/' });
    expect(again.files).toEqual(found.files);
  });

  it('walks folders that a pattern names, unless it goes through all of them', async () => {
    write('n1/a.txt', 'x');
    write('n1/b.html', 'x');
    write('n2/c.txt', 'x');
    expect(await look(['n*'])).toMatchObject({ files: ['n1/a.txt', 'n2/c.txt'], ignored: 1 });
    expect(await look(['n1/**'])).toMatchObject({ files: ['n1/a.txt', 'n1/b.html'], ignored: 0 });
    symlinkSync('..', path('n2/up'));
    expect(await look(['**/*.txt'])).toMatchObject({ files: ['n1/a.txt', 'n2/c.txt'] });
  });

  it('reports what names nothing', async () => {
    write('a.txt', 'x');
    const found = await look([
      'none.txt',
      '*.nothing',
      '',
      'a.txt/b',
      `{${'a'.repeat(300)},b}.txt`,
      '/dev/null',
      'a.txt',
    ]);
    expect(found.files).toEqual(['a.txt']);
    expect(found.problems.map((text) => text.replace(/a{300}/, 'a').replace(dir(), ''))).toEqual([
      'none.txt: there is no such file or folder',
      '*.nothing: nothing matches this pattern',
      ': an empty name',
      'a.txt/b: there is no such file or folder',
      '/{a,b}.txt: the name is too long',
      '/dev/null: neither a file nor a folder',
    ]);
  });

  it('says nothing of roots that went, but names them', async () => {
    mkdirSync(path('a'));
    write('g[1]/x.txt', 'x');
    write('g1/y.txt', 'x');
    const { roots } = await look(['a', 'g[1]']);
    rmSync(path('a'), { recursive: true });
    rmSync(path('g[1]'), { recursive: true });
    const found = await look(roots, { known: true });
    expect(found).toMatchObject({ files: [], problems: [], missing: [path('a'), path('g[1]')] });
  });

  it('knows the standard input, and pipes', async () => {
    execFileSync('mkfifo', [path('pipe')]);
    write('-', 'x');
    expect(await look(['-', 'pipe'])).toMatchObject({
      stdin: true,
      files: [],
      pipes: [path('pipe')],
      roots: [],
    });
    expect(await look(['./-'])).toMatchObject({ stdin: false, files: ['-'] });
  });

  it('ends when it is told to', async () => {
    write('a.txt', 'x');
    expect((await look(['.'], { signal: AbortSignal.abort() })).files).toEqual([]);
  });
});

describe('mergeRoots', () => {
  it.each([
    [['/a'], ['/b'], ['/a', '/b']],
    [['/a'], ['/a'], ['/a']],
    [['/a'], ['/a/b/c'], ['/a']],
    [['/a/b', '/c'], ['/a'], ['/c', '/a']],
    [['/a'], ['/ab'], ['/a', '/ab']],
    // A walk skips hidden folders, so they stand for themselves.
    [['/a'], ['/a/.b'], ['/a', '/a/.b']],
    [['/'], ['/a'], ['/']],
    [['/'], ['/.a'], ['/', '/.a']],
    [['/a'], ['glob:/a/*.x'], ['/a', 'glob:/a/*.x']],
  ])('%j and %j: %j', (old, added, expected) => expect(mergeRoots(old, added)).toEqual(expected));
});
