/** Assignments, `++` and `delete`. */
import type * as ast from '@babel/types';
import { keyOf } from '../syntax/member-names.ts';
import type { Kept } from '../values/choices.ts';
import { binary, unary } from '../values/operators.ts';
import { isAbsent } from '../values/ports.ts';
import { type Origin, primitive, type Value } from '../values/value.ts';
import { type Frame, type Interpreter, notUnderstood } from './interpreter.ts';
import { getProperty, isAccessor, setProperty } from './properties.ts';
import { removeProperty } from './removal.ts';
import { lookUp, superObject } from './scopes.ts';
import { isReached, logical, type Reached } from './short-circuit.ts';
import { maybe } from './ways.ts';

/** What something is set to, by what it was. */
type Next = (before: () => Value) => Value;

type Logical = '||' | '??' | '&&';

function isLogical(operator: string): operator is Logical {
  return operator === '||' || operator === '??' || operator === '&&';
}

export function assignment(it: Interpreter, node: ast.AssignmentExpression, frame: Frame, at: Origin): Value {
  const operator = node.operator.slice(0, -1);
  const kept = operator === '??' ? 'all' : operator === '||' ? 'true' : 'nothing';
  let isSet: Reached = 'surely';
  const next: Next = (before) => {
    if (operator === '') return it.evaluate(node.right, frame);
    if (!isLogical(operator)) return binary(operator, before(), it.evaluate(node.right, frame), at);
    const left = before();
    isSet = isReached(operator, left);
    return isSet === 'never' ? left : logical(it, operator, left, node.right, frame, at);
  };
  return node.left.type === 'MemberExpression'
    ? setMember(it, node.left, frame, at, next, kept, () => isSet)
    : set(it, node.left, frame, at, next);
}

/** `port++` and its like. */
export function update(it: Interpreter, node: ast.UpdateExpression, frame: Frame, at: Origin): Value {
  let before: Value = primitive(undefined, at);
  const after = set(it, node.argument, frame, at, (read) => {
    before = unary('+', read(), at);
    return binary(node.operator === '++' ? '+' : '-', before, primitive(1, at), at);
  });
  return node.prefix ? after : before;
}

function set(it: Interpreter, target: ast.Node, frame: Frame, at: Origin, next: Next): Value {
  if (target.type === 'MemberExpression') return setMember(it, target, frame, at, next);
  const value = next(() =>
    target.type === 'Identifier' ? it.evaluate(target, frame) : notUnderstood('an assignment', at),
  );
  it.bind(target, value, frame, 'assign');
  return value;
}

/**
 * What is written to is evaluated before what is written, and once. `super.port = 4310` sets a property of `this`.
 *
 * @param kept what is left as it is: by `??=`, all that is there
 * @param isSet whether anything is written at all, asked behind `next`
 */
export function setMember(
  it: Interpreter,
  node: ast.MemberExpression,
  frame: Frame,
  at: Origin,
  next: Next,
  kept: Kept = 'nothing',
  isSet: () => Reached = () => 'surely',
): Value {
  const isSuper = node.object.type === 'Super';
  const object =
    node.object.type === 'Super'
      ? (lookUp(frame.scope, 'this')?.value ?? notUnderstood('"super"', at))
      : it.evaluate(node.object, frame);
  const key = keyOf(it, node, frame);
  const value = next(() => getProperty(it, isSuper ? superObject(frame.scope, at) : object, key, at));
  const write = (): Value => {
    setProperty(it, object, key, value, kept);
    return value;
  };
  const how = isSet();
  // What a property may be set to is one of what it may be; a setter does something, or nothing.
  if (how === 'maybe' && isAccessor(object, key)) maybe(it, write, at);
  else if (how !== 'never') write();
  return value;
}

export function remove(it: Interpreter, target: ast.Expression, frame: Frame, at: Origin): Value {
  const isMember = target.type === 'MemberExpression' || target.type === 'OptionalMemberExpression';
  if (!isMember || target.object.type === 'Super') return primitive(true, at);
  const object = it.evaluate(target.object, frame);
  return isAbsent(object) ? primitive(true, at) : removeProperty(it, object, keyOf(it, target, frame), at);
}
