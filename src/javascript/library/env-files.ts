/**
 * Environment files as programs load them: Vite's `loadEnv`, `dotenv`, `dotenv-flow`, Node's own `loadEnvFile`.
 *
 * What lies in the repository is taken for what lies on the server. What is set in the process wins over it, so
 * that a value from a file can be replaced by the variable of its name, unless the process is known to set it.
 */
import { posix } from 'node:path';
import type { Interpreter } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { mapOptions, optionsOf, overridable } from '../values/choices.ts';
import { lift } from '../values/combinations.ts';
import { longestString } from '../values/operators.ts';
import { fallback, truthOf } from '../values/truth.ts';
import {
  type ObjectValue,
  type Origin,
  objectValue,
  type Part,
  primitive,
  textOf,
  unknown,
  type Value,
} from '../values/value.ts';
import { ofVariables, unknownFrom, variablesOf } from '../values/variables.ts';
import { objectOf, wholeFile } from './builtins.ts';
import { pathFrom } from './data-files.ts';
import { readEnvFile } from './env-file.ts';
import { byEnvironment, environmentsUnder } from './environments.ts';
import { environmentObject } from './process.ts';

/**
 * Vite's `loadEnv(mode, envDir, prefixes)`. https://vite.dev/guide/api-javascript#loadenv
 * Of a mode that is not known, every one that has a file is an environment of its own.
 */
export function loadEnv(it: Interpreter, [mode, envDir, prefixes]: readonly Value[], at: Origin): Value {
  const hasName = prefixTest(prefixes);
  const folder = envDir === undefined ? null : pathFrom(it, envDir);
  if (mode === undefined || folder === null) return overProcess(it, objectValue(at), hasName, at);
  return byEnvironment(
    mode,
    () => environmentsIn(it, folder),
    at,
    (environment) => {
      const files = environment === null ? [] : [`.env.${environment}`, `.env.${environment}.local`];
      const object = fileVariables(it, folder, ['.env', '.env.local', ...files], at) ?? objectValue(at);
      return overProcess(it, expanded(it, object, at), hasName, at);
    },
  );
}

/**
 * `dotenv.config({ path, override, processEnv })`: sets what is not set. Of several files the first one wins, with
 * `override` the last. https://github.com/motdotla/dotenv#options
 */
export function dotenvConfig(it: Interpreter, options: Value | undefined, at: Origin): Value {
  const given = options ?? objectValue(at);
  const override = truthOf(propertyOf(given, 'override'));
  const parsed = mapOptions(propertyOf(given, 'path'), (path) => {
    const paths = pathsOf(path, at);
    const inOrder = override.known === false ? [...paths].reverse() : paths;
    const files = inOrder.map((one) => pathFrom(it, one));
    const object = fileVariables(it, '', files, at) ?? environmentObject(at);
    for (const [name, value] of object.properties)
      object.properties.set(name, overridable(value, [...new Set(paths.flatMap(variablesOf))]));
    return object;
  });
  const own = propertyOf(given, 'processEnv');
  populate(it, own.kind === 'object' ? own : environment(it), parsed, override.known, at);
  return objectOf(at, { parsed });
}

/** `dotenv.parse(text)`: where the text is a whole file, its values stand there. */
export function dotenvParse(text: Value | undefined, at: Origin): Value {
  return mapOptions(text ?? primitive('', at), (it) => {
    const source = wholeFile(it);
    if (source === null) return it.kind === 'primitive' ? unknown('dotenv parses a text', at) : unknownFrom([it], at);
    const file = readEnvFile(source);
    return 'kind' in file ? file : objectValue(at, new Map(file));
  });
}

/** `dotenv-flow`: as Vite, by `NODE_ENV`. https://github.com/kerimdzhanov/dotenv-flow#files-priority */
export function dotenvFlow(it: Interpreter, options: Value | undefined, at: Origin): Value {
  const given = options ?? objectValue(at);
  const folder = pathFrom(
    it,
    fallback('??', propertyOf(given, 'path'), () => primitive(it.cwd, at), at),
  );
  if (folder === null) return objectValue(at);
  const own = propertyOf(given, 'node_env');
  const mode = fallback('||', own, () => getNamed(it, environment(it), 'NODE_ENV', at), at);
  const parsed = byEnvironment(
    mode,
    () => environmentsIn(it, folder),
    at,
    (name) => {
      const local = name === 'test' ? [] : ['.env.local'];
      const files = name === null ? [] : [`.env.${name}`, `.env.${name}.local`];
      return fileVariables(it, folder, ['.env.defaults', '.env', ...local, ...files], at) ?? objectValue(at);
    },
  );
  populate(it, environment(it), parsed, false, at);
  return objectOf(at, { parsed });
}

/** `dotenv-expand`: what is put together from other variables is not followed. */
export function dotenvExpand(it: Interpreter, result: Value | undefined, at: Origin): Value {
  const parsed = propertyOf(result ?? objectValue(at), 'parsed');
  if (parsed.kind !== 'object') return result ?? objectValue(at);
  const changed = objectValue(at);
  for (const [name, value] of parsed.properties) {
    if (value.kind === 'primitive' && !String(value.value).includes('$')) continue;
    changed.properties.set(name, unknown('it is put together from other variables', value.at));
  }
  populate(it, environment(it), changed, true, at);
  populate(it, parsed, changed, true, at);
  return result ?? objectValue(at);
}

/** Node's `process.loadEnvFile(path)`. https://nodejs.org/api/process.html#processloadenvfilepath */
export function loadEnvFile(it: Interpreter, path: Value | undefined, at: Origin): Value {
  dotenvConfig(it, path === undefined ? undefined : objectOf(at, { path }), at);
  return primitive(undefined, at);
}

function environment(it: Interpreter): ObjectValue {
  const env = propertyOf(it.process, 'env');
  return env.kind === 'object' ? env : environmentObject(env.at);
}

/** Sets variables in an environment: those that are not set, or all. Which files they are from may not be known. */
function populate(it: Interpreter, target: ObjectValue, from: Value, override: boolean | null, at: Origin): void {
  const files = optionsOf(from).flatMap(({ value }) => (value.kind === 'object' ? [value] : []));
  for (const name of new Set(files.flatMap((file) => [...file.properties.keys()]))) {
    const value = propertyOf(from, name);
    const set =
      override === null
        ? unknown('whether a file replaces it depends on a condition', at)
        : override
          ? value
          : fallback('??', getNamed(it, target, name, at), () => value, at);
    it.memory.setProperty(target, name, set);
  }
  const rest = files.find((file) => typeof file.rest === 'object')?.rest;
  if (rest === undefined) return;
  it.memory.willChange(target);
  target.rest = rest;
}

/** The variables of files, as Vite lays those of the process over them. */
function overProcess(it: Interpreter, file: ObjectValue, hasName: (name: string) => boolean, at: Origin): Value {
  const env = environment(it);
  const object = objectValue(at);
  const names = new Set([...file.properties.keys(), ...env.properties.keys()]);
  for (const name of names) {
    if (!hasName(name)) continue;
    const own = file.properties.get(name);
    const set = getNamed(it, env, name, at);
    object.properties.set(name, own === undefined ? set : fallback('??', set, () => own, at));
  }
  object.rest = file.rest === 'nothing' ? env.rest : file.rest;
  return object;
}

function prefixTest(prefixes: Value | undefined): (name: string) => boolean {
  if (prefixes === undefined) return (name) => name.startsWith('VITE_');
  const items = prefixes.kind === 'array' && prefixes.rest === null ? prefixes.items : [prefixes];
  const texts = items.map((item) => (item.kind === 'primitive' ? String(item.value) : ''));
  return (name) => texts.some((text) => name.startsWith(text));
}

/** Nobody runs in the environment of a sample. */
const samples: readonly string[] = ['local', 'example', 'sample', 'template', 'dist', 'defaults', 'tpl'];

/** The environments that have a file of their own in a folder. */
export function environmentsIn(it: Interpreter, folder: string): readonly string[] {
  return environmentsUnder(it, posix.join(folder, '.env.'), /^([\w-]+)(?:\.local)?$/, samples);
}

/** The variables of those files that exist, later ones over earlier ones; `null` if none does. */
function fileVariables(
  it: Interpreter,
  folder: string,
  paths: readonly (string | null)[],
  at: Origin,
): ObjectValue | null {
  let object: ObjectValue | null = null;
  for (const path of paths) {
    const result = path === null ? null : it.read(posix.join(folder, path));
    if (result === null || result.kind === 'missing') continue;
    object ??= objectValue(at);
    const file = result.kind === 'text' ? readEnvFile(result.source) : unknown(`"${path}" ${result.reason}`, at);
    if ('kind' in file) object.rest = file;
    const variables = 'kind' in file ? [...object.properties.keys()].map((name) => [name, file] as const) : file;
    it.step(result.kind === 'text' ? result.source.text.length >> 4 : 1);
    for (const [name, value] of variables) object.properties.set(name, value);
  }
  return object;
}

/** The paths that dotenv is given. */
function pathsOf(path: Value, at: Origin): readonly Value[] {
  if (path.kind === 'array') return path.rest === null ? path.items : [];
  return [path.kind === 'primitive' && (path.value ?? null) === null ? primitive('.env', at) : path];
}

const reference = /\$(?:\{([A-Za-z_]\w*)\}|([A-Za-z_]\w*))/g;

/** `$NAME` in the values of files, as Vite fills it in. https://vite.dev/guide/env-and-mode#env-files */
function expanded(it: Interpreter, file: ObjectValue, at: Origin): ObjectValue {
  const object = { ...file, properties: new Map(file.properties) };
  for (const [name, value] of file.properties) {
    if (value.kind !== 'primitive' || typeof value.value !== 'string' || !value.value.includes('$')) continue;
    object.properties.set(name, filledIn(it, value.value, value.at, file, at));
  }
  return object;
}

function filledIn(it: Interpreter, text: string, here: Origin, file: ObjectValue, at: Origin): Value {
  const composed = unknown('it is put together from other variables', here);
  const rest = text.replaceAll(reference, '');
  if (rest.includes('$') || text.includes('\\')) return composed;
  const references = [...text.matchAll(reference)];
  const values = references.map(([, braced, bare]) => {
    const name = braced ?? bare ?? '';
    const own = file.properties.get(name);
    const isSimple = own?.kind === 'primitive' && !String(own.value).includes('$');
    const set = getNamed(it, environment(it), name, at);
    return fallback('??', set, () => (isSimple ? own : own === undefined ? ofVariables([name], here) : composed), here);
  });
  const [only] = values;
  if (references.length === 1 && rest === '' && only !== undefined) return only;
  return lift(values, here, (all) => {
    const inserted: Part[] = [];
    let whole = '';
    let from = 0;
    for (const [index, value] of all.entries()) {
      const match = references[index];
      if (value.kind !== 'primitive' || match === undefined) return unknownFrom([value], here);
      whole += text.slice(from, match.index);
      inserted.push({ from: whole.length, value });
      whole += String(value.value);
      from = match.index + match[0].length;
    }
    whole += text.slice(from);
    if (whole.length > longestString) return unknown('it is a very long text', here);
    return textOf(whole, here, [...new Set(all.flatMap(variablesOf))], inserted);
  });
}
