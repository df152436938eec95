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
  const keys = [...object.properties.keys()].filter((key) => !key.startsWith(privatePrefix));
  const isIndex = (key: string): boolean => /^(0|[1-9]\d{0,9})$/.test(key);
  return [...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))];
}
