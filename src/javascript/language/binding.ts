/** Giving names to values: plain names and destructuring patterns. */
import type * as ast from '@babel/types';
import { listOf } from '../library/collections.ts';
import { keyName } from '../syntax/member-names.ts';
import { mapOptions } from '../values/choices.ts';
import { identified } from '../values/identities.ts';
import { readAt } from '../values/places.ts';
import { fallback } from '../values/truth.ts';
import { arrayValue, type Binding, isExact, type Origin, objectValue, unknown, type Value } from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { setMember } from './assignments.ts';
import { type Frame, type Interpreter, type Naming, originOf, Thrown } from './interpreter.ts';
import { getNamed, getProperty, isKnownKey } from './properties.ts';
import { lookUp } from './scopes.ts';
import { spreadInto } from './spread.ts';
import { maybe, outcomeOf } from './ways.ts';

/** Gives names to a value; `assign` changes names that exist, `declare` makes new ones in this scope. */
export function bindPattern(it: Interpreter, pattern: ast.Node, value: Value, frame: Frame, how: Naming): void {
  switch (pattern.type) {
    case 'Identifier': {
      if (how !== 'assign') {
        frame.scope.bindings.set(pattern.name, { value: identified(value), isConstant: how === 'constant' });
        return;
      }
      const binding = lookUp(frame.scope, pattern.name);
      if (binding?.isConstant === true) throw new Thrown(`the constant "${pattern.name}" is set again`);
      if (binding?.isOwnName === true || binding?.isLater === true) it.mayThrow();
      else if (binding === null) it.memory.setProperty(it.globals, pattern.name, value);
      else {
        it.memory.setBinding(binding, identified(value));
        if (binding.argument !== undefined) loseArgument(it, binding.argument, originOf(pattern, frame));
      }
      return;
    }
    case 'MemberExpression':
      setMember(it, pattern, frame, originOf(pattern, frame), () => value);
      return;
    case 'AssignmentPattern': {
      const at = originOf(pattern, frame);
      const isSure = value.kind === 'primitive' && value.variables.length === 0;
      const right = (): Value => it.evaluate(pattern.right, frame);
      let known: Value | null = null;
      const given = mapOptions(value, (one) => {
        // A default holds for undefined only; null is something given.
        if (one.kind === 'primitive' && one.value === null) return one;
        return fallback(
          '??',
          one,
          () => {
            const once: Value = known ?? (isSure ? right() : outcomeOf(maybe(it, right, at)));
            known = once;
            return once;
          },
          at,
        );
      });
      bindPattern(it, pattern.left, given, frame, how);
      return;
    }
    case 'ObjectPattern': {
      const taken: Value[] = [];
      for (const property of pattern.properties) {
        if (property.type === 'RestElement') {
          bindPattern(it, property.argument, without(it, value, taken, originOf(property, frame)), frame, how);
          continue;
        }
        const at = originOf(property, frame);
        const key = keyName(it, property, frame);
        taken.push(key);
        bindPattern(it, property.value, readAt(getProperty(it, value, key, at), at), frame, how);
      }
      return;
    }
    case 'ArrayPattern': {
      const list = mapOptions(value, (one) => listOf(it, one, originOf(pattern, frame)) ?? one);
      for (const [index, element] of pattern.elements.entries()) {
        if (element === null) continue;
        const at = originOf(element, frame);
        if (element.type === 'RestElement') {
          const rest = mapOptions(list, (one) =>
            one.kind === 'array' && isExact(one) ? arrayValue(at, one.items.slice(index)) : unknownFrom([one], at),
          );
          bindPattern(it, element.argument, rest, frame, how);
        } else {
          bindPattern(it, element, readAt(getNamed(it, list, String(index), at), at), frame, how);
        }
      }
      return;
    }
    case 'TSParameterProperty':
      bindPattern(it, pattern.parameter, value, frame, how);
      return;
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      bindPattern(it, pattern.expression, value, frame, how);
      return;
    default:
      return;
  }
}

/** In code that is not strict, it is what the parameter is set to. */
function loseArgument(it: Interpreter, { list, index }: NonNullable<Binding['argument']>, at: Origin): void {
  it.memory.willChange(list);
  if (index < list.items.length) list.items[index] = unknown('its parameter is set', at);
}

/** `{ a, ...rest }`: the object without the properties that are named. */
function without(it: Interpreter, value: Value, keys: readonly Value[], at: Origin): Value {
  return mapOptions(value, (one) => {
    if (one.kind !== 'object' || !keys.every(isKnownKey)) return unknownFrom([one, ...keys], at);
    const rest = objectValue(at);
    const names = new Set(keys.map(({ value: name }) => String(name)));
    spreadInto(it, rest, one, at, names);
    for (const name of names) rest.properties.delete(name);
    return rest;
  });
}
