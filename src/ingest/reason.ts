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

/** Says a file system error in a few words; anything else is thrown on. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code === '') throw error;
  return REASONS[code] ?? (error as Error).message;
}
