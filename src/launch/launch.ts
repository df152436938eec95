/** What a command line comes to, and what is known where a command is followed. */
import { placeOf } from '../javascript/values/places.ts';
import type { Origin } from '../javascript/values/value.ts';
import type { Way } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import type { Pm2Call } from './pm2-call.ts';
import type { Setting } from './runners.ts';
import type { Server } from './servers/server.ts';
import type { Word } from './words.ts';
import { tooMuchWork } from './work.ts';

/** Commands that one command may come to. */
const mostLaunches = 64;

export interface Started {
  /** The words behind the program's name. */
  readonly args: readonly Word[];
  /** Relative to the root; `null` where it is outside of the repository, or not known. */
  readonly directory: string | null;
  /** What its environment has in addition, in the order in which that is set. */
  readonly settings: readonly Setting[];
  /** The steps that lead there, outermost first. */
  readonly way: Way;
  /** The command itself. */
  readonly at: Place;
  /** Whether it is a worker of a cluster that PM2 makes. */
  readonly isWorker?: boolean;
}

/** What a command line comes to. */
export type Launch = Started &
  (
    | { readonly kind: 'server'; readonly server: Server }
    /** A program that the table does not know; `file` is what it runs, where that is a file, and `interpreter` how. */
    | { readonly kind: 'program'; readonly program: string; readonly file: Word | null; readonly interpreter: string }
    /** Something that is known to open nothing: `next build`, `tsc`. */
    | {
        readonly kind: 'idle';
        /** It is about what has been started before: `pm2 restart ferry`. */
        readonly isOfRunning?: boolean;
      }
    /** What is handed to PM2: applications of its own, which the PM2 source reads; or the reason why it refuses that. */
    | {
        readonly kind: 'pm2';
        readonly program: string;
        readonly call: Pm2Call | string;
        /** On which of several ways through its line that is, outermost last. */
        readonly branch?: readonly number[];
      }
    /** Completes "the port cannot be known: …". What would be handed to the program is known all the same. */
    | {
        readonly kind: 'broken';
        readonly reason: string;
        /** It is known to fail: nothing is started that could be handed anything. */
        readonly fails?: boolean;
      }
  );

/** Where a command stands. */
export interface Context {
  readonly tree: Tree;
  readonly directory: string | null;
  readonly settings: readonly Setting[];
  readonly way: Way;
  readonly at: Place;
  readonly depth: number;
  readonly budget: { left: number };
  /** Follows a command, given as words, to what it comes to. */
  readonly follow: Follow;
}

export type Follow = (words: readonly Word[], context: Context) => readonly Launch[];

export function newContext(tree: Tree, directory: string | null, at: Place, follow: Follow): Context {
  return { tree, directory, settings: [], way: [], at, depth: 0, budget: { left: mostLaunches }, follow };
}

/** Whether nothing more is followed, as it is said already that something starts too much. */
export function isSpent({ budget }: Context): boolean {
  return budget.left < -1;
}

/** Said once, and nothing more is followed. */
export function exhausted(context: Context): readonly Launch[] {
  if (isSpent(context)) return [];
  context.budget.left = -2;
  return broken(tooMuchWork, context);
}

/** Where what is followed goes on at another place. */
export function stepTo(origin: Origin, message: string, context: Context): Context {
  const at = placeOf(origin);
  return { ...context, at, way: [...context.way, { at, message }] };
}

export function common({ directory, settings, way, at }: Context): Omit<Started, 'args'> {
  return { directory, settings, way, at };
}

export function broken(reason: string, context: Context, args: readonly Word[] = []): readonly Launch[] {
  return [{ kind: 'broken', reason, args, ...common(context) }];
}
