/** Names of what code speaks of, by the look of it: `harbour.quays`. */
import type * as ast from '@babel/types';

/** `harbour.quays` as its names. `this` is one, and `innerThis` is that of a function within the code. */
export type Path = readonly string[];

export const innerThis = 'this of an inner function';

export type Member = ast.MemberExpression | ast.OptionalMemberExpression;

/**
 * Its names, up to the first that is computed; `null` where it does not begin with a name.
 *
 * @param isInner whether it stands in a function within the code that has a `this` of its own
 */
export function pathOf(node: ast.Node, isInner: boolean): Path | null {
  /** From the last to the first. */
  const names: string[] = [];
  let inner: ast.Node = node;
  for (;;) {
    switch (inner.type) {
      case 'Identifier':
        return [inner.name, ...names.reverse()];
      case 'ThisExpression':
        return [isInner ? innerThis : 'this', ...names.reverse()];
      case 'Super':
        return ['super', ...names.reverse()];
      case 'TSNonNullExpression':
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'ParenthesizedExpression':
        inner = inner.expression;
        break;
      case 'MemberExpression':
      case 'OptionalMemberExpression': {
        const name = nameOf(inner);
        if (name === null) names.length = 0;
        else names.push(name);
        inner = inner.object;
        break;
      }
      default:
        return null;
    }
  }
}

/** Whether a name in it is computed, so that its path ends before it. */
export function isComputed(node: ast.Node): boolean {
  let inner: ast.Node = node;
  while (inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression') {
    if (nameOf(inner) === null) return true;
    inner = inner.object;
  }
  return false;
}

/** The name of a member; `null` where it is computed. */
export function nameOf({ computed, property }: Member): string | null {
  if (property.type === 'PrivateName') return `#${property.id.name}`;
  if (!computed) return property.type === 'Identifier' ? property.name : null;
  return property.type === 'StringLiteral' ? property.value : null;
}

/** The name of a property; `null` where it is computed. */
export function keyOf(key: ast.Node): string | null {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'StringLiteral' ? key.value : null;
}

/** `{ harbour as 'dock' }` */
export function nameWritten(node: ast.Identifier | ast.StringLiteral): string {
  return node.type === 'Identifier' ? node.name : node.value;
}

/** `name` or `object.name`, of something that is called. */
export function textOfCallee(callee: ast.Node): string | null {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier') return null;
  const name = nameOf(callee);
  return name === null ? null : `${callee.object.name}.${name}`;
}
