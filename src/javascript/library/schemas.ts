/**
 * Schemas that programs read their environment with: where a variable is not set, they say what holds. What they
 * refuse is no matter here, as the program then does not start.
 */

import type { Interpreter } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { copyOf } from '../language/spread.ts';
import { mapOptions } from '../values/choices.ts';
import { fallback } from '../values/truth.ts';
import {
  type Builtin,
  builtin,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { toNumber } from './builtins.ts';

interface Schema {
  /** Of a scalar, what the library calls it. */
  readonly scalar: string | null;
  /** What it is where nothing is given. */
  readonly missing: Value | null;
  /** What becomes of it, in order. */
  readonly steps: readonly ((value: Value) => Value)[];
  /** Of an object: what its properties are, `null` where that is not known. */
  readonly fields: ReadonlyMap<string, Schema | null> | null;
  /** Whether an object keeps what no field names. */
  readonly isOpen: boolean;
}

/** What the names of a library mean. */
interface Library {
  readonly name: string;
  readonly scalars: readonly string[];
  readonly numbers: readonly string[];
  readonly objects: readonly string[];
  /** What only refuses values, or says something to people. */
  readonly neutral: readonly string[];
  readonly open: readonly string[];
  readonly extending: readonly string[];
  /** What takes another schema's values as well. */
  readonly joining: readonly string[];
}

const plain: Schema = { scalar: null, missing: null, steps: [], fields: null, isOpen: false };
const number: Schema = { ...plain, steps: [(value) => toNumber([value], value.at)] };

/** https://zod.dev/api */
const zod: Library = {
  name: 'zod',
  scalars: ['string', 'number', 'boolean', 'enum', 'nativeEnum', 'literal', 'url', 'email', 'any', 'unknown', 'int'],
  numbers: [],
  objects: ['object', 'strictObject', 'looseObject'],
  neutral: [
    ...['int', 'positive', 'nonnegative', 'negative', 'min', 'max', 'gte', 'lte', 'gt', 'lt', 'finite', 'safe'],
    ...['multipleOf', 'length', 'url', 'email', 'regex', 'trim', 'nonempty', 'optional', 'nullable', 'nullish'],
    ...['refine', 'superRefine', 'check', 'describe', 'meta', 'brand', 'readonly', 'startsWith', 'endsWith', 'strict'],
    'strip',
  ],
  open: ['passthrough', 'loose'],
  extending: ['extend', 'merge'],
  joining: ['or'],
};

/** https://joi.dev/api */
const joi: Library = {
  name: 'joi',
  scalars: ['string', 'boolean', 'any', 'date'],
  numbers: ['number'],
  objects: ['object'],
  neutral: [
    ...['integer', 'port', 'positive', 'negative', 'min', 'max', 'greater', 'less', 'multiple', 'required', 'optional'],
    ...['allow', 'valid', 'description', 'label', 'note', 'example', 'messages', 'error', 'trim', 'uri', 'hostname'],
    ...['ip', 'email', 'insensitive', 'options', 'prefs', 'and', 'or', 'with', 'length', 'pattern', 'regex'],
  ],
  open: ['unknown'],
  extending: ['keys', 'append'],
  joining: [],
};

/** The schemas of values, by what their methods are read from. */
const known = new WeakMap<object, Schema>();

function schemaOf(value: Value | undefined): Schema | null {
  return value?.kind === 'builtin' && value.members !== undefined ? (known.get(value.members) ?? null) : null;
}

export function zodPackage(it: Interpreter, at: Origin): Value {
  const coerced = (): Value => starting(it, { ...zod, scalars: ['string', 'boolean'], numbers: ['number'] }, at);
  const all = starting(it, zod, at, (name) => (name === 'coerce' ? coerced() : name === 'z' ? all : undefined));
  return all;
}

export function joiPackage(it: Interpreter, at: Origin): Value {
  return starting(it, joi, at, (name, here) =>
    name === 'attempt'
      ? builtin('attempt', here, ([value, schema]) => applied(it, schemaOf(schema), value, here))
      : undefined,
  );
}

/** What a library exports: the beginnings of schemas. */
function starting(
  it: Interpreter,
  library: Library,
  at: Origin,
  others: (name: string, at: Origin) => Value | undefined = () => undefined,
): Builtin {
  const get = (name: string): Value | undefined => {
    if (library.numbers.includes(name)) return step(it, library, name, at, () => number);
    if (library.scalars.includes(name)) return step(it, library, name, at, () => ({ ...plain, scalar: name }));
    if (library.objects.includes(name))
      return step(it, library, name, at, ([given]) => {
        const fields = fieldsOf(given);
        return fields === null ? null : { ...plain, fields, isOpen: name === 'looseObject' };
      });
    return name === 'default' ? all : others(name, at);
  };
  const all: Builtin = {
    ...builtin(library.name, at, (_args, here) => unknown(`"${library.name}" is called`, here), { get }),
    made: { from: 'package', name: library.name, steps: [] },
  };
  return all;
}

function fieldsOf(value: Value | undefined): Schema['fields'] {
  if (value?.kind !== 'object' || value.rest !== 'nothing' || value.isLoose)
    return value === undefined ? new Map() : null;
  return new Map([...value.properties].map(([name, field]) => [name, schemaOf(field)]));
}

type Make = (args: readonly Value[], here: Origin) => Schema | null;

/** A function that makes a schema; `null` is one that is not understood. */
function step(it: Interpreter, library: Library, name: string, at: Origin, make: Make): Value {
  return builtin(name, at, (args, here) => {
    const made = make(args, here);
    return made === null ? unknown(`what "${name}" makes is not known`, here) : chained(it, library, made, here);
  });
}

/** A schema, and those that its methods make of it. */
function chained(it: Interpreter, library: Library, schema: Schema, at: Origin): Value {
  // Each copies the one before it.
  it.step(1 + schema.steps.length + (schema.fields?.size ?? 0));
  const next = (name: string, make: Make): Value => step(it, library, name, at, make);
  const apply = (value: Value | undefined, here: Origin): Value => applied(it, schema, value, here);
  const get = (name: string): Value | undefined => {
    if (library.neutral.includes(name)) return next(name, () => schema);
    if (library.open.includes(name)) return next(name, () => ({ ...schema, isOpen: true }));
    if (library.extending.includes(name)) return next(name, ([others]) => extended(schema, others));
    if (library.joining.includes(name)) return next(name, ([other]) => either(schema, schemaOf(other)));
    switch (name) {
      case 'default':
      case 'catch':
      case 'prefault':
        return next(name, ([missing], here) => ({
          ...schema,
          missing: missing === undefined ? null : made(it, missing, here),
        }));
      case 'transform':
        return next(name, ([change], here) =>
          change === undefined
            ? null
            : { ...schema, steps: [...schema.steps, (value) => it.call(change, [value], here)] },
        );
      case 'pipe':
        return next(name, ([then], here) => ({
          ...schema,
          steps: [...schema.steps, (value) => applied(it, schemaOf(then), value, here)],
        }));
      case 'parse':
      case 'parseAsync':
        return builtin(name, at, ([value], here) => apply(value, here));
      case 'safeParse':
      case 'safeParseAsync':
        return builtin(name, at, ([value], here) =>
          result(here, { success: primitive(true, here), data: apply(value, here) }),
        );
      case 'validate':
      case 'validateAsync':
        return builtin(name, at, ([value], here) =>
          name === 'validate' ? result(here, { value: apply(value, here) }) : apply(value, here),
        );
      default:
        return undefined;
    }
  };
  const methods = { get };
  known.set(methods, schema);
  return {
    ...builtin('a schema', at, (_args, here) => unknown('a schema is called', here), methods),
    made: { from: 'package', name: library.name, steps: ['()'] },
  };
}

/** A default may be a function that gives it. */
function made(it: Interpreter, missing: Value, at: Origin): Value {
  return missing.kind === 'closure' ? it.call(missing, [], at) : missing;
}

function extended(schema: Schema, others: Value | undefined): Schema | null {
  const further = schemaOf(others)?.fields ?? fieldsOf(others);
  return schema.fields === null || further === null
    ? null
    : { ...schema, fields: new Map([...schema.fields, ...further]) };
}

/** Which of two takes a value does not matter where both leave it as it is. */
function either(one: Schema, other: Schema | null): Schema | null {
  const isPlain = (it: Schema): boolean => it.missing === null && it.fields === null && it.steps.length === 0;
  return other !== null && isPlain(one) && isPlain(other) ? { ...plain, scalar: null } : null;
}

function result(at: Origin, properties: Readonly<Record<string, Value>>): ObjectValue {
  return objectValue(at, new Map(Object.entries(properties)));
}

/** What a schema makes of a value that it takes. */
export function applied(it: Interpreter, schema: Schema | null, value: Value | undefined, at: Origin): Value {
  it.step(1 + (schema?.fields?.size ?? 0));
  const given = value ?? primitive(undefined, at);
  if (schema === null) return unknown('a schema that is not understood makes it', at);
  const { missing, fields } = schema;
  const filled = missing === null ? given : fallback('??', given, () => missing, at);
  const shaped = fields === null ? filled : mapOptions(filled, (one) => shape(it, fields, schema.isOpen, one, at));
  return schema.steps.reduce((before, step) => step(before), shaped);
}

function shape(
  it: Interpreter,
  fields: ReadonlyMap<string, Schema | null>,
  isOpen: boolean,
  value: Value,
  at: Origin,
): Value {
  const object = isOpen && value.kind === 'object' ? copyOf(value) : objectValue(at);
  for (const [name, field] of fields) {
    const given = value.kind === 'object' ? getNamed(it, value, name, at) : propertyOf(value, name);
    object.properties.set(name, applied(it, field, given, at));
  }
  return object;
}

/** What a schema makes of a value, or `null` where the first is no schema: Nest's `validationSchema`. */
export function validated(it: Interpreter, schema: Value, value: Value, at: Origin): Value | null {
  const own = schemaOf(schema);
  return own === null ? null : applied(it, own, value, at);
}

/**
 * What an object of schemas makes of an environment, name by name: as `z.object(schemas).parse(environment)`.
 * A schema that is not understood makes something that is not known.
 *
 * @param coerces whether a text is made the number that a schema wants
 */
export function parsedBy(
  it: Interpreter,
  schemas: Value,
  environment: Value,
  at: Origin,
  coerces = false,
): ObjectValue {
  const object = objectValue(at);
  if (schemas.kind !== 'object') return { ...object, rest: unknown('its schemas are not known', at) };
  for (const [name, given] of schemas.properties) {
    const schema = schemaOf(given);
    const value = getNamed(it, environment, name, at);
    const read = coerces && schema?.scalar === 'number' ? toNumber([value], at) : value;
    object.properties.set(name, applied(it, schema, read, at));
  }
  if (schemas.rest !== 'nothing' || schemas.isLoose) object.rest = unknown('its schemas are not known', at);
  return object;
}
