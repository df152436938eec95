/** The keys of an object, in the order that the language gives them. */
import { type ArrayValue, arrayValue, type ObjectValue, type Origin, primitive, unknown } from './value.ts';

/** `Object.keys`: loose where a key may be missing. */
export function arrayOfKeys(object: ObjectValue, at: Origin): ArrayValue {
  const keys = arrayValue(
    at,
    keysOf(object).map((key) => primitive(key, at)),
  );
  if (object.rest !== 'nothing')
    keys.rest = object.rest === 'variable' ? unknown('it lists the whole environment', at) : object.rest;
  keys.isLoose = object.isLoose;
  return keys;
}

/** What private names are kept under among the properties. */
export const privatePrefix = '\0#';

/** `Object.keys` order: integer-like keys ascending, then the others as written. */
export function keysOf(object: ObjectValue): readonly string[] {
  const indexes: string[] = [];
  const names: string[] = [];
  for (const key of object.properties.keys()) {
    if (/^(?:0|[1-9]\d{0,9})$/.test(key)) indexes.push(key);
    else if (!key.startsWith(privatePrefix)) names.push(key);
  }
  return indexes.length === 0 ? names : [...indexes.sort((a, b) => Number(a) - Number(b)), ...names];
}
