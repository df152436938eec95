/**
 * `config`: the files of a folder, laid over each other by the environment, and asked for by name.
 * https://github.com/node-config/node-config/wiki/Configuration-Files
 */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { insideRepository } from '../modules/repository.ts';
import { mapOptions } from '../values/choices.ts';
import { isAbsent, isNeverSet } from '../values/ports.ts';
import { fallback } from '../values/truth.ts';
import { type ObjectValue, type Origin, objectValue, primitive, unknown, type Value } from '../values/value.ts';
import { unknownFrom, variablesOf } from '../values/variables.ts';
import { functionsOf, isThere, members, partlyKnown } from './builtins.ts';
import { dataFile, exportedBy } from './data-files.ts';
import { byEnvironment, environmentIn, environmentName, variableOf } from './environments.ts';
import { parseJson } from './json-functions.ts';
import { mergeDeep } from './merging.ts';

/** The endings of its files, in the order in which they are laid over each other. */
const endings: readonly string[] = [
  ...['js', 'cjs', 'mjs', 'ts', 'json', 'jsonc', 'json5', 'hjson', 'toml', 'coffee', 'iced', 'yaml', 'yml', 'cson'],
  ...['properties', 'xml'],
];

/** Beside them lie modules of the program as often as not: a file is an environment where it is called like one. */
const environments: readonly string[] = [
  ...['development', 'dev', 'test', 'testing', 'ci', 'qa', 'integration', 'sandbox', 'demo', 'preview', 'uat'],
  ...['staging', 'stage', 'preprod', 'preproduction', 'production', 'prod', 'live', 'docker'],
];

const knownOf = new WeakMap<ObjectValue, Value | null>();

/** What the package gives; `null` where the repository has no files for it. */
export function configPackage(it: Interpreter, at: Origin): Value | null {
  const before = knownOf.get(it.process);
  if (before !== undefined) return before;
  const config = loaded(it, at);
  const value = config === null ? null : mapOptions(config, (one) => asked(it, one, at));
  knownOf.set(it.process, value);
  return value;
}

function loaded(it: Interpreter, at: Origin): Value | null {
  const folder = folderOf(it, at);
  if (folder === null) return null;
  if (typeof folder !== 'string') return folder;
  const mode = environmentName(it, at, given(it, 'NODE_CONFIG_ENV', at) ?? undefined);
  const others = (): readonly string[] => environments.filter((name) => filesOf(it, folder, name).length > 0);
  if (['default', 'local', ...environments].every((name) => filesOf(it, folder, name).length === 0)) return null;
  const files = byEnvironment(mode, others, at, (name) => {
    const names = (name ?? '').split(',').filter((one) => /^[\w.-]+$/.test(one));
    const all = ['default', ...names, 'local', ...names.map((one) => `local-${one}`)];
    return all
      .flatMap((one) => filesOf(it, folder, one))
      .reduce<Value>((base, path) => laidOver(it, base, path, at), objectValue(at));
  });
  const text = given(it, 'NODE_CONFIG', at);
  const config = text === null ? files : mergeDeep(it, files, parseJson(it, [text], at), at);
  return filesOf(it, folder, 'custom-environment-variables').reduce(
    (base, path) => withVariables(it, base, dataOf(it, path, at), at),
    config,
  );
}

/** A variable of its own that the process is given; nobody is taken to set one besides. */
function given(it: Interpreter, name: string, at: Origin): Value | null {
  const environment = environmentIn(it, at);
  return environment.kind === 'object' && environment.properties.has(name) ? variableOf(it, name, at) : null;
}

/** The folder relative to the root, `null` where there is none in the repository. */
function folderOf(it: Interpreter, at: Origin): string | Value | null {
  const named = given(it, 'NODE_CONFIG_DIR', at);
  if (named !== null && (named.kind !== 'primitive' || variablesOf(named).length > 0)) return unknownFrom([named], at);
  const path = named === null ? 'config' : String(named.value);
  if (path.includes(':')) return notUnderstood('a config of several folders', at);
  const inside = insideRepository(posix.resolve(it.cwd, path));
  if (inside !== null || named === null) return inside;
  return unknown(`its config in "${path}" is not in this repository`, named.at);
}

/** The files of a name, in their order. */
function filesOf(it: Interpreter, folder: string, name: string): readonly string[] {
  return endings.map((ending) => posix.join(folder, `${name}.${ending}`)).filter((path) => it.tree.has(path));
}

/** A file that says nothing, such as a document of nothing but comments, changes nothing. */
function laidOver(it: Interpreter, base: Value, path: string, at: Origin): Value {
  const data = dataOf(it, path, at);
  const isEmpty = data.kind === 'primitive' && data.value === null;
  return isEmpty ? base : mergeDeep(it, base, data, at);
}

/** What one file says. */
function dataOf(it: Interpreter, path: string, at: Origin): Value {
  return /\.(?:[cm]?js|ts)$/.test(path)
    ? exportedBy(it, path, at, [partlyKnown('config', at, new Map())])
    : dataFile(it, path, at);
}

/** The variables that a mapping names, over what is there: `{ "port": "PORT" }`, `{ "port": { "__name": "PORT" } }`. */
function withVariables(it: Interpreter, base: Value, mapping: Value, at: Origin, depth = 0): Value {
  it.step();
  if (mapping.kind === 'unknown') return mapping;
  if (mapping.kind === 'primitive' && typeof mapping.value === 'string') return variable(it, mapping.value, base, at);
  if (mapping.kind !== 'object' || depth > deepest) return base;
  const name = mapping.properties.get('__name');
  if (name?.kind === 'primitive') return variable(it, String(name.value), base, at);
  return mapOptions(base, (one) => {
    if (one.kind !== 'object' && !isAbsent(one)) return one;
    const over = objectValue(at);
    for (const [key, item] of mapping.properties)
      over.properties.set(key, withVariables(it, propertyOf(one, key), item, at, depth + 1));
    return mergeDeep(it, one.kind === 'object' ? one : objectValue(at), over, at);
  });
}

const deepest = 16;

function variable(it: Interpreter, name: string, base: Value, at: Origin): Value {
  const set = variableOf(it, name, at);
  return base.kind === 'primitive' && base.value === undefined ? set : fallback('||', set, () => base, at);
}

/** A config, and each object in it, as it can be asked: `config.get('harbour.port')`, `config.harbour.get('port')`. */
function asked(it: Interpreter, value: Value, at: Origin, depth = 0): Value {
  it.step();
  return mapOptions(value, (one) => {
    if (one.kind !== 'object' || depth > deepest) return one;
    const object: ObjectValue = { ...one, prototype: objectValue(at) };
    object.properties = new Map([...one.properties].map(([name, item]) => [name, asked(it, item, at, depth + 1)]));
    const find = (path: Value, here: Origin): Value =>
      path.kind === 'primitive'
        ? String(path.value)
            .split('.')
            .reduce<Value>((from, name) => propertyOf(from, name), object)
        : unknownFrom([path], here);
    object.prototype?.properties.set('util', functionsOf('util', at, { toObject: () => one }));
    for (const [name, method] of members(at, {
      get: ([path = primitive(undefined, at)], here) =>
        // It throws for what is not there.
        mapOptions(find(path, here), (found) =>
          isNeverSet(found) ? unknown(`the config has no ${shown(path)}`, here) : found,
        ),
      has: ([path], here) => isThere(find(path ?? primitive(undefined, here), here), here),
    }))
      object.prototype?.properties.set(name, method);
    return object;
  });
}

function shown(path: Value): string {
  return path.kind === 'primitive' ? `"${String(path.value).slice(0, 60)}"` : 'such value';
}
