/** Reading and writing properties. */

import { collectionMember } from '../library/collections.ts';
import { functionMethod } from '../library/function-methods.ts';
import { methodOf } from '../library/methods.ts';
import { patternMethod } from '../library/pattern-methods.ts';
import { anyOf, choose, type Kept, mapOptions, mayBeSet, optionsOf } from '../values/choices.ts';
import { asText } from '../values/operators.ts';
import { environmentOf, namesEnvironment, replaceable } from '../values/truth.ts';
import {
  type ArrayValue,
  after,
  countOf,
  isExact,
  isOfEnvFile,
  lengthOf,
  looseItems,
  type ObjectValue,
  type Origin,
  type Primitive,
  primitive,
  type Scalar,
  type Unknown,
  unknown,
  type Value,
  type Variable,
} from '../values/value.ts';
import { unknownFrom, variablesOf } from '../values/variables.ts';
import { areApart, whenSet } from '../values/whens.ts';
import { GiveUp, type Interpreter, notUnderstood, Thrown } from './interpreter.ts';
import { keptBy } from './kept.ts';
import { mayHaveOtherNames } from './replaceable-names.ts';
import { changesAll, forget } from './unread.ts';
import { survivors } from './ways.ts';

/** `object[key]` with a known or unknown key. Throws `Thrown` where the program would. */
export function getProperty(it: Interpreter, object: Value, key: Value, at: Origin): Value {
  return survivors(it, object, (target) =>
    survivors(it, nameable(key), (name) => {
      if ((target.kind === 'object' || target.kind === 'array') && name.kind === 'unknown') it.watcher?.reads(target);
      const isReplaceable = name.kind === 'variable' || (name.kind === 'primitive' && name.variables.length > 0);
      if (isReplaceable && target.kind === 'object') return chosenBy(name, target, at);
      if (name.kind === 'primitive') {
        const value = getNamed(it, target, String(name.value), at);
        return isReplaceable ? replaceable(value, name.variables, at) : value;
      }
      const parts = [name, target].filter((part) => part.kind !== 'object' && part.kind !== 'array');
      return unknownFrom(isOfEnvFile(target) ? [target] : parts, at);
    }),
  );
}

/** A name longer than that is that of nothing; the engine looks through all such names one after the other. */
const longestName = 1000;

function nameable(key: Value): Value {
  return lengthOf(key) > longestName ? unknown('a property has a very long name', key.at) : key;
}

/**
 * `ports[process.env.NODE_ENV || 'development']`: one of the properties, each in the environment of its name;
 * in all others the one of the default, or none.
 */
function chosenBy(name: Primitive | Variable, target: ObjectValue, at: Origin): Value {
  if (target.rest !== 'nothing' || target.properties.size === 0) return notUnderstood('a computed property', at);
  const variable = environmentOf(name);
  const key = name.kind === 'primitive' ? String(name.value) : null;
  if (variable === null && name.kind === 'variable') return chosenIfSet(name, target, at);
  // Of what is no environment, the names of the properties say nothing.
  if (variable === null && key !== null)
    return variablesOf(name).some(namesEnvironment)
      ? notUnderstood('a computed property', at)
      : replaceable(target.properties.get(key) ?? primitive(undefined, at), variablesOf(name), at);
  const others = [...target.properties].filter(([other]) => other !== key);
  // The table is taken to have a place for every environment there is, but where another may be meant it has none.
  const missing = primitive(undefined, at, variable === null ? [] : [variable]);
  const ofDefault = key === null ? undefined : target.properties.get(key);
  return choose(
    [
      ...(ofDefault === undefined ? [] : [{ value: ofDefault, when: null }]),
      { value: key === null ? primitive(undefined, at) : missing, when: null },
      ...others.map(([environment, value]) => ({ value, when: variable === null ? null : { variable, environment } })),
    ],
    at,
  );
}

/** `roles[process.env.ROLE]`: where nobody sets that, what has no name is asked for; else it may be each property. */
function chosenIfSet(name: Variable, target: ObjectValue, at: Origin): Value {
  const when = whenSet([name.name]);
  const unset = target.properties.get(String(name.unset?.value)) ?? primitive(undefined, at);
  const others = [...target.properties.values(), primitive(undefined, at)].filter((it) => it !== unset);
  return choose([{ value: unset, when: null }, ...others.map((value) => ({ value, when }))], at);
}

/** A property of an object, or of what it takes them from; `null` where none is written. */
function found(object: ObjectValue, name: string): Value | null {
  for (let holder: ObjectValue | undefined = object; holder !== undefined; holder = holder.prototype) {
    const own = holder.properties.get(name);
    if (own !== undefined) return own;
    if (holder.rest !== 'nothing' && holder.rest !== holder.definition?.rest)
      return holder === object ? null : unknownRest(holder.rest);
  }
  return null;
}

/** Whether something runs where a property is set, as far as that is known. */
export function isAccessor(object: Value, key: Value): boolean {
  return optionsOf(object).some(({ value }) => {
    const before = value.kind === 'object' && key.kind === 'primitive' ? found(value, String(key.value)) : null;
    return before?.kind === 'unknown' && before.accessor !== undefined;
  });
}

function unknownRest(rest: 'variable' | Unknown): Value | null {
  return rest === 'variable' ? null : unknown(rest.reason, rest.at);
}

/** The name of an item. */
const index = /^(?:0|[1-9]\d*)$/;

/** Ways to the objects that all others of their kind share. */
function shared(name: string, at: Origin): Unknown | null {
  return name === '__proto__' || name === 'constructor' ? { ...notUnderstood(`"${name}"`, at), isShared: true } : null;
}

/** What a getter gives. */
function got(it: Interpreter, property: Unknown, self: Value, at: Origin): Value {
  const get = property.accessor?.get ?? null;
  return get === null ? primitive(undefined, at) : it.call(get, [], at, self);
}

export function getNamed(it: Interpreter, target: Value, name: string, at: Origin): Value {
  switch (target.kind) {
    case 'object': {
      if (name === 'prototype' && target.definition !== undefined) return target.definition.prototype;
      const own = found(target, name);
      if (own !== null) return own.kind === 'unknown' && own.accessor !== undefined ? got(it, own, target, at) : own;
      if (target.rest === 'variable') return { kind: 'variable', name, at };
      if (lacks(target, name) || (target.isBare === true && target.rest === 'nothing'))
        return { ...primitive(undefined, at), isMissing: true };
      if (target.rest !== 'nothing')
        return { ...unknown(target.rest.reason, target.rest.at), made: after(target, name) };
      if (target.collection !== undefined)
        return shared(name, at) ?? collectionMember(it, target, target.collection, name, at);
      return shared(name, at) ?? methodOf(it, target, name, at) ?? primitive(undefined, at);
    }
    case 'array': {
      if (index.test(name)) {
        return isExact(target) ? (target.items[Number(name)] ?? primitive(undefined, at)) : looseItems(target);
      }
      if (name === 'length') return countOf(target, at) ?? looseItems(target);
      return (
        target.named?.get(name) ??
        shared(name, at) ??
        methodOf(it, target, name, at) ??
        (target.rest === null ? primitive(undefined, at) : looseItems(target))
      );
    }
    case 'primitive': {
      if (target.value === null || target.value === undefined) {
        throw new Thrown(`it reads "${name}" of ${String(target.value)}`);
      }
      if (typeof target.value === 'string') {
        if (name === 'length') return primitive(target.value.length, at, target.variables);
        if (index.test(name)) return primitive(target.value[Number(name)], at, target.variables);
      }
      return shared(name, at) ?? methodOf(it, target, name, at) ?? primitive(undefined, at);
    }
    case 'builtin':
      return (
        target.own?.properties.get(name) ??
        target.members?.get(name) ?? {
          ...notUnderstood(`"${target.name}.${name}"`, at),
          made: after(target, name),
          ...(name === 'prototype' && target.made === undefined ? { isShared: true } : {}),
        }
      );
    case 'closure':
      return (
        functionMethod(it, target, name, at) ?? {
          ...notUnderstood(`a property of a function ("${name}")`, at),
          made: after(target, name),
        }
      );
    case 'variable':
    case 'unknown':
      if (name === 'process' && isGlobalObject(target)) return it.process;
      if (isGlobalObject(target)) {
        const own = it.globals.properties.get(name);
        if (own !== undefined) return own;
      }
      if (target.kind === 'unknown' && target.pattern !== undefined) {
        const method = patternMethod(it, target, name, at);
        if (method !== null) return method;
      }
      // What a package gives has what is read of it.
      it.mayThrow(target.kind === 'unknown' && target.made !== undefined ? 'unlikely' : undefined);
      // A method of what comes from the environment (`.trim()`) still comes from there.
      return (
        methodOf(it, target, name, at) ?? {
          ...unknownFrom([target], at),
          made: after(target, name),
          ...(target.kind === 'unknown' && target.isShared ? { isShared: true } : {}),
        }
      );
    case 'choice':
      return survivors(it, target, (option) => getNamed(it, option, name, at));
  }
}

/** Whether a class is known to have no such member: nobody has given it one, nor does every function have it. */
function lacks({ definition, rest, isLoose }: ObjectValue, name: string): boolean {
  const isOwn = definition !== undefined && rest === definition.rest && definition.parent === null && !isLoose;
  if (!isOwn || (definition.node.decorators ?? []).length > 0 || name in Function) return false;
  // https://www.typescriptlang.org/docs/handbook/declaration-merging.html#merging-namespaces-with-classes
  return !/\bnamespace\b/.test(definition.file.text);
}

/** `globalThis`. https://nodejs.org/api/globals.html#global */
function isGlobalObject(value: Value): boolean {
  if (value.kind !== 'unknown' || value.made?.from !== 'global' || value.made.steps.length > 0) return false;
  return value.made.name === 'globalThis' || value.made.name === 'global';
}

/** `object[key] = value`. What is written to something unknown is lost, as is what it was. */
export function setProperty(it: Interpreter, object: Value, name: Value, value: Value, kept: Kept = 'nothing'): void {
  const { memory } = it;
  const key = nameable(name);
  if ((object.kind === 'unknown' && object.isShared) || memory.ofLanguage.has(object)) throw new GiveUp(changesAll);
  if (memory.consoles.has(object)) {
    // What it writes is nothing that a program could see, but any code may call what writes it.
    forget(it, value, 'it is made a function of the console');
    return;
  }
  if (isGlobalObject(object)) {
    if (key.kind === 'primitive' && key.value === 'process') throw new GiveUp(changesAll);
    if (isKnownKey(key)) memory.setProperty(it.globals, String(key.value), value);
    else forget(it, it.globals, 'a global with a name that is not known is set');
    return;
  }
  if (key.kind === 'primitive' && key.value === '__proto__') {
    forget(it, object, 'it is given another prototype');
    forget(it, value, 'it is the prototype of another object');
    return;
  }
  if (object.kind === 'choice') {
    // Which of them is written to is not known: each may keep what it had.
    for (const option of object.options) {
      const target = option.value;
      if (target.kind !== 'object' || key.kind !== 'primitive') {
        // That it is set is no more than possible anyway.
        if (target.kind === 'object' && isOfEnvFile(key)) setProperty(it, target, key, value, kept);
        else forget(it, target, 'it may be written to');
        continue;
      }
      const name = String(key.value);
      memory.willChange(target);
      target.isLoose ||= !target.properties.has(name);
      const before = propertyOf(target, name);
      // Of two variables that name environments, only one stands at an option: another option may be the one there.
      const mayBeAnother = object.options.some(
        (it) => it.value !== target && it.when !== null && option.when !== null && !areApart(it.when, option.when),
      );
      const others = mayBeAnother ? [null, option.when] : [null];
      memory.setProperty(
        target,
        name,
        choose(
          [{ value: heldBy(target, value), when: option.when }, ...others.map((when) => ({ value: before, when }))],
          target.at,
        ),
      );
    }
    return;
  }
  if (object.kind === 'object') {
    const reason = 'a property with a name that is not known is set';
    if (key.kind === 'primitive') {
      setNamed(it, object, String(key.value), value);
      if (key.variables.length > 0) mayHaveOtherNames(it, object, key);
    } else if (isOfEnvFile(key)) {
      memory.willChange(object);
      mayBeSet(object, unknown(reason, object.at), kept === 'nothing' ? keptBy(it) : kept, key.ofEnvFile);
    } else forget(it, object, reason);
    return;
  }
  if (object.kind === 'builtin' && object.own !== undefined) {
    if (isKnownKey(key)) memory.setProperty(object.own, String(key.value), value);
    else forget(it, object.own, 'a property with a name that is not known is set');
    return;
  }
  if (object.kind === 'closure') forget(it, value, 'it is a property of a function');
  if (object.kind === 'unknown' && value.kind === 'closure') forget(it, value, 'it is set where anything may call it');
  if (object.kind === 'array') {
    memory.willChange(object);
    if (it.memory.isFrozen(object)) throw new GiveUp('a list is changed that may be frozen');
    if (isExact(object) && isKnownKey(key) && isIndexOf(object, key.value)) {
      object.items[Number(key.value)] = value;
    } else if (key.kind === 'primitive' && key.value === 'length' && isExact(object) && isShorter(object, value)) {
      object.items = object.items.slice(0, Number(value.value));
    } else {
      memory.lose(object, unknown('an item with an index that is not known is set', object.at));
    }
  }
}

function setNamed(it: Interpreter, object: ObjectValue, name: string, value: Value): void {
  const before = found(object, name);
  if (before?.kind === 'unknown' && before.accessor !== undefined) {
    const { set } = before.accessor;
    if (set === null) it.mayThrow();
    else it.call(set, [value], value.at, object);
    return;
  }
  const kept = before ?? propertyOf(object, name);
  if (it.memory.isFrozen(object)) it.mayThrow();
  const set = it.memory.isFrozen(object) ? anyOf([kept, value], value.at) : value;
  if (set !== value && before === null) {
    it.memory.willChange(object);
    object.isLoose = true;
  }
  it.memory.setProperty(object, name, heldBy(object, set));
}

/** Whether it is one name, whatever the process is started with. */
export function isKnownKey(key: Value): key is Primitive {
  return key.kind === 'primitive' && key.variables.length === 0;
}

/** What becomes of a value that is set. */
export function heldBy(object: ObjectValue, value: Value): Value {
  return object.holdsTexts ? asText(value) : value;
}

function isShorter(array: ArrayValue, length: Value): length is Primitive {
  return isKnownKey(length) && Number(length.value) <= array.items.length;
}

function isIndexOf(array: ArrayValue, key: Scalar): boolean {
  return index.test(String(key)) && Number(key) <= array.items.length;
}

/** A property of a value that is read as a config: `undefined` where it is not set. Never throws. */
export function propertyOf(value: Value, name: string): Value {
  return mapOptions(value, (it) => {
    switch (it.kind) {
      case 'object': {
        const own = found(it, name);
        if (own !== null) return own;
        if (it.rest === 'nothing') return primitive(undefined, it.at);
        return it.rest === 'variable' ? { kind: 'variable', name, at: it.at } : unknown(it.rest.reason, it.rest.at);
      }
      case 'unknown':
      case 'variable':
        return unknownFrom([it], it.at);
      default:
        return primitive(undefined, it.at, variablesOf(it));
    }
  });
}
