/** `try` and `catch`: what handles an error begins with what held where that was thrown. */
import { depthOf } from '../values/conditions.ts';
import type { Origin } from '../values/value.ts';
import { branch } from './branch.ts';
import type { Catch, CaughtEnd, Completion, Frame, Interpreter } from './interpreter.ts';

/** Runs a block, and what handles its errors: from wherever each may have been thrown. */
export function caught(
  it: Interpreter,
  block: () => Completion,
  handler: (code: string | null) => Completion,
  frame: Frame,
  at: Origin,
): Completion {
  const { risks, unlikelyRisks } = it;
  const { conditions } = it.memory;
  const outer = conditions.length;
  const way = { when: null, at, depth: depthOf(conditions, at) } as const;
  return it.memory.runPart((level) => {
    conditions.push({ ...way, index: 0 });
    const errors: Catch = { level, outer: outer + 1, ends: [], risks, first: null, absent: null };
    const whole = catching(it, errors, block);
    // What is handled may have been thrown before the environment was asked for.
    conditions.length = outer;
    const isSure = whole.kind === 'throw' && whole.exit === undefined;
    const { absent } = errors;
    if (absent !== null && !isSure) {
      // Whatever else is thrown takes the file to be there.
      const without = (): Completion => {
        it.memory.goBack([{ when: null, changes: absent.changes }], level, at);
        return handler(absent.code);
      };
      const truth = { known: null, test: { when: absent.when, whenTrue: true } } as const;
      return { result: branch(it, truth, () => whole, without, frame, at), ends: [] };
    }
    if (absent !== null) errors.ends.push({ condition: null, changes: absent.changes });
    // Whatever else may have thrown did so somewhere between the first of these places and the end.
    const halfWay = errors.first === null ? [] : [{ condition: null, changes: errors.first }];
    const others: readonly CaughtEnd[] =
      isSure || it.risks > risks ? [...halfWay, { condition: null, changes: it.memory.changesSince(level) }] : [];
    const ends = [...errors.ends, ...others];
    const [only, ...more] = ends;
    if (only === undefined) return { result: whole, ends: [] };
    const isLikely = isSure || errors.ends.length > 0 || it.risks - risks > it.unlikelyRisks - unlikelyRisks;
    const handled = (): Completion => {
      if (errors.ends.length > 0 || halfWay.length > 0)
        it.memory.goBack(
          ends.map(({ changes }) => ({ when: null, changes })),
          level,
          at,
        );
      return isLikely ? handler(null) : it.memory.under([{ ...way, index: 1, isFailure: true }], () => handler(null));
    };
    if (isSure) return { result: handled(), ends: [] };
    const condition = more.length === 0 ? only.condition : null;
    const test = condition === null ? null : { when: condition.when, whenTrue: !condition.holds };
    return { result: branch(it, { known: null, test }, () => whole, handled, frame, at), ends: [] };
  }, at);
}

function catching(it: Interpreter, errors: Catch, block: () => Completion): Completion {
  it.catches.push(errors);
  try {
    return block();
  } finally {
    it.catches.pop();
  }
}
