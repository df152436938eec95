/** What classes and TypeScript enums say without being instantiated: constants with names. */
import type * as ast from '@babel/types';
import { childScope, type Frame, type Interpreter, notUnderstood, originOf } from './interpreter.ts';
import { type ObjectValue, objectValue, primitive, type Value } from './value.ts';

/** A class as the object of its static members; the rest of it is not understood. */
export function classValue(it: Interpreter, node: ast.Class, frame: Frame): Value {
  const at = originOf(node, frame);
  const object: ObjectValue = { ...objectValue(at), rest: notUnderstood('a class', at) };
  const inner: Frame = { ...frame, scope: childScope(frame.scope) };
  inner.scope.bindings.set('this', { value: object });
  if (node.id) inner.scope.bindings.set(node.id.name, { value: object });
  for (const member of node.body.body) {
    const name = 'key' in member && member.static === true ? nameOf(member) : null;
    if (name === null) {
      if (member.type === 'StaticBlock') it.execute(member.body, inner);
      continue;
    }
    const here = originOf(member, frame);
    if (member.type === 'ClassProperty') {
      object.properties.set(name, member.value ? it.evaluate(member.value, inner) : primitive(undefined, here));
    } else if (member.type === 'ClassMethod') {
      const isMethod = member.kind === 'method';
      object.properties.set(
        name,
        isMethod
          ? { kind: 'closure', node: member, scope: inner.scope, file: frame.file, at: here }
          : notUnderstood('a getter', here),
      );
    }
  }
  return object;
}

function nameOf(member: ast.ClassBody['body'][number]): string | null {
  if (!('key' in member) || ('computed' in member && member.computed === true)) return null;
  switch (member.key.type) {
    case 'Identifier':
      return member.key.name;
    case 'StringLiteral':
      return member.key.value;
    default:
      return null;
  }
}

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
