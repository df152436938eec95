/** Functions that a program only holds in a table, of which it has taken others: `roles[process.env.ROLE || 'web']()`. */
import type * as ast from '@babel/types';
import { append } from '../../model/maps.ts';
import { childrenOf, isFunction } from '../syntax/nodes.ts';
import type { Watch } from './watch.ts';

/** Where the nodes of a program stand. */
interface Places {
  readonly parents: ReadonlyMap<ast.Node, ast.Node>;
  readonly names: ReadonlyMap<string, readonly ast.Node[]>;
}

/** By program: a program is looked through once. */
const known = new WeakMap<ast.Program, Places>();

function placesIn(program: ast.Program): Places {
  const before = known.get(program);
  if (before !== undefined) return before;
  const parents = new Map<ast.Node, ast.Node>();
  const names = new Map<string, ast.Node[]>();
  const open: ast.Node[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') append(names, node.name, node);
    for (const child of childrenOf(node)) {
      parents.set(child, node);
      open.push(child);
    }
  }
  const places = { parents, names };
  known.set(program, places);
  return places;
}

/**
 * Whether a function of an object or an array, or one that only stands in such by its name, is surely not called: all that
 * takes something of that by a key has been run to its end, and nothing by a key that is not known.
 */
export function isLeftInTable(node: ast.Function, program: ast.Program, watch: Watch): boolean {
  if (watch.isAsked(node)) return false;
  const places = placesIn(program);
  const name = nameOf(node, places);
  const held = name === null ? [node] : referencesTo(name, program, places);
  return held.length > 0 && held.every((it) => isHeld(it, program, places, watch));
}

/** The name of a module that a function or a table has, and nothing else; `null` for none. */
function nameOf(node: ast.Node, { parents }: Places): string | null {
  if (node.type === 'FunctionDeclaration') return node.id?.name ?? null;
  const parent = parents.get(node);
  const isConstant = parent?.type === 'VariableDeclarator' && parent.init === node;
  return isConstant && parent.id.type === 'Identifier' ? parent.id.name : null;
}

/** All that stands for a name which is declared once, by the module, and not exported; none where that may be more. */
function referencesTo(name: string, program: ast.Program, { parents, names }: Places): readonly ast.Node[] {
  const meant = (names.get(name) ?? []).filter((it) => !isKey(it, parents.get(it)));
  const declared = meant.filter((it) => {
    const parent = parents.get(it);
    const declaration = parent?.type === 'VariableDeclarator' ? parents.get(parent) : parent;
    const isConstant = declaration?.type === 'VariableDeclaration' && declaration.kind === 'const';
    const isOwn = declaration !== undefined && program.body.some((one) => one === declaration);
    const isName = parent !== undefined && 'id' in parent && parent.id === it;
    return isOwn && isName && (isConstant || declaration.type === 'FunctionDeclaration');
  });
  return declared.length === 1 ? meant.filter((it) => it !== declared[0]) : [];
}

/** `table.web`, `{ web: 1 }`: a word that names no value. */
function isKey(node: ast.Node, parent: ast.Node | undefined): boolean {
  if (parent?.type === 'MemberExpression' || parent?.type === 'OptionalMemberExpression')
    return parent.property === node && !parent.computed;
  if (parent?.type === 'ObjectProperty') return parent.key === node && !parent.computed && !parent.shorthand;
  return parent?.type === 'ObjectMethod' && parent.key === node && !parent.computed;
}

function isHeld(node: ast.Node, program: ast.Program, places: Places, watch: Watch): boolean {
  const { parents } = places;
  const parent = parents.get(node);
  const isProperty = parent?.type === 'ObjectProperty' && (parent.value === node || parent.shorthand);
  const table = isProperty ? parents.get(parent) : parent;
  if (table?.type !== 'ObjectExpression' && table?.type !== 'ArrayExpression') return false;
  const name = nameOf(table, places);
  if (name === null) return false;
  const uses = referencesTo(name, program, places);
  return uses.length > 0 && uses.every((it) => isTakenFrom(it, parents.get(it)) && isRun(it, places, watch));
}

function isTakenFrom(node: ast.Node, parent: ast.Node | undefined): boolean {
  if (parent?.type !== 'MemberExpression' && parent?.type !== 'OptionalMemberExpression') return false;
  return parent.object === node;
}

/** Whether the functions around it have been run to their ends. */
function isRun(node: ast.Node, { parents }: Places, watch: Watch): boolean {
  for (let one = parents.get(node); one !== undefined; one = parents.get(one))
    if (isFunction(one) && watch.ran(one)?.isCut !== false) return false;
  return true;
}
