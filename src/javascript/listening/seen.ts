/** What is noted each time that a call which opens a socket is come by. */
import type { Way } from '../values/conditions.ts';
import type { SocketCall } from './socket-options.ts';

/** One time that a call was come by. */
export interface Seen {
  readonly socket: SocketCall;
  /** The same where all is set that the code before it needs to come by; `null` where it needs nothing. */
  readonly ifGiven: SocketCall | null;
  readonly ways: readonly Way[];
  readonly how: 'sure' | 'blind' | Phase;
  /** The code that it is run by and that in truth runs later, outermost; `null` for none. */
  readonly run: Run | null;
}

/** What is run again at the end of the program. */
export type Run = () => unknown;

/**
 * `first`, while the program is evaluated; `echo`, right after code that in truth runs later, once more; `again`, the
 * same at the end of the program, which sees what the rest of it has changed; `unreached`, by its looks alone.
 */
export type Phase = 'first' | 'echo' | 'again' | 'unreached';
