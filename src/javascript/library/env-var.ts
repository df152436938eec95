/** `env-var`: `env.get('PORT').default(4310).asPortNumber()`. https://github.com/evanshortiss/env-var/blob/master/API.md */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed } from '../language/properties.ts';
import { fallback, truthOf } from '../values/truth.ts';
import { builtin, type Origin, primitive, type Value } from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { members, toNumber } from './builtins.ts';
import { environmentIn } from './environments.ts';
import { ofPackage } from './package-parts.ts';
import { isLacking, needsAll } from './required.ts';

/** What the package exports; of other variables than the process has, `from` gives the same. */
export function envVarPackage(it: Interpreter, specifier: string, at: Origin): Value {
  return asking(it, specifier, (here) => environmentIn(it, here), at);
}

function asking(it: Interpreter, specifier: string, environment: (at: Origin) => Value, at: Origin): Value {
  const known = members(at, {
    get: ([variable], here) => asked(it, environment(here), variable, here),
    from: ([other], here) => asking(it, specifier, () => other ?? primitive(undefined, here), here),
  });
  return ofPackage(specifier, at, { get: (name) => known.get(name) });
}

/** Accessors that give the text, or the number in it. */
const texts: readonly string[] = ['asString', 'asEnum', 'asUrlString', 'asEmailString'];
const numbers: readonly string[] = [
  'asPortNumber',
  'asInt',
  'asIntPositive',
  'asIntNegative',
  'asFloat',
  'asFloatPositive',
  'asFloatNegative',
];

function asked(it: Interpreter, environment: Value, name: Value | undefined, at: Origin): Value {
  if (name === undefined) return environment;
  if (name.kind !== 'primitive' || name.variables.length > 0) return unknownFrom([name], at);
  return variable(it, getNamed(it, environment, String(name.value), at), null, at);
}

function variable(
  it: Interpreter,
  set: Value,
  otherwise: Value | null,
  at: Origin,
  isRequired: Value = primitive(false, at),
): Value {
  it.step();
  const value = (here: Origin): Value => {
    if (otherwise !== null) return fallback('??', set, () => otherwise, here);
    if (truthOf(isRequired).known === true) needsAll(it, [isLacking(set, here)], here);
    return set;
  };
  return builtin('a variable', at, (_args, here) => notUnderstood('a variable', here), {
    get: (name) => {
      if (name === 'default')
        return builtin(name, at, ([given], here) => variable(it, set, given ?? otherwise, here, isRequired));
      if (name === 'required')
        return builtin(name, at, ([is], here) => variable(it, set, otherwise, here, is ?? primitive(true, here)));
      if (name === 'example') return builtin(name, at, (_args, here) => variable(it, set, otherwise, here, isRequired));
      if (texts.includes(name)) return builtin(name, at, (_args, here) => value(here));
      if (numbers.includes(name)) return builtin(name, at, (_args, here) => toNumber([value(here)], here));
      return undefined;
    },
  });
}
