/** `||`, `??`, `&&` and `?:`: operands that are evaluated on some ways only. */
import type * as ast from '@babel/types';
import { both, fallback, truthOf } from '../values/truth.ts';
import type { Origin, Value } from '../values/value.ts';
import { type Frame, type Interpreter, maybe } from './interpreter.ts';

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
  const right = (): Value => {
    known ??= isSure(operator, left)
      ? it.evaluate(rightNode, frame)
      : maybe(it, () => it.evaluate(rightNode, frame), at);
    return known;
  };
  return operator === '&&' ? both(left, right, at) : fallback(operator, left, right, at);
}

function isSure(operator: '||' | '??' | '&&', left: Value): boolean {
  if (left.kind !== 'primitive') return operator === '&&' && truthOf(left).known === true;
  if (left.variables.length > 0) return false;
  return operator === '&&' ? Boolean(left.value) : operator === '||' ? !left.value : (left.value ?? null) === null;
}
