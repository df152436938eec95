/** Aliases that a program adds itself: `addAlias('@', __dirname)`. https://github.com/ilearnio/module-alias#readme */
import type { Interpreter } from '../language/interpreter.ts';
import { byName, fileAt, inFolders } from '../modules/alias-names.ts';
import { moduleAliasesIn } from '../modules/configured-aliases.ts';
import { insideRepository, repositoryRoot } from '../modules/repository.ts';
import { knownText } from '../values/ports.ts';
import {
  type ArrayValue,
  arrayValue,
  isExact,
  type ObjectValue,
  type Origin,
  primitive,
  type Value,
} from '../values/value.ts';
import { members } from './builtins.ts';
import { ofPackage } from './package-parts.ts';

/** What was added in one run, in its memory, by its `process`: a name or `null`, and a path. */
const addedIn = new WeakMap<ObjectValue, ArrayValue>();

/** Of more than these, none is followed: each module that is loaded asks for all. */
const mostAdded = 256;

/** The file that a specifier means by what the program has added. */
export function addedAlias(it: Interpreter, specifier: string): string | null {
  const added = addedIn.get(it.process);
  if (added === undefined || !isExact(added) || added.items.length > mostAdded) return null;
  const names = new Map<string, string>();
  const folders: string[] = [];
  for (const pair of added.items) {
    const [name, path] = pair.kind === 'array' ? pair.items.map(knownText) : [];
    if (path === null || path === undefined) continue;
    if (name === null || name === undefined) folders.push(path);
    else names.set(name, path);
  }
  const named = byName(names, specifier);
  return named === null ? inFolders(it.tree, folders, specifier) : fileAt(it.tree, named);
}

/** What `module-alias` exports, and `app-module-path`. */
export function aliasPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const added = addedIn.get(it.process) ?? arrayValue(at, []);
  addedIn.set(it.process, added);
  const add = (name: string | null, target: Value | undefined, here: Origin): void => {
    const path = target === undefined ? null : knownText(target);
    const inside = path === null ? null : insideRepository(path);
    it.step();
    it.memory.willChange(added);
    added.items.push(arrayValue(here, [primitive(name, here), primitive(inside, here)]));
  };
  const nothing = (here: Origin): Value => primitive(undefined, here);
  const initialize = (base: Value | undefined, here: Origin): Value => {
    const path = base === undefined ? null : (knownText(base)?.replace(/\/package\.json$/, '') ?? null);
    const folder = path === null ? null : insideRepository(path);
    if (folder === null) return nothing(here);
    const { names, folders } = moduleAliasesIn(it.tree, folder);
    const absolute = (inside: string): Value => primitive(`${repositoryRoot}/${inside}`, here);
    for (const [name, target] of names) add(name, absolute(target), here);
    for (const one of folders) add(null, absolute(one), here);
    return nothing(here);
  };
  const known = members(at, {
    addAlias: ([name, target], here) => {
      const text = name === undefined ? null : knownText(name);
      if (text !== null) add(text, target, here);
      return nothing(here);
    },
    addAliases: ([names], here) => {
      if (names?.kind === 'object') for (const [name, target] of names.properties) add(name, target, here);
      return nothing(here);
    },
    addPath: ([path], here) => {
      add(null, path, here);
      return nothing(here);
    },
  });
  return ofPackage(specifier, at, {
    call: ([base], here) => initialize(base, here),
    get: (name) => known.get(name),
  });
}
