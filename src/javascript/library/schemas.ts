/**
 * Schemas that programs read their environment with: where a variable is not set, they say what holds, or refuse it. What
 * else they refuse is no matter here.
 */

import type { Interpreter } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { copyOf } from '../language/spread.ts';
import { mapOptions } from '../values/choices.ts';
import { unary } from '../values/operators.ts';
import { promiseOf } from '../values/promised.ts';
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
import { objectOf, toNumber } from './builtins.ts';
import { ofPackage } from './package-parts.ts';
import { promisedOf } from './promises.ts';
import { anyLacking, errorOf, isLacking, needsAll } from './required.ts';
import { joi, type Library, zod } from './schema-libraries.ts';

interface Schema {
  /** What it is where nothing is given. */
  readonly missing: Value | null;
  /** What becomes of it, in order. */
  readonly steps: readonly ((value: Value) => Value)[];
  /** Of an object: what its properties are, `null` where that is not known. */
  readonly fields: ReadonlyMap<string, Schema | null> | null;
  /** Whether an object keeps what no field names. */
  readonly isOpen: boolean;
  /** Whether it takes what is not there. */
  readonly isOptional: boolean;
}

const plain: Schema = { missing: null, steps: [], fields: null, isOpen: false, isOptional: false };
const number: Schema = { ...plain, steps: [(value) => toNumber([value], value.at)] };

/** The schemas of values, by what their methods are read from. */
const known = new WeakMap<object, Schema>();

function schemaOf(value: Value | undefined): Schema | null {
  return value?.kind === 'builtin' && value.members !== undefined ? (known.get(value.members) ?? null) : null;
}

export function zodPackage(it: Interpreter, _specifier: string, at: Origin): Builtin {
  // What is not there is the text "undefined" as well, or false.
  const coercing = { scalars: ['string', 'boolean'], numbers: ['number'], optional: ['string', 'boolean'] };
  const coerced = (): Value => starting(it, { ...zod, ...coercing }, at);
  const all: Builtin = starting(it, zod, at, (name) =>
    name === 'coerce' ? coerced() : name === 'z' ? all : undefined,
  );
  return all;
}

export function joiPackage(it: Interpreter, _specifier: string, at: Origin): Value {
  return starting(it, joi, at, (name, here) =>
    name === 'attempt'
      ? builtin('attempt', here, ([value, schema]) => checked(it, schemaOf(schema), value, here))
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
    const isOptional = library.optional.includes(name);
    if (library.numbers.includes(name)) return step(it, library, name, at, () => ({ ...number, isOptional }));
    if (library.scalars.includes(name)) return step(it, library, name, at, () => ({ ...plain, isOptional }));
    if (library.objects.includes(name))
      return step(it, library, name, at, ([given]) => {
        const fields = fieldsOf(given);
        return fields === null ? null : { ...plain, isOptional, fields, isOpen: name === 'looseObject' };
      });
    return others(name, at);
  };
  return ofPackage(library.name, at, { get });
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
  const parse = (value: Value | undefined, here: Origin): Value => {
    needsAll(it, lackingOf(it, schema, value, here), here);
    return apply(value, here);
  };
  const lacks = (value: Value | undefined, here: Origin): Value => anyLacking(lackingOf(it, schema, value, here), here);
  const safeParse = (value: Value | undefined, here: Origin): Value => {
    const isRefused = lacks(value, here);
    const success = unary('!', isRefused, here);
    return objectOf(here, { success, data: apply(value, here), error: errorOf(isRefused, here) });
  };
  const get = (name: string): Value | undefined => {
    if (library.neutral.includes(name)) return next(name, () => schema);
    if (library.optional.includes(name)) return next(name, () => ({ ...schema, isOptional: true }));
    if (library.required.includes(name)) return next(name, () => ({ ...schema, isOptional: false }));
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
        return builtin(name, at, ([value], here) => parse(value, here));
      case 'safeParse':
        return builtin(name, at, ([value], here) => safeParse(value, here));
      case 'safeParseAsync':
        return builtin(name, at, ([value], here) => promiseOf(safeParse(value, here), here));
      case 'parseAsync':
      case 'validateAsync':
        return builtin(name, at, ([value], here) => promisedOf(it, () => parse(value, here), here));
      case 'validate':
        return builtin(name, at, ([value], here) =>
          objectOf(here, { value: apply(value, here), error: errorOf(lacks(value, here), here) }),
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
  return other !== null && isPlain(one) && isPlain(other)
    ? { ...plain, isOptional: one.isOptional || other.isOptional }
    : null;
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
  return own === null ? null : checked(it, own, value, at);
}

/** The same as `applied`, where the program does not go on if it is refused. */
function checked(it: Interpreter, schema: Schema | null, value: Value | undefined, at: Origin): Value {
  needsAll(it, lackingOf(it, schema, value, at), at);
  return applied(it, schema, value, at);
}

/** Whether what a schema cannot do without is not there: a truth for each of its parts. */
function lackingOf(it: Interpreter, schema: Schema | null, given: Value | undefined, at: Origin): readonly Value[] {
  it.step();
  if (schema === null) return [];
  const { fields, missing, isOptional } = schema;
  const value = given ?? primitive(undefined, at);
  if (fields !== null && value.kind === 'object')
    return [...fields].flatMap(([name, field]) => lackingOf(it, field, getNamed(it, value, name, at), at));
  return isOptional || missing !== null ? [] : [isLacking(value, at)];
}

/**
 * What an object of schemas makes of an environment, name by name: as `z.object(schemas).parse(environment)`.
 * A schema that is not understood makes something that is not known.
 *
 * @param isStrict whether the program ends where one is refused
 */
export function parsedBy(
  it: Interpreter,
  schemas: Value,
  environment: Value,
  isStrict: boolean,
  at: Origin,
): ObjectValue {
  const object = objectValue(at);
  if (schemas.kind !== 'object') return { ...object, rest: unknown('its schemas are not known', at) };
  for (const [name, given] of schemas.properties) {
    const schema = schemaOf(given);
    const value = getNamed(it, environment, name, at);
    object.properties.set(name, isStrict ? checked(it, schema, value, at) : applied(it, schema, value, at));
  }
  if (schemas.rest !== 'nothing' || schemas.isLoose) object.rest = unknown('its schemas are not known', at);
  return object;
}
