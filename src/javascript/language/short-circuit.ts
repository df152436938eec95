/** `||`, `??`, `&&` and `?:`: operands that are evaluated on some ways only. */
import type * as ast from '@babel/types';
import { both, fallback, truthOf, waysOf } from '../values/truth.ts';
import type { Origin, Value } from '../values/value.ts';
import { type Frame, type Interpreter, maybe, type Ways } from './interpreter.ts';

/** `||`, `??` and `&&`: what stands on the right is evaluated once, and not for sure. */
export function logical(
  it: Interpreter,
  operator: '||' | '??' | '&&',
  left: Value,
  rightNode: ast.Expression,
  frame: Frame,
  at: Origin,
): Value {
  let known: Value | null = null;
  const when = conditionFor(operator, left);
  const right = (): Value => {
    known ??= isSure(operator, left)
      ? it.evaluate(rightNode, frame)
      : maybe(it, () => it.evaluate(rightNode, frame), at, when);
    return known;
  };
  return operator === '&&' ? both(left, right, at) : fallback(operator, left, right, at);
}

/** Where the right side is evaluated, and where it is not: `process.env.METRICS && listen(9100)`. */
function conditionFor(operator: '||' | '??' | '&&', left: Value): Ways {
  const truth = operator === '??' && left.kind !== 'variable' ? null : truthOf(left);
  const { yes, no } = waysOf(truth === null || truth.known !== null ? null : truth.test);
  return operator === '&&' ? { reached: yes, passed: no } : { reached: no, passed: yes };
}

function isSure(operator: '||' | '??' | '&&', left: Value): boolean {
  if (left.kind !== 'primitive') return operator === '&&' && truthOf(left).known === true;
  if (left.variables.length > 0) return false;
  return operator === '&&' ? Boolean(left.value) : operator === '||' ? !left.value : (left.value ?? null) === null;
}
