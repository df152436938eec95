/** Statements: in order, both ways where a condition is not known, loops while their bounds are. */
import type * as ast from '@babel/types';
import { unchanged } from './array-methods.ts';
import { classValue } from './classes.ts';
import { enumValue } from './enums.ts';
import {
  type Completion,
  childScope,
  type Frame,
  GiveUp,
  type Interpreter,
  type Naming,
  next,
  notUnderstood,
  originOf,
  Thrown,
  Undecided,
} from './interpreter.ts';
import { arrayOfKeys } from './keys.ts';
import { binary, type Truth, truthOf, waysOf } from './operators.ts';
import {
  isExact,
  type ObjectValue,
  type Origin,
  primitive,
  type Unknown,
  unknown,
  type Value,
  type When,
} from './value.ts';

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
        if (id.type === 'VoidPattern' || (node.kind === 'var' && !init)) continue;
        const value = init ? it.evaluate(init, frame) : primitive(undefined, at);
        it.bind(id, value, frame, namingOf(node.kind));
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
      if (node.id) frame.scope.bindings.set(node.id.name, { value: classValue(it, node, frame) });
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

/** `var` names exist from the start of the function. */
function namingOf(kind: ast.VariableDeclaration['kind']): Naming {
  return kind === 'var' ? 'assign' : kind === 'const' ? 'constant' : 'declare';
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
  const ends = it.memory.fork(
    [
      { when: ways.yes, run: () => returnsAside(it, yes, ways.yes, frame) },
      { when: ways.no, run: () => returnsAside(it, no, ways.no, frame) },
    ],
    at,
    (end) => end.kind === 'next' || (frame.blurred !== undefined && isJump(end)),
  );
  const alive = ends.filter((end) => end.kind !== 'throw');
  const [first] = alive;
  if (first === undefined) return ends[0] ?? next; // every way throws
  if (alive.length < ends.length) it.mayThrow();
  if (alive.every((end) => isSameEnd(end, first))) return first;
  const label = alive.map(labelOf).find((it) => it !== null && frame.blurred?.includes(it) !== true) ?? null;
  if (label !== null || (alive.some(isJump) && frame.blurred === undefined))
    throw new Undecided('a loop ends on a condition that is not known', label);
  return next;
}

/** A return that only one way reaches is kept aside, with what it leaves behind; the other way goes on. */
function returnsAside(it: Interpreter, way: () => Completion, when: When | null, frame: Frame): Completion {
  const earlier = frame.returns.length;
  const end = way();
  for (const [index, kept] of frame.returns.entries()) {
    if (index >= earlier && kept.when === null) frame.returns[index] = { ...kept, when };
  }
  if (end.kind !== 'return') return end;
  frame.returns.push({ value: end.value, when, changes: it.memory.changesSince(frame.level) });
  return { kind: 'returned' };
}

function isSameEnd(a: Completion, b: Completion): boolean {
  if (isJump(a) && isJump(b)) return false; // what both ways changed before they jumped is not merged
  return a.kind === b.kind;
}

function labelOf(end: Completion): string | null {
  return end.kind === 'break' || end.kind === 'continue' ? end.label : null;
}

function isJump(end: Completion): boolean {
  return end.kind === 'break' || end.kind === 'continue';
}

function tryStatement(it: Interpreter, node: ast.TryStatement, frame: Frame, at: Origin): Completion {
  const { block, handler, finalizer } = node;
  const handled = (): Completion => {
    if (!handler) return next;
    const inner = { ...frame, scope: childScope(frame.scope) };
    if (handler.param) it.bind(handler.param, notUnderstood('an error', originOf(handler, frame)), inner, 'declare');
    return execute(it, handler.body, inner);
  };
  const { risks } = it;
  let end = execute(it, block, frame);
  if (end.kind === 'throw' && handler) {
    end = handled();
  } else if (it.risks > risks && handler && end.kind === 'next') {
    // It may have thrown half-way.
    end = branch(it, { known: null, test: null }, () => next, handled, frame, at);
  }
  const last = finalizer ? execute(it, finalizer, frame) : next;
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

type Loop = ast.ForStatement | ast.ForOfStatement | ast.ForInStatement | ast.WhileStatement | ast.DoWhileStatement;

function isLoop(node: ast.Statement): node is Loop {
  return /^(For|ForOf|ForIn|While|DoWhile)Statement$/.test(node.type);
}

/** Round by round while that can be told; else nothing is known of what the loop changes. */
function loopStatement(it: Interpreter, node: Loop, frame: Frame, labels: readonly string[]): Completion {
  const earlier = frame.returns.length;
  const at = originOf(node, frame);
  const { blurred: _, ...sharp } = frame;
  const subject = 'right' in node ? it.evaluate(node.right, frame) : null;
  const exactly = (): Completion | Undecided => {
    try {
      return node.type === 'ForOfStatement' || node.type === 'ForInStatement'
        ? forEachStatement(it, node, subject ?? notUnderstood('a loop', at), sharp, labels)
        : conditionalLoop(it, node, sharp, labels);
    } catch (error) {
      if (error instanceof Undecided) return error;
      throw error;
    }
  };
  const [end] = it.memory.fork([{ when: null, run: exactly }], at, (one) => !(one instanceof Undecided));
  if (!(end instanceof Undecided)) return end ?? next;
  frame.returns.length = earlier;
  if (end.label !== null && !labels.includes(end.label)) throw end;
  const reason = unknown(end.message, at);
  const inner = { ...frame, scope: childScope(frame.scope), blurred: labels };
  if (node.type === 'ForStatement') declareCounter(it, node, inner);
  it.memory.blur(() => anyRound(it, node, inner, reason), reason);
  const mayReturn = frame.returns.length > earlier;
  frame.returns.length = earlier;
  if (mayReturn) frame.returns.push({ value: reason, when: null, changes: it.memory.changesSince(frame.level) });
  return next;
}

/** One round of which nothing is known: which one it is, whether it comes to its end. */
function anyRound(it: Interpreter, node: Loop, frame: Frame, reason: Unknown): void {
  const inner = { ...frame, scope: childScope(frame.scope) };
  try {
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') bindItem(it, node, reason, inner);
    else if (node.test) it.evaluate(node.test, inner);
    const end = execute(it, node.body, inner);
    const label = labelOf(end);
    if (label !== null && !frame.blurred?.includes(label)) throw new Undecided(reason.reason, label);
    if (end.kind === 'return') frame.returns.push({ value: reason, when: null, changes: new Map() });
    if (node.type === 'ForStatement' && node.update) it.evaluate(node.update, inner);
  } catch (error) {
    if (error instanceof Undecided && error.label !== null && frame.blurred?.includes(error.label))
      throw new GiveUp(error.message); // what would follow in this round is not looked at
    if (!(error instanceof Thrown)) throw error;
    it.mayThrow();
  }
}

function declareCounter(it: Interpreter, { init }: ast.ForStatement, frame: Frame): void {
  if (init?.type === 'VariableDeclaration') execute(it, init, frame);
  else if (init) it.evaluate(init, frame);
}

function conditionalLoop(
  it: Interpreter,
  node: ast.ForStatement | ast.WhileStatement | ast.DoWhileStatement,
  frame: Frame,
  labels: readonly string[],
): Completion {
  let round = { ...frame, scope: childScope(frame.scope) };
  if (node.type === 'ForStatement') declareCounter(it, node, round);
  for (let isFirst = true; ; isFirst = false) {
    it.step();
    const test = isFirst && node.type === 'DoWhileStatement' ? null : node.test;
    const truth: Truth = test ? truthOf(it.evaluate(test, round)) : { known: true, variables: [] };
    if (truth.known === null) throw new Undecided('a loop runs while a condition holds that is not known');
    if (!truth.known) return next;
    const end = execute(it, node.body, round);
    if (leavesLoop(end, labels)) return afterLoop(end, labels);
    // Each round has its own variables: a function that is made in it keeps them.
    const bindings = [...round.scope.bindings].map(([name, { value }]) => [name, { value }] as const);
    round = { ...frame, scope: { bindings: new Map(bindings), parent: frame.scope } };
    if (node.type === 'ForStatement' && node.update) it.evaluate(node.update, round);
  }
}

function forEachStatement(
  it: Interpreter,
  node: ast.ForOfStatement | ast.ForInStatement,
  subject: Value,
  frame: Frame,
  labels: readonly string[],
): Completion {
  const at = originOf(node, frame);
  const items = itemsOf(subject, node.type, at);
  if (items === null) throw new Undecided('a loop goes over something that is not known');
  const check =
    subject.kind === 'array' && isExact(subject) ? unchanged(subject, (message) => new Undecided(message)) : () => {};
  for (const item of items) {
    it.step();
    check();
    if (subject.kind === 'object' && !isStillThere(subject, item)) continue;
    const inner = { ...frame, scope: childScope(frame.scope) };
    const round = (): Completion => {
      bindItem(it, node, item, inner);
      return execute(it, node.body, inner);
    };
    const isSure = subject.kind !== 'array' || isExact(subject);
    const end = isSure ? round() : branch(it, { known: null, test: null }, round, () => next, frame, at);
    if (leavesLoop(end, labels)) return afterLoop(end, labels);
  }
  return next;
}

/** A property that is deleted meanwhile is not gone to any more. */
function isStillThere(object: ObjectValue, key: Value): boolean {
  if (!isExact(arrayOfKeys(object, object.at))) throw new Undecided('an object is changed while it is gone through');
  return key.kind === 'primitive' && object.properties.has(String(key.value));
}

function bindItem(it: Interpreter, node: ast.ForOfStatement | ast.ForInStatement, item: Value, frame: Frame): void {
  if (node.left.type !== 'VariableDeclaration') {
    it.bind(node.left, item, frame, 'assign');
    return;
  }
  const [declaration] = node.left.declarations;
  if (declaration !== undefined) it.bind(declaration.id, item, frame, namingOf(node.left.kind));
}

function itemsOf(subject: Value, how: 'ForOfStatement' | 'ForInStatement', at: Origin): readonly Value[] | null {
  if (subject.kind === 'array' && how === 'ForOfStatement') return subject.rest === null ? subject.items : null;
  if (subject.kind === 'array' && isExact(subject)) return subject.items.map((_, index) => primitive(`${index}`, at));
  if (subject.kind === 'object' && how === 'ForInStatement') {
    const keys = arrayOfKeys(subject, at);
    return isExact(keys) ? keys.items : null;
  }
  if (subject.kind === 'primitive' && typeof subject.value === 'string' && how === 'ForOfStatement') {
    return [...subject.value].map((character) => primitive(character, at, subject.variables));
  }
  return null;
}

function leavesLoop(end: Completion, labels: readonly string[]): boolean {
  return !(end.kind === 'next' || (end.kind === 'continue' && (end.label === null || labels.includes(end.label))));
}

function afterLoop(end: Completion, labels: readonly string[]): Completion {
  return end.kind === 'break' && (end.label === null || labels.includes(end.label)) ? next : end;
}
