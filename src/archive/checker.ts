import { checkArchive } from './check-archive.ts';
import type { CheckMessage } from './check-process.ts';
import { NewsError } from './errors.ts';

/** The program of the checking process (see check-process.ts). Its argument is the archive folder. */
const tell = (message: CheckMessage) =>
  new Promise<void>((resolve, reject) => {
    process.send?.(message, (error: Error | null) => (error ? reject(error) : resolve()));
  });

try {
  const report = await checkArchive(process.argv[2] ?? '', (...progress) => void tell({ progress }));
  await tell({ report });
} catch (error) {
  const { name, message } = error as Error;
  await tell({ error: { name, message, hint: error instanceof NewsError ? error.hint : null } });
}
// Whoever asked may be gone.
if (process.connected) process.disconnect();
