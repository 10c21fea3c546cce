import type { Setting } from './job.ts';
import { linePath } from './source-path.ts';
import { endOfLines, keep, type Ready, take } from './take.ts';
import type { Target } from './target.ts';
import type { Summary } from './types.ts';
import type { Done } from './work.ts';

/** Puts what became of texts into the archive, one after the other, and counts it. */
export class Apply {
  readonly #target: Target;
  readonly #setting: Setting;
  readonly #summary: Summary;
  readonly #named: ReadonlySet<string>;
  readonly #fail: (path: string, message: string) => void;

  /** `named`: the files of which a blank one is a failure. */
  constructor(
    target: Target,
    setting: Setting,
    summary: Summary,
    named: ReadonlySet<string>,
    fail: (path: string, message: string) => void,
  ) {
    this.#target = target;
    this.#setting = setting;
    this.#summary = summary;
    this.#named = named;
    this.#fail = fail;
  }

  /** Gives how many bytes were read. */
  async take({ item, outcome, parcel }: Done): Promise<number> {
    const { kind } = item;
    if (kind === 'end') {
      await endOfLines(item, this.#target, this.#setting);
      return 0;
    }
    // The archive's own texts are put into another by its rebuild.
    if (kind === 'kept') return 0;
    const path = kind === 'file' ? item.path : item.name;
    const line = kind === 'line' ? item.line : null;
    if (outcome.kind === 'failed') {
      this.#fail(line === null ? path : `${path}:${line}`, outcome.message);
      return 0;
    }
    if (outcome.kind === 'blank') {
      if (kind === 'file' && !this.#named.has(path)) this.#summary.ignored++;
      else this.#fail(path, 'no text in it');
      return 0;
    }
    if (outcome.kind === 'none') return 0;
    if (kind !== 'file' && item.path === null) {
      const isNew =
        outcome.kind === 'article' && this.#target.addFrom(parcel as Ready['parcel'], outcome.place);
      this.#summary[isNew ? 'added' : 'duplicate']++;
      return outcome.bytes;
    }
    const source = line === null ? path : linePath(path, line);
    if (outcome.kind === 'same') {
      // Of a line there is nothing else that could have changed.
      if (line === null) keep(source, outcome, this.#target);
      this.#summary.unchanged++;
    } else {
      const fate = await take(source, { outcome, parcel } as Ready, this.#target, this.#setting);
      this.#summary[fate]++;
    }
    return outcome.bytes;
  }
}
