/** `||`, `??`, `&&` and `?:`: operands that are evaluated on some ways only. */
import type * as ast from '@babel/types';
import { choose, optionsOf } from '../values/choices.ts';
import { both, fallback, truthOf, waysOf } from '../values/truth.ts';
import type { Origin, Value } from '../values/value.ts';
import { type Frame, type Interpreter, Thrown } from './interpreter.ts';
import { attempt, maybe, outcomeOf, type Ways } from './ways.ts';

/** `||`, `??` and `&&`: what stands on the right is evaluated once, and not for sure. */
export function logical(
  it: Interpreter,
  operator: '||' | '??' | '&&',
  left: Value,
  rightNode: ast.Expression,
  frame: Frame,
  at: Origin,
): Value {
  const run = (): Value => it.evaluate(rightNode, frame);
  if (isSure(operator, left)) return run();
  let known: Value | Thrown | null = null;
  const right = (): Value => {
    known ??= maybe(it, run, at, conditionFor(operator, left));
    return outcomeOf(known);
  };
  const result = attempt(() => (operator === '&&' ? both(left, right, at) : fallback(operator, left, right, at)));
  return result instanceof Thrown ? withoutRight(operator, left, result) : result;
}

/** What is left of the left side where the right one is an error: `process.env.TIDE || fail('TIDE')`. */
function withoutRight(operator: '||' | '??' | '&&', left: Value, error: Thrown): Value {
  const options = optionsOf(left).filter(({ value }) => !isSure(operator, value));
  if (options.length === 0) throw error;
  return choose(options, left.at);
}

/** Where the right side is evaluated, and where it is not: `process.env.METRICS && listen(9100)`. */
function conditionFor(operator: '||' | '??' | '&&', left: Value): Ways {
  const truth = operator === '??' && left.kind !== 'variable' ? null : truthOf(left);
  const test = truth === null || truth.known !== null ? null : truth.test;
  const { yes, no } = waysOf(truth);
  const isSaid = test?.isSaid === true;
  return operator === '&&' ? { reached: yes, passed: no, isSaid } : { reached: no, passed: yes, isSaid };
}

export type Reached = 'surely' | 'maybe' | 'never';

/** Whether the right side is evaluated. */
export function isReached(operator: '||' | '??' | '&&', left: Value): Reached {
  if (isSure(operator, left)) return 'surely';
  return isPassed(operator, left) ? 'never' : 'maybe';
}

function isPassed(operator: '||' | '??' | '&&', left: Value): boolean {
  if (operator === '??') return left.kind === 'primitive' ? left.variables.length === 0 : isThere(left);
  const truth = truthOf(left);
  return truth.known !== null && truth.variables.length === 0 && truth.known === (operator === '||');
}

function isThere({ kind }: Value): boolean {
  return kind === 'object' || kind === 'array' || kind === 'closure' || kind === 'builtin';
}

function isSure(operator: '||' | '??' | '&&', left: Value): boolean {
  if (left.kind !== 'primitive') return operator === '&&' && truthOf(left).known === true;
  if (left.variables.length > 0) return false;
  return operator === '&&' ? Boolean(left.value) : operator === '||' ? !left.value : (left.value ?? null) === null;
}
