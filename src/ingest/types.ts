/** What ingest takes and tells. */

export interface Progress {
  /** Files dealt with; files found so far while `total` is null. */
  done: number;
  /** How many files are to be read, null while they are still being listed. */
  total: number | null;
  /** Bytes read so far. */
  bytes: number;
}

/** Something that could not be read. `path` is absolute for a file that was found, else what the caller gave. */
export interface Problem {
  path: string;
  message: string;
}

/** Files counted by what became of them; `pruned` counts articles. */
export interface Summary {
  added: number;
  /** Files whose text changed: the article was replaced. */
  updated: number;
  /** Files seen before that were found to be gone this time. */
  gone: number;
  unchanged: number;
  /** New files with a text that is in the archive already. */
  duplicate: number;
  /** Problems that were reported. */
  failed: number;
  /** Files of a folder that are not taken for news, and blank ones that no input named itself. */
  ignored: number;
  pruned: number;
  /** The signal ended it early; what was counted is in the archive. */
  interrupted: boolean;
}

export interface IngestOptions {
  /** Base of relative inputs. */
  cwd: string;
  now: () => Date;
  /** Counts what would happen and writes nothing. */
  dryRun?: boolean;
  /** Takes out the articles whose every file is gone. */
  prune?: boolean;
  signal?: AbortSignal;
  /** Where the input `-` comes from. */
  stdin?: AsyncIterable<Uint8Array>;
  /** Called at most every 50 ms, and once at the end. */
  onProgress?: (progress: Progress) => void;
  onProblem?: (problem: Problem) => void;
}
