/** What ingest takes and tells. */

export interface Progress {
  /** Files dealt with. */
  done: number;
  /** How many files there are, null while that is not known. */
  total: number | null;
  /** How many there are at least, while the total is not known. */
  found?: number;
  /** Bytes read so far. */
  bytes: number;
  /** Texts read so far: a file of records holds many. */
  texts?: number;
  /** How much of the files that are being read was read: 0.5 is half a file. */
  part?: number;
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
  /** The field of a record of JSON that holds the text; null or nothing: one of the known names. */
  textField?: string | null;
  /** How much memory may be used in all, in bytes; 1 GiB. */
  memory?: number;
  /** Threads that read and parse; 0, the default, does it in this one. For the bundle alone: it has a thread's program. */
  threads?: number;
  signal?: AbortSignal;
  /** Where the input `-` comes from. */
  stdin?: AsyncIterable<Uint8Array>;
  /** Called at most every 50 ms, and once at the end. */
  onProgress?: (progress: Progress) => void;
  onProblem?: (problem: Problem) => void;
  /** Told how many pages are read before the archive is opened, where its file is not as it was left. */
  onPages?: (done: number, total: number) => void;
}
