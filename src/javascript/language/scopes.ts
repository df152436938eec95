/** Scopes: the names that code sees, from the innermost block outwards. */
import type * as ast from '@babel/types';
import { SourceText } from '../../model/source-text.ts';
import { namesIn } from '../syntax/patterns.ts';
import {
  type Binding,
  type Origin,
  primitive,
  type Scope,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import type { Frame } from './interpreter.ts';

/** The binding of a name, from the innermost scope outwards. */
export function lookUp(scope: Scope, name: string): Binding | null {
  for (let current: Scope | null = scope; current !== null; current = current.parent) {
    const binding = current.bindings.get(name);
    if (binding !== undefined) return binding;
  }
  return null;
}

/** The value of a name that nothing declares. */
export function undeclared(name: string, at: Origin): Unknown {
  return { ...unknown(`"${name}" is not defined here`, at), made: { from: 'global', name, steps: [] } };
}

/** Where code runs that is in no function. */
export function frameOf(file: SourceText, scope: Scope = childScope(null)): Frame {
  return { scope, file, returns: [], level: 0 };
}

/** What `super.name` is looked for in. */
export function superObject(scope: Scope, at: Origin): Value {
  return lookUp(scope, 'super')?.value ?? unknown('"super" is not understood', at);
}

/** A scope within another one, or one of its own. */
export function childScope(parent: Scope | null): Scope {
  return { bindings: new Map(), parent };
}

/** The scope of the module. */
export function outermost(scope: Scope): Scope {
  let current = scope;
  while (current.parent !== null) current = current.parent;
  return current;
}

/** By function or program: the names that `var` declares in it. */
const variableNames = new WeakMap<ast.Node, readonly string[]>();

const notWritten = new SourceText('', '');

/**
 * `var` belongs to the whole function, and is `undefined` until it is set.
 *
 * @param parameters where those of the function are, of which one may have the same name
 */
export function declareVariables(
  body: ast.BlockStatement | ast.Program,
  scope: Scope,
  parameters: Scope = scope,
): void {
  let names = variableNames.get(body);
  if (names === undefined) {
    names = body.body.flatMap(variablesIn);
    variableNames.set(body, names);
  }
  const value = primitive(undefined, { source: notWritten, start: 0, end: 0 });
  for (const name of names)
    if (!scope.bindings.has(name)) scope.bindings.set(name, { value: parameters.bindings.get(name)?.value ?? value });
}

function variablesIn(node: ast.Node | null | undefined): readonly string[] {
  switch (node?.type) {
    case 'VariableDeclaration':
      return node.kind === 'var' ? node.declarations.flatMap(({ id }) => namesIn(id)) : [];
    case 'ExportNamedDeclaration':
      return variablesIn(node.declaration);
    case 'BlockStatement':
      return node.body.flatMap(variablesIn);
    case 'IfStatement':
      return [...variablesIn(node.consequent), ...variablesIn(node.alternate)];
    case 'ForStatement':
      return [...variablesIn(node.init), ...variablesIn(node.body)];
    case 'ForOfStatement':
    case 'ForInStatement':
      return [...variablesIn(node.left), ...variablesIn(node.body)];
    case 'WhileStatement':
    case 'DoWhileStatement':
    case 'LabeledStatement':
      return variablesIn(node.body);
    case 'SwitchStatement':
      return node.cases.flatMap((it) => it.consequent.flatMap(variablesIn));
    case 'TryStatement':
      return [node.block, node.handler?.body, node.finalizer].flatMap(variablesIn);
    default:
      return [];
  }
}
