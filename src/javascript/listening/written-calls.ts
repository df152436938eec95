/** Calls that by their looks open a server socket, for those that evaluation never comes by. */
import type * as ast from '@babel/types';
import type { Frame } from '../language/interpreter.ts';
import { childrenOf, isFunction } from '../syntax/nodes.ts';
import { nameOf } from '../syntax/paths.ts';
import { namesIn } from '../syntax/patterns.ts';
import type { Value } from '../values/value.ts';

export interface WrittenCall {
  readonly node: ast.Node;
  /** The functions around it, outermost first. */
  readonly functions: readonly ast.Function[];
}

/** By program: a program is looked through once. */
const known = new WeakMap<ast.Program, readonly WrittenCall[]>();

/** `something.listen(…)`, `Bun.serve(…)`, `Deno.serve(…)`, in the order in which they are written. */
export function listenCallsIn(program: ast.Program): readonly WrittenCall[] {
  const before = known.get(program);
  if (before !== undefined) return before;
  const found: WrittenCall[] = [];
  // A stack of our own: programs are nested more deeply than ours may be.
  const open: { readonly node: ast.Node; readonly around: Around | null }[] = [{ node: program, around: null }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { node, around } = one;
    if (isListen(node)) found.push({ node, functions: functionsOf(around) });
    const inner = isFunction(node) ? { node, around } : around;
    for (const child of childrenOf(node)) open.push({ node: child, around: inner });
  }
  found.sort((a, b) => (a.node.start ?? 0) - (b.node.start ?? 0));
  known.set(program, found);
  return found;
}

interface Around {
  readonly node: ast.Function;
  readonly around: Around | null;
}

/** More functions around a call than these are not run one by one. */
const mostAround = 16;

function functionsOf(around: Around | null): readonly ast.Function[] {
  const functions: ast.Function[] = [];
  for (let one = around; one !== null; one = one.around) functions.push(one.node);
  return functions.reverse().slice(0, mostAround);
}

/**
 * The port of a call that evaluation does not come by, where it is a constant of the module: that is what it is wherever
 * the call stands. `null` for anything else, or where an address stands behind it.
 */
export function constantPort({ node, functions }: WrittenCall, { scope }: Frame): Value | null {
  if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return null;
  const [port, callback] = node.arguments;
  if (port?.type !== 'Identifier' || (callback !== undefined && !isFunction(callback))) return null;
  const binding = scope.bindings.get(port.name);
  const isOwn = functions.some((it) => namesOf(it).includes(port.name));
  return !isOwn && binding?.isConstant === true && binding.value.kind === 'primitive' ? binding.value : null;
}

/** The names that a function declares, but for those of functions within it. */
export function namesOf(node: ast.Function): readonly string[] {
  const names = node.type === 'FunctionExpression' && node.id ? [node.id.name] : [];
  const open: ast.Node[] = [...node.params, node.body];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    names.push(...declaredBy(one));
    if (!isFunction(one)) open.push(...childrenOf(one));
  }
  return [...names, ...node.params.flatMap(namesIn)];
}

function declaredBy(node: ast.Node): readonly string[] {
  switch (node.type) {
    case 'FunctionDeclaration':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'TSEnumDeclaration':
      return node.id ? [node.id.name] : [];
    case 'VariableDeclarator':
      return namesIn(node.id);
    case 'CatchClause':
      return node.param ? namesIn(node.param) : [];
    default:
      return [];
  }
}

function isListen(node: ast.Node): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return false;
  const { callee } = node;
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return false;
  const name = nameOf(callee);
  const [first] = node.arguments;
  const isGlobal = callee.object.type === 'Identifier' && /^(?:Bun|Deno)$/.test(callee.object.name);
  if (name === 'serve') return isGlobal;
  // A function is what a store tells of its changes; without an argument, it may be anything.
  return (
    name === 'listen' &&
    first !== undefined &&
    first.type !== 'FunctionExpression' &&
    first.type !== 'ArrowFunctionExpression'
  );
}
