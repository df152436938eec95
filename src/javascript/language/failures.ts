/** Ways that end in an error, or that end the process: what is known behind them, where another way goes on. */
import { type Branch, conditionsOf } from '../values/conditions.ts';
import type { Memory } from '../values/memory.ts';
import type { Origin } from '../values/value.ts';
import { isSetting, sameWhen } from '../values/whens.ts';
import { type Exit, Exited, type Failure, GiveUp, Thrown, Undecided } from './interpreter.ts';

/** What a statement ends in. */
export function failureOf(error: Thrown, at: Origin): Failure {
  const failure: Failure = { kind: 'throw', reason: error.message, at };
  return error instanceof Exited ? { ...failure, exit: error.exit } : failure;
}

/** The error that a statement ended in. */
export function thrownBy({ reason, exit }: Failure): Thrown {
  return exit === undefined ? new Thrown(reason) : new Exited(exit);
}

/** How one of several ways fails: `null` where it does not. */
export type Failing = Exit | 'error' | null;

/** @param end of an expression */
export function failingOf(end: unknown): Failing {
  if (end instanceof Exited) return end.exit;
  return end instanceof Thrown ? 'error' : null;
}

/** What the ways went by. */
interface Fork {
  readonly at: Origin;
  /** See `Unset`. */
  readonly isSaid: boolean;
}

/**
 * Behind several ways of which all but those of one environment fail: from here on it is known what these take. A server is started with all
 * that it cannot do without; what ends well where nothing asks for it (`if (process.env.WEB !== 'on') process.exit();`) is
 * off.
 */
export function goesOn(
  memory: Memory,
  ways: readonly Branch<unknown>[],
  failing: readonly Failing[],
  { at, isSaid }: Fork,
): void {
  const [only, ...others] = ways.filter((_, index) => failing[index] === null);
  const isOne = others.every((it) => it.when !== null && sameWhen(it.when, only?.when ?? null));
  if (only === undefined || !isOne || others.length + 1 === ways.length) return;
  const isQuiet = failing.every((it) => it === null || it === 'well');
  const isExit = !failing.includes('error');
  for (const one of conditionsOf(only, ways, memory.conditions, at)) {
    if (one.when === null) continue;
    if (isQuiet) memory.conditions.push({ ...one, isNeeded: isSetting(one.when) && !isSaid, isFatal: true, isExit });
    else if (isSetting(one.when) && one.holds)
      memory.conditions.push({ ...one, isNeeded: true, isFatal: true, isExit });
  }
}

/** Why an evaluation ended. @throws what is no end of an evaluation but a mistake of ours */
export function reasonOf(error: unknown): string {
  if (error instanceof GiveUp) return error.message;
  if (error instanceof Undecided) return error.message;
  if (error instanceof Thrown) return `reading the config ends in an error: ${error.message}`;
  if (error instanceof RangeError) return 'it is nested too deeply to be read';
  throw error;
}
