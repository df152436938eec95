/** Statements: in order, and both ways where a condition is not known. */
import type * as ast from '@babel/types';
import { nodesOf } from '../syntax/nodes.ts';
import { namesIn, namingOf } from '../syntax/patterns.ts';
import { choose } from '../values/choices.ts';
import { binary } from '../values/operators.ts';
import { truthOf } from '../values/truth.ts';
import { type Origin, objectValue, primitive, type Unknown, unknown, type Value } from '../values/value.ts';
import { branch } from './branch.ts';
import { caught } from './catches.ts';
import { classValue } from './classes.ts';
import { enumValue } from './enums.ts';
import { failureOf } from './failures.ts';
import {
  type Completion,
  type Frame,
  GiveUp,
  type Interpreter,
  next,
  notUnderstood,
  originOf,
  Thrown,
  Undecided,
} from './interpreter.ts';
import { isLoop, loopStatement } from './loops.ts';
import { anyReturn, endsOf, returnOf } from './returns.ts';
import { childScope, lookUp, undeclared } from './scopes.ts';

/** What a default export is kept under among the names of a module. */
export const defaultExport = 'export default';

/** Runs statements in order; function declarations are known from the start. */
export function executeAll(it: Interpreter, statements: readonly ast.Statement[], frame: Frame): Completion {
  for (const statement of statements) hoist(statement, frame);
  for (const statement of statements) {
    const end = execute(it, statement, frame);
    if (end.kind !== 'next') return end;
  }
  return next;
}

function hoist(statement: ast.Statement, frame: Frame): void {
  const declaration =
    statement.type === 'ExportNamedDeclaration' || statement.type === 'ExportDefaultDeclaration'
      ? statement.declaration
      : statement;
  if (declaration?.type === 'VariableDeclaration' && declaration.kind !== 'var' && declaration.declare !== true) {
    for (const { id } of declaration.declarations) for (const name of namesIn(id)) declareLater(name, id, frame);
    return;
  }
  if (declaration?.type === 'ClassDeclaration' && declaration.id && declaration.declare !== true)
    declareLater(declaration.id.name, declaration, frame);
  if (declaration?.type !== 'FunctionDeclaration' || !declaration.id) return;
  const value: Value = {
    kind: 'closure',
    node: declaration,
    scope: frame.scope,
    file: frame.file,
    at: originOf(declaration, frame),
  };
  frame.scope.bindings.set(declaration.id.name, { value });
}

/** Until it is declared a name is there, and to ask for it is an error: it is none of an outer scope. */
function declareLater(name: string, node: ast.Node, frame: Frame): void {
  frame.scope.bindings.set(name, { value: undeclared(name, originOf(node, frame)), isLater: true });
}

/** One statement. `Thrown` inside of it becomes a completion, so that `try` and unknown conditions see it. */
export function execute(it: Interpreter, node: ast.Statement, frame: Frame): Completion {
  it.step();
  try {
    return executeOne(it, node, frame);
  } catch (error) {
    if (error instanceof Thrown) return failureOf(error, originOf(node, frame));
    if (error instanceof GiveUp) error.at ??= originOf(node, frame);
    throw error;
  }
}

function executeOne(it: Interpreter, node: ast.Statement, frame: Frame): Completion {
  const at = originOf(node, frame);
  switch (node.type) {
    case 'ExpressionStatement':
      it.evaluate(node.expression, frame);
      return next;
    case 'VariableDeclaration':
      if (node.declare === true) return next;
      for (const { id, init } of node.declarations) {
        if (id.type === 'VoidPattern' || (node.kind === 'var' && !init)) continue;
        const value = init ? it.evaluate(init, frame) : primitive(undefined, at);
        it.bind(id, value, frame, namingOf(node.kind));
      }
      return next;
    case 'BlockStatement':
      return executeAll(it, node.body, enterBlock(it, node.body, frame));
    case 'IfStatement': {
      const truth = truthOf(it.evaluate(node.test, frame));
      return branch(
        it,
        truth,
        () => execute(it, node.consequent, frame),
        () => (node.alternate ? execute(it, node.alternate, frame) : next),
        frame,
        at,
      );
    }
    case 'ReturnStatement':
      return { kind: 'return', value: node.argument ? it.evaluate(node.argument, frame) : primitive(undefined, at) };
    case 'ThrowStatement':
      for (const part of thrownParts(node.argument)) it.evaluate(part, frame);
      return { kind: 'throw', reason: 'it throws an error' };
    case 'TryStatement':
      return tryStatement(it, node, frame, at);
    case 'SwitchStatement':
      return switchStatement(it, node, frame, at);
    case 'ForStatement':
    case 'ForOfStatement':
    case 'ForInStatement':
    case 'WhileStatement':
    case 'DoWhileStatement':
      return loopStatement(it, node, frame, []);
    case 'BreakStatement':
      return { kind: 'break', label: node.label?.name ?? null };
    case 'ContinueStatement':
      return { kind: 'continue', label: node.label?.name ?? null };
    case 'LabeledStatement':
      return labeledStatement(it, node, frame, []);
    case 'ClassDeclaration':
      if (node.id && node.declare !== true)
        frame.scope.bindings.set(node.id.name, { value: classValue(it, node, frame) });
      return next;
    case 'ExportNamedDeclaration':
      return node.declaration ? executeOne(it, node.declaration, frame) : next;
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment':
      exportDefault(it, node, frame);
      return next;
    case 'TSEnumDeclaration':
      frame.scope.bindings.set(node.id.name, { value: enumValue(it, node, frame) });
      return next;
    case 'WithStatement':
      throw new GiveUp('"with" is not understood');
    default:
      // Type declarations, `debugger`, empty statements; function declarations are hoisted.
      return next;
  }
}

/** What is evaluated to throw something: to make an error changes nothing. */
function thrownParts(argument: ast.Expression): readonly ast.Expression[] {
  const isError =
    argument.type === 'NewExpression' &&
    argument.callee.type === 'Identifier' &&
    argument.callee.name.endsWith('Error');
  return isError
    ? argument.arguments.flatMap((it) => (it.type === 'SpreadElement' || it.type === 'ArgumentPlaceholder' ? [] : [it]))
    : [argument];
}

/**
 * In code that is not strict, a function in a block is known behind it as well; there, it is not known whether it is.
 * https://tc39.es/ecma262/#sec-block-level-function-declarations-web-legacy-compatibility-semantics
 */
function enterBlock(it: Interpreter, body: readonly ast.Statement[], frame: Frame): Frame {
  for (const one of body) {
    const name = one.type === 'FunctionDeclaration' ? one.id?.name : undefined;
    const outer = name === undefined ? null : lookUp(frame.scope, name);
    if (outer !== null)
      it.memory.setBinding(outer, unknown(`a function in a block is called "${name}" as well`, originOf(one, frame)));
  }
  return { ...frame, scope: childScope(frame.scope) };
}

/** A default export is evaluated where it stands; a function is one from the start. */
function exportDefault(
  it: Interpreter,
  node: ast.ExportDefaultDeclaration | ast.TSExportAssignment,
  frame: Frame,
): void {
  const exported = node.type === 'TSExportAssignment' ? node.expression : node.declaration;
  if (exported.type === 'FunctionDeclaration' || exported.type === 'TSDeclareFunction') return;
  const value = exported.type === 'ClassDeclaration' ? classValue(it, exported, frame) : it.evaluate(exported, frame);
  if (exported.type === 'ClassDeclaration' && exported.id) frame.scope.bindings.set(exported.id.name, { value });
  frame.scope.bindings.set(defaultExport, { value });
}

function labeledStatement(
  it: Interpreter,
  { body, label }: ast.LabeledStatement,
  frame: Frame,
  labels: readonly string[],
): Completion {
  const all = [...labels, label.name];
  if (isLoop(body)) return loopStatement(it, body, frame, all);
  const end = body.type === 'LabeledStatement' ? labeledStatement(it, body, frame, all) : execute(it, body, frame);
  return end.kind === 'break' && end.label === label.name ? next : end;
}

function tryStatement(it: Interpreter, node: ast.TryStatement, around: Frame, at: Origin): Completion {
  const { block, handler, finalizer } = node;
  const handled = (code: string | null): Completion => {
    if (!handler) return next;
    const inner = { ...frame, scope: childScope(frame.scope) };
    if (handler.param) it.bind(handler.param, errorValue(code, originOf(handler, frame)), inner, 'declare');
    return execute(it, handler.body, inner);
  };
  const { loop: _, ...alone } = around;
  // What follows at the end in any case is no part of a jump or a return that is kept aside.
  const frame: Frame = finalizer ? { ...alone, returns: [] } : around;
  const { conditions } = it.memory;
  const outer = conditions.length;
  const end = handler ? caught(it, () => execute(it, block, frame), handled, frame, at) : execute(it, block, frame);
  if (!finalizer || (end.kind === 'throw' && end.exit !== undefined)) return end;
  const finish = (before: Completion): Completion => {
    const last = execute(it, finalizer, around);
    return last.kind === 'next' ? before : last;
  };
  if (frame.returns.length === 0) return finish(end);
  // What is known of the environment at the end of the block is not known where it is left before.
  const known = conditions.splice(outer);
  const finishReturns = (): Completion => {
    const ends = endsOf(frame.returns);
    it.memory.goBack(ends, frame.level, at);
    return finish({ kind: 'return', value: choose(ends, at) });
  };
  if (end.kind === 'returned') return finishReturns();
  const [only, ...others] = frame.returns.flatMap((one) => one.conditions.slice(outer - (frame.outer ?? 0)));
  const isOnly = only !== undefined && others.length === 0 && frame.returns.length === 1;
  const finishBlock = (): Completion => {
    if (!isOnly) conditions.push(...known);
    return finish(end);
  };
  const test = isOnly ? { when: only.when, whenTrue: only.holds } : null;
  return branch(it, { known: null, test }, finishReturns, finishBlock, around, at);
}

function errorValue(code: string | null, at: Origin): Value {
  const rest = notUnderstood('an error', at);
  return code === null ? rest : { ...objectValue(at, new Map([['code', primitive(code, at)]])), rest };
}

function switchStatement(it: Interpreter, node: ast.SwitchStatement, frame: Frame, at: Origin): Completion {
  const subject = it.evaluate(node.discriminant, frame);
  // A `break` in it is one of the `switch`.
  const { loop: _, ...around } = frame;
  const body = node.cases.flatMap((one) => one.consequent);
  const inner = enterBlock(it, body, around);
  for (const statement of body) hoist(statement, inner);
  const runFrom = (index: number): Completion => {
    for (const one of node.cases.slice(index)) {
      for (const statement of one.consequent) {
        const end = execute(it, statement, inner);
        if (end.kind === 'break' && end.label === null) return next;
        if (end.kind !== 'next') return end;
      }
    }
    return next;
  };
  const otherwise = node.cases.findIndex((one) => !one.test);
  const tryFrom = (index: number): Completion => {
    const test = node.cases[index]?.test;
    if (index >= node.cases.length) return otherwise === -1 ? next : runFrom(otherwise);
    if (!test) return tryFrom(index + 1);
    const truth = truthOf(binary('===', subject, it.evaluate(test, inner), at));
    return branch(
      it,
      truth,
      () => runFrom(index),
      () => tryFrom(index + 1),
      frame,
      at,
    );
  };
  const exactly = (): Completion | Undecided => {
    try {
      return tryFrom(0);
    } catch (error) {
      // A `continue` is one of the loop around it, which then cannot be told either.
      if (error instanceof Undecided && error.label === null && !hasContinue(node)) return error;
      throw error;
    }
  };
  const earlier = frame.returns.length;
  const [end] = it.memory.fork([{ when: null, run: exactly }], at, (one) => !(one instanceof Undecided));
  if (!(end instanceof Undecided)) return end ?? next;
  return anyCases(it, node, inner, unknown(end.message, at), earlier);
}

function hasContinue(node: ast.Node): boolean {
  for (const inner of nodesOf(node)) if (inner.type === 'ContinueStatement') return true;
  return false;
}

/** A `switch` that ends somewhere on a condition that is not known: of its cases only matters what they may change. */
function anyCases(
  it: Interpreter,
  node: ast.SwitchStatement,
  frame: Frame,
  reason: Unknown,
  earlier: number,
): Completion {
  const { returns } = frame;
  returns.length = earlier;
  const inner: Frame = { ...frame, blurred: frame.blurred ?? [] };
  it.memory.blur(() => {
    for (const { consequent } of node.cases) {
      for (const statement of consequent) {
        const end = execute(it, statement, inner);
        if (end.kind === 'return') returns.push(anyReturn(reason));
        if (end.kind === 'throw') it.mayThrow();
        if (end.kind !== 'next') break;
      }
    }
  }, reason);
  const mayReturn = returns.length > earlier;
  returns.length = earlier;
  if (mayReturn) returns.push(returnOf(it, reason, frame));
  return next;
}
