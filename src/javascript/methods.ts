/** Methods of strings, numbers, arrays and objects that configs use. */
import { either, GiveUp, type Interpreter, maybe, notUnderstood, Thrown } from './interpreter.ts';
import { lift, longestString, truthOf, unknownFrom, variablesOf, waysOf } from './operators.ts';
import { callUnread, forget } from './unread.ts';
import {
  type ArrayValue,
  arrayValue,
  type Builtin,
  isExact,
  looseItems,
  type ObjectValue,
  type Origin,
  optionsOf,
  primitive,
  type Scalar,
  unknown,
  type Value,
} from './value.ts';

/** Builds a function that the evaluator knows. */
export function builtin(
  name: string,
  at: Origin,
  call: Builtin['call'],
  members?: ReadonlyMap<string, Value>,
): Builtin {
  return members === undefined ? { kind: 'builtin', name, at, call } : { kind: 'builtin', name, at, call, members };
}

/** The method of that name, bound to its object; `null` where there is none. */
export function methodOf(it: Interpreter, target: Value, name: string, at: Origin): Builtin | null {
  switch (target.kind) {
    case 'primitive': {
      if (!isMethodOf(Object(target.value), name)) return null;
      if (!scalarMethods.has(name)) return unread(it, target, name, at);
      return builtin(name, at, (args, here) => scalarMethod(target, name, args, here));
    }
    case 'variable':
    case 'unknown':
      // Of a text that only the run knows, the result is known to the run only; numbers and trims keep their source.
      if (!scalarMethods.has(name) || variablesOf(target).length === 0) return null;
      return builtin(name, at, (_args, here) => (keepsValue.has(name) ? target : unknownFrom([target], here)));
    case 'array':
      if (!isMethodOf(target.items, name)) return null;
      return arrayMethods.has(name)
        ? builtin(name, at, (args, here) => arrayMethod(it, target, name, args, here))
        : unread(it, target, name, at);
    case 'object':
      if (!isMethodOf(target, name)) return null;
      return name === 'hasOwnProperty'
        ? builtin(name, at, ([key], here) =>
            key?.kind === 'primitive' && target.rest === 'nothing' && !target.isLoose
              ? primitive(target.properties.has(String(key.value)), here)
              : unknownFrom(key === undefined ? [] : [key], here),
          )
        : unread(it, target, name, at);
    default:
      return null;
  }
}

/** Whether the language itself gives an object of this kind a method of this name. */
function isMethodOf(object: object, name: string): boolean {
  return typeof Reflect.get(Object.getPrototypeOf(object), name, object) === 'function';
}

/** A method of the language whose meaning is not known here: it may change what it is called on. */
function unread(it: Interpreter, target: Value, name: string, at: Origin): Builtin {
  return builtin(name, at, (args, here) =>
    callUnread(it, notUnderstood(`the method "${name}"`, here), [target, ...args], here),
  );
}

/** These give back the same text or number, only tidied. */
const keepsValue = new Set(['toString', 'trim', 'valueOf']);

const scalarMethods = new Set([
  'toString',
  'valueOf',
  'trim',
  'trimStart',
  'trimEnd',
  'toLowerCase',
  'toUpperCase',
  'concat',
  'slice',
  'substring',
  'startsWith',
  'endsWith',
  'includes',
  'indexOf',
  'lastIndexOf',
  'split',
  'replace',
  'replaceAll',
  'padStart',
  'padEnd',
  'repeat',
  'charAt',
  'at',
  'toFixed',
]);

function scalarMethod(target: Value, name: string, args: readonly Value[], at: Origin): Value {
  return lift([target, ...args], at, (all) => {
    const [self, ...rest] = all;
    if (self?.kind !== 'primitive') return unknownFrom(all, at);
    const scalars: Scalar[] = [];
    for (const arg of rest) {
      if (arg.kind !== 'primitive') return unknownFrom([arg], at);
      scalars.push(arg.value);
    }
    const variables = [...new Set(all.flatMap(variablesOf))];
    if (keepsValue.has(name) && scalars.length === 0) {
      const tidied =
        name === 'valueOf' ? self.value : name === 'toString' ? String(self.value) : String(self.value).trim();
      return { ...self, value: tidied };
    }
    const result = callScalar(self.value, name, scalars);
    if (result === notComputed) return notUnderstood('what a text is replaced by', at);
    if (Array.isArray(result))
      return arrayValue(
        at,
        result.map((part) => primitive(part, at, variables)),
      );
    if (typeof result === 'string' && result.length > longestString) return unknown('it is a very long text', at);
    return primitive(result, at, variables);
  });
}

const notComputed = Symbol('not computed');

function callScalar(self: Scalar, name: string, args: readonly Scalar[]): Scalar | string[] | typeof notComputed {
  const [a, b] = args;
  if (typeof self === 'number') {
    if (name === 'toString') return self.toString(inRange(a, 2, 36, 10));
    if (name === 'toFixed') return self.toFixed(inRange(a, 0, 100, 0));
    throw new Thrown(`it calls "${name}" of a number`);
  }
  if (typeof self !== 'string') {
    if (name === 'toString') return String(self);
    throw new Thrown(`it calls "${name}" of ${typeof self}`);
  }
  const text = a === undefined ? undefined : String(a);
  switch (name) {
    case 'trimStart':
      return self.trimStart();
    case 'trimEnd':
      return self.trimEnd();
    case 'toLowerCase':
      return self.toLowerCase();
    case 'toUpperCase':
      return self.toUpperCase();
    case 'concat':
      return self.concat(...args.map(String));
    case 'slice':
      return self.slice(optionalNumber(a), optionalNumber(b));
    case 'substring':
      return self.substring(optionalNumber(a) ?? 0, optionalNumber(b));
    case 'startsWith':
      return self.startsWith(String(a), optionalNumber(b));
    case 'endsWith':
      return self.endsWith(String(a), optionalNumber(b));
    case 'includes':
      return self.includes(String(a), optionalNumber(b));
    case 'indexOf':
      return self.indexOf(String(a), optionalNumber(b));
    case 'lastIndexOf':
      return self.lastIndexOf(String(a), b === undefined ? Number.POSITIVE_INFINITY : Number(b));
    case 'split':
      return text === undefined ? [self] : self.split(text, b === undefined ? undefined : Number(b));
    case 'replace':
      return String(b).includes('$') ? notComputed : self.replace(String(a), String(b));
    case 'replaceAll':
      return String(b).includes('$') ? notComputed : self.replaceAll(String(a), String(b));
    case 'padStart':
      return self.padStart(Math.min(Number(a), longestString + 1), b === undefined ? undefined : String(b));
    case 'padEnd':
      return self.padEnd(Math.min(Number(a), longestString + 1), b === undefined ? undefined : String(b));
    case 'repeat': {
      const count = Number(a);
      if (count < 0 || count === Number.POSITIVE_INFINITY)
        throw new Thrown('a text is repeated a negative number of times');
      // One character too many is enough to see that the result is too long.
      return self.repeat(Math.min(count || 0, Math.ceil((longestString + 1) / Math.max(self.length, 1))));
    }
    case 'charAt':
      return self.charAt(Number(a ?? 0));
    case 'at':
      return self.at(Number(a ?? 0));
    default:
      return undefined;
  }
}

function optionalNumber(value: Scalar): number | undefined {
  return value === undefined ? undefined : Number(value);
}

function inRange(value: Scalar, low: number, high: number, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!(number >= low && number <= high)) throw new Thrown('a number is out of range');
  return number;
}

const arrayMethods = new Set([
  'map',
  'filter',
  'flatMap',
  'flat',
  'forEach',
  'reduce',
  'find',
  'findIndex',
  'some',
  'every',
  'includes',
  'indexOf',
  'join',
  'concat',
  'slice',
  'push',
  'unshift',
  'pop',
  'shift',
  'reverse',
  'fill',
  'sort',
  'at',
  'entries',
  'keys',
  'values',
]);

function arrayMethod(it: Interpreter, array: ArrayValue, name: string, args: readonly Value[], at: Origin): Value {
  const [first, second] = args;
  const isSure = isExact(array);
  const check = unchanged(array);
  const each = (item: Value, index: number): Value => {
    it.step();
    const position = isSure ? primitive(index, at) : looseItems(array);
    const visit = (): Value => it.call(first ?? primitive(undefined, at), [item, position, array], at);
    const result = isSure ? visit() : maybe(it, visit, at);
    check();
    return result;
  };
  if (!isSure) {
    if (name === 'sort' || name === 'reverse') {
      callUnread(it, array, args, at); // the order was not known before
      return array;
    }
    if (changing.has(name) && name !== 'push') forget(it, array, 'it is changed in a way that is not known');
    // Of what is not known exactly, only what goes item by item can still be told.
    if (!itemwise.has(name)) return callUnread(it, looseItems(array), args, at);
    // What is done with items that are not known, and so how often, is not known.
    if (array.rest !== null && first !== undefined && name !== 'push' && name !== 'concat')
      forget(it, first, array.rest.reason);
  }
  switch (name) {
    case 'map':
      return withRest(arrayValue(at, array.items.map(each)), array);
    case 'forEach':
      array.items.forEach(each);
      return primitive(undefined, at);
    case 'filter': {
      const kept = arrayValue(at, []);
      for (const [index, item] of array.items.entries()) {
        const truth = truthOf(each(item, index));
        // Whether it stays is not known: it may be there, so what it says counts.
        if (truth.known !== false) kept.items.push(item);
        if (truth.known === null || truth.variables.length > 0) kept.isLoose = true;
      }
      return withRest(kept, array);
    }
    case 'flatMap':
      return withRest(flatten(array.items.map(each), at), array);
    case 'flat':
      return first === undefined ? flatten(array.items, at) : notUnderstood('how deep a list is flattened', at);
    case 'reduce': {
      const start = args.length > 1 ? 0 : 1;
      let total = (args.length > 1 ? second : array.items[0]) ?? primitive(undefined, at);
      for (const [index, item] of array.items.entries()) {
        if (index < start) continue;
        it.step();
        total = it.call(first ?? primitive(undefined, at), [total, item, primitive(index, at), array], at);
        check();
      }
      return total;
    }
    case 'find':
    case 'findIndex':
    case 'some':
    case 'every':
      return search(it, array, name, each, at);
    case 'includes':
    case 'indexOf': {
      if (first?.kind !== 'primitive' || array.items.some((item) => item.kind !== 'primitive')) {
        return unknownFrom([first ?? array, ...array.items], at);
      }
      const values = array.items.map((item) => (item.kind === 'primitive' ? item.value : undefined));
      return primitive(name === 'includes' ? values.includes(first.value) : values.indexOf(first.value), at);
    }
    case 'join': {
      return lift(array.items, at, (items) => {
        if (items.some((item) => item.kind !== 'primitive')) return unknownFrom(items, at);
        const separator = first?.kind === 'primitive' && first.value !== undefined ? String(first.value) : ',';
        const text = items.map((item) => (item.kind === 'primitive' ? String(item.value ?? '') : '')).join(separator);
        return text.length > longestString
          ? unknown('it is a very long text', at)
          : primitive(text, at, [...new Set(items.flatMap(variablesOf))]);
      });
    }
    case 'concat': {
      return flatten([array, ...args], at);
    }
    case 'slice': {
      const numbers = args.map((arg) => (arg.kind === 'primitive' ? Number(arg.value) : Number.NaN));
      return numbers.some(Number.isNaN)
        ? unknownFrom([...args, array], at)
        : arrayValue(at, array.items.slice(numbers[0] ?? 0, numbers[1]));
    }
    case 'push':
    case 'unshift':
      it.memory.willChange(array);
      array.items = name === 'push' ? [...array.items, ...args] : [...args, ...array.items];
      return isSure ? primitive(array.items.length, at) : looseItems(array);
    case 'pop':
    case 'shift': {
      it.memory.willChange(array);
      const taken = array.items.at(name === 'pop' ? -1 : 0);
      array.items = name === 'pop' ? array.items.slice(0, -1) : array.items.slice(1);
      return taken ?? primitive(undefined, at);
    }
    case 'fill':
      if (args.length !== 1) return callUnread(it, notUnderstood('how a list is filled', at), [array], at);
      it.memory.willChange(array);
      array.items = array.items.map(() => first ?? primitive(undefined, at));
      return array;
    case 'sort':
      return sort(it, array, first, at);
    case 'reverse':
      it.memory.willChange(array);
      array.items = [...array.items].reverse();
      return array;
    case 'at':
      return first?.kind === 'primitive'
        ? (array.items.at(Number(first.value)) ?? primitive(undefined, at))
        : unknownFrom([first ?? array], at);
    case 'entries':
      return arrayValue(
        at,
        array.items.map((item, index) => arrayValue(at, [primitive(index, at), item])),
      );
    case 'keys':
      return arrayValue(
        at,
        array.items.map((_, index) => primitive(index, at)),
      );
    default:
      return arrayValue(at, [...array.items]);
  }
}

/** Sorts where every comparison is known; else the order is not. */
function sort(it: Interpreter, array: ArrayValue, compare: Value | undefined, at: Origin): Value {
  it.memory.willChange(array);
  let isKnown = true;
  const order = (a: Value, b: Value): number => {
    it.step();
    if (compare !== undefined) {
      const result = it.call(compare, [a, b], at);
      if (result.kind === 'primitive' && result.variables.length === 0) return Number(result.value) || 0;
    } else if (a.kind === 'primitive' && b.kind === 'primitive' && [...a.variables, ...b.variables].length === 0) {
      const [x, y] = [String(a.value), String(b.value)];
      return x < y ? -1 : x > y ? 1 : 0;
    }
    isKnown = false;
    return 0;
  };
  const isEmpty = (item: Value): boolean => item.kind === 'primitive' && item.value === undefined;
  if (array.items.some(isEmpty)) isKnown = false;
  array.items = [...array.items].sort(order);
  if (!isKnown) array.isLoose = true;
  return array;
}

/** `find`, `findIndex`, `some` and `every`: they end at the first item that decides. */
function search(
  it: Interpreter,
  array: ArrayValue,
  name: string,
  each: (item: Value, index: number) => Value,
  at: Origin,
): Value {
  const answers: Record<string, Scalar> = { findIndex: -1, some: false, every: true };
  const from = (index: number): Value => {
    const item = array.items[index];
    if (item === undefined) return primitive(answers[name], at);
    const truth = truthOf(each(item, index));
    const found = (): Value =>
      name === 'find' ? item : name === 'findIndex' ? primitive(index, at) : primitive(name === 'some', at);
    const [yes, no] = name === 'every' ? [() => from(index + 1), found] : [found, () => from(index + 1)];
    if (truth.known !== null && truth.variables.length === 0) return truth.known ? yes() : no();
    const ways = waysOf(truth.known === null ? truth.test : null);
    return either(
      it,
      [
        { when: ways.yes, run: yes },
        { when: ways.no, run: no },
      ],
      at,
    );
  };
  return from(0);
}

/** Arrays among the items are replaced by their own items, one level deep. */
function flatten(items: readonly Value[], at: Origin): ArrayValue {
  const flat = arrayValue(at, []);
  for (const item of items) {
    // Which of several lists it is, is not known: each item may be there.
    const options = optionsOf(item);
    if (options.length > 1 && options.some(({ value }) => value.kind === 'array')) flat.isLoose = true;
    const isListed = item.kind === 'choice' && !flat.isLoose;
    for (const { value } of isListed ? [{ value: item }] : options) {
      if (value.kind === 'array') {
        flat.items.push(...value.items);
        flat.rest ??= value.rest;
        flat.isLoose ||= value.isLoose;
      } else {
        // Something unknown may be a list of any length.
        if (value.kind === 'unknown') flat.rest ??= value;
        else flat.items.push(value);
      }
    }
  }
  return flat;
}

function withRest(result: ArrayValue, from: ArrayValue): ArrayValue {
  result.rest ??= from.rest;
  result.isLoose ||= from.isLoose;
  return result;
}

/** Gives a check, to be made between rounds, that a list is still the one that is gone through. */
export function unchanged(array: ArrayValue): () => void {
  let { items } = array;
  return () => {
    if (array.items === items) return;
    const isSame = array.items.length === items.length && array.items.every((item, index) => item === items[index]);
    if (!isSame || !isExact(array)) throw new GiveUp('a list is changed while it is gone through');
    items = array.items;
  };
}

const changing = new Set(['push', 'unshift', 'pop', 'shift', 'reverse', 'fill', 'sort']);
const itemwise = new Set(['map', 'forEach', 'push', 'concat', 'filter', 'flatMap']);

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

/** `Object.keys` order: integer-like keys ascending, then the others as written. */
export function keysOf(object: ObjectValue): readonly string[] {
  const keys = [...object.properties.keys()];
  const isIndex = (key: string): boolean => /^(0|[1-9]\d{0,9})$/.test(key);
  return [...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))];
}
