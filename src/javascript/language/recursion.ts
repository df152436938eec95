/** A function that calls itself with as little as it knows already: each such call would go on like the one around it. */
import type * as ast from '@babel/types';
import type { Closure, Value } from '../values/value.ts';

/** A call that we are inside of. */
export interface Call {
  readonly node: ast.Function;
  readonly args: readonly Value[];
}

/**
 * Whether the call is made within one of the same function of which as little is known. Over a tree that is not known there is
 * one for each level, and for each round of each loop.
 */
export function goesOnAlike(calls: readonly Call[], { node }: Closure, args: readonly Value[]): boolean {
  if (!args.some(holdsOpen)) return false;
  const around = calls.findLast((it) => it.node === node)?.args;
  return around !== undefined && args.every((it, index) => isAlike(it, around[index]));
}

/** Objects within objects that are compared: they may hold themselves. */
const deepest = 3;

function isAlike(value: Value, before: Value | undefined, depth = 0): boolean {
  if (before === undefined || value === before) return value === before;
  if (depth > deepest) return false;
  if (isOpen(value)) return isOpen(before);
  switch (value.kind) {
    case 'primitive':
      return before.kind === 'primitive' && before.value === value.value;
    case 'closure':
      return before.kind === 'closure' && before.node === value.node;
    case 'choice': {
      const known = before.kind === 'choice' ? before.options : [];
      return value.options.every((it) => known.some((other) => isAlike(it.value, other.value, depth + 1)));
    }
    case 'object': {
      const known = before.kind === 'object' ? before.properties : new Map<string, Value>();
      return [...value.properties].every(([name, it]) => isAlike(it, known.get(name), depth + 1));
    }
    default:
      return false;
  }
}

function holdsOpen(value: Value): boolean {
  return isOpen(value) || (value.kind === 'object' && [...value.properties.values()].some(isOpen));
}

/** Nothing is known of it, but that it is an object. */
function isOpen(value: Value): boolean {
  switch (value.kind) {
    case 'unknown':
    case 'variable':
      return true;
    case 'choice':
      return value.options.every((it) => isOpen(it.value));
    case 'object':
      return value.properties.size === 0 && typeof value.rest === 'object' && value.definition === undefined;
    default:
      return false;
  }
}
