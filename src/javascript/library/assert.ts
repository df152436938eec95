/** `assert`: what is not so ends the program. https://nodejs.org/api/assert.html#assertokvalue-message */
import { eitherWay } from '../language/branch.ts';
import { type Interpreter, Thrown } from '../language/interpreter.ts';
import { truthOf } from '../values/truth.ts';
import { type Builtin, builtin, type Origin, primitive, type Value } from '../values/value.ts';
import { type Call, members } from './builtins.ts';

export function assertPackage(it: Interpreter, at: Origin): Builtin {
  const ok: Call = ([value], here) => {
    const truth = truthOf(value ?? primitive(undefined, here));
    const passed = (): Value => primitive(undefined, here);
    const failed = (): Value => {
      throw new Thrown('what it asserts does not hold');
    };
    if (truth.known !== null) return truth.known ? passed() : failed();
    return eitherWay(it, truth, passed, failed, here);
  };
  const known = members(at, { ok });
  const all: Builtin = {
    ...builtin('assert', at, ok, {
      get: (name) => (name === 'default' || name === 'strict' ? all : known.get(name)),
    }),
    made: { from: 'package', name: 'assert', steps: [] },
  };
  return all;
}
