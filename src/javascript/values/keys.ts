/** The keys of an object, in the order that the language gives them. */
import {
  type ArrayValue,
  arrayValue,
  isOfEnvFile,
  type ObjectValue,
  type Origin,
  primitive,
  type Unknown,
  unknown,
} from './value.ts';

/** `Object.keys`: loose where a key may be missing. */
export function arrayOfKeys(object: ObjectValue, at: Origin): ArrayValue {
  const keys = arrayValue(
    at,
    keysOf(object).map((key) => primitive(key, at)),
  );
  keys.rest = object.rest === 'nothing' ? null : object.rest === 'variable' ? furtherNames(object, at) : object.rest;
  keys.isLoose = object.isLoose;
  return keys;
}

/** Whatever else is set where it runs. What a program does to all of its own environment, it mostly does to tidy it. */
function furtherNames(environment: ObjectValue, at: Origin): Unknown {
  const names = unknown('it lists the whole environment', at);
  return environment.holdsTexts ? names : { ...names, ofEnvFile: keysOf(environment) };
}

/** The names that a list of variables may have besides its items, see `arrayOfKeys`; `null` where its items are not known. */
export function furtherOf({ rest, isLoose }: ArrayValue): Unknown | null {
  return rest !== null && !isLoose && isOfEnvFile(rest) && rest.ofEnvFile !== true ? rest : null;
}

/** What private names are kept under among the properties. */
export const privatePrefix = '\0#';

/** https://tc39.es/ecma262/#array-index */
const largestIndex = 2 ** 32 - 2;

/** `Object.keys` order: integer-like keys ascending, then the others as written. */
export function keysOf(object: ObjectValue): readonly string[] {
  const indexes: string[] = [];
  const names: string[] = [];
  for (const key of object.properties.keys()) {
    if (/^(?:0|[1-9]\d{0,9})$/.test(key) && Number(key) <= largestIndex) indexes.push(key);
    else if (!key.startsWith(privatePrefix)) names.push(key);
  }
  return indexes.length === 0 ? names : [...indexes.sort((a, b) => Number(a) - Number(b)), ...names];
}
