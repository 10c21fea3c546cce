import { createHash } from 'node:crypto';

/**
 * Which half of the pages a page is in, 1 or 2: all pages of a publisher are in one half. Rules are looked for in the errors
 * of the first half only, so that the second tells what they are worth on other publishers' pages.
 */
export function halfOf(name: string): 1 | 2 {
  const publisher = name.startsWith('fu-') ? name.replace(/_.*$/u, '') : name;
  const group = /^(?:fu|sh|np)-/u.test(name) ? publisher : name.replace(/-.*$/u, '');
  return ((createHash('sha1').update(group).digest()[0] as number) & 1) === 0 ? 1 : 2;
}

/** Whether a page is in the half that is asked for (null: both). */
export function inHalf(half: 1 | 2 | null, name: string): boolean {
  return half === null || half === halfOf(name);
}
