/** Errors that only some ways come to: what holds there is kept aside, for what handles them. */
import type { Interpreter } from './interpreter.ts';

/** Ways to an error that are told apart in one block; of more, it is only known that something was thrown. */
const mostErrors = 64;

/** Keeps aside what holds where only some ways come to an error. */
export function errorAside(it: Interpreter): void {
  const errors = it.catches.at(-1);
  if (errors === undefined || errors.ends.length >= mostErrors) {
    it.mayThrow();
    return;
  }
  const [condition, ...others] = it.memory.conditions.slice(errors.outer);
  const only = condition !== undefined && others.length === 0 ? condition : null;
  errors.ends.push({ condition: only, changes: it.memory.changesSince(errors.level) });
}
