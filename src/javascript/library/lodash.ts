/** What configs take of lodash, and of underscore: laying objects over each other, and asking them by a path. */
import type { Interpreter } from '../language/interpreter.ts';
import { getNamed, heldBy, propertyOf } from '../language/properties.ts';
import { copyOf } from '../language/spread.ts';
import { callUnread, forget } from '../language/unread.ts';
import { mapOptions } from '../values/choices.ts';
import { isAbsent, isUndefined } from '../values/ports.ts';
import { fallback } from '../values/truth.ts';
import {
  isExact,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import { unknownFrom, variablesOf } from '../values/variables.ts';
import { type Call, members } from './builtins.ts';
import { copyOfData } from './json-functions.ts';
import { mergeDeep } from './merging.ts';
import { assignAll, hasOwn } from './object-functions.ts';
import { ofPackage } from './package-parts.ts';

/** The functions by the library that has them; what else it has is not read. https://lodash.com/docs, https://underscorejs.org */
const names: Readonly<Record<'lodash' | 'underscore', readonly string[]>> = {
  lodash: [
    ...['assign', 'assignIn', 'extend', 'merge', 'defaults', 'defaultsDeep', 'get'],
    ...['has', 'pick', 'omit', 'cloneDeep', 'clone'],
  ],
  underscore: ['extend', 'extendOwn', 'assign', 'defaults', 'pick', 'omit', 'clone'],
};

/** What a package exports of them: all of `lodash`, one function of `lodash/merge` or `lodash.merge`; `null` for any other. */
export function lodashPackage(it: Interpreter, specifier: string, at: Origin): Value | null {
  const match = /^(?:(lodash|lodash-es|underscore)(?:\/(\w+)(?:\.js)?)?|lodash\.(\w+))$/.exec(specifier);
  if (match === null) return null;
  const all = functions(it);
  const one = match[2] ?? match[3];
  if (one === undefined) {
    const own = names[match[1] === 'underscore' ? 'underscore' : 'lodash'];
    const known = members(at, Object.fromEntries(Object.entries(all).filter(([name]) => own.includes(name))));
    const rest: Unknown = {
      ...unknown(`it comes from the package "${specifier}", which is not read`, at),
      made: { from: 'package', name: specifier, steps: [] },
    };
    const object: ObjectValue = { ...objectValue(at, known), rest };
    object.properties.set('default', object);
    return object;
  }
  const call = Object.entries(all).find(([name]) => name.toLowerCase() === one.toLowerCase())?.[1];
  return call === undefined ? null : ofPackage(specifier, at, { call });
}

function functions(it: Interpreter): Readonly<Record<string, Call>> {
  const assign: Call = ([target, ...sources], here) => assignAll(it, target, sources, here);
  return {
    assign,
    assignIn: assign,
    extend: assign,
    extendOwn: assign,
    merge: ([target, ...sources], here) => into(it, target, sources, here, mergeInto),
    defaults: ([target, ...sources], here) => into(it, target, sources, here, defaultsInto),
    defaultsDeep: ([target, ...sources], here) => into(it, target, sources, here, defaultsDeepInto),
    get: ([object, path, otherwise], here) => found(it, object, path, otherwise, here),
    has: ([object, path], here) => {
      const keys = path === undefined ? null : keysIn(path);
      if (keys === null || object === undefined) return unknownFrom([path ?? primitive(undefined, here)], here);
      const last = keys.at(-1);
      const holder = follow(it, object, keys.slice(0, -1), here);
      return hasOwn(it, holder, last === undefined ? last : primitive(last, here), here);
    },
    pick: ([object, ...keys], here) => selected(object, keys, true, here),
    omit: ([object, ...keys], here) => selected(object, keys, false, here),
    cloneDeep: ([value], here) => copyOfData(it, value ?? primitive(undefined, here), here),
    clone: ([value], here) =>
      mapOptions(value ?? primitive(undefined, here), (one) =>
        one.kind === 'object' ? copyOf(one) : one.kind === 'array' ? { ...one, items: [...one.items] } : one,
      ),
  };
}

/** Levels of objects in objects: one of them may hold itself. */
const deepest = 32;

type Into = (it: Interpreter, target: ObjectValue, source: Value, at: Origin) => void;

/** A function that changes its first argument by the others, and gives it back. */
function into(it: Interpreter, target: Value | undefined, sources: readonly Value[], at: Origin, change: Into): Value {
  const object = target ?? objectValue(at);
  const given = [object, ...sources];
  if (object.kind !== 'object' || it.memory.isFrozen(object))
    return callUnread(it, unknownFrom([object], at), given, at);
  for (const source of sources) change(it, object, source, at);
  return object;
}

/** Other names of the objects in it see what is changed, as long as it is known what that is. */
function mergeInto(it: Interpreter, target: ObjectValue, source: Value, at: Origin, depth = 0): void {
  it.step();
  if (source.kind === 'primitive') return;
  const isPlain = source.kind === 'object' && source.rest === 'nothing' && !source.isLoose && depth < deepest;
  if (!isPlain) {
    replaced(it, target, mergeDeep(it, target, source, at), at);
    return;
  }
  for (const [name, value] of source.properties) {
    const before = target.properties.get(name);
    if (before?.kind === 'object' && value.kind === 'object') mergeInto(it, before, value, at, depth + 1);
    else if (before?.kind === 'array' && value.kind === 'array')
      it.memory.setProperty(target, name, unknown('how lists are merged is not followed', at));
    else if (value.kind === 'object' && isBare(value)) {
      const copy = objectValue(value.at);
      mergeInto(it, copy, value, at, depth + 1);
      it.memory.setProperty(target, name, heldBy(target, copy));
    } else if (!isUndefined(value))
      it.memory.setProperty(target, name, heldBy(target, mergeDeep(it, before ?? primitive(undefined, at), value, at)));
  }
}

/** What an object becomes at once: what was in it may have changed with it. */
function replaced(it: Interpreter, target: ObjectValue, by: Value, at: Origin): void {
  for (const value of target.properties.values())
    if (value.kind === 'object') forget(it, value, 'something that is not known is merged into it');
  it.memory.lose(target, unknownFrom([by], at));
  if (by.kind !== 'object') return;
  target.properties = by.properties;
  target.rest = by.rest;
  target.isLoose = by.isLoose;
}

/** What `undefined` is in the target, or is not there. */
function defaultsInto(it: Interpreter, target: ObjectValue, source: Value, at: Origin): void {
  eachDefault(it, target, source, at, (before, value) => orDefault(before, value, at));
}

function defaultsDeepInto(it: Interpreter, target: ObjectValue, source: Value, at: Origin, depth = 0): void {
  eachDefault(it, target, source, at, (before, value) => {
    if (before.kind !== 'object' || value.kind !== 'object' || depth > deepest) return orDefault(before, value, at);
    defaultsDeepInto(it, before, value, at, depth + 1);
    return before;
  });
}

function eachDefault(
  it: Interpreter,
  target: ObjectValue,
  source: Value,
  at: Origin,
  fill: (before: Value, value: Value) => Value,
): void {
  it.step();
  if (source.kind === 'primitive') return;
  if (source.kind !== 'object' || source.isLoose) {
    replaced(it, target, unknownFrom([source], at), at);
    return;
  }
  for (const [name, value] of source.properties)
    it.memory.setProperty(target, name, heldBy(target, fill(propertyOf(target, name), value)));
  // Any other name it has where the target has none.
  if (source.rest !== 'nothing' && target.rest === 'nothing') {
    it.memory.willChange(target);
    target.rest = source.rest;
  }
}

/** `null` is something given. */
function orDefault(before: Value, value: Value, at: Origin): Value {
  return mapOptions(before, (one) =>
    one.kind === 'primitive' && one.value === null ? one : fallback('??', one, () => value, at),
  );
}

/** `_.get(config, 'harbour.quays[0].port', 4310)`: what is `undefined` is the default. */
function found(
  it: Interpreter,
  object: Value | undefined,
  path: Value | undefined,
  otherwise: Value | undefined,
  at: Origin,
): Value {
  const keys = path === undefined ? null : keysIn(path);
  if (keys === null || object === undefined) return unknownFrom([path ?? primitive(undefined, at)], at);
  const value = follow(it, object, keys, at);
  return otherwise === undefined ? value : orDefault(value, otherwise, at);
}

function follow(it: Interpreter, object: Value, keys: readonly string[], at: Origin): Value {
  return keys.reduce<Value>(
    (from, key) =>
      mapOptions(from, (one) =>
        isAbsent(one) ? primitive(undefined, at, variablesOf(one)) : getNamed(it, one, key, at),
      ),
    object,
  );
}

function keysIn(path: Value): readonly string[] | null {
  if (path.kind === 'array' && isExact(path)) {
    const keys = path.items.map((it) =>
      it.kind === 'primitive' && it.variables.length === 0 ? String(it.value) : null,
    );
    return keys.every((it) => it !== null) ? keys : null;
  }
  if (path.kind !== 'primitive' || path.variables.length > 0) return null;
  const text = String(path.value);
  return /^[^[\]]*(?:\[\d+\][^[\]]*)*$/.test(text)
    ? text
        .replace(/\[(\d+)\]/g, '.$1')
        .split('.')
        .filter((it) => it !== '')
    : null;
}

function selected(object: Value | undefined, keys: readonly Value[], isKept: boolean, at: Origin): Value {
  const all = keys.flatMap((it) => (it.kind === 'array' && isExact(it) ? it.items : [it]));
  const chosen = new Set(
    all.map((it) => (it.kind === 'primitive' && it.variables.length === 0 ? String(it.value) : null)),
  );
  return mapOptions(object ?? primitive(undefined, at), (one) => {
    if (one.kind !== 'object' || chosen.has(null) || [...chosen].some((it) => it?.includes('.') === true))
      return unknownFrom([one, ...all], at);
    if (!isKept) return { ...one, properties: new Map([...one.properties].filter(([name]) => !chosen.has(name))) };
    const properties = new Map<string, Value>();
    for (const name of chosen)
      if (name !== null && (one.properties.has(name) || one.rest !== 'nothing'))
        properties.set(name, propertyOf(one, name));
    return { ...objectValue(at, properties), isLoose: one.isLoose };
  });
}

/** What is no instance of anything is copied, not shared. */
function isBare({ prototype, collection, definition }: ObjectValue): boolean {
  return prototype === undefined && collection === undefined && definition === undefined;
}
