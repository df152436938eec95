/** Statements: in order, both ways where a condition is not known, loops while their bounds are. */
import type * as ast from '@babel/types';
import {
  type Completion,
  childScope,
  type Frame,
  GiveUp,
  type Interpreter,
  next,
  notUnderstood,
  originOf,
  Thrown,
} from './interpreter.ts';
import { keysOf } from './methods.ts';
import { binary, type Truth, truthOf, waysOf } from './operators.ts';
import { type Origin, primitive, type Value } from './value.ts';

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

/** One statement. `Thrown` inside of it becomes a completion, so that `try` and unknown conditions see it. */
export function execute(it: Interpreter, node: ast.Statement, frame: Frame): Completion {
  it.step();
  try {
    return executeOne(it, node, frame);
  } catch (error) {
    if (error instanceof Thrown) return { kind: 'throw', reason: error.message };
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
      for (const { id, init } of node.declarations) {
        const isLoopVariable = init === null || init === undefined;
        const value = isLoopVariable ? primitive(undefined, at) : it.evaluate(init, frame);
        if (id.type !== 'VoidPattern') it.bind(id, value, frame, 'declare');
      }
      return next;
    case 'BlockStatement':
      return executeAll(it, node.body, { ...frame, scope: childScope(frame.scope) });
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
      return { kind: 'throw', reason: 'the config throws an error' };
    case 'TryStatement':
      return tryStatement(it, node, frame);
    case 'SwitchStatement':
      return switchStatement(it, node, frame, at);
    case 'ForStatement':
      return forStatement(it, node, frame, at);
    case 'ForOfStatement':
    case 'ForInStatement':
      return forEachStatement(it, node, frame, at);
    case 'WhileStatement':
      return loop(
        it,
        () => truthOf(it.evaluate(node.test, frame)),
        () => execute(it, node.body, frame),
        () => {},
      );
    case 'DoWhileStatement': {
      const first = execute(it, node.body, frame);
      if (leavesLoop(first)) return afterLoop(first);
      return loop(
        it,
        () => truthOf(it.evaluate(node.test, frame)),
        () => execute(it, node.body, frame),
        () => {},
      );
    }
    case 'BreakStatement':
      return { kind: 'break', label: node.label?.name ?? null };
    case 'ContinueStatement':
      return { kind: 'continue', label: node.label?.name ?? null };
    case 'LabeledStatement': {
      const end = execute(it, node.body, frame);
      return end.kind === 'break' && end.label === node.label.name ? next : end;
    }
    case 'ClassDeclaration':
      if (node.id) frame.scope.bindings.set(node.id.name, { value: notUnderstood('a class', at) });
      return next;
    case 'TSEnumDeclaration':
      frame.scope.bindings.set(node.id.name, { value: notUnderstood('an enum', at) });
      return next;
    case 'WithStatement':
      throw new GiveUp('"with" is not understood');
    default:
      // Type declarations, `debugger`, empty statements; function declarations are hoisted.
      return next;
  }
}

/** Takes one way where the condition is known, both where it is not. */
function branch(
  it: Interpreter,
  truth: Truth,
  yes: () => Completion,
  no: () => Completion,
  frame: Frame,
  at: Origin,
): Completion {
  if (truth.known !== null) return truth.known ? yes() : no();
  const ways = waysOf(truth.test);
  const whens = [ways.yes, ways.no];
  const ends = it.memory.fork(
    [
      { when: ways.yes, run: yes },
      { when: ways.no, run: no },
    ],
    at,
    (end) => end.kind === 'next',
  );
  const going = ends.filter((end) => end.kind === 'next').length;
  const alive = ends.flatMap((end, index) => (end.kind === 'throw' ? [] : [{ end, when: whens[index] ?? null }]));
  const [first] = alive;
  if (first === undefined) return ends[0] ?? next; // every way throws
  if (alive.some(({ end }) => end.kind === 'break' || end.kind === 'continue')) {
    if (alive.every(({ end }) => end.kind === first.end.kind)) return first.end;
    throw new GiveUp('a loop ends on a condition that is not known');
  }
  // A return that only one way reaches is kept aside; the other way goes on.
  for (const { end, when } of alive) if (end.kind === 'return') frame.returns.push({ value: end.value, when });
  if (going > 0) return next;
  const last = frame.returns.pop();
  return last === undefined ? next : { kind: 'return', value: last.value };
}

function tryStatement(it: Interpreter, node: ast.TryStatement, frame: Frame): Completion {
  let end = execute(it, node.block, frame);
  if (end.kind === 'throw' && node.handler) {
    const inner = { ...frame, scope: childScope(frame.scope) };
    if (node.handler.param) {
      const at = originOf(node.handler, frame);
      it.bind(node.handler.param, notUnderstood('an error', at), inner, 'declare');
    }
    end = execute(it, node.handler.body, inner);
  }
  const last = node.finalizer ? execute(it, node.finalizer, frame) : next;
  return last.kind === 'next' ? end : last;
}

function switchStatement(it: Interpreter, node: ast.SwitchStatement, frame: Frame, at: Origin): Completion {
  const subject = it.evaluate(node.discriminant, frame);
  const inner = { ...frame, scope: childScope(frame.scope) };
  for (const one of node.cases) for (const statement of one.consequent) hoist(statement, inner);
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
  return tryFrom(0);
}

function forStatement(it: Interpreter, node: ast.ForStatement, frame: Frame, at: Origin): Completion {
  const inner = { ...frame, scope: childScope(frame.scope) };
  if (node.init?.type === 'VariableDeclaration') execute(it, node.init, inner);
  else if (node.init) it.evaluate(node.init, inner);
  return loop(
    it,
    () => (node.test ? truthOf(it.evaluate(node.test, inner)) : truthOf(primitive(true, at))),
    () => execute(it, node.body, inner),
    () => {
      if (node.update) it.evaluate(node.update, inner);
    },
  );
}

function loop(it: Interpreter, test: () => Truth, body: () => Completion, update: () => void): Completion {
  for (;;) {
    it.step();
    const truth = test();
    if (truth.known === null) throw new GiveUp('a loop runs while a condition holds that is not known');
    if (!truth.known) return next;
    const end = body();
    if (leavesLoop(end)) return afterLoop(end);
    update();
  }
}

function forEachStatement(
  it: Interpreter,
  node: ast.ForOfStatement | ast.ForInStatement,
  frame: Frame,
  at: Origin,
): Completion {
  const subject = it.evaluate(node.right, frame);
  const items = itemsOf(subject, node.type, at);
  if (items === null) throw new GiveUp('a loop goes over something that is not known');
  for (const item of items) {
    it.step();
    const inner = { ...frame, scope: childScope(frame.scope) };
    if (node.left.type === 'VariableDeclaration') {
      const [declaration] = node.left.declarations;
      if (declaration !== undefined) it.bind(declaration.id, item, inner, 'declare');
    } else {
      it.bind(node.left, item, inner, 'assign');
    }
    const end = execute(it, node.body, inner);
    if (leavesLoop(end)) return afterLoop(end);
  }
  return next;
}

function itemsOf(subject: Value, how: 'ForOfStatement' | 'ForInStatement', at: Origin): readonly Value[] | null {
  if (subject.kind === 'array' && subject.rest === null) {
    return how === 'ForOfStatement' ? subject.items : subject.items.map((_, index) => primitive(String(index), at));
  }
  if (subject.kind === 'object' && subject.rest === 'nothing' && how === 'ForInStatement') {
    return keysOf(subject).map((key) => primitive(key, at));
  }
  return null;
}

function leavesLoop(end: Completion): boolean {
  return !(end.kind === 'next' || (end.kind === 'continue' && end.label === null));
}

function afterLoop(end: Completion): Completion {
  return end.kind === 'break' && end.label === null ? next : end;
}
