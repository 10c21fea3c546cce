import { join } from 'node:path';
import { Archive } from './archive.ts';
import { type CheckReport, checkStore, MOST_PROBLEMS } from './check.ts';
import { DATA_FILE, LOCK_FILE, newestStore } from './generation.ts';
import { hasWriter, markOf } from './sound.ts';
import { Store } from './store.ts';
import { faultsOf, type PageFault } from './verify.ts';
import { requireVersion } from './version.ts';

/** What is done, of how much; `what` is counted. */
export type OnCheck = (done: number, total: number, what: 'pages' | 'articles') => void;

/**
 * Reads the archive in `dir` in this process: first its pages, then, unless LMDB must not be let near them, all parts
 * against each other. Throws NoArchiveError and VersionError, and DamageError where nothing can be found.
 */
export async function checkArchive(dir: string, onCheck: OnCheck = () => {}): Promise<CheckReport> {
  const name = newestStore(dir);
  if (name === null || hasWriter(join(dir, LOCK_FILE))) return checkOpen(dir, onCheck);
  const before = markOf(join(dir, name));
  const faults = readPages(join(dir, name), onCheck);
  if (isUnsafe(faults)) {
    const isChanging =
      hasWriter(join(dir, LOCK_FILE)) || newestStore(dir) !== name || markOf(join(dir, name)) !== before;
    return isChanging ? checkOpen(dir, onCheck) : reportOf(faults);
  }
  const store = Store.open(dir, 'read', requireVersion, null);
  try {
    return checkParts(store, faults, onCheck);
  } finally {
    await store.close();
  }
}

/**
 * The same while a writer may be at work: it leaves the pages of a state alone that is open, but that state must be opened
 * before its pages are known to be sound.
 */
async function checkOpen(dir: string, onCheck: OnCheck): Promise<CheckReport> {
  const store = Store.open(dir, 'read', requireVersion, null);
  try {
    const faults = readPages(store.folder, onCheck);
    return isUnsafe(faults) ? reportOf(faults) : checkParts(store, faults, onCheck);
  } finally {
    await store.close();
  }
}

function checkParts(store: Store, faults: readonly PageFault[], onCheck: OnCheck): CheckReport {
  const report = checkStore(new Archive(store), store, (done, total) => onCheck(done, total, 'articles'));
  const problems = [...new Set([...reportOf(faults).problems, ...report.problems])];
  return { ...report, problems: problems.slice(0, MOST_PROBLEMS) };
}

function readPages(folder: string, onCheck: OnCheck): PageFault[] {
  const faults: PageFault[] = [];
  for (const fault of faultsOf(join(folder, DATA_FILE), (done, total) => onCheck(done, total, 'pages'))) {
    if (faults.push(fault) === MOST_PROBLEMS) break;
  }
  return faults;
}

const isUnsafe = (faults: readonly PageFault[]): boolean => faults.some(({ isPage }) => isPage);

function reportOf(faults: readonly PageFault[]): CheckReport {
  return { articles: 0, terms: 0, postings: 0, problems: faults.map(({ what }) => what) };
}
