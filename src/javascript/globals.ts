/** The globals and packages whose meaning is known. Everything else is unknown, with its name as the reason. */
import { posix } from 'node:path';
import type { Interpreter } from './interpreter.ts';
import { builtin, keysOf } from './methods.ts';
import { lift, unknownFrom, variablesOf } from './operators.ts';
import { copyOf, propertyOf, spreadInto } from './properties.ts';
import {
  type ArrayValue,
  arrayValue,
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
  return { kind: 'object', properties: new Map(), rest: 'variable', at };
}

type Call = (args: readonly Value[], at: Origin) => Value;

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

/** The value of a global name, or `null` if it is not known. `directory` is that of the file, relative to the root. */
export function globalValue(it: Interpreter, name: string, directory: string, at: Origin): Value | null {
  switch (name) {
    case 'undefined':
      return primitive(undefined, at);
    case 'NaN':
      return primitive(Number.NaN, at);
    case 'Infinity':
      return primitive(Number.POSITIVE_INFINITY, at);
    case 'process':
      return processObject(directory, at);
    case 'Number':
      return builtin(
        name,
        at,
        conversion(Number),
        new Map([
          ...members(at, {
            parseInt: parseInteger,
            parseFloat: parseFloating,
            isNaN: ofScalars(([value]) => Number.isNaN(value)),
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
        ofScalars(([value]) => Number.isNaN(Number(value))),
      );
    case 'String':
      return builtin(name, at, conversion(String));
    case 'Boolean':
      return builtin(name, at, conversion(Boolean));
    case 'Math':
      return objectValue(
        at,
        members(at, {
          floor: ofScalars(([value]) => Math.floor(Number(value))),
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
      return builtin(name, at, (args, here) => arrayValue(here, [...args]), arrayFunctions(it, at));
    case 'JSON':
      return objectValue(
        at,
        members(at, {
          parse: (_args, here) => unknown('JSON.parse is not followed', here),
          stringify: (_args, here) => unknown('JSON.stringify is not followed', here),
        }),
      );
    case 'console':
      return harmless(at);
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

function processObject(directory: string, at: Origin): ObjectValue {
  return {
    kind: 'object',
    properties: new Map<string, Value>([
      ['env', environmentObject(at)],
      ...members(at, { cwd: (_args, here) => primitive(posix.join(repositoryRoot, directory), here) }),
    ]),
    rest: unknown('it depends on the process that reads the config', at),
    at,
  };
}

/** An object whose functions do nothing that a config could see. */
function harmless(at: Origin): ObjectValue {
  const quiet: Call = (_args, here) => primitive(undefined, here);
  return objectValue(
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
        if (value.kind === 'array')
          return arrayValue(
            here,
            value.items.map((item, index) => select(primitive(String(index), here), item, here)),
          );
        if (value.kind !== 'object') return unknownFrom([value], here);
        const list = arrayValue(
          here,
          entriesOf(value, here).map(([key, item]) => select(key, item, here)),
        );
        if (value.rest !== 'nothing')
          list.rest = value.rest === 'variable' ? unknown('it lists the whole environment', here) : value.rest;
        return list;
      });
  const identity: Call = ([value], here) => value ?? primitive(undefined, here);
  return members(at, {
    keys: listing((key) => key),
    values: listing((_key, value) => value),
    entries: listing((key, value, here) => arrayValue(here, [key, value])),
    assign: ([target, ...sources], here) => {
      const object = target ?? objectValue(here);
      if (object.kind !== 'object') return unknownFrom([object], here);
      it.memory.willChange(object);
      for (const source of sources) spreadInto(object, source, here);
      return object;
    },
    fromEntries: ([entries], here) => {
      if (entries?.kind !== 'array') return unknownFrom(entries === undefined ? [] : [entries], here);
      const object = objectValue(here);
      if (entries.rest !== null) object.rest = entries.rest;
      for (const entry of entries.items) {
        const [key, value] = entry.kind === 'array' ? entry.items : [];
        if (key?.kind === 'primitive') object.properties.set(String(key.value), value ?? primitive(undefined, here));
        else object.rest = unknownFrom([key ?? entry], here);
      }
      return object;
    },
    freeze: identity,
    seal: identity,
    create: (_args, here) => unknown('Object.create is not followed', here),
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
      if (items === null) return unknownFrom(source === undefined ? [] : [source], here);
      if (transform === undefined) return items;
      items.items = items.items.map((item, index) => {
        it.step();
        return it.call(transform, [item, primitive(index, here)], here);
      });
      return items;
    },
  });
}

/** `Array.from(array)` and `Array.from({ length: n })`. */
function arrayFrom(source: Value | undefined, at: Origin): ArrayValue | null {
  if (source?.kind === 'array') return { ...source, items: [...source.items], at };
  if (source?.kind !== 'object' || source.rest !== 'nothing') return null;
  const length = propertyOf(source, 'length');
  if (length.kind !== 'primitive' || typeof length.value !== 'number' || !(length.value >= 0 && length.value <= 1000))
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
      const path = objectValue(at, pathFunctions(directory, at));
      path.properties.set('default', objectValue(at, new Map(path.properties)));
      return path;
    }
    case 'url':
      return objectValue(
        at,
        members(at, { fileURLToPath: conversion((value) => String(value).replace(/^file:\/\//, '')) }),
      );
    case 'process': {
      const object = processObject(directory, at);
      object.properties.set('default', processObject(directory, at));
      return object;
    }
    case 'vite':
    case 'vitest/config':
      return objectValue(
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
          searchForWorkspaceRoot: (_args, here) => unknown('the workspace root is searched for', here),
        }),
      );
    case 'dotenv': {
      const dotenv = members(at, { config: (_args, here) => objectValue(here) });
      return objectValue(at, new Map([...dotenv, ['default', objectValue(at, new Map(dotenv))]]));
    }
    case 'dotenv/config':
      return objectValue(at);
    default:
      return null;
  }

  function mergeConfig(base: Value | undefined, over: Value | undefined, here: Origin): Value {
    if (base === undefined || over === undefined) return unknown('mergeConfig needs two configs', here);
    return lift([base, over], here, ([a, b]) => {
      if (a?.kind !== 'object' || b?.kind !== 'object') return unknownFrom([a ?? base, b ?? over], here);
      it.step();
      const merged = copyOf(a);
      for (const [key, value] of b.properties) {
        const before = merged.properties.get(key);
        const isUnset = value.kind === 'primitive' && (value.value === undefined || value.value === null);
        if (isUnset) continue;
        merged.properties.set(
          key,
          before?.kind === 'object' && value.kind === 'object' ? mergeConfig(before, value, here) : value,
        );
      }
      if (b.rest !== 'nothing') spreadInto(merged, { ...b, properties: new Map() }, here);
      return merged;
    });
  }
}

function pathFunctions(directory: string, at: Origin): Map<string, Value> {
  const text = (args: readonly Scalar[]): string[] => args.map((arg) => String(arg));
  const functions = members(at, {
    join: ofScalars((args) => posix.join(...text(args))),
    resolve: ofScalars((args) => posix.resolve(posix.join(repositoryRoot, directory), ...text(args))),
    dirname: ofScalars(([path]) => posix.dirname(String(path))),
    basename: ofScalars(([path, suffix]) =>
      posix.basename(String(path), suffix === undefined ? undefined : String(suffix)),
    ),
    normalize: ofScalars(([path]) => posix.normalize(String(path))),
  });
  functions.set('sep', primitive('/', at));
  return functions;
}
