/** Calls that by their looks open a server socket, for those that evaluation never comes by. */
import type * as ast from '@babel/types';
import { childrenOf, isFunction } from '../syntax/nodes.ts';

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

function isListen(node: ast.Node): boolean {
  if (node.type !== 'CallExpression' && node.type !== 'OptionalCallExpression') return false;
  const { callee } = node;
  if (callee.type !== 'MemberExpression' && callee.type !== 'OptionalMemberExpression') return false;
  if (callee.computed || callee.property.type !== 'Identifier') return false;
  const { name } = callee.property;
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
