/** TypeScript's enums: constants with names. */
import type * as ast from '@babel/types';
import { objectValue, primitive, type Value } from '../values/value.ts';
import { type Frame, type Interpreter, notUnderstood, originOf } from './interpreter.ts';
import { childScope } from './scopes.ts';

/** Members count on from the one before; numbers lead back to their names. https://www.typescriptlang.org/docs/handbook/enums.html */
export function enumValue(it: Interpreter, node: ast.TSEnumDeclaration, frame: Frame): Value {
  const object = objectValue(originOf(node, frame));
  // Members are names inside of the enum.
  const inner: Frame = { ...frame, scope: childScope(frame.scope) };
  inner.scope.bindings.set(node.id.name, { value: object });
  let following: Value = primitive(0, object.at);
  for (const member of node.body?.members ?? node.members) {
    const { id, initializer } = member;
    const at = originOf(member, frame);
    const name = id.type === 'Identifier' ? id.name : id.value;
    const value: Value = initializer ? it.evaluate(initializer, inner) : { ...following, at };
    object.properties.set(name, value);
    inner.scope.bindings.set(name, { value });
    const number: unknown = value.kind === 'primitive' ? value.value : null;
    if (typeof number === 'number') object.properties.set(String(number), primitive(name, at));
    following =
      typeof number === 'number' ? primitive(number + 1, at) : notUnderstood('the number of an enum member', at);
  }
  return object;
}
