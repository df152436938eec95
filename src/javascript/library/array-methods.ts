/** Methods of lists. */

import { eitherWay } from '../language/branch.ts';
import { GiveUp, type Interpreter, notUnderstood, Thrown } from '../language/interpreter.ts';
import { callUnread, forget, runAnyTimes } from '../language/unread.ts';
import { maybe, outcomeOf } from '../language/ways.ts';
import { optionsOf } from '../values/choices.ts';
import { lift } from '../values/combinations.ts';
import { furtherOf } from '../values/keys.ts';
import { binary, longestString } from '../values/operators.ts';
import { replaceable, truthOf } from '../values/truth.ts';
import {
  type ArrayValue,
  arrayValue,
  countOf,
  isExact,
  looseItems,
  type Origin,
  type Part,
  primitive,
  type Scalar,
  textOf,
  unknown,
  type Value,
} from '../values/value.ts';
import { computed, unknownFrom, variablesOf } from '../values/variables.ts';
import { goingThrough, unchanged } from './collections.ts';
import { countedBy, countTogether, textUnlessSet } from './counts.ts';

export const arrayMethods: ReadonlySet<string> = new Set([
  ...['map', 'filter', 'flatMap', 'flat', 'forEach', 'reduce', 'find', 'findIndex', 'some'],
  ...['every', 'includes', 'indexOf', 'join', 'concat', 'slice', 'push', 'unshift', 'pop'],
  ...['shift', 'reverse', 'fill', 'sort', 'at', 'entries', 'keys', 'values'],
]);

/** The result of a method of a list, which it may change. */
export function arrayMethod(
  it: Interpreter,
  array: ArrayValue,
  name: string,
  args: readonly Value[],
  at: Origin,
): Value {
  it.step(array.items.length >> 6);
  const [first, second] = args;
  const further = name === 'forEach' ? furtherOf(array) : null;
  const isSure = isExact(array) || further !== null;
  const check = unchanged(array, (message) => new GiveUp(message));
  const each = (item: Value, index: number): Value => {
    it.step();
    const position = isSure ? primitive(index, at) : looseItems(array);
    const visit = (): Value => it.call(first ?? primitive(undefined, at), [item, position, array], at);
    const result = isSure ? visit() : outcomeOf(maybe(it, visit, at));
    check();
    return result;
  };
  if (changing.has(name) && it.memory.isFrozen(array)) throw new GiveUp('a list is changed that may be frozen');
  if (array.isSparse === true && !emptyIsUndefined.has(name))
    return callUnread(it, unknown('a list has empty places', array.at), [array, ...args], at);
  if (!isSure) {
    if (name === 'sort' || name === 'reverse') {
      callUnread(it, array, args, at); // the order was not known before
      return array;
    }
    if (changing.has(name) && name !== 'push') forget(it, array, 'it is changed in a way that is not known');
    // Of what is not known exactly, only what goes item by item can still be told.
    const [between = primitive(',', at)] = args;
    const text =
      name === 'join' && between.kind === 'primitive' ? textUnlessSet(array, String(between.value), at) : null;
    if (text !== null) return text;
    if (!itemwise.has(name)) return callUnread(it, looseItems(array), args, at);
    // What is done with items that are not known, and so how often, is not known.
    if (array.rest !== null && first !== undefined && name !== 'push' && name !== 'concat')
      forget(it, first, array.rest.reason);
  }
  switch (name) {
    case 'map':
      return Object.assign(withRest(arrayValue(at, array.items.map(each)), array), { count: countOf(array, at) });
    case 'forEach':
      array.items.forEach(each);
      if (further !== null && first?.kind === 'closure') runAnyTimes(it, first, further);
      return primitive(undefined, at);
    case 'filter': {
      const kept = arrayValue(at, []);
      let count: Value | null = isSure ? primitive(0, at) : null;
      for (const [index, item] of array.items.entries()) {
        const truth = truthOf(each(item, index));
        count = count === null ? null : countedBy(truth, count, at);
        // Whether it stays is not known: it may be there, so what it says counts.
        if (truth.known !== false) kept.items.push(item);
        if (truth.known === null || truth.variables.length > 0) kept.isLoose = true;
      }
      kept.count = count;
      return withRest(kept, array);
    }
    case 'flatMap':
      return Object.assign(withRest(flatten(array.items.map(each), at), array), isExact(array) ? {} : { count: null });
    case 'flat':
      return first === undefined ? flatten(array.items, at) : notUnderstood('how deep a list is flattened', at);
    case 'reduce': {
      const start = args.length > 1 ? 0 : 1;
      if (array.items.length < start) throw new Thrown('it reduces an empty list to nothing');
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
      if (second !== undefined) return notUnderstood('where a search begins', at);
      const values = array.items.map((item) => (item.kind === 'primitive' ? item.value : undefined));
      const variables = [...new Set([first, ...array.items].flatMap(variablesOf))];
      return computed(name === 'includes' ? values.includes(first.value) : values.indexOf(first.value), variables, at);
    }
    case 'join': {
      return lift([first ?? primitive(undefined, at), ...array.items], at, ([between, ...items]) => {
        if (between?.kind !== 'primitive' || items.some((item) => item.kind !== 'primitive'))
          return unknownFrom(between === undefined ? items : [between, ...items], at);
        const separator = between.value === undefined ? ',' : String(between.value);
        let text = '';
        const parts: Part[] = [];
        for (const [index, item] of items.entries()) {
          if (index > 0) text += separator;
          if (item.kind === 'primitive' && item.value !== null && item.value !== undefined) {
            parts.push({ from: text.length, value: item });
            text += String(item.value);
          }
          if (text.length > longestString) return unknown('it is a very long text', at);
        }
        return textOf(text, at, [...new Set([between, ...items].flatMap(variablesOf))], parts);
      });
    }
    case 'concat': {
      return flatten([array, ...args], at);
    }
    case 'slice': {
      const numbers = args.map((arg) => (arg.kind === 'primitive' ? Number(arg.value) : Number.NaN));
      if (numbers.some(Number.isNaN)) return unknownFrom([...args, array], at);
      const part = arrayValue(at, array.items.slice(numbers[0] ?? 0, numbers[1]));
      return ofVariable(part, args.flatMap(variablesOf), at);
    }
    case 'push':
    case 'unshift': {
      const before = countOf(array, at);
      it.memory.willChange(array);
      array.items = name === 'push' ? [...array.items, ...args] : [...args, ...array.items];
      array.count = before === null ? null : binary('+', before, primitive(args.length, at), at);
      return countOf(array, at) ?? looseItems(array);
    }
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
      array.isSparse = false;
      return array;
    case 'sort':
      return sort(it, array, first, at);
    case 'reverse':
      it.memory.willChange(array);
      array.items = [...array.items].reverse();
      return array;
    case 'at':
      if (first?.kind !== 'primitive') return unknownFrom([first ?? array], at);
      return ofVariable(array.items.at(Number(first.value)) ?? primitive(undefined, at), first.variables, at);
    case 'entries':
    case 'keys':
    case 'values':
      return goingThrough(array, name, at);
    default:
      return notUnderstood(`the method "${name}"`, at);
  }
}

/** What is asked for with an argument that these variables replace. */
function ofVariable(value: Value, variables: readonly string[], at: Origin): Value {
  return variables.length === 0 ? value : replaceable(value, variables, at);
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
    return eitherWay(it, truth, yes, no, at);
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
  flat.count = flat.rest === null ? countTogether(items, at) : null;
  return flat;
}

function withRest(result: ArrayValue, from: ArrayValue): ArrayValue {
  result.rest ??= from.rest;
  result.isLoose ||= from.isLoose;
  return result;
}

const changing = new Set(['push', 'unshift', 'pop', 'shift', 'reverse', 'fill', 'sort']);
/** To these an empty place is as good as one with `undefined`. */
const emptyIsUndefined = new Set(['fill', 'keys', 'values', 'entries', 'join', 'at', 'find', 'includes']);
const itemwise = new Set(['map', 'forEach', 'push', 'concat', 'filter', 'flatMap']);
