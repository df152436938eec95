/** Options whose names are paths: `--harbour.port 4310`. */
import { notUnderstood } from '../../language/interpreter.ts';
import { isUndefined } from '../../values/ports.ts';
import { type ObjectValue, objectValue, type Value } from '../../values/value.ts';
import { appended, Unclear } from './words.ts';

/**
 * Sets an option in what a parser gives; what was given before is kept in a list, unless it is replaced.
 *
 * @param isReplaced whether an option of that name takes the place of what it was before
 */
export function setAt(
  result: ObjectValue,
  path: readonly string[],
  value: Value,
  isReplaced: (last: string, before: Value) => boolean,
): void {
  let object = result;
  for (const name of path.slice(0, -1)) {
    const inner = object.properties.get(name) ?? objectValue(value.at);
    if (inner.kind !== 'object') throw new Unclear(notUnderstood(`the option "${path.join('.')}"`, value.at));
    object.properties.set(name, inner);
    object = inner;
  }
  const last = path.at(-1) ?? '';
  const before = object.properties.get(last);
  const isFirst = before === undefined || isUndefined(before) || isReplaced(last, before);
  object.properties.set(last, isFirst ? value : appended(before, value));
}

/** Whether it is there, be it `undefined`. */
export function isSetAt(result: ObjectValue, path: readonly string[]): boolean {
  let object: Value | undefined = result;
  for (const name of path) object = object?.kind === 'object' ? object.properties.get(name) : undefined;
  return object !== undefined;
}
