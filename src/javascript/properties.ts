/** Reading and writing properties; spreading one object into another. */

import type { Interpreter } from './interpreter.ts';
import { notUnderstood, Thrown } from './interpreter.ts';
import { type Memory, mergeProperties } from './memory.ts';
import { methodOf } from './methods.ts';
import { namesEnvironment, unknownFrom, variablesOf } from './operators.ts';
import {
  choose,
  mapOptions,
  type ObjectValue,
  type Origin,
  objectValue,
  overridable,
  primitive,
  unknown,
  type Value,
} from './value.ts';

/** `object[key]` with a known or unknown key. Throws `Thrown` where the program would. */
export function getProperty(it: Interpreter, object: Value, key: Value, at: Origin): Value {
  return mapOptions(object, (target) =>
    mapOptions(key, (name) => {
      if (name.kind === 'primitive') return getNamed(it, target, String(name.value), at);
      if (name.kind === 'variable' && target.kind === 'object') return chosenBy(name.name, target, at);
      return unknownFrom(
        [name, target].filter((part) => part.kind !== 'object' && part.kind !== 'array'),
        at,
      );
    }),
  );
}

/** `ports[process.env.NODE_ENV]`: one of the properties, each in the environment of its name. */
function chosenBy(variable: string, target: ObjectValue, at: Origin): Value {
  if (target.rest !== 'nothing' || target.properties.size === 0) return notUnderstood('a computed property', at);
  const options = [...target.properties].map(([key, value]) => ({
    value,
    when: namesEnvironment(variable) ? key : null,
  }));
  return choose(options, at);
}

export function getNamed(it: Interpreter, target: Value, name: string, at: Origin): Value {
  switch (target.kind) {
    case 'object': {
      const own = target.properties.get(name);
      if (own !== undefined) return own;
      if (target.rest === 'variable') return { kind: 'variable', name, at };
      if (target.rest !== 'nothing') return unknown(target.rest.reason, target.rest.at);
      return methodOf(it, target, name, at) ?? primitive(undefined, at);
    }
    case 'array': {
      if (/^\d+$/.test(name)) {
        const item = target.items[Number(name)];
        return item ?? (target.rest === null ? primitive(undefined, at) : unknown(target.rest.reason, target.rest.at));
      }
      if (name === 'length') {
        return target.rest === null ? primitive(target.items.length, at) : unknown(target.rest.reason, target.rest.at);
      }
      return methodOf(it, target, name, at) ?? primitive(undefined, at);
    }
    case 'primitive': {
      if (target.value === null || target.value === undefined) {
        throw new Thrown(`it reads "${name}" of ${String(target.value)}`);
      }
      if (typeof target.value === 'string') {
        if (name === 'length') return primitive(target.value.length, at, target.variables);
        if (/^\d+$/.test(name)) return primitive(target.value[Number(name)], at, target.variables);
      }
      return methodOf(it, target, name, at) ?? primitive(undefined, at);
    }
    case 'builtin':
      return target.members?.get(name) ?? notUnderstood(`"${target.name}.${name}"`, at);
    case 'closure':
      return notUnderstood(`a property of a function ("${name}")`, at);
    case 'variable':
      return methodOf(it, target, name, at) ?? unknownFrom([target], at);
    case 'unknown':
      // A method of what comes from the environment (`.trim()`) still comes from there.
      return methodOf(it, target, name, at) ?? unknownFrom([target], at);
    case 'choice':
      return mapOptions(target, (option) => getNamed(it, option, name, at));
  }
}

/** `object[key] = value`. What is written to something unknown is lost, as is what it was. */
export function setProperty(memory: Memory, object: Value, key: Value, value: Value): void {
  if (object.kind === 'choice') {
    // Which of them is written to is not known: each may keep what it had.
    for (const option of object.options) {
      const target = option.value;
      if (target.kind !== 'object' || key.kind !== 'primitive') continue;
      const name = String(key.value);
      const before = target.properties.get(name) ?? primitive(undefined, target.at);
      memory.setProperty(
        target,
        name,
        choose(
          [
            { value, when: option.when },
            { value: before, when: null },
          ],
          target.at,
        ),
      );
    }
    return;
  }
  if (object.kind === 'object') {
    if (key.kind === 'primitive') memory.setProperty(object, String(key.value), value);
    else forget(memory, object, 'a property with a name that is not known is set');
    return;
  }
  if (object.kind === 'array') {
    memory.willChange(object);
    if (key.kind === 'primitive' && /^\d+$/.test(String(key.value)) && Number(key.value) <= object.items.length) {
      object.items[Number(key.value)] = value;
    } else if (!(key.kind === 'primitive' && key.value === 'length')) {
      object.rest = unknown('an item with an index that is not known is set', object.at);
    }
  }
}

/** From here on nothing is known of the object: code that is not understood may have changed it. */
export function forget(memory: Memory, value: Value, reason: string): void {
  if (value.kind === 'object') {
    memory.willChange(value);
    value.rest = unknown(reason, value.at);
    for (const name of value.properties.keys()) value.properties.set(name, value.rest);
  } else if (value.kind === 'array') {
    memory.willChange(value);
    value.rest = unknown(reason, value.at);
    value.items = [];
  } else if (value.kind === 'choice') {
    for (const option of value.options) forget(memory, option.value, reason);
  }
}

/** `{ ...spread }` into an object under construction. */
export function spreadInto(target: ObjectValue, spread: Value, at: Origin): void {
  switch (spread.kind) {
    case 'object': {
      if (spread.rest !== 'nothing') {
        // Whatever else it has may replace what is already there.
        for (const [name, value] of target.properties) {
          if (spread.properties.has(name)) continue;
          target.properties.set(name, spread.rest === 'variable' ? overridable(value, [name]) : spread.rest);
        }
        target.rest = spread.rest;
      }
      for (const [name, value] of spread.properties) target.properties.set(name, value);
      return;
    }
    case 'array':
      spread.items.forEach((item, index) => {
        target.properties.set(String(index), item);
      });
      return;
    case 'primitive':
    case 'closure':
    case 'builtin':
      return; // null, undefined, false and functions have nothing to spread
    case 'choice': {
      const ways = spread.options.map(({ value, when }) => {
        const way = copyOf(target);
        spreadInto(way, value, at);
        return { when, properties: way.properties, rest: way.rest };
      });
      target.properties = mergeProperties(ways, at);
      target.rest = ways.map((way) => way.rest).find((rest) => rest !== 'nothing') ?? 'nothing';
      return;
    }
    case 'variable':
    case 'unknown': {
      const rest = unknown(`it may be replaced by a spread that is not known: ${reasonOf(spread)}`, at);
      for (const name of target.properties.keys()) target.properties.set(name, rest);
      target.rest = rest;
      return;
    }
  }
}

function reasonOf(value: Value): string {
  return value.kind === 'unknown' ? value.reason : `it comes from the environment (${variablesOf(value).join(', ')})`;
}

/** A shallow copy. */
export function copyOf(object: ObjectValue): ObjectValue {
  const copy = objectValue(object.at, new Map(object.properties));
  copy.rest = object.rest;
  return copy;
}

/** A property of a value that is read as a config: `undefined` where it is not set. Never throws. */
export function propertyOf(value: Value, name: string): Value {
  return mapOptions(value, (it) => {
    switch (it.kind) {
      case 'object': {
        const own = it.properties.get(name);
        if (own !== undefined) return own;
        if (it.rest === 'nothing') return primitive(undefined, it.at);
        return it.rest === 'variable' ? { kind: 'variable', name, at: it.at } : unknown(it.rest.reason, it.rest.at);
      }
      case 'unknown':
      case 'variable':
        return unknownFrom([it], it.at);
      default:
        return primitive(undefined, it.at);
    }
  });
}
