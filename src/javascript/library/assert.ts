/** `assert`: what is not so ends the program. https://nodejs.org/api/assert.html#assertokvalue-message */
import { eitherWay } from '../language/branch.ts';
import { type Interpreter, Thrown } from '../language/interpreter.ts';
import { truthOf } from '../values/truth.ts';
import { type Builtin, type Origin, primitive, type Value } from '../values/value.ts';
import { type Call, members } from './builtins.ts';
import { ofPackage } from './package-parts.ts';

export function assertPackage(it: Interpreter, name: string, at: Origin): Builtin {
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
  const all: Builtin = ofPackage(name, at, {
    call: ok,
    get: (member) => (member === 'strict' ? all : known.get(member)),
  });
  return all;
}
