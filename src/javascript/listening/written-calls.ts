/** Calls as they are written, for those that evaluation never comes by. */
import type * as ast from '@babel/types';
import type { Frame } from '../language/interpreter.ts';
import { childrenOf, isFunction } from '../syntax/nodes.ts';
import { keyOf, nameOf } from '../syntax/paths.ts';
import { namesIn } from '../syntax/patterns.ts';
import type { Value } from '../values/value.ts';

export type CallNode = ast.CallExpression | ast.OptionalCallExpression | ast.NewExpression;

export interface WrittenCall {
  readonly node: CallNode;
  /** The functions around it, outermost first. */
  readonly functions: readonly ast.Function[];
  /** Whether it stands in what the evaluator may not look at, though it runs what is around that. */
  readonly isHidden: boolean;
}

/** All calls of a program, and what its functions are called by. */
export interface Written {
  /** In the order in which they are written. */
  readonly calls: readonly WrittenCall[];
  /** Functions that are the value of a name, by the function around them (`null`: the module) and that name; `null` for several. */
  readonly named: ReadonlyMap<ast.Function | null, ReadonlyMap<string, ast.Function | null>>;
  /** The keys of methods. */
  readonly keys: ReadonlyMap<ast.Function, string>;
}

/** By program: a program is looked through once. */
const known = new WeakMap<ast.Program, Written>();

/** Fields run when an instance is made; the others are not evaluated, or not all of them. */
const hidden = /^(?:Class(?:Private|Accessor)?Property|StaticBlock|Decorator|TSModuleBlock|JSX\w+)$/;

/** Looks through a program. */
export function writtenIn(program: ast.Program): Written {
  const before = known.get(program);
  if (before !== undefined) return before;
  const calls: WrittenCall[] = [];
  const named = new Map<ast.Function | null, Map<string, ast.Function | null>>();
  const keys = new Map<ast.Function, string>();
  // A stack of our own: programs are nested more deeply than ours may be.
  const open: Open[] = [{ node: program, around: null, isHidden: false }];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    const { node, around } = one;
    const isHidden = one.isHidden || hidden.test(node.type);
    if (isCall(node)) calls.push({ node, functions: functionsOf(around), isHidden });
    const [name, value] = nameGivenBy(node);
    if (name !== null && value !== null) {
      const names = named.get(around?.node ?? null) ?? new Map<string, ast.Function | null>();
      named.set(around?.node ?? null, names.set(name, names.has(name) ? null : value));
    }
    if ('key' in node) {
      const method = 'value' in node ? node.value : node;
      const key = node.key.type === 'PrivateName' ? `#${node.key.id.name}` : keyOf(node.key);
      if (method && isFunction(method) && key !== null) keys.set(method, key);
    }
    const inner = isFunction(node) ? { node, around } : around;
    for (const child of childrenOf(node))
      open.push({ node: child, around: inner, isHidden: isHidden && inner === around });
  }
  calls.sort((a, b) => (a.node.start ?? 0) - (b.node.start ?? 0));
  const written = { calls, named, keys };
  known.set(program, written);
  return written;
}

interface Open {
  readonly node: ast.Node;
  readonly around: Around | null;
  readonly isHidden: boolean;
}

interface Around {
  readonly node: ast.Function;
  readonly around: Around | null;
}

function functionsOf(around: Around | null): readonly ast.Function[] {
  const functions: ast.Function[] = [];
  for (let one = around; one !== null; one = one.around) functions.push(one.node);
  return functions.reverse();
}

function isCall(node: ast.Node): node is CallNode {
  return node.type === 'CallExpression' || node.type === 'OptionalCallExpression' || node.type === 'NewExpression';
}

/** `function start() {}`, `const start = () => {}`, `start = () => {}` */
function nameGivenBy(node: ast.Node): readonly [string | null, ast.Function | null] {
  if (node.type === 'FunctionDeclaration') return [node.id?.name ?? null, node];
  const [name, value] =
    node.type === 'VariableDeclarator'
      ? [node.id, node.init]
      : node.type === 'AssignmentExpression'
        ? [node.left, node.right]
        : [null, null];
  return name?.type === 'Identifier' && value && isFunction(value) ? [name.name, value] : [null, null];
}

/** `something.listen(…)`, `Bun.serve(…)`, `Deno.serve(…)`, in the order in which they are written. */
export function listenCallsIn(program: ast.Program): readonly WrittenCall[] {
  return writtenIn(program).calls.filter(({ node }) => isListen(node));
}

/**
 * The port of a call that evaluation does not come by, where it is a constant of the module: that is what it is wherever
 * the call stands. `null` for anything else, or where an address stands behind it.
 */
export function constantPort({ node, functions }: WrittenCall, { scope }: Frame): Value | null {
  const [port, callback] = node.arguments;
  if (port?.type !== 'Identifier' || (callback !== undefined && !isFunction(callback))) return null;
  const binding = scope.bindings.get(port.name);
  const isOwn = functions.some((it) => namesOf(it).has(port.name));
  return !isOwn && binding?.isConstant === true && binding.value.kind === 'primitive' ? binding.value : null;
}

const knownNames = new WeakMap<ast.Function, ReadonlySet<string>>();

/** The names that a function declares, but for those of functions within it. */
export function namesOf(node: ast.Function): ReadonlySet<string> {
  const before = knownNames.get(node);
  if (before !== undefined) return before;
  const names = new Set(node.type === 'FunctionExpression' && node.id ? [node.id.name] : []);
  const open: ast.Node[] = [...node.params, node.body];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    for (const name of declaredBy(one)) names.add(name);
    if (!isFunction(one)) open.push(...childrenOf(one));
  }
  for (const name of node.params.flatMap(namesIn)) names.add(name);
  knownNames.set(node, names);
  return names;
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

function isListen(node: CallNode): boolean {
  if (node.type === 'NewExpression') return false;
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
