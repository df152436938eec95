/** What is known of a `pm2 start` beside what a process file declares. */
import { type Environment, emptyEnvironment } from '../../launch/environment.ts';
import type { Setting } from '../../launch/runners.ts';
import type { Word } from '../../launch/words.ts';

export interface Start {
  /** Where it is typed; `null` where that is not in the repository, `undefined` where it is not known. */
  readonly directory?: string | null;
  /** What is set there, as far as it is known, but for `settings`. */
  readonly environment: Environment;
  /** What the command itself sets: the arguments may be filled in from it. */
  readonly settings: readonly Setting[];
  /** The arguments that stand on the command line; `null` where a process file has them. */
  readonly args: readonly Word[] | null;
}

/** Whoever starts a process file that no command is known to start. */
export const anyStart: Start = { environment: emptyEnvironment, settings: [], args: null };
