/** Operators on values that may be known, several, or unknown. */

import { notUnderstood } from '../language/interpreter.ts';
import { mapOptions } from './choices.ts';
import { lift } from './combinations.ts';
import { computedIdentity, identityOf, negated, newIdentity, notIdentified } from './identities.ts';
import { isAbsent } from './ports.ts';
import { environmentTest, truthOf } from './truth.ts';
import {
  type Origin,
  type Primitive,
  primitive,
  type Scalar,
  textOf,
  type Unknown,
  unknown,
  type Value,
  type Variable,
} from './value.ts';
import { computed, saysSomething, unknownFrom, unsetFrom, unsetOf, variablesOf } from './variables.ts';

/** A binary operator. Only scalars are computed; equality of an environment variable becomes a test. */
export function binary(operator: string, left: Value, right: Value, at: Origin): Value {
  return lift([left, right], at, ([a, b]) => {
    if (a === undefined || b === undefined) return notUnderstood('the expression', at);
    if (a.kind === 'primitive' && b.kind === 'primitive') {
      const result = compute(operator, a.value, b.value);
      if (result === notComputed) return notUnderstood(`the operator "${operator}"`, at);
      const variables = [...new Set([...a.variables, ...b.variables])];
      if (typeof result === 'boolean' && variables.length > 0) {
        const isSaid = saysSomething(a.value) || saysSomething(b.value);
        return environmentTest(operator, a, b, at) ?? computed(result, variables, at, isSaid);
      }
      if (typeof result === 'string' && result.length > longestString) return unknown('it is a very long text', at);
      if (typeof result === 'string') {
        const parts = [a, b].map((value, index) => ({ from: index === 0 ? 0 : String(a.value).length, value }));
        return textOf(result, at, variables, parts);
      }
      return primitive(result, at, variables);
    }
    const known = environmentTest(operator, a, b, at) ?? identity(operator, a, b, at);
    if (known !== null) return known;
    const unset = unsetFrom([a, b], ([left, right]) => {
      const result = compute(operator, left, right);
      return result === notComputed ? undefined : result;
    });
    const result = unknownFrom([a, b], at, isComputed(operator) ? unset : null);
    return result.variables === undefined ? { ...result, identity: computedIdentity(operator, a, b) } : result;
  });
}

/** An object is never equal to a scalar, and always to itself. */
function identity(operator: string, a: Value, b: Value, at: Origin): Primitive | null {
  if (!/^[!=]==?$/.test(operator)) return null;
  const isObject = (it: Value): boolean =>
    it.kind === 'object' || it.kind === 'array' || it.kind === 'closure' || it.kind === 'builtin';
  if (!isObject(a) && !isObject(b)) return null;
  if (a === b) return primitive(operator.startsWith('='), at);
  // What the evaluator makes is made anew each time that it is asked for.
  if (isMadeHere(a) && isMadeHere(b)) return null;
  const different = (isObject(a) && isObject(b)) || isAbsent(a) || isAbsent(b) || operator.length === 3;
  return different && a.kind !== 'unknown' && b.kind !== 'unknown' && a.kind !== 'variable' && b.kind !== 'variable'
    ? primitive(operator.startsWith('!'), at)
    : null;
}

function isMadeHere(value: Value): boolean {
  return value.kind === 'builtin' || (value.kind === 'object' && value.rest !== 'nothing');
}

export function unary(operator: string, operand: Value, at: Origin): Value {
  return mapOptions(operand, (it) => {
    if (operator === 'void') return primitive(undefined, at);
    if (operator === '!') {
      const truth = truthOf(it);
      if (truth.known !== null) return primitive(!truth.known, at, variablesOf(it));
      const opposite = unknownFrom(
        [it],
        at,
        unsetFrom([it], ([value]) => !value),
      );
      if (truth.test !== null) return { ...opposite, test: { ...truth.test, whenTrue: !truth.test.whenTrue } };
      return { ...opposite, identity: negated(identityOf(it) ?? newIdentity()) };
    }
    if (operator === 'typeof') return typeOf(it, at);
    if (it.kind === 'variable' && operator === '+') return { ...it, unset: { value: Number(unsetOf(it)?.value) } };
    if (it.kind !== 'primitive') return unknownFrom([it], at);
    switch (operator) {
      case '+':
        return { ...it, value: Number(it.value) };
      case '-':
        return primitive(-Number(it.value), at, it.variables);
      case '~':
        return primitive(~Number(it.value), at, it.variables);
      default:
        return notUnderstood(`the operator "${operator}"`, at);
    }
  });
}

/** What a template makes of a value, and an environment: https://nodejs.org/api/process.html#processenv */
export function asText(value: Value, what = 'an environment variable that is no text'): Value {
  return mapOptions(value, (it) => {
    switch (it.kind) {
      case 'primitive':
        return typeof it.value === 'string' ? it : { ...it, value: String(it.value) };
      case 'unknown':
      case 'variable':
        return textOfOpen(it);
      default:
        return notUnderstood(what, it.at);
    }
  });
}

/** The text of what counts as false mostly counts as true. */
function textOfOpen(value: Unknown | Variable): Unknown | Variable {
  const unset = unsetOf(value);
  const text = unset === null ? value : { ...value, unset: { ...unset, value: String(unset.value) } };
  if (text.kind === 'variable') return text;
  const { test: _, ...rest } = text;
  return notIdentified(rest);
}

function typeOf(value: Value, at: Origin): Value {
  switch (value.kind) {
    case 'primitive':
      return primitive(typeof value.value, at, value.variables);
    case 'object':
      return primitive(value.definition === undefined ? 'object' : 'function', at);
    case 'array':
      return primitive('object', at);
    case 'closure':
    case 'builtin':
      return primitive('function', at);
    default:
      return unknownFrom(
        [value],
        at,
        unsetFrom([value], ([it]) => typeof it),
      );
  }
}

/** No port, path or command needs more; a loop that doubles a text ends here. */
export const longestString = 65_536;

const notComputed = Symbol('not computed');

function isComputed(operator: string): boolean {
  return compute(operator, 0, 0) !== notComputed;
}

function compute(operator: string, a: Scalar, b: Scalar): Scalar | typeof notComputed {
  switch (operator) {
    case '===':
      return a === b;
    case '!==':
      return a !== b;
    case '==':
      return looselyEqual(a, b);
    case '!=':
      return !looselyEqual(a, b);
    case '+':
      return typeof a === 'string' || typeof b === 'string' ? `${a}${b}` : Number(a) + Number(b);
    case '-':
      return Number(a) - Number(b);
    case '*':
      return Number(a) * Number(b);
    case '/':
      return Number(a) / Number(b);
    case '%':
      return Number(a) % Number(b);
    case '**':
      return Number(a) ** Number(b);
    case '|':
      return Number(a) | Number(b);
    case '&':
      return Number(a) & Number(b);
    case '^':
      return Number(a) ^ Number(b);
    case '<<':
      return Number(a) << Number(b);
    case '>>':
      return Number(a) >> Number(b);
    case '>>>':
      return Number(a) >>> Number(b);
    case '<':
      return typeof a === 'string' && typeof b === 'string' ? a < b : Number(a) < Number(b);
    case '>':
      return typeof a === 'string' && typeof b === 'string' ? a > b : Number(a) > Number(b);
    case '<=':
      return typeof a === 'string' && typeof b === 'string' ? a <= b : Number(a) <= Number(b);
    case '>=':
      return typeof a === 'string' && typeof b === 'string' ? a >= b : Number(a) >= Number(b);
    default:
      return notComputed;
  }
}

function looselyEqual(a: Scalar, b: Scalar): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null);
  return typeof a === typeof b ? a === b : Number(a) === Number(b);
}
