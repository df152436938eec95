/** What `Object` and `Array` themselves offer: `Object.entries`, `Array.from`. */

import { accessor } from '../language/classes.ts';
import { type Interpreter, notUnderstood, Thrown } from '../language/interpreter.ts';
import { getNamed, propertyOf, setProperty } from '../language/properties.ts';
import { spreadInto } from '../language/spread.ts';
import { callUnread, forget } from '../language/unread.ts';
import { mapOptions } from '../values/choices.ts';
import { arrayOfKeys, keysOf } from '../values/keys.ts';
import {
  type ArrayValue,
  arrayValue,
  isExact,
  looseItems,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { type Call, members } from './builtins.ts';
import { listOf } from './collections.ts';
import { methodOf } from './methods.ts';

export function objectFunctions(it: Interpreter, at: Origin): Map<string, Value> {
  const listing =
    (select: (key: Value, value: () => Value, here: Origin) => Value): Call =>
    ([object], here) =>
      mapOptions(object ?? primitive(undefined, here), (value) => {
        if (value.kind === 'array' && isExact(value) && value.isSparse !== true)
          return arrayValue(
            here,
            value.items.map((item, index) => select(primitive(String(index), here), () => item, here)),
          );
        if (value.kind !== 'object') return unknownFrom([value], here);
        const list = arrayValue(
          here,
          keysOf(value).map((key) => select(primitive(key, here), () => getNamed(it, value, key, here), here)),
        );
        const { rest, isLoose } = arrayOfKeys(value, here);
        return { ...list, rest, isLoose };
      });
  const names = listing((key) => key);
  const frozen: Call = ([value], here) => {
    if (value !== undefined) it.memory.mayFreeze(value);
    return value ?? primitive(undefined, here);
  };
  return members(at, {
    keys: names,
    values: listing((_key, value) => value()),
    entries: listing((key, value, here) => arrayValue(here, [key, value()])),
    assign: ([target, ...sources], here) => assignAll(it, target, sources, here),
    fromEntries: ([given], here) => {
      const entries = given === undefined ? null : (listOf(it, given, here) ?? given);
      if (entries?.kind !== 'array') return unknownFrom(entries === null ? [] : [entries], here);
      const object = objectValue(here);
      if (!isExact(entries)) return { ...object, rest: looseItems(entries) };
      for (const entry of entries.items) {
        const [key, value] = entry.kind === 'array' ? entry.items : [];
        if (key?.kind === 'primitive') object.properties.set(String(key.value), value ?? primitive(undefined, here));
        else object.rest = unknownFrom([key ?? entry], here);
      }
      return object;
    },
    create: (args, here) => {
      const [prototype, ...others] = args;
      const isBare = prototype?.kind === 'primitive' && prototype.value === null && others.length === 0;
      return isBare
        ? { ...objectValue(here), isBare }
        : callUnread(it, notUnderstood('"Object.create"', here), args, here);
    },
    defineProperty: (args, here) => defineProperty(it, args, here),
    getOwnPropertyDescriptor: ([object, key], here) => descriptorOf(object, key, here),
    // A list has its length among them.
    getOwnPropertyNames: (args, here) =>
      args[0]?.kind === 'object' ? names(args, here) : notUnderstood('"Object.getOwnPropertyNames"', here),
    hasOwn: ([object, key], here) => hasOwn(it, object, key, here),
    freeze: frozen,
    seal: frozen,
    getPrototypeOf: (_args, here) => ({ ...notUnderstood('a prototype', here), isShared: true }),
  });
}

/** Lays objects over the first of them, and gives it back. */
export function assignAll(it: Interpreter, target: Value | undefined, sources: readonly Value[], at: Origin): Value {
  const object = target ?? objectValue(at);
  if (object.kind !== 'object' || it.memory.isFrozen(object))
    return callUnread(it, unknownFrom([object], at), [object], at);
  it.memory.willChange(object);
  for (const source of sources) {
    if (hasAccessors(object)) setAll(it, object, source, at);
    else spreadInto(it, object, source, at);
  }
  if (object.properties.delete('__proto__')) forget(it, object, 'it is given another prototype');
  return object;
}

function hasAccessors({ properties, prototype }: ObjectValue): boolean {
  const isOwn = [...properties.values()].some((value) => value.kind === 'unknown' && value.accessor !== undefined);
  return isOwn || (prototype !== undefined && hasAccessors(prototype));
}

/** Sets each property of an object as an assignment does: a setter may do anything with it. */
function setAll(it: Interpreter, object: ObjectValue, source: Value, at: Origin): void {
  if (source.kind === 'primitive' && (source.value ?? null) === null) return;
  if (source.kind !== 'object' || source.rest !== 'nothing' || source.isLoose) {
    forget(it, object, 'it is given what is not known');
    return;
  }
  for (const key of keysOf(source)) setProperty(it, object, primitive(key, at), getNamed(it, source, key, at));
}

/**
 * What TypeScript writes for `export { harbour } from './harbour'` where it builds CommonJS, and what can be written
 * and listed like any other property. What cannot is not followed, but for the mark of a module.
 */
function defineProperty(it: Interpreter, args: readonly Value[], at: Origin): Value {
  const [target, key, descriptor] = args;
  const name = key?.kind === 'primitive' && key.variables.length === 0 ? String(key.value) : '__proto__';
  const property = target?.kind === 'object' && target.holdsTexts !== true ? described(descriptor, name) : null;
  const before = target?.kind === 'object' ? target.properties.get(name) : undefined;
  // What is there for good refuses to be something else.
  const isFixed = before?.kind === 'unknown' && before.accessor !== undefined;
  if (target?.kind !== 'object' || property === null || name === '__proto__' || isFixed || it.memory.isFrozen(target)) {
    // It may not take what it is given later.
    if (target !== undefined) it.memory.mayFreeze(target);
    const result = callUnread(it, notUnderstood('"Object.defineProperty"', at), args, at);
    if (target?.kind === 'object' && isFixed) it.memory.setProperty(target, name, notUnderstood('a property', at));
    return result;
  }
  it.memory.setProperty(target, name, property);
  return target;
}

function descriptorOf(object: Value | undefined, key: Value | undefined, at: Origin): Value {
  if (object?.kind !== 'object' || key?.kind !== 'primitive' || key.variables.length > 0)
    return notUnderstood('"Object.getOwnPropertyDescriptor"', at);
  const property = object.properties.get(String(key.value));
  if (object.rest !== 'nothing' || object.isLoose) return unknownFrom([object], at);
  if (property === undefined) return primitive(undefined, at);
  if (property.kind !== 'unknown' || property.accessor === undefined) {
    const flags = ['writable', 'enumerable', 'configurable'].map((flag) => [flag, primitive(true, at)] as const);
    return objectValue(at, new Map<string, Value>([['value', property], ...flags]));
  }
  const { get, set } = property.accessor;
  const functions = [['get', get] as const, ['set', set] as const];
  return objectValue(
    at,
    new Map<string, Value>([
      ...functions.map(([name, closure]) => [name, closure ?? primitive(undefined, at)] as const),
      ['enumerable', primitive(true, at)],
    ]),
  );
}

/** `Object.hasOwn(object, key)`, `Object.prototype.hasOwnProperty.call(object, key)`. */
export function hasOwn(it: Interpreter, object: Value | undefined, key: Value | undefined, at: Origin): Value {
  return mapOptions(object ?? primitive(undefined, at), (one) => {
    const method = one.kind === 'object' ? methodOf(it, one, 'hasOwnProperty', at) : null;
    return method?.kind !== 'builtin' || key === undefined ? unknownFrom([one], at) : method.call([key], at);
  });
}

/** The property that a descriptor describes, or `null`. */
function described(descriptor: Value | undefined, name: string): Value | null {
  if (descriptor?.kind !== 'object' || descriptor.rest !== 'nothing' || descriptor.isLoose) return null;
  const { properties } = descriptor;
  const isTrue = (key: string): boolean => {
    const value = properties.get(key);
    return value?.kind === 'primitive' && value.value === true && value.variables.length === 0;
  };
  const value = properties.get('value');
  if (name === '__esModule' && value !== undefined) return value;
  if (!isTrue('enumerable')) return null;
  const get = properties.get('get');
  if (get?.kind === 'closure') return properties.has('set') ? null : accessor(undefined, true, get);
  return value !== undefined && isTrue('writable') && isTrue('configurable') ? value : null;
}

export function arrayFunctions(it: Interpreter, at: Origin): Map<string, Value> {
  return members(at, {
    isArray: ([value], here) =>
      mapOptions(value ?? primitive(undefined, here), (one) =>
        one.kind === 'unknown' || one.kind === 'variable'
          ? unknownFrom([one], here)
          : primitive(one.kind === 'array', here),
      ),
    of: (args, here) => arrayValue(here, [...args]),
    from: ([source, transform], here) => {
      const items = arrayFrom(it, source, here);
      if (items === null)
        return callUnread(
          it,
          unknownFrom(source === undefined ? [] : [source], here),
          transform ? [transform] : [],
          here,
        );
      if (transform === undefined) return items;
      items.items = items.items.map((item, index) => {
        it.step();
        return it.call(transform, [item, isExact(items) ? primitive(index, here) : looseItems(items)], here);
      });
      return items;
    },
  });
}

/** `Array(3)` is three empty places, to be filled; `Array(3, 4)` a list of both. */
export function newArray(args: readonly Value[], at: Origin): Value {
  const [only] = args;
  if (args.length !== 1 || only === undefined) return arrayValue(at, [...args]);
  if (only.kind !== 'primitive' || typeof only.value !== 'number') return unknownFrom([only], at);
  if (!Number.isInteger(only.value) || only.value < 0) throw new Thrown('a list has no such length');
  if (only.value > longestArray || only.variables.length > 0) return unknownFrom([only], at);
  const items = new Array<Value>(only.value).fill(primitive(undefined, at));
  return { ...arrayValue(at, items), isSparse: items.length > 0 };
}

const longestArray = 1000;

/** `Array.from(array)` and `Array.from({ length: n })`. */
function arrayFrom(it: Interpreter, source: Value | undefined, at: Origin): ArrayValue | null {
  if (source?.kind === 'object' && source.collection !== undefined) return listOf(it, source, at);
  if (source?.kind === 'array')
    return { ...arrayValue(at, [...source.items]), rest: source.rest, isLoose: source.isLoose };
  if (source?.kind !== 'object' || source.rest !== 'nothing') return null;
  const length = propertyOf(source, 'length');
  if (
    length.kind !== 'primitive' ||
    typeof length.value !== 'number' ||
    !(length.value >= 0 && length.value <= longestArray)
  )
    return null;
  return arrayValue(
    at,
    Array.from(
      { length: length.value },
      (_, index) => source.properties.get(String(index)) ?? primitive(undefined, at),
    ),
  );
}
