/** What schemas refuse because it is not there: a program that checks its environment does not go on without that. */
import { eitherWay } from '../language/branch.ts';
import { type Interpreter, notUnderstood, Thrown } from '../language/interpreter.ts';
import { mapOptions } from '../values/choices.ts';
import { namesEnvironment, select, truthOf } from '../values/truth.ts';
import { type ObjectValue, type Origin, objectValue, primitive, type Value } from '../values/value.ts';
import { ofVariables, unsetOf, variablesOf } from '../values/variables.ts';

/** Whether it is not there. The name of the environment is one that whoever starts a server sets. */
export function isLacking(value: Value, at: Origin): Value {
  return mapOptions(value, (one) => {
    const unset = unsetOf(one);
    if (unset === null || unset.value !== undefined || variablesOf(one).some(namesEnvironment))
      return primitive(false, at);
    const variables = variablesOf(one);
    return variables.length === 0 ? primitive(true, at) : ofVariables(variables, at, { value: true });
  });
}

/** Whether one of several is not there. */
export function anyLacking(lacking: readonly Value[], at: Origin): Value {
  const yes = primitive(true, at);
  return lacking.reduce<Value>(
    (others, one) =>
      select(
        truthOf(one),
        () => yes,
        () => others,
        at,
      ),
    primitive(false, at),
  );
}

/** Goes on where all is there. @throws where something surely is not */
export function needsAll(it: Interpreter, lacking: readonly Value[], at: Origin): void {
  const fail = (): never => {
    throw new Thrown('something is not there that its schema needs');
  };
  const goOn = (): Value => primitive(undefined, at);
  for (const one of lacking) {
    const truth = truthOf(one);
    if (truth.known === true) fail();
    if (truth.known === null) eitherWay(it, truth, fail, goOn, at);
  }
}

/** What says why a schema refuses something; `undefined` where it does not. */
export function errorOf(lacking: Value, at: Origin): Value {
  const error: ObjectValue = { ...objectValue(at), rest: notUnderstood('what a schema refuses', at) };
  return select(
    truthOf(lacking),
    () => error,
    () => primitive(undefined, at),
    at,
  );
}
