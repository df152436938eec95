/** Spreading one object into another. */
import { anyOf, mapOptions, overridable } from '../values/choices.ts';
import { privatePrefix } from '../values/keys.ts';
import { readAt } from '../values/places.ts';
import { mergeObjects } from '../values/snapshots.ts';
import {
  isExact,
  isOfEnvFile,
  looseItems,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { variablesOf } from '../values/variables.ts';
import type { Interpreter } from './interpreter.ts';
import { getNamed, heldBy } from './properties.ts';
import { maybe } from './ways.ts';

/** Characters of a text that is spread into an object. */
const longestSpread = 1000;

const none: ReadonlySet<string> = new Set();

/**
 * `{ ...spread }` into an object under construction. What a getter computes is computed now.
 *
 * @param except names of which none is asked for
 */
export function spreadInto(
  it: Interpreter,
  target: ObjectValue,
  spread: Value,
  at: Origin,
  except: ReadonlySet<string> = none,
): void {
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
      target.isLoose ||= spread.isLoose;
      for (const [name, own] of spread.properties) {
        if (name.startsWith(privatePrefix) || except.has(name)) continue;
        const value = spreadAt(isComputed(own) ? getNamed(it, spread, name, at) : own, at);
        const isThere = !spread.isLoose || target.properties.get(name) === undefined;
        const over = isThere ? value : laidOver(target.properties.get(name) ?? value, value, name, at);
        target.properties.set(name, heldBy(target, over));
      }
      return;
    }
    case 'array':
      if (!isExact(spread)) target.rest = looseItems(spread);
      target.isLoose ||= spread.isSparse === true;
      spread.items.forEach((item, index) => {
        target.properties.set(String(index), item);
      });
      return;
    case 'primitive':
      if (typeof spread.value !== 'string') return; // null, undefined and false have nothing to spread
      for (const [index, character] of spread.value.slice(0, longestSpread).split('').entries())
        target.properties.set(String(index), primitive(character, at, spread.variables));
      if (spread.value.length > longestSpread) target.rest = unknown('a very long text is spread', at);
      return;
    case 'choice': {
      const ways = spread.options.map(({ value, ...under }) => {
        const way = copyOf(target);
        const lay = (): Value => {
          spreadInto(it, way, value, at);
          return way;
        };
        // What computes it may change something as well.
        if (value.kind === 'object' && [...value.properties.values()].some(isComputed)) maybe(it, lay, at);
        else lay();
        return { ...under, properties: way.properties, rest: way.rest, isLoose: way.isLoose };
      });
      const merged = mergeObjects(ways, at);
      target.properties = merged.properties;
      target.rest = merged.rest;
      target.isLoose = merged.isLoose;
      return;
    }
    case 'variable':
    case 'unknown':
    case 'closure':
    case 'builtin': {
      if (isOfEnvFile(spread)) {
        spreadInto(it, target, { ...objectValue(at), rest: 'variable' }, at);
        return;
      }
      const rest = unknown(`it may be replaced by a spread that is not known: ${reasonOf(spread)}`, at);
      // What a file says that a server keeps for itself, it need not say: what is written here stands where it does not.
      const file = spread.kind === 'unknown' ? spread.ofFile : undefined;
      for (const [name, value] of target.properties)
        target.properties.set(name, file === undefined ? rest : overridable(value, [file]));
      target.rest = rest;
      return;
    }
  }
}

function isComputed(property: Value): boolean {
  return property.kind === 'unknown' && property.accessor !== undefined;
}

/** A property as it is read on its way into another object: what is not there is not there either. */
function spreadAt(value: Value, at: Origin): Value {
  return mapOptions(value, (it) => (it.kind === 'primitive' && it.isMissing ? it : readAt(it, at)));
}

/** A property of which `undefined`, or the variable of its name, may mean that it is not there: what was, stays. */
function laidOver(before: Value, over: Value, name: string, at: Origin): Value {
  return mapOptions(over, (it) => {
    if (it.kind === 'variable' && it.name === name) return overridable(before, [name]);
    if (it.kind !== 'primitive' || it.value !== undefined) return it;
    if (it.isMissing) return overridable(before, it.variables);
    return anyOf([overridable(before, it.variables), it], at);
  });
}

function reasonOf(value: Value): string {
  if (value.kind === 'closure' || value.kind === 'builtin') return 'what is set on a function is not followed';
  return value.kind === 'unknown' ? value.reason : `it comes from the environment (${variablesOf(value).join(', ')})`;
}

/** A shallow copy. */
export function copyOf(object: ObjectValue): ObjectValue {
  return { ...object, properties: new Map(object.properties) };
}
