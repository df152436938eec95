/** Errors that only some ways come to: what holds there is kept aside, for what handles them. */
import type { Interpreter } from './interpreter.ts';

/** Ways to an error that are told apart in one block; of more, it is only known that something was thrown. */
const mostErrors = 16;

/** What holds there is not kept where more than this was changed since the block began. */
const mostChanges = 1_000;

/** Keeps aside what holds where only some ways come to an error. */
export function errorAside(it: Interpreter): void {
  const errors = it.catches.at(-1);
  const isKept =
    errors !== undefined && errors.ends.length < mostErrors && it.memory.countSince(errors.level) <= mostChanges;
  if (!isKept) {
    it.mayThrow();
    return;
  }
  const [condition, ...others] = it.memory.conditions.slice(errors.outer);
  const only = condition !== undefined && condition.when !== null && others.length === 0 ? condition : null;
  errors.ends.push({ condition: only, changes: it.memory.changesSince(errors.level) });
}
