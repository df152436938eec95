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
const texts = ['asString', 'asEnum', 'asUrlString', 'asEmailString'];
const numbers = /^as(?:PortNumber|(?:Int|Float)(?:Positive|Negative)?)$/;

function asked(it: Interpreter, environment: Value, name: Value | undefined, at: Origin): Value {
  if (name === undefined) return environment;
  if (name.kind !== 'primitive' || name.variables.length > 0) return unknownFrom([name], at);
  return variable(
    it,
    { set: getNamed(it, environment, String(name.value), at), otherwise: null, isRequired: false },
    at,
  );
}

interface Variable {
  readonly set: Value;
  /** What holds where it is not set. */
  readonly otherwise: Value | null;
  readonly isRequired: boolean;
}

function variable(it: Interpreter, said: Variable, at: Origin): Value {
  it.step();
  const value = (here: Origin): Value => {
    const { set, otherwise, isRequired } = said;
    if (otherwise !== null) return fallback('??', set, () => otherwise, here);
    if (isRequired) needsAll(it, [isLacking(set, here)], here);
    return set;
  };
  const known = members(at, {
    default: ([given], here) => variable(it, { ...said, otherwise: given ?? said.otherwise }, here),
    required: ([is], here) =>
      variable(it, { ...said, isRequired: is === undefined || truthOf(is).known === true }, here),
    example: (_args, here) => variable(it, said, here),
  });
  return builtin('a variable', at, (_args, here) => notUnderstood('a variable', here), {
    get: (name) => {
      if (texts.includes(name)) return builtin(name, at, (_args, here) => value(here));
      if (numbers.test(name)) return builtin(name, at, (_args, here) => toNumber([value(here)], here));
      return known.get(name);
    },
  });
}
