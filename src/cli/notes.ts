import type { Style } from '../render/colour.ts';
import { sanitise, sanitiseLine } from '../render/sanitise.ts';
import type { Output } from './output.ts';

const ERASE_LINE = '\r\x1b[K';

/** What goes to stderr: errors always, the rest unless `quiet`. A status line is redrawn under it on a terminal. */
export class Notes {
  readonly #out: Output;
  readonly #quiet: boolean;
  readonly #style: Style;
  #status = '';

  constructor(out: Output, quiet: boolean, style: Style) {
    this.#out = out;
    this.#quiet = quiet;
    this.#style = style;
  }

  get isTTY(): boolean {
    return this.#out.isTTY;
  }

  /** Whether a status line can be drawn at all. */
  get live(): boolean {
    return this.#out.isTTY && !this.#quiet;
  }

  get columns(): number {
    return this.#out.columns;
  }

  /** A line about what was done or what to do next. On a terminal it is one line, whatever names and words it quotes. */
  async say(text: string): Promise<void> {
    if (!this.#quiet) await this.#line(this.#oneLine(text));
  }

  /** A failure, one line as above, and what helps with it: words of our own, of any number of lines. */
  async error(text: string, hint: string | null | undefined = null): Promise<void> {
    await this.#line(`${this.#style.error('news:')} ${this.#oneLine(text)}`);
    if (hint) await this.#line(this.#out.isTTY ? sanitise(hint) : hint);
  }

  /** A question, on a line that the answer is typed behind. Asked even where the rest is to be quiet. */
  async ask(text: string): Promise<void> {
    await this.#send(text);
  }

  /** The help text, for a call that asked for nothing. */
  async usage(text: string): Promise<void> {
    await this.#send(text);
  }

  /** Draws the status line anew; an empty text takes it away. Does nothing where stderr is no terminal. */
  async status(text: string): Promise<void> {
    if (!this.live || text === this.#status) return;
    this.#status = text;
    await this.#send(ERASE_LINE + text);
  }

  async #line(text: string): Promise<void> {
    const erase = this.#status ? ERASE_LINE : '';
    await this.#send(`${erase}${text}\n${this.#status}`);
  }

  async #send(text: string): Promise<void> {
    try {
      // Both at once: work that never waits must not hold a message back.
      await Promise.all([this.#out.write(text), this.#out.flush()]);
    } catch {
      // A message that stderr does not take can be reported nowhere, and must not stop the work; the exit code stands.
    }
  }

  #oneLine(text: string): string {
    return this.#out.isTTY ? sanitiseLine(text) : text;
  }
}
