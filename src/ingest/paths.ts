import { sep } from 'node:path';

/** Order of the UTF-8 bytes of two strings: that of their code points, which UTF-16 units alone do not give. */
export function compareBytes(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x === y) continue;
    // Surrogates stand for code points above all others.
    const isHigh = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
    return isHigh(x) === isHigh(y) ? x - y : isHigh(x) ? 1 : -1;
  }
  return a.length - b.length;
}

/** Sorts paths bytewise, in place, and drops those that are there twice. */
export function sortPaths(paths: string[]): string[] {
  // The built-in order differs only where there are surrogates, and is much faster.
  paths.sort();
  if (paths.some((path) => /[\ud800-\udfff]/.test(path))) paths.sort(compareBytes);
  let kept = 0;
  for (const path of paths) {
    if (kept === 0 || path !== paths[kept - 1]) paths[kept++] = path;
  }
  paths.length = kept;
  return paths;
}

/** Whether an absolute path is `folder` or lies below it. */
export function isBelow(folder: string, path: string): boolean {
  if (!path.startsWith(folder)) return false;
  return path.length === folder.length || folder.endsWith(sep) || path[folder.length] === sep;
}
