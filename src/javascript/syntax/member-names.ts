/** The names of properties as they are written: `a.b`, `a['b']`, `{ b: … }`, `#b`. */
import type * as ast from '@babel/types';
import { type Frame, type Interpreter, originOf } from '../language/interpreter.ts';
import { privatePrefix } from '../values/keys.ts';
import { type Origin, primitive, type Value } from '../values/value.ts';

/** The key of `a.b`, `a['b']`. */
export function keyOf(it: Interpreter, node: ast.MemberExpression | ast.OptionalMemberExpression, frame: Frame): Value {
  const at = originOf(node.property, frame);
  if (node.property.type === 'PrivateName') return privateKey(node.property, at);
  if (!node.computed && node.property.type === 'Identifier') return primitive(node.property.name, at);
  return it.evaluate(node.property, frame);
}

/** What has a key: a property of an object literal or pattern, a member of a class. */
interface Keyed {
  readonly key: ast.Expression | ast.PrivateName;
  readonly computed?: boolean | null;
}

/** The key of a property in an object literal, a pattern or a class. */
export function keyName(it: Interpreter, node: Keyed, frame: Frame): Value {
  const { key } = node;
  const at = originOf(key, frame);
  if (key.type === 'PrivateName') return privateKey(key, at);
  if (node.computed !== true && key.type === 'Identifier') return primitive(key.name, at);
  return it.evaluate(key, frame);
}

/** Private names are no properties: nothing lists them (`keysOf`), and no text is one. */
function privateKey({ id }: ast.PrivateName, at: Origin): Value {
  return primitive(`${privatePrefix}${id.name}`, at);
}
