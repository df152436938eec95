/** Loops: round by round while that can be told, else for what they may change. */
import type * as ast from '@babel/types';
import { listOf, steady } from '../library/collections.ts';
import { namingOf } from '../syntax/patterns.ts';
import { arrayOfKeys, furtherOf } from '../values/keys.ts';
import { awaited } from '../values/promised.ts';
import { type Truth, truthOf } from '../values/truth.ts';
import {
  isExact,
  isOfEnvFile,
  type ObjectValue,
  type Origin,
  primitive,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import { variablesOf } from '../values/variables.ts';
import { settle, suspends } from './awaiting.ts';
import { branch } from './branch.ts';
import { failingOf, goesOn } from './failures.ts';
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
import { endsUnknown, gatherBreaks, gatherContinues, labelOf, mostJumps } from './jumps.ts';
import { anyReturn, returnOf } from './returns.ts';
import { Rounds } from './rounds.ts';
import { childScope } from './scopes.ts';
import { aside, attempt } from './ways.ts';

type Loop = ast.ForStatement | ast.ForOfStatement | ast.ForInStatement | ast.WhileStatement | ast.DoWhileStatement;

export function isLoop(node: ast.Statement): node is Loop {
  return /^(For|ForOf|ForIn|While|DoWhile)Statement$/.test(node.type);
}

/**
 * Round by round while that can be told, over each of several lists of which it is one; else for what it may change. One of them
 * over which it fails is no outcome.
 */
export function loopStatement(it: Interpreter, node: Loop, frame: Frame, labels: readonly string[]): Completion {
  const subject = 'right' in node ? it.evaluate(node.right, frame) : null;
  // Loops in loops over what is not known would each be looked at once more for each option. What only a variable gives is one.
  const isListed = (value: Value): boolean =>
    'right' in node &&
    (itemsOf(value, node.type, value.at) !== null || isNoList(value, node) || variablesOf(value).length > 0);
  if (subject?.kind !== 'choice' || !subject.options.every((one) => isListed(one.value)))
    return loopOver(it, node, subject, frame, labels);
  const earlier = frame.returns.length;
  const at = originOf(node, frame);
  const ways = subject.options.map(({ value, when }) => ({
    when,
    run: () =>
      aside(
        it,
        attempt(() => loopOver(it, node, value, frame, labels)),
      ),
  }));
  const isNext = (end: Completion | Thrown): boolean => !(end instanceof Thrown) && end.kind === 'next';
  const isDone = (ends: readonly (Completion | Thrown)[]): boolean =>
    ends.some(isNext) && ends.every((end) => end instanceof Thrown || isNext(end));
  const [ends = []] = it.memory.fork([{ when: null, run: () => it.memory.fork(ways, at, isNext) }], at, isDone);
  if (isDone(ends)) {
    goesOn(it.memory, ways, ends.map(failingOf), { at, isSaid: false });
    return next;
  }
  frame.returns.length = earlier;
  return loopOver(it, node, subject, frame, labels);
}

/** Round by round while that can be told; else nothing is known of what the loop changes. */
function loopOver(
  it: Interpreter,
  node: Loop,
  subject: Value | null,
  frame: Frame,
  labels: readonly string[],
): Completion {
  const earlier = frame.returns.length;
  const at = originOf(node, frame);
  const { blurred: _, loop: __, ...sharp } = frame;
  const exactly = (): Completion | Undecided => {
    try {
      const list = subject ?? notUnderstood('a loop', at);
      if (node.type === 'ForOfStatement' || node.type === 'ForInStatement')
        return gatherBreaks(it, sharp, (inner) => forEachStatement(it, node, list, inner, labels), at);
      return conditionalLoop(it, node, sharp, labels);
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
  const inner = { ...sharp, scope: childScope(frame.scope), blurred: labels };
  if (node.type === 'ForStatement') declareCounter(it, node, inner);
  const item = subject !== null && isOfEnvFile(subject) ? { ...reason, ofEnvFile: true as const } : reason;
  it.memory.blur(() => anyRound(it, node, inner, reason, item), reason);
  const mayReturn = frame.returns.length > earlier;
  frame.returns.length = earlier;
  if (mayReturn) frame.returns.push(returnOf(it, reason, frame));
  return next;
}

/** One round of which nothing is known: which one it is, whether it comes to its end. */
function anyRound(it: Interpreter, node: Loop, frame: Frame, reason: Unknown, item: Unknown): void {
  const inner = { ...frame, scope: childScope(frame.scope) };
  try {
    if (node.type === 'ForOfStatement' || node.type === 'ForInStatement') bindItem(it, node, item, inner);
    else if (node.test) it.evaluate(node.test, inner);
    const end = it.execute([node.body], inner);
    const label = labelOf(end);
    if (label !== null && !frame.blurred?.includes(label)) throw new Undecided(reason.reason, label);
    if (end.kind === 'return') frame.returns.push(anyReturn(reason));
    if (node.type === 'ForStatement' && node.update) it.evaluate(node.update, inner);
  } catch (error) {
    if (error instanceof Undecided && error.label !== null && frame.blurred?.includes(error.label))
      throw new GiveUp(error.message); // what would follow in this round is not looked at
    if (!(error instanceof Thrown)) throw error;
    it.mayThrow();
  }
}

function declareCounter(it: Interpreter, { init }: ast.ForStatement, frame: Frame): void {
  if (init?.type === 'VariableDeclaration') it.execute([init], frame);
  else if (init) it.evaluate(init, frame);
}

function conditionalLoop(
  it: Interpreter,
  node: ast.ForStatement | ast.WhileStatement | ast.DoWhileStatement,
  frame: Frame,
  labels: readonly string[],
): Completion {
  const earlier = frame.returns.length;
  let round = { ...frame, scope: childScope(frame.scope) };
  if (node.type === 'ForStatement') declareCounter(it, node, round);
  const rounds = new Rounds(it, frame, originOf(node, frame));
  for (let isFirst = true; ; isFirst = false) {
    it.step();
    const test = isFirst && node.type === 'DoWhileStatement' ? null : node.test;
    const truth: Truth = test ? truthOf(it.evaluate(test, round)) : { known: true, variables: [] };
    if (truth.known === null) throw new Undecided('a loop runs while a condition holds that is not known');
    if (!truth.known) return rounds.end(next);
    const end = it.execute([node.body], round);
    if (leavesLoop(end, labels)) return rounds.end(afterLoop(end, labels));
    // It may never end: `for (;;) { if (isRoot(folder)) return folder; folder = dirname(folder); }`.
    if (frame.returns.length - earlier > mostJumps) throw new Undecided(endsUnknown);
    rounds.follow();
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
  const isListed = node.type === 'ForOfStatement';
  if (isNoList(subject, node)) throw new Thrown('it goes over something that is not a list');
  const check = steady(subject, (message) => new Undecided(message));
  const list = isListed ? (listOf(it, subject, at) ?? notUnderstood('a loop', at)) : subject;
  const items = itemsOf(list, node.type, at);
  if (items === null) throw new Undecided('a loop goes over something that is not known');
  const rounds = new Rounds(it, frame, at);
  for (const item of items) {
    it.step();
    check();
    if (!isListed && subject.kind === 'object' && !isStillThere(subject, item)) continue;
    const round = (own: Frame): Completion => {
      const inner = { ...own, scope: childScope(frame.scope) };
      const isAwaited = node.type === 'ForOfStatement' && node.await;
      if (isAwaited) {
        suspends(it);
        settle(item);
      }
      bindItem(it, node, isAwaited ? awaited(item) : item, inner);
      return it.execute([node.body], inner);
    };
    const isSure = list.kind !== 'array' || isExact(list) || furtherOf(list) !== null;
    const any = (own: Frame): Completion =>
      isSure
        ? round(own)
        : branch(
            it,
            { known: null, test: null },
            () => round(own),
            () => next,
            own,
            at,
          );
    const end = gatherContinues(it, frame, any, at);
    if (leavesLoop(end, labels)) return rounds.end(afterLoop(end, labels));
    rounds.follow();
  }
  rounds.end(next);
  check(); // what the last round adds would be gone to as well
  const listed = list.kind === 'object' ? arrayOfKeys(list, at) : list;
  const further = listed.kind === 'array' ? furtherOf(listed) : null;
  if (further === null) return next;
  const earlier = frame.returns.length;
  const inner = { ...frame, scope: childScope(frame.scope), blurred: labels };
  it.memory.blur(() => anyRound(it, node, inner, further, further), further);
  if (frame.returns.length > earlier) throw new Undecided(further.reason);
  return next;
}

/** A property that is deleted meanwhile is not gone to any more. */
function isStillThere(object: ObjectValue, key: Value): boolean {
  const keys = arrayOfKeys(object, object.at);
  if (!isExact(keys) && furtherOf(keys) === null) throw new Undecided('an object is changed while it is gone through');
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

/** What a loop cannot go over: that is an error. */
function isNoList(subject: Value, { type }: Loop): boolean {
  return type === 'ForOfStatement' && subject.kind === 'primitive' && typeof subject.value !== 'string';
}

function itemsOf(subject: Value, how: 'ForOfStatement' | 'ForInStatement', at: Origin): readonly Value[] | null {
  if (subject.kind === 'array' && how === 'ForOfStatement')
    return subject.rest === null || furtherOf(subject) !== null ? subject.items : null;
  if (subject.kind === 'array' && isExact(subject) && subject.isSparse !== true)
    return subject.items.map((_, index) => primitive(`${index}`, at));
  if (subject.kind === 'object' && how === 'ForInStatement') {
    const keys = arrayOfKeys(subject, at);
    return isExact(keys) || furtherOf(keys) !== null ? keys.items : null;
  }
  return null;
}

function leavesLoop(end: Completion, labels: readonly string[]): boolean {
  return !(end.kind === 'next' || (end.kind === 'continue' && (end.label === null || labels.includes(end.label))));
}

function afterLoop(end: Completion, labels: readonly string[]): Completion {
  return end.kind === 'break' && (end.label === null || labels.includes(end.label)) ? next : end;
}
