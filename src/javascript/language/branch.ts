/** The ways that go on from a condition: the one that is taken where it is known, all of them where it is not. */

import { conditionsOf } from '../values/conditions.ts';
import { type Truth, waysOf } from '../values/truth.ts';
import type { EnvironmentTest, Origin, Value } from '../values/value.ts';
import { isSetting, type When } from '../values/whens.ts';
import { errorAside } from './errors.ts';
import { type Failing, goesOn } from './failures.ts';
import { type Completion, type Frame, type Interpreter, next, Undecided } from './interpreter.ts';
import { endsUnknown, isJump, jumpAside, labelOf } from './jumps.ts';
import { returnOf } from './returns.ts';
import { either } from './ways.ts';

/** Takes one way where the condition is known, both where it is not. */
export function branch(
  it: Interpreter,
  truth: Truth,
  yes: () => Completion,
  no: () => Completion,
  frame: Frame,
  at: Origin,
): Completion {
  if (truth.known !== null) return truth.known ? yes() : no();
  const ways = waysOf(truth);
  const branches = [
    { ...ways.yes, run: () => aside(it, yes, frame) },
    { ...ways.no, run: () => aside(it, no, frame) },
  ];
  const ends = it.memory.fork(
    branches,
    at,
    (end) => end.kind === 'next' || (frame.blurred !== undefined && isJump(end)),
  );
  const alive = ends.filter((end) => end.kind !== 'throw');
  const [first] = alive;
  // Every way throws.
  if (first === undefined) return ends.find((end) => end.kind === 'throw' && end.exit === undefined) ?? ends[0] ?? next;
  const failing = ends.map((end): Failing => (end.kind === 'throw' ? (end.exit ?? 'error') : null));
  goesOn(it.memory, branches, failing, { at, isSaid: truth.test?.isSaid === true });
  if (alive.every((end) => isSameEnd(end, first))) return first;
  const isLeft = alive.some((end) => end.kind === 'jumped');
  if (isLeft && alive.every((end) => end.kind === 'jumped' || end.kind === 'returned')) return { kind: 'jumped' };
  const label = alive.map(labelOf).find((it) => it !== null && frame.blurred?.includes(it) !== true) ?? null;
  if (label !== null || (alive.some(isJump) && frame.blurred === undefined)) throw new Undecided(endsUnknown, label);
  // Behind `if (isDevelopment) return 4310;` the other way goes on alone.
  const [only, ...others] = branches.filter((_, index) => ends[index]?.kind !== 'returned');
  const conditions =
    only !== undefined && others.length === 0 ? conditionsOf(only, branches, it.memory.conditions, at) : [];
  if (alive.length === ends.length && !isLeft && !alive.some(isJump))
    it.memory.conditions.push(
      ...conditions.map((one) => (one.when === null ? one : { ...one, isNeeded: isNeeded(one.when, truth.test) })),
    );
  return next;
}

/** `if (!process.env.TIDE) return;`, but not `if (process.env.TIDE !== 'true') return;`: that one is off unless it is asked for. */
function isNeeded(when: When, test: EnvironmentTest | null): boolean {
  return isSetting(when) && test?.isSaid !== true;
}

/** The same of expressions, where the condition is not known. */
export function eitherWay(it: Interpreter, truth: Truth, yes: () => Value, no: () => Value, at: Origin): Value {
  const test = truth.known === null ? truth.test : null;
  const ways = waysOf(truth);
  return either(
    it,
    [
      { ...ways.yes, run: yes },
      { ...ways.no, run: no },
    ],
    at,
    test?.isSaid,
  );
}

/** A return, a jump or an error that only one way reaches is kept aside, with what it leaves behind; the other way goes on. */
function aside(it: Interpreter, way: () => Completion, frame: Frame): Completion {
  const end = way();
  if (isJump(end)) return jumpAside(it, end, frame);
  if (end.kind === 'throw' && end.exit === undefined) errorAside(it);
  if (end.kind !== 'return') return end;
  frame.returns.push(returnOf(it, end.value, frame));
  return { kind: 'returned' };
}

function isSameEnd(a: Completion, b: Completion): boolean {
  if (isJump(a) && isJump(b)) return false; // what both ways changed before they jumped is not merged
  return a.kind === b.kind;
}
