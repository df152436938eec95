/** Forgetting all that code may have changed which takes too long to be looked at. */
import type * as ast from '@babel/types';
import type { Interpreter } from '../language/interpreter.ts';
import { outermost } from '../language/scopes.ts';
import { nodesOf } from '../syntax/nodes.ts';
import { namesIn } from '../syntax/patterns.ts';
import { forgotten } from '../values/choices.ts';
import { type Scope, unknown, type Value } from '../values/value.ts';

/**
 * From here on nothing is known of what any code of the program may change: variables that are assigned to
 * somewhere, and what objects and lists hold. A variable that is never assigned to keeps its text, number or function.
 */
export function forgetWorld(it: Interpreter, reason: string): void {
  const seen = new Set<object>();
  const open: (Scope | Value)[] = [it.globals, ...it.modules.map(({ scope }) => scope)];
  const assigned = new Map(it.modules.map(({ program, scope }) => [scope, assignedNames(program)] as const));
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    if (seen.has(one)) continue;
    seen.add(one);
    if ('bindings' in one) {
      const names = assigned.get(outermost(one));
      for (const [name, binding] of one.bindings) {
        open.push(binding.value);
        if (names?.has(name) === true)
          it.memory.setBinding(binding, forgotten(binding.value, unknown(reason, binding.value.at)));
      }
      if (one.parent !== null) open.push(one.parent);
    } else {
      open.push(...innerOf(one));
      if (one.kind === 'object' || one.kind === 'array') it.memory.lose(one, unknown(reason, one.at));
    }
  }
}

function innerOf(value: Value): readonly (Scope | Value)[] {
  switch (value.kind) {
    case 'object':
      return [
        ...value.properties.values(),
        // Methods stay what they are, but see what may have changed.
        ...(value.prototype === undefined ? [] : innerOf(value.prototype)),
        ...(value.definition === undefined ? [] : [value.definition.scope]),
      ];
    case 'array':
      return value.items;
    case 'choice':
      return value.options.map((option) => option.value);
    case 'unknown':
      return value.promised === undefined ? [] : [value.promised];
    case 'closure':
      return [value.scope];
    default:
      return [];
  }
}

const known = new WeakMap<ast.Program, ReadonlySet<string>>();

/** The names of a program that something is assigned to after they are declared, in whatever scope. */
function assignedNames(program: ast.Program): ReadonlySet<string> {
  const before = known.get(program);
  if (before !== undefined) return before;
  const names = new Set<string>();
  for (const node of nodesOf(program)) {
    for (const target of targetsOf(node)) for (const name of namesIn(target)) names.add(name);
  }
  known.set(program, names);
  return names;
}

function targetsOf(node: ast.Node): readonly ast.Node[] {
  switch (node.type) {
    case 'AssignmentExpression':
      return [node.left];
    case 'UpdateExpression':
      return [node.argument];
    case 'ForOfStatement':
    case 'ForInStatement':
      return node.left.type === 'VariableDeclaration' ? node.left.declarations.map(({ id }) => id) : [node.left];
    case 'VariableDeclaration':
      // What is declared without a value, or twice, is given one somewhere.
      return node.declarations.flatMap(({ id, init }) => (init || node.kind === 'const' ? [] : [id]));
    default:
      return [];
  }
}
