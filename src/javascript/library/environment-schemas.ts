/** Packages that check the environment of a program at once: each says what holds where a variable is not set. */
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { spreadInto } from '../language/spread.ts';
import { choose, mapOptions } from '../values/choices.ts';
import { isUndefined } from '../values/ports.ts';
import { environmentTest, fallback } from '../values/truth.ts';
import {
  isExact,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { type Call, conversion, functionsOf, toNumber, withDefault } from './builtins.ts';
import { environmentIn } from './environments.ts';
import { isLacking, needsAll } from './required.ts';
import { parsedBy } from './schemas.ts';

/** `cleanEnv(process.env, { PORT: port({ default: 4310 }) })`. https://github.com/af/envalid#api */
export function envalidPackage(it: Interpreter, specifier: string, at: Origin): ObjectValue {
  const validator =
    (parse: (value: Value, at: Origin) => Value): Call =>
    ([options], here) => {
      const spec = objectValue(here);
      spreadInto(it, spec, options ?? primitive(undefined, here), here);
      parsers.set(spec, parse);
      return spec;
    };
  const own: Call = ([parse], here) => ({
    kind: 'builtin',
    name: 'a validator',
    at: here,
    call: validator((value, place) => (parse === undefined ? value : it.call(parse, [value], place))),
  });
  const text = validator((value) => value);
  const number = validator((value) => toNumber([value], value.at));
  const flag = validator((value) => toFlag([value], value.at));
  const other = validator((_value, here) => notUnderstood('what a validator makes', here));
  return withDefault(
    functionsOf(specifier, at, {
      ...{ str: text, host: text, url: text, email: text, num: number, port: number, bool: flag, json: other },
      ...{ makeValidator: own, makeExactValidator: own },
      cleanEnv: ([environment, specs, options], here) =>
        cleanEnv(it, environment, specs, options ?? primitive(undefined, here), here),
    }),
  );
}

/** https://github.com/af/envalid#validator-types */
const toFlag = conversion((value) => {
  if (/^(?:true|t|yes|on|1)$/.test(String(value))) return true;
  return /^(?:false|f|no|off|0)$/.test(String(value)) ? false : value;
});

/** What a validator makes of a text, by the options that it was given. */
const parsers = new WeakMap<ObjectValue, (value: Value, at: Origin) => Value>();

function cleanEnv(
  it: Interpreter,
  given: Value | undefined,
  specs: Value | undefined,
  options: Value,
  at: Origin,
): Value {
  const environment = given ?? primitive(undefined, at);
  if (specs?.kind !== 'object') return unknown('how the environment is checked is not known', at);
  const object = objectValue(at);
  const name = getNamed(it, environment, 'NODE_ENV', at);
  // Another reporter may go on.
  const isStrict = isUndefined(propertyOf(options, 'reporter'));
  for (const [key, spec] of specs.properties) {
    const parse = spec.kind === 'object' ? parsers.get(spec) : undefined;
    const value =
      spec.kind !== 'object' || parse === undefined
        ? notUnderstood('how a variable is checked', at)
        : ofSpec(getNamed(it, environment, key, at), spec, parse, name, at);
    object.properties.set(key, value);
    if (isStrict && parse !== undefined && spec.kind === 'object' && isRequired(spec))
      needsAll(it, [lackingIn(getNamed(it, environment, key, at), spec, name, at)], at);
  }
  if (specs.rest !== 'nothing' || specs.isLoose) object.rest = unknown('its variables are not known', at);
  const env = object.properties.get('NODE_ENV') ?? name;
  for (const [flag, environmentName] of flags)
    if (!object.properties.has(flag)) object.properties.set(flag, isIn(env, environmentName, at));
  return object;
}

/** One whose default is `undefined` may be left out. https://github.com/af/envalid#per-validator-options */
function isRequired({ properties, rest }: ObjectValue): boolean {
  return rest === 'nothing' && !properties.has('default') && !properties.has('requiredWhen');
}

/** Whether a variable is not there in an environment for which nothing stands in for it. */
function lackingIn(set: Value, spec: ObjectValue, environment: Value, at: Origin): Value {
  return mapOptions(
    mapOptions(environment, (name) => missingIn(spec, name, at)),
    (missing) => (isUndefined(missing) ? isLacking(set, at) : primitive(false, at)),
  );
}

/** https://github.com/af/envalid#error-reporting */
const flags: readonly (readonly [string, string])[] = [
  ['isProduction', 'production'],
  ['isProd', 'production'],
  ['isDevelopment', 'development'],
  ['isDev', 'development'],
  ['isTest', 'test'],
];

function isIn(env: Value, environment: string, at: Origin): Value {
  const name = primitive(environment, at);
  return mapOptions(env, (one) =>
    one.kind === 'primitive' && one.variables.length === 0
      ? primitive(one.value === environment, at)
      : (environmentTest('===', one, name, at) ?? notUnderstood('a flag of the environment', at)),
  );
}

function ofSpec(
  set: Value,
  spec: ObjectValue,
  parse: (value: Value, at: Origin) => Value,
  environment: Value,
  at: Origin,
): Value {
  const missing = mapOptions(environment, (name) => missingIn(spec, name, at));
  // What stands in for it is not parsed.
  return mapOptions(set, (one) => {
    const isAbsent = one.kind === 'primitive' && one.value === undefined;
    if (one.kind === 'variable' || isAbsent) return isUndefined(missing) ? one : fallback('??', one, () => missing, at);
    return parse(one, at);
  });
}

/** `testDefault` is for tests, `devDefault` for any environment that is named and not production. */
function missingIn(spec: ObjectValue, environment: Value, at: Origin): Value {
  const otherwise = propertyOf(spec, 'default');
  const dev = spec.properties.get('devDefault');
  const test = spec.properties.get('testDefault') ?? dev;
  if (environment.kind === 'primitive' && environment.variables.length === 0) {
    const { value } = environment;
    if (value === 'test') return test ?? otherwise;
    return value === undefined || value === '' || value === 'production' ? otherwise : (dev ?? otherwise);
  }
  if (dev === undefined && test === undefined) return otherwise;
  const inside = (name: string): { variable: string; environment: string } => ({
    variable: 'NODE_ENV',
    environment: name,
  });
  return choose(
    [
      { value: otherwise, when: null },
      { value: dev ?? otherwise, when: inside('development') },
      { value: test ?? otherwise, when: inside('test') },
    ],
    at,
  );
}

/**
 * `createEnv({ server: { PORT: z.coerce.number().default(4310) }, runtimeEnv: process.env })`.
 * https://env.t3.gg/docs/core, https://env.t3.gg/docs/nextjs
 */
export function t3Package(it: Interpreter, specifier: string, at: Origin): ObjectValue {
  const createEnv: Call = ([options], here) => {
    const given = (name: string): Value => propertyOf(options ?? primitive(undefined, here), name);
    const own = environmentIn(it, here);
    const further = given('experimental__runtimeEnv');
    const laid = objectValue(here);
    spreadInto(it, laid, own, here);
    spreadInto(it, laid, further, here);
    const runtime = [given('runtimeEnvStrict'), given('runtimeEnv')].find((one) => !isUndefined(one));
    const environment = runtime ?? (isUndefined(further) ? own : laid);
    const object = objectValue(here);
    const presets = given('extends');
    if (presets.kind === 'array' && isExact(presets))
      for (const preset of presets.items) spreadInto(it, object, preset, here);
    else if (!isUndefined(presets)) object.rest = unknown('what it extends is not known', here);
    const isStrict = isUndefined(given('skipValidation'));
    for (const part of ['client', 'shared', 'server'])
      if (!isUndefined(given(part)))
        spreadInto(it, object, parsedBy(it, given(part), environment, isStrict, here), here);
    return object;
  };
  return functionsOf(specifier, at, { createEnv });
}
