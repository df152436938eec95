/**
 * `Map`, `Set` and what goes through them. Their entries are kept in two lists, of keys and of values, so that they are
 * forked, merged and forgotten as all lists are. A key that is not known makes all that is in it unknown.
 */

import { GiveUp, type Interpreter, notUnderstood, Thrown } from '../language/interpreter.ts';
import { callUnread } from '../language/unread.ts';
import { survivors } from '../language/ways.ts';
import { privatePrefix } from '../values/keys.ts';
import {
  type ArrayValue,
  arrayValue,
  type Builtin,
  builtin,
  type Collection,
  isExact,
  looseItems,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';

const keysIn = `${privatePrefix}keys`;
const valuesIn = `${privatePrefix}values`;

interface Entries {
  readonly keys: ArrayValue;
  readonly values: ArrayValue;
}

/** The global `Map` or `Set`. */
export function collectionClass(it: Interpreter, name: 'Map' | 'Set', at: Origin): Builtin {
  const call = (): Value => {
    throw new Thrown(`"${name}" is called without "new"`);
  };
  const construct: Builtin['call'] = ([given], here) =>
    survivors(it, given ?? primitive(undefined, here), (one) => constructed(it, name, one, here));
  return { ...builtin(name, at, call), construct };
}

function constructed(it: Interpreter, name: 'Map' | 'Set', given: Value, at: Origin): Value {
  const made = collection(name, at, arrayValue(at, []), arrayValue(at, []));
  if (given.kind === 'primitive' && (given.value ?? null) === null && given.variables.length === 0) return made;
  const list = listOf(it, given, at);
  const entries = entriesOf(made);
  if (list === null || !isExact(list) || entries === null)
    return callUnread(it, notUnderstood(`what a ${name} is made of`, at), [given], at, 'new');
  for (const item of list.items) {
    if (name === 'Set') put(it, entries, item, item);
    else if (item.kind === 'array' && isExact(item)) {
      const [key = primitive(undefined, at), value = primitive(undefined, at)] = item.items;
      put(it, entries, key, value);
    } else lose(it, entries, notUnderstood('an entry', item.at).reason);
  }
  return made;
}

function collection(kind: Collection, at: Origin, keys: ArrayValue, values: ArrayValue): ObjectValue {
  const properties = new Map<string, Value>([
    [keysIn, keys],
    [valuesIn, values],
  ]);
  return { ...objectValue(at, properties), collection: kind };
}

/** `null` where they are not known any more: code that is not read had it. */
function entriesOf(object: ObjectValue): Entries | null {
  const keys = object.properties.get(keysIn);
  const values = object.properties.get(valuesIn);
  return keys?.kind === 'array' && values?.kind === 'array' ? { keys, values } : null;
}

/** Whether every key is known, and where. */
function areKnown({ keys, values }: Entries): boolean {
  return isExact(keys) && isExact(values) && keys.items.every(isKnown);
}

/** Whether it can be told what a key is equal to. */
function isKnown(key: Value): boolean {
  if (key.kind === 'primitive') return key.variables.length === 0;
  return key.kind === 'object' || key.kind === 'array' || key.kind === 'closure';
}

/** https://tc39.es/ecma262/#sec-samevaluezero */
function isSame(a: Value, b: Value): boolean {
  if (a.kind !== 'primitive' || b.kind !== 'primitive') return a === b;
  return a.value === b.value || (Number.isNaN(a.value) && Number.isNaN(b.value));
}

function put(it: Interpreter, entries: Entries, key: Value, value: Value): void {
  const { keys, values } = entries;
  it.step(keys.items.length >> 3);
  if (!isKnown(key) || !areKnown(entries)) {
    lose(it, entries, 'a key that is not known is set');
    return;
  }
  const index = keys.items.findIndex((other) => isSame(other, key));
  it.memory.willChange(values);
  if (index !== -1) values.items = values.items.with(index, value);
  else {
    it.memory.willChange(keys);
    keys.items = [...keys.items, key];
    values.items = [...values.items, value];
  }
}

function lose(it: Interpreter, { keys, values }: Entries, reason: string): void {
  for (const list of [keys, values]) {
    it.memory.lose(list, unknown(reason, list.at));
  }
}

function empty(it: Interpreter, { keys, values }: Entries): void {
  for (const list of [keys, values]) {
    it.memory.willChange(list);
    list.items = [];
    list.rest = null;
    list.isLoose = false;
  }
}

/** A member of a collection, by its name. */
export function collectionMember(
  it: Interpreter,
  object: ObjectValue,
  kind: Collection,
  name: string,
  at: Origin,
): Value {
  const entries = entriesOf(object);
  const isOfKind = kind !== 'iterator' && (kind === 'Map' ? ofMap : ofSet).has(name);
  if (entries === null || !isOfKind) {
    const unread = notUnderstood(`"${name}" of ${kind === 'iterator' ? 'an iterator' : `a ${kind}`}`, at);
    return builtin(name, at, (args, here) => {
      // What goes through a collection leaves it as it is.
      if (kind !== 'iterator' || entries === null) return callUnread(it, unread, [object, ...args], here);
      lose(it, entries, 'an iterator is gone through');
      return callUnread(it, unread, args, here);
    });
  }
  if (name === 'size') return areKnown(entries) ? primitive(entries.keys.items.length, at) : reasonOf(entries, at);
  return builtin(name, at, (args, here) => called(it, object, entries, name, args, here));
}

/** What an iterator gives of each entry. */
type Listed = 'keys' | 'values' | 'entries';

const ofBoth = ['has', 'delete', 'clear', 'size', 'forEach', 'keys', 'values', 'entries'];
const ofMap: ReadonlySet<string> = new Set([...ofBoth, 'get', 'set']);
const ofSet: ReadonlySet<string> = new Set([...ofBoth, 'add']);

function reasonOf({ keys }: Entries, at: Origin): Value {
  return isExact(keys) ? unknown('a key is not known', at) : looseItems(keys);
}

function called(
  it: Interpreter,
  self: ObjectValue,
  entries: Entries,
  name: string,
  args: readonly Value[],
  at: Origin,
): Value {
  const { keys, values } = entries;
  const [key = primitive(undefined, at), value = primitive(undefined, at)] = args;
  switch (name) {
    case 'set':
    case 'add':
      put(it, entries, key, name === 'set' ? value : key);
      return self;
    case 'clear':
      empty(it, entries);
      return primitive(undefined, at);
    case 'delete': {
      const index = find(it, entries, key);
      if (index === null) {
        lose(it, entries, 'a key that is not known is deleted');
        return reasonOf(entries, at);
      }
      if (index === -1) return primitive(false, at);
      for (const list of [keys, values]) {
        it.memory.willChange(list);
        list.items = list.items.toSpliced(index, 1);
      }
      return primitive(true, at);
    }
    case 'keys':
    case 'values':
    case 'entries':
      return goingThrough(self, name, at);
    case 'forEach':
      return forEach(it, self, entries, args, at);
    default:
      return survivors(it, key, (one) => {
        const index = find(it, entries, one);
        if (index === null) return isKnown(one) ? reasonOf(entries, at) : unknown('a key is not known', at);
        if (name === 'has') return primitive(index !== -1, at);
        return values.items[index] ?? primitive(undefined, at);
      });
  }
}

/** The place of a key, -1 where it is not there; `null` where that is not known. */
function find(it: Interpreter, entries: Entries, key: Value): number | null {
  it.step(entries.keys.items.length >> 3);
  if (!isKnown(key) || !areKnown(entries)) return null;
  return entries.keys.items.findIndex((other) => isSame(other, key));
}

function forEach(it: Interpreter, self: ObjectValue, entries: Entries, args: readonly Value[], at: Origin): Value {
  const { keys, values } = entries;
  if (!areKnown(entries)) return callUnread(it, reasonOf(entries, at), [self, ...args], at);
  const check = unchanged(keys, (message) => new GiveUp(message));
  for (const [index, key] of [...keys.items].entries()) {
    it.step();
    it.call(args[0] ?? primitive(undefined, at), [values.items[index] ?? primitive(undefined, at), key, self], at);
    check();
  }
  return primitive(undefined, at);
}

/** Where an entry may be missing, nothing says any more which value is that of a key. */
function pairs({ keys, values }: Entries, at: Origin): ArrayValue {
  const open = [keys, values].find((list) => !isExact(list));
  if (open !== undefined) return { ...arrayValue(at, []), rest: looseItems(open) };
  const items = keys.items.map((key, index) => arrayValue(at, [key, values.items[index] ?? primitive(undefined, at)]));
  return arrayValue(at, items);
}

/** An iterator: it can be gone through once, and then gives what is there then. */
export function goingThrough(source: ArrayValue | ObjectValue, what: Listed, at: Origin): ObjectValue {
  return collection('iterator', at, arrayValue(at, [source]), arrayValue(at, [primitive(what, at)]));
}

/** What it goes through, and which part of that it gives; `null` where it has been gone through. */
function sourceOf(iterator: ObjectValue): { readonly source: ArrayValue | ObjectValue; readonly what: string } | null {
  const entries = iterator.collection === 'iterator' ? entriesOf(iterator) : null;
  const [source] = entries?.keys.items ?? [];
  const [what] = entries?.values.items ?? [];
  return (source?.kind === 'array' || source?.kind === 'object') && what?.kind === 'primitive'
    ? { source, what: String(what.value) }
    : null;
}

/** What a list, a `Map` or a `Set` holds now. */
function partOf(it: Interpreter, source: ArrayValue | ObjectValue, what: string, at: Origin): ArrayValue | null {
  const places = (list: ArrayValue): Value[] => list.items.map((_, index) => primitive(index, at));
  const entries: Entries | null =
    source.kind === 'array' ? { keys: { ...source, items: places(source) }, values: source } : entriesOf(source);
  if (entries === null) return null;
  it.step(entries.keys.items.length >> 3);
  if (what === 'entries') return pairs(entries, at);
  const list = what === 'keys' ? entries.keys : entries.values;
  return { ...arrayValue(at, [...list.items]), rest: list.rest, isLoose: list.isLoose };
}

/** What a loop or a spread gets of a value, as a list; `null` where that is not known. */
export function listOf(it: Interpreter, value: Value, at: Origin): ArrayValue | null {
  if (value.kind === 'array') return value;
  if (value.kind === 'primitive' && typeof value.value === 'string')
    return {
      ...arrayValue(
        at,
        [...value.value].map((character) => primitive(character, at, value.variables)),
      ),
      isLoose: value.variables.length > 0,
    };
  if (value.kind !== 'object' || value.collection === undefined) return null;
  if (value.collection !== 'iterator') return partOf(it, value, value.collection === 'Map' ? 'entries' : 'keys', at);
  const from = sourceOf(value);
  const entries = entriesOf(value);
  if (from === null || entries === null) return null;
  lose(it, entries, 'an iterator has been gone through');
  return partOf(it, from.source, from.what, at);
}

/** Throws where a collection is changed while a loop goes through it; call it before each round. */
export function steady(value: Value, failure: (message: string) => Error): () => void {
  if (value.kind === 'object' && value.collection === 'iterator') {
    const from = sourceOf(value);
    return from === null ? () => {} : steady(from.source, failure);
  }
  const entries = value.kind === 'object' && value.collection !== undefined ? entriesOf(value) : null;
  const lists = value.kind === 'array' ? [value] : entries === null ? [] : [entries.keys, entries.values];
  const checks = lists.filter(isExact).map((list) => unchanged(list, failure));
  return () => {
    for (const check of checks) check();
  };
}

/** Gives a check, to be made between rounds, that a list is still the one that is gone through. */
export function unchanged(array: ArrayValue, failure: (message: string) => Error): () => void {
  let { items } = array;
  return () => {
    if (array.items === items) return;
    const isSame = array.items.length === items.length && array.items.every((item, index) => item === items[index]);
    if (!isSame || !isExact(array)) throw failure('a list is changed while it is gone through');
    items = array.items;
  };
}
