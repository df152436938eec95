/** Methods of strings, numbers, arrays and objects that configs use. */
import { type Interpreter, Thrown } from './interpreter.ts';
import { lift, longestString, select, truthOf, unknownFrom, variablesOf } from './operators.ts';
import {
  type ArrayValue,
  arrayValue,
  type Builtin,
  mapOptions,
  type ObjectValue,
  type Origin,
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
    case 'primitive':
      return scalarMethods.has(name) ? builtin(name, at, (args, here) => scalarMethod(target, name, args, here)) : null;
    case 'variable':
    case 'unknown':
      // Of a text that only the run knows, the result is known to the run only; numbers and trims keep their source.
      if (!scalarMethods.has(name) || variablesOf(target).length === 0) return null;
      return builtin(name, at, (_args, here) => (keepsValue.has(name) ? target : unknownFrom([target], here)));
    case 'array':
      return arrayMethods.has(name)
        ? builtin(name, at, (args, here) => arrayMethod(it, target, name, args, here))
        : null;
    case 'object':
      return name === 'hasOwnProperty'
        ? builtin(name, at, ([key], here) =>
            key?.kind === 'primitive' && target.rest === 'nothing'
              ? primitive(target.properties.has(String(key.value)), here)
              : unknownFrom(key === undefined ? [] : [key], here),
          )
        : null;
    default:
      return null;
  }
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
    if (result === undefined) return primitive(undefined, at, variables);
    if (Array.isArray(result))
      return arrayValue(
        at,
        result.map((part) => primitive(part, at, variables)),
      );
    if (typeof result === 'string' && result.length > longestString) return unknown('it is a very long text', at);
    return primitive(result, at, variables);
  });
}

function callScalar(self: Scalar, name: string, args: readonly Scalar[]): Scalar | string[] {
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
      return self.replace(String(a), () => String(b));
    case 'replaceAll':
      return self.replaceAll(String(a), () => String(b));
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
  'reverse',
  'at',
  'entries',
  'keys',
  'values',
]);

function arrayMethod(it: Interpreter, array: ArrayValue, name: string, args: readonly Value[], at: Origin): Value {
  const [first, second] = args;
  const each = (item: Value, index: number): Value => {
    it.step();
    return it.call(first ?? primitive(undefined, at), [item, primitive(index, at), array], at);
  };
  // What follows the known items is unknown: only what goes item by item can still be said of the rest.
  if (array.rest !== null && !['map', 'forEach', 'push', 'concat', 'filter', 'flatMap'].includes(name)) {
    return unknown(array.rest.reason, array.rest.at);
  }
  switch (name) {
    case 'map':
      return withRest(arrayValue(at, array.items.map(each)), array);
    case 'forEach':
      array.items.forEach(each);
      return primitive(undefined, at);
    case 'filter': {
      const kept: Value[] = [];
      for (const [index, item] of array.items.entries()) {
        const truth = truthOf(each(item, index));
        // Whether it stays is not known: it may be there, so what it says counts.
        if (truth.known !== false) kept.push(item);
      }
      return withRest(arrayValue(at, kept), array);
    }
    case 'flatMap':
      return withRest(flatten(array.items.map(each), at), array);
    case 'flat':
      return flatten(array.items, at);
    case 'reduce': {
      const start = args.length > 1 ? 0 : 1;
      let total = (args.length > 1 ? second : array.items[0]) ?? primitive(undefined, at);
      for (const [index, item] of array.items.entries()) {
        if (index < start) continue;
        it.step();
        total = it.call(first ?? primitive(undefined, at), [total, item, primitive(index, at), array], at);
      }
      return total;
    }
    case 'find':
    case 'findIndex':
    case 'some':
    case 'every':
      return search(array, name, each, at);
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
      const all = flatten([array, ...args], at);
      return all;
    }
    case 'slice': {
      const numbers = args.map((arg) => (arg.kind === 'primitive' ? Number(arg.value) : Number.NaN));
      return numbers.some(Number.isNaN)
        ? unknownFrom(args, at)
        : arrayValue(at, array.items.slice(numbers[0] ?? 0, numbers[1]));
    }
    case 'push':
    case 'unshift':
      it.memory.willChange(array);
      array.items = name === 'push' ? [...array.items, ...args] : [...args, ...array.items];
      return primitive(array.items.length, at);
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

function search(array: ArrayValue, name: string, each: (item: Value, index: number) => Value, at: Origin): Value {
  const answers: Record<string, Scalar> = { findIndex: -1, some: false, every: true };
  let result: Value = primitive(answers[name], at);
  // From the back, so that an unknown test stands before what follows if it fails.
  const tests = array.items.map((item, index) => ({ item, index, truth: truthOf(each(item, index)) }));
  for (const { item, index, truth } of tests.reverse()) {
    const found = name === 'find' ? item : name === 'findIndex' ? primitive(index, at) : primitive(name === 'some', at);
    const otherwise: Value = result;
    result =
      name === 'every'
        ? select(
            truth,
            () => otherwise,
            () => primitive(false, at),
            at,
          )
        : select(
            truth,
            () => found,
            () => otherwise,
            at,
          );
  }
  return result;
}

/** Arrays among the items are replaced by their own items, one level deep. */
function flatten(items: readonly Value[], at: Origin): ArrayValue {
  const flat = arrayValue(at, []);
  for (const item of items) {
    mapOptions(item, (value) => {
      if (value.kind === 'array') {
        flat.items.push(...value.items);
        flat.rest ??= value.rest;
      } else {
        flat.items.push(value);
      }
      return value;
    });
  }
  return flat;
}

function withRest(result: ArrayValue, from: ArrayValue): ArrayValue {
  result.rest ??= from.rest;
  return result;
}

/** `Object.keys` order: integer-like keys ascending, then the others as written. */
export function keysOf(object: ObjectValue): readonly string[] {
  const keys = [...object.properties.keys()];
  const isIndex = (key: string): boolean => /^(0|[1-9]\d{0,9})$/.test(key);
  return [...keys.filter(isIndex).sort((a, b) => Number(a) - Number(b)), ...keys.filter((key) => !isIndex(key))];
}
