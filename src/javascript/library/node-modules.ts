/** Modules of Node itself. */
import { posix } from 'node:path';
import type { Interpreter } from '../language/interpreter.ts';
import { type ObjectValue, type Origin, primitive, type Scalar, type Value } from '../values/value.ts';
import { conversion, members, ofScalars, partlyKnown } from './builtins.ts';

/** https://nodejs.org/api/path.html */
export function pathModule(it: Pick<Interpreter, 'cwd'>, at: Origin): ObjectValue {
  return partlyKnown('path', at, pathFunctions(it, at));
}

/** https://nodejs.org/api/url.html */
export function urlModule(at: Origin): ObjectValue {
  return partlyKnown(
    'url',
    at,
    members(at, { fileURLToPath: conversion((value) => String(value).replace(/^file:\/\//, '')) }),
  );
}

function pathFunctions(it: Pick<Interpreter, 'cwd'>, at: Origin): Map<string, Value> {
  const text = (args: readonly Scalar[]): string[] => args.map((arg) => String(arg));
  const functions = members(at, {
    join: ofScalars((args) => posix.join(...text(args))),
    resolve: ofScalars((args) => posix.resolve(it.cwd, ...text(args))),
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
