/** What gives a module a `require` of its own. */
import { posix } from 'node:path';
import { SourceText } from '../../model/source-text.ts';
import { requireOf } from '../language/calls.ts';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { childScope } from '../language/scopes.ts';
import { insideRepository } from '../modules/repository.ts';
import { knownText } from '../values/ports.ts';
import { type Builtin, builtin, type Origin, type Value } from '../values/value.ts';
import { partlyKnown, withDefault } from './builtins.ts';

/**
 * `require = require('esm')(module)`: it loads what is written as ECMAScript modules as well, which is read here anyhow.
 * https://github.com/standard-things/esm#getting-started
 */
export function esmPackage(it: Interpreter, _specifier: string, at: Origin): Value {
  return builtin('esm', at, ([of], here) =>
    of?.kind === 'object' ? requireIn(it, of.at.source, here) : notUnderstood('"esm" without a module', here),
  );
}

/** `createRequire(import.meta.url)`. https://nodejs.org/api/module.html#modulecreaterequirefilename */
export function moduleModule(it: Interpreter, specifier: string, at: Origin): Value {
  const create = builtin('createRequire', at, ([filename], here) => {
    const path = filename === undefined ? null : (knownText(filename)?.replace(/^file:\/\//, '') ?? null);
    const inside = path === null ? null : insideRepository(path);
    if (inside === null) return notUnderstood('a "require" of which it is not known where it looks', here);
    // Of a folder, which is written with a slash at its end, it looks in there.
    const file = path?.endsWith('/') ? posix.join(inside, 'index.js') : inside;
    return requireIn(it, new SourceText(file, ''), here);
  });
  return withDefault(partlyKnown(specifier, at, new Map([[create.name, create]])));
}

function requireIn(it: Interpreter, file: SourceText, at: Origin): Builtin {
  return requireOf(it, { scope: childScope(null), file, returns: [], level: 0 }, at);
}
