/** Modules of Node itself. */
import { posix } from 'node:path';
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { undeclared } from '../language/scopes.ts';
import { mapOptions } from '../values/choices.ts';
import { type ObjectValue, type Origin, primitive, type Scalar, type Value } from '../values/value.ts';
import { conversion, functionsOf, members, ofScalars, partlyKnown } from './builtins.ts';
import { callOfPackage } from './package-parts.ts';

/** https://nodejs.org/api/path.html */
export function pathModule(it: Pick<Interpreter, 'cwd'>, at: Origin): ObjectValue {
  return partlyKnown('path', at, pathFunctions(it, at));
}

/** https://nodejs.org/api/url.html */
export function urlModule(at: Origin): ObjectValue {
  const pathOf = conversion((value) => String(value).replace(/^file:\/\//, ''));
  const module = functionsOf('url', at, {
    fileURLToPath: ([given = primitive(undefined, at)], here) =>
      mapOptions(given, (it) => (it.kind === 'object' ? propertyOf(it, 'pathname') : pathOf([it], here))),
  });
  module.properties.set('URL', undeclared('URL', at));
  return module;
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

/**
 * `promisify(server.listen.bind(server))(4310)`: what code that is not read has is called as it is.
 * https://nodejs.org/api/util.html#utilpromisifyoriginal
 */
export function promisified(it: Interpreter, args: readonly Value[], at: Origin): Value {
  const [original] = args;
  if (original?.kind === 'unknown' && original.made !== undefined) return { ...original, at };
  return callOfPackage(it, 'util', ['promisify'], args, at);
}
