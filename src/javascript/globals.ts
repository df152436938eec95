/** The globals and packages whose meaning is known. Everything else is unknown, with its name as the reason. */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood } from './interpreter.ts';
import { arrayOfKeys, keysOf } from './keys.ts';
import { lift, unknownFrom, variablesOf } from './operators.ts';
import { copyOf, propertyOf, spreadInto } from './properties.ts';
import { callUnread } from './unread.ts';
import {
  type ArrayValue,
  arrayValue,
  builtin,
  isExact,
  looseItems,
  mapOptions,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Scalar,
  unknown,
  type Value,
} from './value.ts';

/**
 * How the checked root is called in absolute paths (`__dirname`, `process.cwd()`): where the
 * repository will lie on the server is not known, and need not be.
 */
export const repositoryRoot = '/@repository';

/** An absolute path in the repository as a path relative to its root; `null` for one outside of it. */
export function insideRepository(path: string): string | null {
  const normal = posix.normalize(path);
  if (normal === repositoryRoot || normal === `${repositoryRoot}/`) return '';
  return normal.startsWith(`${repositoryRoot}/`) ? normal.slice(repositoryRoot.length + 1).replace(/\/$/, '') : null;
}

/** `process.env`, or what Vite's `loadEnv` gives: any name may be there. */
export function environmentObject(at: Origin): ObjectValue {
  return { ...objectValue(at), rest: 'variable' };
}

type Call = (args: readonly Value[], at: Origin) => Value;

/** An object of which more is not known than these members. */
function partlyKnown(name: string, at: Origin, properties: Map<string, Value>): ObjectValue {
  return { ...objectValue(at, properties), rest: notUnderstood(`what else "${name}" has`, at) };
}

function members(at: Origin, calls: Readonly<Record<string, Call>>): Map<string, Value> {
  return new Map(Object.entries(calls).map(([name, call]) => [name, builtin(name, at, call)]));
}

/** A function of scalars: computed for every combination of options, unknown if any is. */
function ofScalars(compute: (args: readonly Scalar[]) => Scalar): Call {
  return (args, at) =>
    lift(args, at, (all) => {
      const scalars: Scalar[] = [];
      for (const arg of all) {
        if (arg.kind !== 'primitive') return unknownFrom([arg], at);
        scalars.push(arg.value);
      }
      return primitive(compute(scalars), at, [...new Set(all.flatMap(variablesOf))]);
    });
}

/** A conversion of one scalar, which keeps where that was written: `Number('4000')` stands where '4000' stands. */
function conversion(convert: (value: Scalar, radix: Scalar) => Scalar): Call {
  return ([value, radix], at) =>
    value === undefined
      ? primitive(convert(undefined, undefined), at)
      : mapOptions(value, (it) => {
          if (it.kind === 'variable') return it;
          if (it.kind !== 'primitive') return unknownFrom([it], at);
          return { ...it, value: convert(it.value, radix?.kind === 'primitive' ? radix.value : undefined) };
        });
}

const parseInteger = conversion((value, radix) =>
  Number.parseInt(String(value), radix === undefined ? undefined : Number(radix)),
);
const parseFloating = conversion((value) => Number.parseFloat(String(value)));

/** What replaces a number at run time is taken to be a number: it is not for a check of its own to say another port. */
function isNotANumber(test: (value: Scalar) => boolean): Call {
  const asked = ofScalars(([value]) => test(value));
  return (args, at) => mapOptions(asked(args, at), (it) => (it.kind === 'primitive' ? { ...it, variables: [] } : it));
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
    case 'String':
      return builtin(name, at, conversion(String));
    case 'Boolean':
      return builtin(name, at, conversion(Boolean));
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
    case 'JSON':
      return partlyKnown(
        name,
        at,
        members(at, {
          parse: (_args, here) => unknown('JSON.parse is not followed', here),
          stringify: (_args, here) => unknown('JSON.stringify is not followed', here),
        }),
      );
    case 'console':
      return harmless(name, at);
    case 'Promise':
      return builtin(
        name,
        at,
        (_args, here) => unknown('a promise is not followed', here),
        members(at, {
          resolve: ([value], here) => value ?? primitive(undefined, here),
          all: ([value], here) => value ?? primitive(undefined, here),
        }),
      );
    default:
      return null;
  }
}

/** `process` of a run that was started in `directory`. */
export function processObject(directory: string, at: Origin): ObjectValue {
  return {
    ...objectValue(at),
    properties: new Map<string, Value>([
      ['env', environmentObject(at)],
      // The server whose ports are written down, with its nginx and PM2: what a laptop with Windows does instead
      // (`npm.cmd`) takes none of them.
      ['platform', primitive('linux', at)],
      ...members(at, { cwd: (_args, here) => primitive(posix.join(repositoryRoot, directory), here) }),
    ]),
    rest: unknown('it depends on the process that reads the config', at),
  };
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

function objectFunctions(it: Interpreter, at: Origin): Map<string, Value> {
  const entriesOf = (object: ObjectValue, here: Origin): readonly (readonly [Value, Value])[] =>
    keysOf(object).map((key) => [primitive(key, here), object.properties.get(key) ?? primitive(undefined, here)]);
  const listing =
    (select: (key: Value, value: Value, here: Origin) => Value): Call =>
    ([object], here) =>
      mapOptions(object ?? primitive(undefined, here), (value) => {
        if (value.kind === 'array' && isExact(value))
          return arrayValue(
            here,
            value.items.map((item, index) => select(primitive(String(index), here), item, here)),
          );
        if (value.kind !== 'object') return unknownFrom([value], here);
        const list = arrayValue(
          here,
          entriesOf(value, here).map(([key, item]) => select(key, item, here)),
        );
        const { rest, isLoose } = arrayOfKeys(value, here);
        return { ...list, rest, isLoose };
      });
  const identity: Call = ([value], here) => value ?? primitive(undefined, here);
  return members(at, {
    keys: listing((key) => key),
    values: listing((_key, value) => value),
    entries: listing((key, value, here) => arrayValue(here, [key, value])),
    assign: ([target, ...sources], here) => {
      const object = target ?? objectValue(here);
      if (object.kind !== 'object') return callUnread(it, unknownFrom([object], here), [object], here);
      it.memory.willChange(object);
      for (const source of sources) spreadInto(object, source, here);
      return object;
    },
    fromEntries: ([entries], here) => {
      if (entries?.kind !== 'array') return unknownFrom(entries === undefined ? [] : [entries], here);
      const object = objectValue(here);
      if (!isExact(entries)) return { ...object, rest: looseItems(entries) };
      for (const entry of entries.items) {
        const [key, value] = entry.kind === 'array' ? entry.items : [];
        if (key?.kind === 'primitive') object.properties.set(String(key.value), value ?? primitive(undefined, here));
        else object.rest = unknownFrom([key ?? entry], here);
      }
      return object;
    },
    freeze: identity,
    seal: identity,
  });
}

function arrayFunctions(it: Interpreter, at: Origin): Map<string, Value> {
  return members(at, {
    isArray: ([value], here) =>
      mapOptions(value ?? primitive(undefined, here), (one) =>
        one.kind === 'unknown' || one.kind === 'variable'
          ? unknownFrom([one], here)
          : primitive(one.kind === 'array', here),
      ),
    of: (args, here) => arrayValue(here, [...args]),
    from: ([source, transform], here) => {
      const items = arrayFrom(source, here);
      if (items === null)
        return callUnread(
          it,
          unknownFrom(source === undefined ? [] : [source], here),
          transform ? [transform] : [],
          here,
        );
      if (transform === undefined) return items;
      items.items = items.items.map((item, index) => {
        it.step();
        return it.call(transform, [item, isExact(items) ? primitive(index, here) : looseItems(items)], here);
      });
      return items;
    },
  });
}

/** `Array(3)` is three empty places, to be filled; `Array(3, 4)` a list of both. */
export function newArray(args: readonly Value[], at: Origin): Value {
  const [only] = args;
  if (args.length !== 1 || only === undefined) return arrayValue(at, [...args]);
  if (only.kind !== 'primitive' || typeof only.value !== 'number') return unknownFrom([only], at);
  if (!(only.value >= 0 && only.value <= longestArray && only.variables.length === 0)) return unknownFrom([only], at);
  return arrayValue(
    at,
    Array.from({ length: only.value }, () => primitive(undefined, at)),
  );
}

const longestArray = 1000;

/** `Array.from(array)` and `Array.from({ length: n })`. */
function arrayFrom(source: Value | undefined, at: Origin): ArrayValue | null {
  if (source?.kind === 'array') return { ...source, items: [...source.items], at };
  if (source?.kind !== 'object' || source.rest !== 'nothing') return null;
  const length = propertyOf(source, 'length');
  if (
    length.kind !== 'primitive' ||
    typeof length.value !== 'number' ||
    !(length.value >= 0 && length.value <= longestArray)
  )
    return null;
  return arrayValue(
    at,
    Array.from(
      { length: length.value },
      (_, index) => source.properties.get(String(index)) ?? primitive(undefined, at),
    ),
  );
}

/** What a package exports, or `null` if it is not one whose meaning is known. */
export function packageValue(it: Interpreter, specifier: string, directory: string, at: Origin): Value | null {
  switch (specifier.replace(/^node:/, '')) {
    case 'path':
    case 'path/posix': {
      return withDefault(partlyKnown('path', at, pathFunctions(directory, at)));
    }
    case 'url':
      return partlyKnown(
        'url',
        at,
        members(at, { fileURLToPath: conversion((value) => String(value).replace(/^file:\/\//, '')) }),
      );
    case 'process': {
      return objectValue(at, new Map([...it.process.properties, ['default', it.process]]));
    }
    case 'vite':
    case 'vitest/config':
      return withDefault(
        partlyKnown(
          specifier,
          at,
          members(at, {
            // Both only give types to what they are given. https://vite.dev/config/#config-intellisense
            defineConfig: ([config], here) => config ?? primitive(undefined, here),
            defineProject: ([config], here) => config ?? primitive(undefined, here),
            // https://vite.dev/guide/api-javascript#mergeconfig
            mergeConfig: ([base, over], here) => mergeConfig(base, over, here),
            // Committed .env files are read by Vite, but what is set in the process wins over them.
            // https://vite.dev/guide/api-javascript#loadenv
            loadEnv: (_args, here) => environmentObject(here),
          }),
        ),
      );
    case 'dotenv': {
      // What it reads it also sets in the environment, where that does not set it already.
      const parsed: Call = (_args, here) => objectValue(here, new Map([['parsed', environmentObject(here)]]));
      return withDefault(partlyKnown('dotenv', at, members(at, { config: parsed })));
    }
    case 'dotenv/config':
      return objectValue(at);
    default:
      return null;
  }

  /** Options of `over` win; objects are merged, lists are joined. Of what is not known, nothing is. */
  function mergeConfig(base: Value | undefined, over: Value | undefined, here: Origin): Value {
    if (base === undefined || over === undefined) return unknown('mergeConfig needs two configs', here);
    return lift([base, over], here, ([a = base, b = over]) => {
      it.step();
      const merged = a.kind === 'object' ? copyOf(a) : { ...objectValue(here), rest: unknownFrom([a], here) };
      if (b.kind !== 'object') {
        spreadInto(merged, unknownFrom([b], here), here);
        return merged;
      }
      for (const [key, value] of b.properties) {
        const before = merged.properties.get(key) ?? (merged.rest === 'nothing' ? undefined : merged.rest);
        merged.properties.set(key, before === undefined ? value : mergeOption(before, value, here));
      }
      if (b.rest !== 'nothing') spreadInto(merged, { ...b, properties: new Map() }, here);
      return merged;
    });
  }

  function mergeOption(before: Value | 'variable', value: Value, here: Origin): Value {
    if (before === 'variable') return value;
    return lift([before, value], here, ([a = before, b = value]) => {
      if (b.kind === 'primitive') return b.value === undefined || b.value === null ? a : b;
      if (b.kind === 'array' && a.kind === 'array') {
        const joined = arrayValue(here, [...a.items, ...b.items]);
        return { ...joined, rest: a.rest ?? b.rest, isLoose: a.isLoose || b.isLoose };
      }
      const isNested = b.kind === 'object' && (a.kind === 'object' || a.kind === 'unknown');
      return isNested ? mergeConfig(a, b, here) : b;
    });
  }
}

/** A package as both `import * as` and `import … from` see it. */
function withDefault(object: ObjectValue): ObjectValue {
  return { ...object, properties: new Map([...object.properties, ['default', object]]) };
}

function pathFunctions(directory: string, at: Origin): Map<string, Value> {
  const text = (args: readonly Scalar[]): string[] => args.map((arg) => String(arg));
  const functions = members(at, {
    join: ofScalars((args) => posix.join(...text(args))),
    resolve: ofScalars((args) => posix.resolve(posix.join(repositoryRoot, directory), ...text(args))),
    dirname: ofScalars(([path]) => posix.dirname(String(path))),
    isAbsolute: ofScalars(([path]) => posix.isAbsolute(String(path))),
    extname: ofScalars(([path]) => posix.extname(String(path))),
    basename: ofScalars(([path, suffix]) =>
      posix.basename(String(path), suffix === undefined ? undefined : String(suffix)),
    ),
    normalize: ofScalars(([path]) => posix.normalize(String(path))),
  });
  functions.set('sep', primitive('/', at));
  return functions;
}
