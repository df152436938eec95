/**
 * One line that says what a long run is at. Spinner libraries draw by timers, which do not fire while files are read one
 * after the other: this one is drawn between files.
 */
import type { Output } from './io.ts';

/** Milliseconds before the first line: a run that is over by then needs none. */
const patience = 1000;
/** Milliseconds between two lines. */
const interval = 100;

/** What a terminal takes for "to the beginning of the line, and delete it". https://man7.org/linux/man-pages/man4/console_codes.4.html */
const wipe = '\r\u001b[K';

export class Progress {
  readonly #terminal: Output;
  readonly #now: () => number;
  readonly #start: number;
  readonly #seen = new Set<string>();
  #drawn: number | null = null;

  /** @param now milliseconds of a clock that never goes back */
  constructor(terminal: Output, now: () => number) {
    this.#terminal = terminal;
    this.#now = now;
    this.#start = now();
  }

  /** To be called for every file that is about to be read. */
  readonly reading = (path: string): void => {
    this.#seen.add(path);
    const now = this.#now();
    if (now - this.#start < patience || (this.#drawn !== null && now - this.#drawn < interval)) return;
    this.#drawn = now;
    // Names of files are not shown: a terminal that is narrower than the line could not take it back.
    this.#terminal.write(`${wipe}portbook: ${this.#seen.size} files read`);
  };

  /** To be called before anything else is written: the line goes. */
  clear(): void {
    if (this.#drawn === null) return;
    this.#drawn = null;
    this.#terminal.write(wipe);
  }
}
