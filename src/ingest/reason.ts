const REASONS: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  ENOTDIR: 'there is no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'links that lead in a circle',
  EISDIR: 'a folder, not a file',
  ENAMETOOLONG: 'the name is too long',
};

/** Code of a file system error, or an empty string. */
export const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException | null)?.code ?? '';

/** Whether a path is not that of the file it was made from: Node writes U+FFFD for bytes of a name that are no UTF-8. */
export const isLossy = (path: string): boolean => path.includes('\ufffd');

export const NOT_UTF8 = 'its name is not UTF-8';

/** Says a file system error about `path` in a few words; anything else is thrown on. */
export function reasonOf(error: unknown, path: string): string {
  const code = codeOf(error);
  if (code === '') throw error;
  if (code === 'ENOENT' && isLossy(path)) return NOT_UTF8;
  return REASONS[code] ?? (error as Error).message;
}
