/** Errors that only some ways come to: what holds there is kept aside, for what handles them. */
import { knownOf } from '../values/conditions.ts';
import { fileVariable, isFile } from '../values/variables.ts';
import { isSetting, variablesOfSetting, whenSet } from '../values/whens.ts';
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

/** Something may throw an error here, for all that is known: keeps what holds before the first of these. */
export function riskAside(it: Interpreter): void {
  const errors = it.catches.at(-1);
  if (errors?.first === null && it.memory.countSince(errors.level) <= mostChanges)
    errors.first = it.memory.changesSince(errors.level);
}

/** Whether what is done here is done only where some file is there that is not in the repository. */
export function takesFile(it: Interpreter): boolean {
  return knownOf(it.memory.conditions).some(
    ({ when, holds }) => holds && isSetting(when) && variablesOfSetting(when).some(isFile),
  );
}

/**
 * A file is needed that is not in the repository: where it is not there either, an error is thrown, and where it is, what
 * follows happens.
 *
 * @returns `false` where nothing is known to handle that error, or where it may not come to it
 */
export function failsWithout(it: Interpreter, path: string, code: string): boolean {
  const file = fileVariable(path);
  const errors = it.catches.at(-1);
  const isFirst =
    errors !== undefined && errors.absent === null && it.risks === errors.risks && errors.ends.length === 0;
  if (file === null || !isFirst || it.memory.conditions.length > errors.outer) return false;
  const when = whenSet([file]);
  errors.absent = { when, code, changes: it.memory.changesSince(errors.level) };
  it.memory.conditions.push({ when, holds: true });
  return true;
}
