/** Values as texts, so that two of them can be told to be the same. */
import { SourceText } from '../../model/source-text.ts';
import type { Value } from './value.ts';

/** Kinds that a program may change, or that are code. */
const mutable: ReadonlySet<unknown> = new Set<Value['kind']>(['object', 'array', 'closure', 'builtin']);

let different = 0;

/**
 * A text that is the same only for values which nobody can tell from each other, but for the names through which they were
 * read. That of an object, and of what holds one, is never the same: it may hold something else by now.
 *
 * @param without what makes no difference besides
 */
export function signatureOf(value: Value, without: readonly (keyof Value)[] = []): string {
  const left = new Set<string>(['via', ...without]);
  return JSON.stringify(value, (key, one: unknown) => {
    if (left.has(key)) return null;
    if (typeof one !== 'object' || one === null) return typeof one === 'string' ? one : [typeof one, String(one)];
    if (one instanceof SourceText) return one.path;
    if (one instanceof Map) return [...one];
    if (!('kind' in one) || !mutable.has(one.kind)) return one;
    different += 1;
    return different;
  });
}
