/**
 * `convict`: a schema that says where each setting comes from. An argument beats a variable, that a file, that the
 * default. https://github.com/mozilla/node-convict/tree/master/packages/convict#precedence-order
 */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { filesUnder } from '../modules/repository.ts';
import { mapOptions } from '../values/choices.ts';
import { isAbsent, isNeverSet, knownText } from '../values/ports.ts';
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
import { argumentOf, ownWords } from './arguments/words.ts';
import { type Call, conversion, digitsToNumber, isThere, members, objectOf } from './builtins.ts';
import { dataFile, pathFrom } from './data-files.ts';
import { byEnvironment, environmentIn, mostEnvironments } from './environments.ts';
import { mergeDeep } from './merging.ts';
import { ofPackage } from './package-parts.ts';
import { isLacking, needsAll } from './required.ts';

/** What the package exports: a function of a schema. */
export function convictPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const nothing: Call = (_args, here) => primitive(undefined, here);
  const ignored = members(at, { addFormat: nothing, addFormats: nothing, addParser: nothing });
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

/** A part of the schema, with what was loaded for it. */
interface Part {
  readonly schema: Value;
  readonly data: Value;
  readonly path: readonly string[];
}

function partsOf({ schema, state }: Settings): Part {
  return { schema, data: propertyOf(state, 'data'), path: [] };
}

function partIn({ schema, data, path }: Part, key: string): Part {
  return { schema: propertyOf(schema, key), data: propertyOf(data, key), path: [...path, key] };
}

function instance(it: Interpreter, given: Value | undefined, options: Value | undefined, at: Origin): Value {
  const option = (name: string): Value => propertyOf(options ?? primitive(undefined, at), name);
  const settings: Settings = {
    schema: given?.kind === 'primitive' ? fileAt(it, given, at) : (given ?? primitive(undefined, at)),
    state: objectOf(at, { data: objectValue(at) }),
    environment: isNeverSet(option('env')) ? environmentIn(it, at) : option('env'),
    args: isNeverSet(option('args')) ? ownWords(it, at) : option('args'),
  };
  const { state } = settings;
  const load = (value: Value, here: Origin): Value => {
    it.memory.setProperty(state, 'data', mergeDeep(it, propertyOf(state, 'data'), value, here));
    for (const name of state.properties.keys())
      if (name !== 'data') it.memory.setProperty(state, name, unknown('what is loaded may replace it', here));
    return all;
  };
  const whole: Call = (_args, here) => resolved(it, settings, partsOf(settings), here);
  const all: Value = builtin(
    'a config',
    at,
    (_args, here) => notUnderstood('a config', here),
    members(at, {
      get: ([path], here) => found(it, settings, path, here),
      getProperties: whole,
      root: whole,
      has: ([path], here) => isThere(found(it, settings, path, here), here),
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
        it.memory.setProperty(state, `set ${name}`, value);
        return all;
      },
      validate: (_args, here) => {
        needsAll(it, lackingIn(it, settings, partsOf(settings), here), here);
        return all;
      },
    }),
  );
  return all;
}

function found(it: Interpreter, settings: Settings, path: Value | undefined, at: Origin): Value {
  let part = partsOf(settings);
  if (path === undefined) return resolved(it, settings, part, at);
  if (path.kind !== 'primitive' || path.variables.length > 0) return unknownFrom([path], at);
  const keys = String(path.value).split('.');
  for (const [index, key] of keys.entries()) {
    if (isSetting(part.schema) || setAs(settings, part) !== undefined)
      return keys.slice(index).reduce<Value>((from, name) => propertyOf(from, name), resolved(it, settings, part, at));
    part = partIn(part, key);
  }
  return resolved(it, settings, part, at);
}

function setAs({ state }: Settings, { path }: Part): Value | undefined {
  return state.properties.get(`set ${path.join('.')}`);
}

/** Anything with a default is one; what has none holds others. */
function isSetting(schema: Value): boolean {
  return schema.kind !== 'object' || schema.properties.has('default');
}

const deepest = 16;

/** What a part of the schema comes to. */
function resolved(it: Interpreter, settings: Settings, part: Part, at: Origin): Value {
  it.step();
  const set = setAs(settings, part);
  if (set === undefined) return unset(it, settings, part, at);
  return mapOptions(set, (one) => (one.kind === 'primitive' && one.isMissing ? unset(it, settings, part, at) : one));
}

function unset(it: Interpreter, settings: Settings, part: Part, at: Origin): Value {
  const { schema, data, path } = part;
  if (schema.kind === 'unknown') return schema;
  // A setting may be written as its default alone.
  if (schema.kind !== 'object') return isNeverSet(data) ? schema : data;
  if (!isSetting(schema)) {
    if (path.length > deepest) return notUnderstood('a config', at);
    const object = objectValue(at);
    object.rest = schema.rest === 'nothing' ? 'nothing' : unknown('its schema is not known', at);
    for (const name of schema.properties.keys())
      object.properties.set(name, resolved(it, settings, partIn(part, name), at));
    return object;
  }
  const named = (property: string): string | null => knownText(propertyOf(schema, property));
  const loaded = mapOptions(data, (one) => (isNeverSet(one) ? propertyOf(schema, 'default') : one));
  const [variable, argument] = [named('env'), named('arg')];
  const ofVariable =
    variable === null ? loaded : fallback('??', getNamed(it, settings.environment, variable, at), () => loaded, at);
  const value = (argument === null ? null : argumentOf(settings.args, argument, at)) ?? ofVariable;
  if (isOfKind(schema, 'boolean', ['boolean'])) return toFlag([value], at);
  return isOfKind(schema, 'number', ['port', 'int', 'nat', 'port_or_windows_named_pipe'])
    ? digitsToNumber([value], at)
    : value;
}

const formats = ['port', 'int', 'nat', 'string', 'boolean', 'number', 'url', 'ipaddress', 'email'];

/** Whether settings have no value that have to be of a format: a truth for each. */
function lackingIn(it: Interpreter, settings: Settings, part: Part, at: Origin): readonly Value[] {
  it.step();
  const { schema, path } = part;
  if (schema.kind !== 'object' || path.length > deepest) return [];
  if (!isSetting(schema))
    return [...schema.properties.keys()].flatMap((name) => lackingIn(it, settings, partIn(part, name), at));
  if (!isOfKind(schema, '', formats) || !isNeverSet(propertyOf(schema, 'nullable'))) return [];
  const value = mapOptions(resolved(it, settings, part, at), (one) =>
    isAbsent(one) ? { ...primitive(undefined, at), ...one, value: undefined } : one,
  );
  return [isLacking(value, at)];
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

/** A file by its path; where the environment is a part of that (`./config/${env}.json`), one for each that has a file. */
function fileAt(it: Interpreter, path: Value, at: Origin): Value {
  return mapOptions(path, (one) => {
    if (one.kind !== 'primitive' || typeof one.value !== 'string') return unknownFrom([one], at);
    const inside = pathFrom(it, one);
    if (inside === null) return unknown(`"${one.value}" is not in this repository`, at);
    const part = environmentPart(one);
    if (part === null) return one.variables.length > 0 ? unknownFrom([one], at) : dataFile(it, inside, at);
    const own = String(part.value.value);
    const behind = one.value.length - part.from - own.length;
    const [prefix, suffix] = [
      inside.slice(0, inside.length - behind - own.length),
      inside.slice(inside.length - behind),
    ];
    const others = (): readonly string[] =>
      [...filesUnder(it.tree, prefix)]
        .filter((file) => file.endsWith(suffix))
        .map((file) => file.slice(prefix.length, file.length - suffix.length))
        .filter((name) => /^[\w-]+$/.test(name))
        .slice(0, mostEnvironments);
    return byEnvironment(part.value, others, at, (name) => dataFile(it, `${prefix}${name ?? ''}${suffix}`, at));
  });
}

function environmentPart({ parts = [] }: Primitive): { readonly from: number; readonly value: Primitive } | null {
  return parts.find(({ value }) => value.variables.length === 1 && value.variables.every(namesEnvironment)) ?? null;
}
