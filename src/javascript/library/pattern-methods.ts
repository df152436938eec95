/** What regular expressions find in texts. */
import type { Interpreter } from '../language/interpreter.ts';
import { callUnread } from '../language/unread.ts';
import { mapOptions } from '../values/choices.ts';
import {
  type ArrayValue,
  after,
  arrayValue,
  type Builtin,
  builtin,
  type Origin,
  type Primitive,
  primitive,
  type Unknown,
  type Value,
} from '../values/value.ts';
import { computed, ofVariables, unknownFrom, unsetFrom, variablesOf } from '../values/variables.ts';
import { plainPattern } from './plain-patterns.ts';
import { runOf } from './text-runs.ts';

/** `exec` and `test`; `null` for any other method, and for those that go on where the last call has ended. */
export function patternMethod(it: Interpreter, target: Value, name: string, at: Origin): Builtin | null {
  if (target.kind !== 'unknown' || target.pattern === undefined || /[gy]/.test(target.pattern.flags)) return null;
  if (name !== 'exec' && name !== 'test') return null;
  const callee: Unknown = { ...unknownFrom([target], at), made: after(target, name) };
  return builtin(name, at, ([text = primitive(undefined, at)], here) =>
    mapOptions(text, (one) => tried(it, target, name, one, here) ?? callUnread(it, callee, [one], here)),
  );
}

/** `null` where that cannot be told. */
function tried(it: Interpreter, target: Unknown, name: 'exec' | 'test', text: Value, at: Origin): Value | null {
  const variables = variablesOf(text);
  if (text.kind === 'primitive' && (name === 'test' || variables.length === 0)) {
    const own = String(text.value);
    const pattern = plainPattern(it, target, own);
    if (pattern === null) return null;
    return name === 'test' ? computed(pattern.test(own), variables, at) : matchOf(pattern, text, at);
  }
  if (variables.length === 0) return null;
  // Of a list that is found where no variable is set, no more is said than that it is one of these.
  let isKnown = true;
  const unset = unsetFrom([text], ([value]) => {
    const found = plainPattern(it, target, String(value))?.test(String(value));
    isKnown = name === 'test' ? found !== undefined : found === false;
    return name === 'test' ? found : null;
  });
  return ofVariables(variables, at, isKnown ? unset : null);
}

/** What `exec` gives, and `match` where it asks for one. */
export function matchOf(pattern: RegExp, text: Primitive, at: Origin): Value {
  const match = pattern.exec(String(text.value));
  if (match === null) return primitive(null, at);
  const runs = [...match].map((run: string | undefined) =>
    run === undefined ? primitive(undefined, at) : runOf(text, run, text.variables, at),
  );
  const list: ArrayValue = {
    ...arrayValue(at, runs),
    named: new Map<string, Value>([
      ['index', primitive(match.index, at)],
      ['input', text],
      ['groups', primitive(undefined, at)],
    ]),
  };
  return list;
}

/** `RegExp(text, flags)`, with `new` or without. */
export function newPattern(
  it: Interpreter,
  args: readonly Value[],
  at: Origin,
  make: (source: string, flags: string, at: Origin) => Value,
): Value {
  const [source, flags = primitive('', at)] = args;
  const isKnown = [source, flags].every(
    (one) => one?.kind === 'primitive' && typeof one.value === 'string' && one.variables.length === 0,
  );
  if (isKnown && source?.kind === 'primitive' && flags.kind === 'primitive')
    return make(String(source.value), String(flags.value), at);
  return callUnread(
    it,
    { ...unknownFrom(args, at), made: { from: 'global', name: 'RegExp', steps: [] } },
    args,
    at,
    'new',
  );
}
