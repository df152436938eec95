/** What a file does while it is loaded, by the look of it. */
import type * as ast from '@babel/types';
import { childrenOf, isFunction } from './nodes.ts';
import { namesIn } from './patterns.ts';

/** The first `await` outside of functions, also one behind a condition; `null` where there is none. */
export function awaitAtTop(program: ast.Program): ast.Node | null {
  const open: ast.Node[] = [...program.body].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'AwaitExpression' || (node.type === 'ForOfStatement' && node.await)) return node;
    if (!isFunction(node)) open.push(...childrenOf(node).toReversed());
  }
  return null;
}

/** The first use of one of some names that the file does not declare, which is come by whenever it is loaded. */
export function freeAtLoad(program: ast.Program, names: ReadonlySet<string>): ast.Identifier | null {
  const declared = new Set(program.body.flatMap(declaredBy));
  const open: ast.Node[] = [...program.body].reverse();
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'Identifier' && names.has(node.name) && !declared.has(node.name)) return node;
    open.push(...surelyIn(node).toReversed());
  }
  return null;
}

function declaredBy(node: ast.Statement): readonly string[] {
  switch (node.type) {
    case 'ImportDeclaration':
      return node.specifiers.map((it) => it.local.name);
    case 'ExportNamedDeclaration':
      return node.declaration ? declaredBy(node.declaration) : [];
    case 'VariableDeclaration':
      return node.declarations.flatMap(({ id }) => namesIn(id));
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
      return node.id ? [node.id.name] : [];
    default:
      return [];
  }
}

/** The parts of a node that are evaluated wherever it is: none of a function, behind a condition, or in a `try`. */
function surelyIn(node: ast.Node): readonly ast.Node[] {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportSpecifier':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TryStatement':
    case 'LabeledStatement':
      return [];
    case 'VariableDeclarator':
      return node.init ? [node.init] : [];
    case 'MemberExpression':
      return node.computed ? [node.object, node.property] : [node.object];
    case 'OptionalMemberExpression':
      return [node.object];
    case 'OptionalCallExpression':
      return [node.callee];
    case 'ObjectProperty':
      return node.computed ? [node.key, node.value] : [node.value];
    case 'UnaryExpression':
      return node.operator === 'typeof' ? [] : [node.argument];
    case 'LogicalExpression':
      return [node.left];
    case 'AssignmentExpression':
      return /^(?:&&|\|\||\?\?)=$/.test(node.operator) ? [node.left] : [node.left, node.right];
    case 'IfStatement':
    case 'ConditionalExpression':
    case 'WhileStatement':
      return [node.test];
    case 'SwitchStatement':
      return [node.discriminant];
    case 'ForStatement':
      return [node.init, node.test].flatMap((it) => it ?? []);
    case 'ForOfStatement':
    case 'ForInStatement':
      return [node.right];
    default:
      return isFunction(node) ? [] : childrenOf(node);
  }
}
