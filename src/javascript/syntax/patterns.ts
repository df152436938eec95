/** Patterns: what stands on the left of an assignment or a declaration. */
import type * as ast from '@babel/types';
import type { Naming } from '../language/interpreter.ts';
import type { Member } from './paths.ts';

/** The names that a pattern gives. */
export function namesIn(pattern: ast.Node): readonly string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((it) => namesIn(it.type === 'RestElement' ? it.argument : it.value));
    case 'ArrayPattern':
      return pattern.elements.flatMap((it) => (it === null ? [] : namesIn(it)));
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'TSParameterProperty':
      return namesIn(pattern.parameter);
    default:
      return [];
  }
}

/** The members in what is assigned to, also in a pattern. */
export function membersIn(target: ast.Node): readonly Member[] {
  switch (target.type) {
    case 'MemberExpression':
    case 'OptionalMemberExpression':
      return [target];
    case 'ObjectPattern':
      return target.properties.flatMap((it) => membersIn(it.type === 'RestElement' ? it.argument : it.value));
    case 'ArrayPattern':
      return target.elements.flatMap((it) => (it === null ? [] : membersIn(it)));
    case 'AssignmentPattern':
      return membersIn(target.left);
    case 'RestElement':
      return membersIn(target.argument);
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return membersIn(target.expression);
    default:
      return [];
  }
}

/** What a pattern computes: defaults, and names in brackets. */
export function computedIn(pattern: ast.Node): readonly ast.Node[] {
  switch (pattern.type) {
    case 'AssignmentPattern':
      return [pattern.right, ...computedIn(pattern.left)];
    case 'ObjectPattern':
      return pattern.properties.flatMap((it) =>
        it.type === 'RestElement'
          ? computedIn(it.argument)
          : [...(it.computed ? [it.key] : []), ...computedIn(it.value)],
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((it) => (it === null ? [] : computedIn(it)));
    case 'RestElement':
      return computedIn(pattern.argument);
    case 'TSParameterProperty':
      return computedIn(pattern.parameter);
    default:
      return [];
  }
}

/** `var` names exist from the start of the function. */
export function namingOf(kind: ast.VariableDeclaration['kind']): Naming {
  return kind === 'var' ? 'assign' : kind === 'const' ? 'constant' : 'declare';
}
