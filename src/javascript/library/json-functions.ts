/** `JSON.parse` and `JSON.stringify`, and copies of data. */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood, Thrown } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { frameOf } from '../language/scopes.ts';
import { callUnread } from '../language/unread.ts';
import { isProblem, parseSingleExpression } from '../syntax/parse.ts';
import { mapOptions, optionsOf } from '../values/choices.ts';
import { lift } from '../values/combinations.ts';
import { identified } from '../values/identities.ts';
import { keysOf } from '../values/keys.ts';
import { longestString } from '../values/operators.ts';
import { isAbsent, isUndefined } from '../values/ports.ts';
import { arrayValue, isExact, type Origin, objectValue, primitive, unknown, type Value } from '../values/value.ts';
import { unknownFrom, variablesOf } from '../values/variables.ts';
import { textIn, wholeFile } from './builtins.ts';

/** What the texts of `JSON.stringify` were made of: `JSON.parse(JSON.stringify(base))` is a copy, with its places. */
const writtenFrom = new WeakMap<Value, Value>();

/** `JSON.parse(text)`: where the text is a whole file, its values stand there. */
export function parseJson(it: Interpreter, [text, reviver]: readonly Value[], at: Origin): Value {
  if (reviver !== undefined) return callUnread(it, notUnderstood('how JSON is revived', at), [reviver], at);
  const original = text === undefined ? undefined : writtenFrom.get(text);
  if (original !== undefined) return copyOfData(it, original, at);
  return mapOptions(text ?? primitive(undefined, at), (value) => {
    const read = textIn(value);
    if (read === null) {
      const data = unknownFrom([value], at);
      return value.kind === 'unknown' && value.ofFile !== undefined ? { ...data, ofFile: value.ofFile } : data;
    }
    const data = parsed(String(read.value));
    const source = wholeFile(value);
    if (source === null) return valueOfData(it, data, variablesOf(read), read.at);
    const file = parseSingleExpression(source);
    if (isProblem(file)) return unknown(`"${posix.basename(source.path)}" cannot be read: ${file.message}`, at);
    return it.evaluate(file.expression, frameOf(source));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) throw new Thrown('a text is not JSON');
    throw error;
  }
}

function valueOfData(it: Interpreter, data: unknown, variables: readonly string[], at: Origin): Value {
  it.step();
  if (Array.isArray(data)) {
    const items: readonly unknown[] = data;
    return arrayValue(
      at,
      items.map((item) => valueOfData(it, item, variables, at)),
    );
  }
  if (typeof data === 'object' && data !== null)
    return objectValue(
      at,
      new Map(Object.entries(data).map(([key, item]) => [key, valueOfData(it, item, variables, at)])),
    );
  return typeof data === 'string' || typeof data === 'number' || typeof data === 'boolean' || data === null
    ? primitive(data, at, variables)
    : notUnderstood('JSON', at);
}

/** `JSON.stringify(value, null, indentation)` of what is known. */
export function stringifyJson(it: Interpreter, [value, replacer, space]: readonly Value[], at: Origin): Value {
  const given = value ?? primitive(undefined, at);
  const isPlain = replacer === undefined || isAbsent(replacer);
  if (!isPlain) return callUnread(it, notUnderstood('how JSON is written', at), [given, replacer], at);
  const text = lift([given, space ?? primitive(undefined, at)], at, ([one = given, indentation]) => {
    const variables = new Set<string>();
    const data = dataOf(it, one, '', variables);
    if (data === notData || indentation?.kind !== 'primitive') return notUnderstood('what is written as JSON', at);
    const indent = typeof indentation.value === 'number' ? indentation.value : String(indentation.value ?? '');
    const written: unknown = JSON.stringify(data, null, indent);
    if (typeof written !== 'string') return primitive(undefined, at);
    return written.length > longestString
      ? unknown('it is a very long text', at)
      : primitive(written, at, [...variables]);
  });
  // One text for each call: nobody else gives this very value. What it was made of may change afterwards.
  const own = identified({ ...text });
  const copy = copied(it, given, at, 'json');
  if (!optionsOf(copy).some((option) => isUndefined(option.value))) writtenFrom.set(own, copy);
  return own;
}

const notData = Symbol('not data');

/** A value as data that JSON can write; what replaces parts of it at run time is added to `variables`. */
function dataOf(it: Interpreter, given: Value, name: string, variables: Set<string>): unknown {
  it.step();
  const method = given.kind === 'object' && given.collection === undefined ? propertyOf(given, 'toJSON') : null;
  const value = method?.kind === 'closure' ? it.call(method, [primitive(name, given.at)], given.at, given) : given;
  switch (value.kind) {
    case 'primitive':
      for (const variable of value.variables) variables.add(variable);
      return value.value;
    case 'array': {
      if (!isExact(value)) return notData;
      const items = value.items.map((item, index) => dataOf(it, item, String(index), variables));
      return items.includes(notData) ? notData : items;
    }
    case 'object': {
      const isPlain = value.rest === 'nothing' && !value.isLoose && value.prototype === undefined;
      const own = value.properties.get('toJSON');
      const isOwn = own !== undefined && own.kind !== 'closure' && own.kind !== 'primitive';
      if (!isPlain || isOwn || value.properties.has('__proto__')) return notData;
      const entries = keysOf(value).map((key): [string, unknown] => [
        key,
        dataOf(it, getNamed(it, value, key, value.at), key, variables),
      ]);
      return entries.some(([, item]) => item === notData) ? notData : Object.fromEntries(entries);
    }
    case 'closure':
    case 'builtin':
      return undefined;
    default:
      return notData;
  }
}

/** A copy of data, all the way down, with the places of the original: `structuredClone`. */
export function copyOfData(it: Interpreter, value: Value, at: Origin): Value {
  return copied(it, value, at, 'clone');
}

/** `json` leaves out what JSON does not have, or makes `null` of it; what is left out is `undefined` here. */
function copied(it: Interpreter, value: Value, at: Origin, how: 'clone' | 'json'): Value {
  it.step();
  return mapOptions(value, (one) => {
    switch (one.kind) {
      case 'array': {
        const items = one.items.map((item) => copied(it, item, at, how));
        return { ...one, items: how === 'json' ? items.map(orNull) : items };
      }
      case 'object': {
        if (one.prototype !== undefined || one.collection !== undefined || one.properties.has('toJSON'))
          return notUnderstood('a copy', at);
        const copy = objectValue(one.at);
        copy.rest = one.rest;
        copy.isLoose = one.isLoose;
        for (const [key, held] of one.properties) {
          // To write it as JSON, it has been asked for.
          const own = how === 'clone' ? getNamed(it, one, key, at) : held;
          const item = own.kind === 'unknown' ? unknown(own.reason, own.at) : copied(it, own, at, how);
          const isLeftOut = how === 'json' ? optionsOf(item).map((option) => isUndefined(option.value)) : [];
          copy.isLoose ||= isLeftOut.includes(true) && isLeftOut.includes(false);
          if (!isLeftOut.includes(true) || isLeftOut.includes(false)) copy.properties.set(key, item);
        }
        return copy;
      }
      case 'closure':
      case 'builtin':
        return how === 'json' ? primitive(undefined, one.at) : notUnderstood('a copy of a function', at);
      case 'primitive':
        return how === 'json' && typeof one.value === 'number' && !Number.isFinite(one.value)
          ? { ...one, value: null }
          : one;
      default:
        return one;
    }
  });
}

function orNull(value: Value): Value {
  return mapOptions(value, (it) => (it.kind === 'primitive' && it.value === undefined ? { ...it, value: null } : it));
}
