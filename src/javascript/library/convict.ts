/**
 * `convict`: a schema that says where each setting comes from. An argument beats a variable, that a file, that the
 * default. https://github.com/mozilla/node-convict/tree/master/packages/convict#precedence-order
 */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { filesUnder, insideRepository } from '../modules/repository.ts';
import { mapOptions } from '../values/choices.ts';
import { isAbsent, isNeverSet } from '../values/ports.ts';
import { fallback, namesEnvironment } from '../values/truth.ts';
import {
  builtin,
  isExact,
  type ObjectValue,
  type Origin,
  objectValue,
  type Primitive,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { conversion, digitsToNumber, members } from './builtins.ts';
import { dataFile } from './data-files.ts';
import { byEnvironment } from './environments.ts';
import { mergeDeep } from './merging.ts';
import { ofPackage } from './package-parts.ts';
import { isLacking, needsAll } from './required.ts';

/** What the package exports: a function of a schema. */
export function convictPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const ignored = members(at, {
    addFormat: (_args, here) => primitive(undefined, here),
    addFormats: (_args, here) => primitive(undefined, here),
    addParser: (_args, here) => primitive(undefined, here),
  });
  return ofPackage(specifier, at, {
    call: ([schema, options], here) => instance(it, schema, options, here),
    get: (name) => ignored.get(name),
  });
}

/** What has been given to one instance, in the memory of the program. */
interface Settings {
  readonly schema: Value;
  /** `data`: what was loaded; `set`: by its path, what was set. */
  readonly state: ObjectValue;
  readonly environment: Value;
  readonly args: Value;
}

function instance(it: Interpreter, given: Value | undefined, options: Value | undefined, at: Origin): Value {
  const schema = given?.kind === 'primitive' ? fileAt(it, given, at) : (given ?? primitive(undefined, at));
  const option = (name: string): Value => propertyOf(options ?? primitive(undefined, at), name);
  const settings: Settings = {
    schema,
    state: objectValue(at, new Map([['data', objectValue(at)]])),
    environment: isNeverSet(option('env')) ? getNamed(it, it.process, 'env', at) : option('env'),
    args: isNeverSet(option('args')) ? ownArguments(it) : option('args'),
  };
  const load = (value: Value, here: Origin): Value => {
    const before = settings.state.properties.get('data') ?? objectValue(here);
    it.memory.setProperty(settings.state, 'data', mergeDeep(it, before, value, here));
    for (const name of settings.state.properties.keys())
      if (name !== 'data') it.memory.setProperty(settings.state, name, unknown('what is loaded may replace it', here));
    return all;
  };
  const all: Value = builtin(
    'a config',
    at,
    (_args, here) => notUnderstood('a config', here),
    members(at, {
      get: ([path], here) => found(it, settings, path, here),
      getProperties: (_args, here) => resolved(it, settings, schema, dataOf(settings), [], here),
      root: (_args, here) => resolved(it, settings, schema, dataOf(settings), [], here),
      has: ([path], here) =>
        mapOptions(found(it, settings, path, here), (one) =>
          one.kind === 'primitive' && one.variables.length === 0
            ? primitive(one.value !== undefined, here)
            : unknownFrom([one], here),
        ),
      load: ([value], here) => load(value ?? primitive(undefined, here), here),
      loadFile: ([path], here) => {
        const paths = path?.kind === 'array' && isExact(path) ? path.items : [path ?? primitive(undefined, here)];
        it.mayThrow();
        for (const one of paths) load(fileAt(it, one, here), here);
        return all;
      },
      set: ([path, value], here) => {
        const name = path?.kind === 'primitive' && path.variables.length === 0 ? String(path.value) : null;
        if (name === null || value === undefined) return load(unknownFrom([path ?? all], here), here);
        it.memory.setProperty(settings.state, `set ${name}`, value);
        return all;
      },
      validate: (_args, here) => {
        needsAll(it, lackingIn(it, settings, schema, dataOf(settings), [], here), here);
        return all;
      },
    }),
  );
  return all;
}

function dataOf({ state }: Settings): Value {
  return propertyOf(state, 'data');
}

function found(it: Interpreter, settings: Settings, path: Value | undefined, at: Origin): Value {
  if (path === undefined) return resolved(it, settings, settings.schema, dataOf(settings), [], at);
  if (path.kind !== 'primitive' || path.variables.length > 0) return unknownFrom([path], at);
  const keys = String(path.value).split('.');
  let [schema, data] = [settings.schema, dataOf(settings)];
  for (const [index, key] of keys.entries()) {
    const isSet = settings.state.properties.has(`set ${keys.slice(0, index).join('.')}`);
    if (isSetting(schema) || isSet) {
      const value = resolved(it, settings, schema, data, keys.slice(0, index), at);
      return keys.slice(index).reduce<Value>((from, name) => propertyOf(from, name), value);
    }
    [schema, data] = [propertyOf(schema, key), data.kind === 'primitive' ? data : propertyOf(data, key)];
  }
  return resolved(it, settings, schema, data, keys, at);
}

/** Anything with a default is one; what has none holds others. */
function isSetting(schema: Value): boolean {
  return schema.kind !== 'object' || schema.properties.has('default');
}

const deepest = 16;

/** What a part of the schema comes to. */
function resolved(
  it: Interpreter,
  settings: Settings,
  schema: Value,
  data: Value,
  path: readonly string[],
  at: Origin,
): Value {
  it.step();
  const set = settings.state.properties.get(`set ${path.join('.')}`);
  if (set === undefined) return unset(it, settings, schema, data, path, at);
  return mapOptions(set, (one) =>
    one.kind === 'primitive' && one.isMissing ? unset(it, settings, schema, data, path, at) : one,
  );
}

function unset(
  it: Interpreter,
  settings: Settings,
  schema: Value,
  data: Value,
  path: readonly string[],
  at: Origin,
): Value {
  if (schema.kind === 'unknown') return schema;
  // A setting may be written as its default alone.
  if (schema.kind !== 'object') return isNeverSet(data) ? schema : data;
  if (!isSetting(schema)) {
    if (path.length > deepest) return notUnderstood('a config', at);
    const object = objectValue(at);
    object.rest = schema.rest === 'nothing' ? 'nothing' : unknown('its schema is not known', at);
    for (const [name, inner] of schema.properties) {
      const own = data.kind === 'primitive' ? primitive(undefined, at) : propertyOf(data, name);
      object.properties.set(name, resolved(it, settings, inner, own, [...path, name], at));
    }
    return object;
  }
  const loaded = mapOptions(data, (one) => (isNeverSet(one) ? propertyOf(schema, 'default') : one));
  const name = propertyOf(schema, 'env');
  const variable = name.kind === 'primitive' && typeof name.value === 'string' ? name.value : null;
  const ofVariable =
    variable === null ? loaded : fallback('??', getNamed(it, settings.environment, variable, at), () => loaded, at);
  const argument = propertyOf(schema, 'arg');
  const given = argument.kind === 'primitive' && typeof argument.value === 'string' ? argument.value : null;
  const value = (given === null ? null : argumentOf(settings.args, given, at)) ?? ofVariable;
  if (isOfKind(schema, 'boolean', ['boolean'])) return toFlag([value], at);
  return isOfKind(schema, 'number', ['port', 'int', 'nat', 'port_or_windows_named_pipe'])
    ? digitsToNumber([value], at)
    : value;
}

/** Whether settings have no value that have to be of a format: a truth for each. */
function lackingIn(
  it: Interpreter,
  settings: Settings,
  schema: Value,
  data: Value,
  path: readonly string[],
  at: Origin,
): readonly Value[] {
  it.step();
  if (schema.kind !== 'object' || path.length > deepest) return [];
  if (!isSetting(schema))
    return [...schema.properties].flatMap(([name, inner]) =>
      lackingIn(it, settings, inner, data.kind === 'primitive' ? data : propertyOf(data, name), [...path, name], at),
    );
  const isFree = !isOfKind(schema, '', [
    'port',
    'int',
    'nat',
    'string',
    'boolean',
    'number',
    'url',
    'ipaddress',
    'email',
  ]);
  if (isFree || !isNeverSet(propertyOf(schema, 'nullable'))) return [];
  const value = resolved(it, settings, schema, data, path, at);
  return [
    isLacking(
      mapOptions(value, (one) => (isAbsent(one) ? { ...primitive(undefined, at), ...one, value: undefined } : one)),
      at,
    ),
  ];
}

/** https://github.com/mozilla/node-convict/tree/master/packages/convict#coercion */
const toFlag = conversion((value) => (typeof value === 'string' ? value.toLowerCase() !== 'false' : value));

/** Without a format, a setting is of the kind of its default. */
function isOfKind(schema: Value, kind: string, formats: readonly string[]): boolean {
  const [format, otherwise] = [propertyOf(schema, 'format'), propertyOf(schema, 'default')];
  if (isNeverSet(format)) return otherwise.kind === 'primitive' && typeof otherwise.value === kind;
  const name = format.kind === 'builtin' ? format.name : format.kind === 'primitive' ? String(format.value) : '';
  return formats.includes(name.toLowerCase());
}

/** The words behind the program that is run. */
export function ownArguments(it: Interpreter): Value {
  const all = it.process.properties.get('argv');
  return all?.kind === 'array' && isExact(all)
    ? { ...all, items: all.items.slice(2) }
    : primitive(undefined, it.process.at);
}

/** `--port 4310`, `--port=4310`; `null` where it is not given, as far as the arguments are known. */
export function argumentOf(args: Value, name: string, at: Origin): Value | null {
  if (args.kind !== 'array') return null;
  const option = name.length === 1 ? `-${name}` : `--${name}`;
  for (const [index, word] of args.items.entries()) {
    if (word.kind !== 'primitive') continue;
    const text = String(word.value);
    if (text === option) return args.items[index + 1] ?? null;
    if (text.startsWith(`${option}=`)) return { ...word, value: text.slice(option.length + 1) };
  }
  return isExact(args) ? null : unknown('its arguments are not known', at);
}

/** A file by its path; where the environment is a part of that (`./config/${env}.json`), one for each that has a file. */
function fileAt(it: Interpreter, path: Value, at: Origin): Value {
  return mapOptions(path, (one) => {
    if (one.kind !== 'primitive' || typeof one.value !== 'string') return unknownFrom([one], at);
    const inside = insideRepository(posix.resolve(it.cwd, one.value));
    if (inside === null) return unknown(`"${one.value}" is not in this repository`, at);
    const part = environmentPart(one);
    if (part === null) return one.variables.length > 0 ? unknownFrom([one], at) : dataFile(it, inside, at);
    const own = String(part.value.value);
    const behind = one.value.length - part.from - own.length;
    const [prefix, suffix] = [
      inside.slice(0, inside.length - behind - own.length),
      inside.slice(inside.length - behind),
    ];
    const others = (): readonly string[] => {
      const names = [...filesUnder(it.tree, prefix)].map((file) => file.slice(prefix.length));
      return names
        .filter((name) => name.endsWith(suffix) && /^[\w-]+$/.test(name.slice(0, name.length - suffix.length)))
        .map((name) => name.slice(0, name.length - suffix.length))
        .slice(0, mostEnvironments);
    };
    return byEnvironment(part.value, others, at, (name) => dataFile(it, `${prefix}${name ?? ''}${suffix}`, at));
  });
}

const mostEnvironments = 16;

function environmentPart({ parts = [] }: Primitive): { readonly from: number; readonly value: Primitive } | null {
  return parts.find(({ value }) => value.variables.length === 1 && value.variables.every(namesEnvironment)) ?? null;
}
