/** Expressions that are evaluated on one of several ways, or not for sure. */
import { choose } from '../values/choices.ts';
import type { Branch } from '../values/conditions.ts';
import type { Under } from '../values/outcomes.ts';
import type { Choice, Option, Origin, Value } from '../values/value.ts';
import { errorAside } from './errors.ts';
import { failingOf, goesOn } from './failures.ts';
import { Exited, type Interpreter, Thrown } from './interpreter.ts';

/** Evaluates expressions of which only one is, from the same state each. Those that throw are no outcome. */
export function either(it: Interpreter, ways: readonly Branch<Value>[], at: Origin, isSaid = false): Value {
  const attempts = ways.map((way) => ({ ...way, run: () => aside(it, attempt(way.run)) }));
  const ends = it.memory.fork(attempts, at, (end) => !(end instanceof Thrown));
  const alive = ends.flatMap((end, index): Option[] =>
    end instanceof Thrown ? [] : [{ value: end, when: ways[index]?.when ?? null, outcomes: ways[index]?.outcomes }],
  );
  const failures = ends.filter((end) => end instanceof Thrown);
  const error = failures.find((end) => !(end instanceof Exited));
  const [failure] = failures;
  if (failure !== undefined && alive.length === 0) throw error ?? failure;
  goesOn(it.memory, ways, ends.map(failingOf), { at, isSaid });
  return choose(alive, at);
}

/** An error that only one way comes to is kept aside. */
export function aside<T>(it: Interpreter, end: T | Thrown): T | Thrown {
  if (end instanceof Thrown && !(end instanceof Exited)) errorAside(it);
  return end;
}

/** Under what something is reached, and under what it is not, see `Branch`. */
export interface Ways {
  readonly reached: Under;
  readonly passed: Under;
  /** See `Unset`. */
  readonly isSaid?: boolean;
}

/** Evaluates what may not be reached at all: what it changes, it may have changed. Gives the error that it ends in there. */
export function maybe(
  it: Interpreter,
  run: () => Value,
  at: Origin,
  { reached: inside, passed, isSaid = false }: Ways = { reached: { when: null }, passed: { when: null } },
): Value | Thrown {
  const ways: readonly Branch<Value | Thrown | null>[] = [
    { ...inside, run: () => aside(it, attempt(run)) },
    { ...passed, run: () => null },
  ];
  const ends = it.memory.fork(ways, at, (end) => !(end instanceof Thrown));
  const [end] = ends;
  goesOn(it.memory, ways, ends.map(failingOf), { at, isSaid });
  return end ?? new Thrown('it is not reached');
}

/** Runs something; gives the error where the program would throw one. */
export function attempt<T>(run: () => T): T | Thrown {
  try {
    return run();
  } catch (error) {
    if (error instanceof Thrown) return error;
    throw error;
  }
}

/** The value that something has. @throws the error that it ended in */
export function outcomeOf(end: Value | Thrown): Value {
  if (end instanceof Thrown) throw end;
  return end;
}

/** Like `mapOptions`, but an option for which it throws is no outcome, unless all are. */
export function survivors(it: Interpreter, value: Value, transform: (value: Exclude<Value, Choice>) => Value): Value {
  if (value.kind !== 'choice') return transform(value);
  const ways = value.options.map(({ value: option, ...under }) => ({
    ...under,
    run: () => (option.kind === 'choice' ? option : transform(option)),
  }));
  return either(it, ways, value.at);
}
