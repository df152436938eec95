/** The globals whose meaning is known. Every other one is unknown, with its name as the reason. */

import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { removeProperty } from '../language/removal.ts';
import { callUnread } from '../language/unread.ts';
import { mapOptions } from '../values/choices.ts';
import { unary } from '../values/operators.ts';
import { promiseOf, rejectedPromise } from '../values/promised.ts';
import {
  builtin,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Scalar,
  unknown,
  type Value,
} from '../values/value.ts';
import { unknownFrom, unsetFrom } from '../values/variables.ts';
import { type Call, conversion, members, ofScalars, partlyKnown } from './builtins.ts';
import { collectionClass } from './collections.ts';
import { globalDefiner } from './definers.ts';
import { copyOfData, parseJson, stringifyJson } from './json-functions.ts';
import { arrayFunctions, newArray, objectFunctions } from './object-functions.ts';
import { newPattern } from './pattern-methods.ts';
import { patternValue } from './plain-patterns.ts';
import { allOf, newPromise } from './promises.ts';

const parseInteger = conversion((value, radix) =>
  Number.parseInt(String(value), radix === undefined ? undefined : Number(radix)),
);

const parseFloating = conversion((value) => Number.parseFloat(String(value)));

/** What replaces a number at run time is taken to be a number: it is not for a check of its own to say another port. */
function isNotANumber(test: (value: Scalar) => boolean): Call {
  return ([value], at) =>
    mapOptions(value ?? primitive(undefined, at), (it) =>
      it.kind === 'primitive'
        ? primitive(test(it.value), at)
        : unknownFrom(
            [it],
            at,
            unsetFrom([it], ([one]) => test(one)),
          ),
    );
}

/** The value of a global name, or `null` if it is not known. */
export function globalValue(it: Interpreter, name: string, at: Origin): Value | null {
  switch (name) {
    case 'undefined':
      return primitive(undefined, at);
    case 'NaN':
      return primitive(Number.NaN, at);
    case 'Infinity':
      return primitive(Number.POSITIVE_INFINITY, at);
    case 'process':
      return it.process;
    case 'Number':
      return builtin(
        name,
        at,
        conversion(Number),
        new Map([
          ...members(at, {
            parseInt: parseInteger,
            parseFloat: parseFloating,
            isNaN: isNotANumber(Number.isNaN),
            isInteger: ofScalars(([value]) => Number.isInteger(value)),
            isFinite: ofScalars(([value]) => Number.isFinite(value)),
          }),
          ['MAX_SAFE_INTEGER', primitive(Number.MAX_SAFE_INTEGER, at)],
        ]),
      );
    case 'parseInt':
      return builtin(name, at, parseInteger);
    case 'parseFloat':
      return builtin(name, at, parseFloating);
    case 'isNaN':
      return builtin(
        name,
        at,
        isNotANumber((value) => Number.isNaN(Number(value))),
      );
    case 'isFinite':
      return builtin(
        name,
        at,
        ofScalars(([value]) => Number.isFinite(Number(value))),
      );
    case 'String':
      return builtin(
        name,
        at,
        conversion(String),
        // Of the parts of a template, what stands in between may be anything.
        members(at, { raw: (_args, here) => notUnderstood('String.raw', here) }),
      );
    case 'Boolean':
      return builtin(name, at, ([value], here) =>
        unary('!', unary('!', value ?? primitive(undefined, here), here), here),
      );
    case 'Math':
      return partlyKnown(
        name,
        at,
        members(at, {
          floor: ofScalars(([value]) => Math.floor(Number(value))),
          trunc: ofScalars(([value]) => Math.trunc(Number(value))),
          ceil: ofScalars(([value]) => Math.ceil(Number(value))),
          round: ofScalars(([value]) => Math.round(Number(value))),
          abs: ofScalars(([value]) => Math.abs(Number(value))),
          max: ofScalars((values) => Math.max(...values.map(Number))),
          min: ofScalars((values) => Math.min(...values.map(Number))),
          random: (_args, here) => unknown('it is a random number', here),
        }),
      );
    case 'Object':
      return builtin(name, at, ([value]) => value ?? objectValue(at), objectFunctions(it, at));
    case 'Array':
      return builtin(name, at, (args, here) => newArray(args, here), arrayFunctions(it, at));
    case 'Map':
    case 'Set':
      return collectionClass(it, name, at);
    case 'RegExp': {
      const made: Call = (args, here) => newPattern(it, args, here, patternValue);
      return { ...builtin(name, at, made), construct: made };
    }
    case 'Reflect':
      return partlyKnown(
        name,
        at,
        members(at, {
          // It throws where it is given no object.
          deleteProperty: ([object = primitive(undefined, at), key = primitive(undefined, at)], here) =>
            object.kind === 'primitive'
              ? callUnread(it, notUnderstood('"Reflect.deleteProperty"', here), [], here)
              : removeProperty(it, object, key, here),
        }),
      );
    case 'JSON':
      return partlyKnown(
        name,
        at,
        members(at, {
          parse: (args, here) => parseJson(it, args, here),
          stringify: (args, here) => stringifyJson(it, args, here),
        }),
      );
    case 'structuredClone':
      return builtin(name, at, ([value], here) => copyOfData(it, value ?? primitive(undefined, here), here));
    case 'console':
      return harmless(name, at);
    case 'Promise':
      return {
        ...builtin(
          name,
          at,
          (_args, here) => unknown('a promise is not followed', here),
          members(at, {
            resolve: ([value], here) => promiseOf(value ?? primitive(undefined, here), here),
            reject: (_args, here) => rejectedPromise(here),
            all: ([value], here) => allOf(it, value ?? primitive(undefined, here), here),
          }),
        ),
        construct: (args, here) => newPromise(it, args, here),
      };
    default:
      return globalDefiner(name, at);
  }
}

/** An object whose functions do nothing that a config could see. */
function harmless(name: string, at: Origin): ObjectValue {
  const quiet: Call = (_args, here) => primitive(undefined, here);
  return partlyKnown(
    name,
    at,
    members(at, { log: quiet, info: quiet, warn: quiet, error: quiet, debug: quiet, trace: quiet, table: quiet }),
  );
}
