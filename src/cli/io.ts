/** The world as the command line sees it: everything it reads from or writes to but the checked files. */

/** What takes text: `process.stdout`, or a list in a test. */
export interface Output {
  write(text: string): unknown;
}

export interface Io {
  /** For results alone. */
  readonly stdout: Output;
  /** For everything else that is said. */
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths on the command line are relative to. */
  readonly cwd: string;
  /** The path of the script that runs, perhaps a link to it: what portbook comes with lies beside it. */
  readonly script: string;
  /** Whether results go to a terminal. */
  readonly isTTY: boolean;
  /** The day in UTC, as `2026-12-31`. */
  readonly today: string;
  /** Whether everything else goes to one. */
  readonly stderrIsTTY: boolean;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  /** Whether the user asks for colours, or for none; missing where nothing is asked for. */
  readonly color?: boolean | undefined;
  /** To be called before a file of the checked folder is read. */
  readonly reading?: (path: string) => void;
}
