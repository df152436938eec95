/** What the parts of the evaluator share: the frame they run in, the bounds, the ways to each other. */
import type * as ast from '@babel/types';
import type { SourceText } from '../model/source-text.ts';
import type { Memory } from './memory.ts';
import type { Option, Origin, Scope, Unknown, Value } from './value.ts';

/** Where code runs: its file, its names, and the returns that only some paths reach. */
export interface Frame {
  readonly scope: Scope;
  readonly file: SourceText;
  /** What `return` gave on paths that may or may not have been taken. */
  readonly returns: Option[];
}

/** How a statement ended. */
export type Completion =
  | { readonly kind: 'next' }
  | { readonly kind: 'return'; readonly value: Value }
  | { readonly kind: 'throw'; readonly reason: string }
  | { readonly kind: 'break'; readonly label: string | null }
  | { readonly kind: 'continue'; readonly label: string | null };

export interface Interpreter {
  readonly memory: Memory;
  evaluate(node: ast.Expression, frame: Frame): Value;
  /** Runs statements in order; function declarations are known from the start. */
  execute(statements: readonly ast.Statement[], frame: Frame): Completion;
  /** Calls a function; what is not a known function gives unknown. */
  call(callee: Value, args: readonly Value[], at: Origin): Value;
  /** Gives names to a value: a plain name or a destructuring pattern. */
  bind(pattern: ast.Node, value: Value, frame: Frame, how: 'declare' | 'assign'): void;
  /** What another module exports: `require(specifier)` or `import * as`. */
  load(specifier: string, from: SourceText, at: Origin, how: 'require' | 'import'): Value;
  /** Counts a step; throws `GiveUp` past the bound. */
  step(): void;
}

/** Past a bound: the evaluation of the whole file ends here, and its value is unknown. */
export class GiveUp extends Error {
  override readonly name = 'GiveUp';
}

/** The config itself would throw here. */
export class Thrown extends Error {
  override readonly name = 'Thrown';
}

export const next: Completion = { kind: 'next' };

/** The origin of a node of the frame's file. */
export function originOf(node: ast.Node, frame: { readonly file: SourceText }): Origin {
  return { source: frame.file, start: node.start ?? 0, end: node.end ?? 0 };
}

export function childScope(parent: Scope | null): Scope {
  return { bindings: new Map(), parent };
}

/** An unknown value whose reason names what the code is. */
export function notUnderstood(what: string, at: Origin): Unknown {
  return { kind: 'unknown', reason: `${what} is not understood`, at };
}
