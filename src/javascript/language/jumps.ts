/** `break` and `continue` on a condition that is not known: what they leave behind is kept aside, and merged behind them. */
import type { Origin } from '../values/value.ts';
import { type Completion, type Frame, type Interpreter, type Jumps, next, Undecided } from './interpreter.ts';
import { returnOf } from './returns.ts';

export type Jump = Extract<Completion, { kind: 'break' | 'continue' }>;

export function isJump(end: Completion): end is Jump {
  return end.kind === 'break' || end.kind === 'continue';
}

export function labelOf(end: Completion): string | null {
  return isJump(end) ? end.label : null;
}

/** A loop that may end in more rounds than these is one of which only matters what it may change. */
export const mostJumps = 64;

export const endsUnknown = 'a loop ends on a condition that is not known';

/** Keeps a jump aside that only some ways reach; the jump itself where it is none of the innermost loop. */
export function jumpAside(it: Interpreter, end: Jump, { loop }: Frame): Completion {
  if (loop === undefined || end.label !== null) return end;
  keep(it, loop[end.kind]);
  return { kind: 'jumped' };
}

function keep(it: Interpreter, { level, ends }: Jumps): void {
  if (ends.length >= mostJumps) throw new Undecided(endsUnknown);
  ends.push({ when: null, changes: it.memory.changesSince(level) });
}

/** A whole loop: behind it is what holds at its end, or at any `break` that may have been reached before. */
export function gatherBreaks(it: Interpreter, frame: Frame, run: (frame: Frame) => Completion, at: Origin): Completion {
  return it.memory.runPart((level) => {
    const jumps: Jumps = { level, ends: [] };
    return gather(it, run({ ...frame, loop: { break: jumps, continue: { level, ends: [] } } }), jumps, frame);
  }, at);
}

/** A round: the next one begins with what holds at its end, or at any `continue` that may have been reached before. */
export function gatherContinues(
  it: Interpreter,
  frame: Frame,
  run: (frame: Frame) => Completion,
  at: Origin,
): Completion {
  const { loop } = frame;
  if (loop === undefined) return run(frame);
  const { length } = it.memory.conditions;
  return it.memory.runPart((level) => {
    const jumps: Jumps = { level, ends: [] };
    const end = run({ ...frame, loop: { ...loop, continue: jumps } });
    if (jumps.ends.length === 0) return { result: end, ends: [] };
    it.memory.conditions.length = length;
    loop.continue.ends.push(...jumps.ends);
    if (loop.continue.ends.length > mostJumps) throw new Undecided(endsUnknown);
    if (end.kind !== 'break' || end.label !== null) return gather(it, end, jumps, frame);
    keep(it, loop.break);
    return { result: next, ends: jumps.ends };
  }, at);
}

/** What goes on behind some code that ended in one way for sure, and before in those that were kept aside. */
function gather(
  it: Interpreter,
  end: Completion,
  { level, ends }: Jumps,
  frame: Frame,
): { readonly result: Completion; readonly ends: Jumps['ends'] } {
  if (ends.length === 0) return { result: end, ends };
  switch (end.kind) {
    case 'next':
    case 'continue':
    case 'break':
      if (labelOf(end) !== null) throw new Undecided(endsUnknown, labelOf(end));
      return { result: next, ends: [...ends, { when: null, changes: it.memory.changesSince(level) }] };
    case 'return':
      frame.returns.push(returnOf(it, end.value, frame));
      return { result: next, ends };
    case 'throw':
      it.mayThrow();
      return { result: next, ends };
    case 'returned':
    case 'jumped':
      return { result: next, ends };
  }
}
