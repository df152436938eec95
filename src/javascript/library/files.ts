/** `fs`: files of the repository, as a program on the server would find them. */
import { posix } from 'node:path';
import { failsWithout } from '../language/errors.ts';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { filesUnder, insideRepository } from '../modules/repository.ts';
import { mapOptions, optionsOf } from '../values/choices.ts';
import { anyTime } from '../values/conditions.ts';
import { promiseOf } from '../values/promised.ts';
import {
  arrayValue,
  builtin,
  isOfEnvFile,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import { fileVariable, ofVariables, unknownFrom } from '../values/variables.ts';
import { functionsOf, members, partlyKnown, textIn } from './builtins.ts';

/** https://nodejs.org/api/fs.html */
export function fsModule(it: Interpreter, at: Origin): ObjectValue {
  const sync = members(at, {
    readFileSync: ([path, options], here) => readFile(it, path, options, here),
    existsSync: ([path], here) => exists(it, path, here),
    statSync: ([path], here) => ask(it, path, 'statSync', here),
    accessSync: ([path], here) => ask(it, path, 'accessSync', here),
    readdirSync: (args, here) => list(it, args, here),
  });
  return partlyKnown('fs', at, new Map<string, Value>([...sync, ['promises', fsPromises(it, at)]]));
}

/** The same, as promises. https://nodejs.org/api/fs.html#promises-api */
export function fsPromises(it: Interpreter, at: Origin): ObjectValue {
  return functionsOf('fs.promises', at, {
    readFile: ([path, options], here) => promiseOf(readLater(it, path, options, here), here),
    readdir: (args, here) => promiseOf(list(it, args, here), here),
  });
}

/** A path relative to the checked root, `null` for one outside of it; unknown where it is not known. */
function pathOf(it: Interpreter, path: Value | undefined, at: Origin): string | null | Value {
  const url = path?.kind === 'object' ? propertyOf(path, 'pathname') : path;
  const text = url === undefined ? null : textIn(url);
  if (text === null || text.variables.length > 0) return unknownFrom(path === undefined ? [] : [path], at);
  return insideRepository(posix.resolve(it.cwd, String(text.value)));
}

/** The names that files of variables have: `.env`, `.env.production`, `ferry.env`. */
const envFileName = /(?:^|\/)\.env(?:\.[\w.-]+)?$|\.env$/;

function ofFile(path: unknown, missing: Unknown): Unknown {
  return envFileName.test(String(path)) ? { ...missing, ofEnvFile: true } : missing;
}

function withPath(it: Interpreter, path: Value | undefined, at: Origin, use: (path: string) => Value): Value {
  return mapOptions(path ?? primitive(undefined, at), (one) => {
    const inside = pathOf(it, one, at);
    if (inside === null)
      return ofFile(textIn(one)?.value, unknown('it depends on a file outside of this repository', at));
    return typeof inside === 'string' ? use(inside) : inside;
  });
}

function readFile(it: Interpreter, path: Value | undefined, options: Value | undefined, at: Origin): Value {
  const text = textOfFile(it, path, options, at);
  const unread = optionsOf(text).filter(({ value }) => value.kind === 'unknown');
  // What a `.env` sets may be set anyway: without it, it is as with it.
  if (unread.length > 0) it.mayThrow(unread.every(({ value }) => isOfEnvFile(value)) ? 'at no matter what' : undefined);
  return text;
}

/** What it throws is thrown where it is awaited. */
function readLater(it: Interpreter, path: Value | undefined, options: Value | undefined, at: Origin): Value {
  const text = it.memory.under([anyTime(at)], () => textOfFile(it, path, options, at));
  const inside = path === undefined ? null : pathOf(it, path, at);
  if (text.kind !== 'unknown' || typeof inside !== 'string' || it.read(inside).kind !== 'missing') return text;
  return { ...text, absent: { path: inside, code: 'ENOENT' } };
}

function textOfFile(it: Interpreter, path: Value | undefined, options: Value | undefined, at: Origin): Value {
  return withPath(it, path, at, (inside) => {
    const result = it.read(inside);
    if (result.kind === 'missing') {
      failsWithout(it, inside, 'ENOENT');
      const file = fileVariable(inside);
      const missing = ofFile(inside, unknown(`"${inside}" is not a file of this repository`, at));
      return file === null ? missing : { ...missing, ofFile: file };
    }
    if (result.kind === 'unreadable') return unknown(`"${inside}" cannot be read: ${result.reason}`, at);
    const { source } = result;
    const text = primitive(source.text, { source, start: 0, end: source.text.length });
    const encoding = options?.kind === 'object' ? propertyOf(options, 'encoding') : options;
    if (encoding?.kind === 'primitive' && /^utf-?8$/i.test(String(encoding.value))) return text;
    // Bytes: of them is known that they are the text.
    const bytes = objectValue(at, new Map([['toString', builtin('toString', at, () => text)]]));
    bytes.rest = unknown('a file is read as bytes', at);
    return bytes;
  });
}

/** What is in the repository is there; what is not may still be made on the server, and then replaces what holds without it. */
function exists(it: Interpreter, path: Value | undefined, at: Origin): Value {
  return withPath(it, path, at, (inside) => {
    if (it.tree.has(inside) || it.tree.hasDirectory(inside)) return primitive(true, at);
    const file = fileVariable(inside);
    return file === null
      ? unknown(`whether "${inside}" exists on the server is not known`, at)
      : ofVariables([file], at, { value: false });
  });
}

/** What is asked of a file that has to be there: `statSync`, `accessSync`. */
function ask(it: Interpreter, path: Value | undefined, name: string, at: Origin): Value {
  return withPath(it, path, at, (inside) => {
    const isThere = it.tree.has(inside) || it.tree.hasDirectory(inside);
    if (isThere && name === 'accessSync') return primitive(undefined, at);
    if (isThere || !failsWithout(it, inside, 'ENOENT')) it.mayThrow();
    return {
      ...notUnderstood(`what "${name}" says of "${inside}"`, at),
      made: { from: 'package', name: 'fs', steps: [name, '()'] },
    };
  });
}

/** Files below a folder that are looked at for its entries. */
const mostEntries = 10_000;

/** Whether the entries are objects; `null` where that is not known. https://nodejs.org/api/fs.html#fsreaddirsyncpath-options */
function listsTypes(options: Value | undefined): boolean | null {
  if (options === undefined || isText(options)) return false;
  if (options.kind !== 'object' || options.rest !== 'nothing' || options.isLoose) return null;
  const others = [...options.properties].filter(([key]) => key !== 'withFileTypes');
  const types = options.properties.get('withFileTypes');
  if (others.some(([key, value]) => key !== 'encoding' || !isText(value))) return null;
  if (types !== undefined && types.kind !== 'primitive') return null;
  return Boolean(types?.value);
}

function isText(value: Value): boolean {
  return value.kind === 'primitive' && /^(?:utf-?8|undefined)$/i.test(String(value.value));
}

/** https://nodejs.org/api/fs.html#class-fsdirent */
function entry(name: string, isFolder: boolean, at: Origin): ObjectValue {
  const own = members(at, {
    isDirectory: (_args, here) => primitive(isFolder, here),
    isFile: (_args, here) => primitive(!isFolder, here),
  });
  return partlyKnown('an entry of a folder', at, new Map<string, Value>([['name', primitive(name, at)], ...own]));
}

function list(it: Interpreter, [path, options]: readonly Value[], at: Origin): Value {
  return withPath(it, path, at, (folder) => {
    const isTyped = listsTypes(options);
    if (isTyped === null) return unknown('how a folder is listed is not understood', at);
    const prefix = folder === '' ? '' : `${folder}/`;
    /** Whether each entry is a folder. */
    const names = new Map<string, boolean>();
    let count = 0;
    for (const file of filesUnder(it.tree, prefix)) {
      count += 1;
      if (count > mostEntries) return unknown(`"${folder}" has very many files`, at);
      const [name = '', ...inner] = file.slice(prefix.length).split('/');
      names.set(name, inner.length > 0);
    }
    if (names.size === 0) return unknown(`"${folder}" is not a folder of this repository`, at);
    const entries = arrayValue(
      at,
      [...names.keys()]
        .sort()
        .map((name) => (isTyped ? entry(name, names.get(name) === true, at) : primitive(name, at))),
    );
    // On the server there may be builds, logs, packages.
    entries.rest = unknown(`what else lies in "${folder}" on the server is not known`, at);
    return entries;
  });
}
