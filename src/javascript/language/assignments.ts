/** Assignments and `delete`. */
import type * as ast from '@babel/types';
import { keyOf } from '../syntax/member-names.ts';
import { optionsOf } from '../values/choices.ts';
import { binary } from '../values/operators.ts';
import { type Origin, primitive, type Value } from '../values/value.ts';
import { type Frame, GiveUp, type Interpreter, notUnderstood } from './interpreter.ts';
import { getProperty, setProperty } from './properties.ts';
import { logical } from './short-circuit.ts';

export function assignment(it: Interpreter, node: ast.AssignmentExpression, frame: Frame, at: Origin): Value {
  const right = (): Value => it.evaluate(node.right, frame);
  const { left } = node;
  if (left.type === 'MemberExpression' && left.object.type !== 'Super') {
    // What is written to is evaluated before what is written.
    const object = it.evaluate(left.object, frame);
    const key = keyOf(it, left, frame);
    const value = node.operator === '=' ? right() : updated(it, node, getProperty(it, object, key, at), frame, at);
    setProperty(it, object, key, value);
    return value;
  }
  const value =
    node.operator === '='
      ? right()
      : left.type === 'Identifier'
        ? updated(it, node, it.evaluate(left, frame), frame, at)
        : notUnderstood('an assignment', at);
  it.bind(left, value, frame, 'assign');
  return value;
}

/** The value of `before += right` and its like. */
function updated(it: Interpreter, node: ast.AssignmentExpression, before: Value, frame: Frame, at: Origin): Value {
  const operator = node.operator.slice(0, -1);
  return operator === '||' || operator === '??' || operator === '&&'
    ? logical(it, operator, before, node.right, frame, at)
    : binary(operator, before, it.evaluate(node.right, frame), at);
}

export function remove(it: Interpreter, target: ast.Expression, frame: Frame, at: Origin): Value {
  if (target.type !== 'MemberExpression' || target.object.type === 'Super') return primitive(true, at);
  const object = it.evaluate(target.object, frame);
  const key = keyOf(it, target, frame);
  if (it.memory.isFrozen(object)) throw new GiveUp('an object is changed that may be frozen');
  if (object.kind === 'object' && object.rest === 'nothing' && key.kind === 'primitive' && key.variables.length === 0) {
    it.memory.willChange(object);
    object.properties.delete(String(key.value));
  } else {
    setProperty(it, object, key, primitive(undefined, at));
    for (const { value } of optionsOf(object)) if (value.kind === 'object') value.isLoose = true;
  }
  return primitive(true, at);
}
