/** What is done behind a promise: with what it holds, where it is not rejected. */
import { type Condition, unlikelyOf } from '../values/conditions.ts';
import { awaited, settlingOf } from '../values/promised.ts';
import type { Origin, Settling, Value } from '../values/value.ts';
import { failsWithout } from './errors.ts';
import { type Interpreter, Thrown } from './interpreter.ts';
import { either, survivors } from './ways.ts';

/** What `await` gives. @throws where it is rejected */
export function settled(it: Interpreter, promise: Value, at: Origin): Value {
  const absent = promise.kind === 'unknown' ? promise.absent : undefined;
  if (absent !== undefined && !failsWithout(it, absent.path, absent.code)) it.mayThrow();
  suspends(it);
  const result = survivors(it, promise, (one) => fulfilled(it, one, at));
  it.awaits += 1;
  it.knownAtAwait ??= [...it.memory.conditions];
  return result;
}

/** The function that is being run goes on later: whoever has called it does so now. */
export function suspends({ suspended, memory }: Interpreter): void {
  if (suspended?.changes === null) suspended.changes = memory.changesSince(suspended.level);
}

/** What a promise stands for is done. */
export function settle(promise: Value): void {
  for (const { settle: go, lose } of settlingOf(promise)?.pending ?? []) if (!go()) lose();
}

/** All that has been begun is done by now. */
export function settleAll({ pending }: Interpreter): void {
  for (const { settle: go } of pending.splice(0)) go();
}

function fulfilled(it: Interpreter, promise: Value, at: Origin): Value {
  settle(promise);
  const value = awaited(promise);
  const settling = settlingOf(promise);
  if (settling === undefined) return value;
  if (settling.rejected === 'surely') throw rejection();
  if (settling.rejected === 'likely') {
    it.mayThrow();
    it.memory.conditions.push(unlikelyOf(at));
  }
  for (const { when, holds } of settling.given)
    either(
      it,
      [
        { when: holds ? when : null, run: () => value },
        { when: holds ? null : when, run: () => fail() },
      ],
      at,
    );
  return value;
}

function rejection(): Thrown {
  return new Thrown('it awaits a promise that is rejected');
}

function fail(): never {
  throw rejection();
}

/** Runs what a promise stands for; gives how it is settled as well: what the process cannot do without behind it. */
export function settling<T>(it: Interpreter, run: () => T): { readonly result: T; readonly settling: Settling } {
  const { conditions } = it.memory;
  const { length } = conditions;
  const result = run();
  const given = conditions.slice(length).filter((one): one is Condition => one.when !== null && one.isFatal === true);
  return { result, settling: { rejected: null, given } };
}
