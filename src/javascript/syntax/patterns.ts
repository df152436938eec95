/** Patterns: what stands on the left of an assignment or a declaration. */
import type * as ast from '@babel/types';
import type { Naming } from '../language/interpreter.ts';

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
    default:
      return [];
  }
}

/** `var` names exist from the start of the function. */
export function namingOf(kind: ast.VariableDeclaration['kind']): Naming {
  return kind === 'var' ? 'assign' : kind === 'const' ? 'constant' : 'declare';
}
