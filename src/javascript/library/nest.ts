/** `@nestjs/config`: what programs ask for by name. https://docs.nestjs.com/techniques/configuration */

import { settle } from '../language/awaiting.ts';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { copyOf, spreadInto } from '../language/spread.ts';
import { mapOptions } from '../values/choices.ts';
import { isUndefined } from '../values/ports.ts';
import { awaited } from '../values/promised.ts';
import { fallback, truthOf } from '../values/truth.ts';
import {
  type Builtin,
  builtin,
  isExact,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { members, objectOf, partlyKnown } from './builtins.ts';
import { dotenvConfig } from './env-files.ts';
import { environmentIn } from './environments.ts';
import { validated } from './schemas.ts';

/** What `ConfigModule.forRoot` has set up for one run. */
interface Setup {
  /** What the factories of `load` give. */
  readonly loaded: ObjectValue;
  /** What a schema or a function of its own makes of the environment; `null` where there is none. */
  validated: Value | null;
  readonly isPlain: boolean;
}

/** By the `process` object of the run. */
const setups = new WeakMap<ObjectValue, Setup>();

export function nestConfigPackage(it: Interpreter, specifier: string, at: Origin): ObjectValue {
  const forRootOf = members(at, { forRoot: ([options], here) => forRoot(it, options ?? objectValue(here), here) });
  const module = partlyKnown('ConfigModule', at, forRootOf);
  it.memory.named.add(module);
  const service: Builtin = {
    ...builtin('ConfigService', at, (_args, here) => notUnderstood('"ConfigService"', here)),
    provides: configService(it, at),
  };
  return partlyKnown(
    specifier,
    at,
    new Map<string, Value>([
      ['ConfigModule', module],
      ['ConfigService', service],
      ...members(at, { registerAs: (args, here) => registerAs(it, args, here) }),
    ]),
  );
}

const tokenOf = /^CONFIGURATION\((.*)\)$/s;

/** The factory, with the name under which its config is asked for. */
function registerAs(it: Interpreter, [token, factory]: readonly Value[], at: Origin): Value {
  if (token?.kind !== 'primitive' || factory === undefined) return unknownFrom([token ?? primitive(undefined, at)], at);
  const key = primitive(`CONFIGURATION(${String(token.value)})`, at);
  return builtin('registerAs', at, (args, here) => it.call(factory, args, here), new Map([['KEY', key]]));
}

function forRoot(it: Interpreter, options: Value, at: Origin): Value {
  const given = (name: string): Value => propertyOf(options, name);
  if (truthOf(given('ignoreEnvFile')).known !== true)
    dotenvConfig(it, objectOf(at, { path: given('envFilePath') }), at);
  const module = notUnderstood('a module', at);
  const before = setups.get(it.process);
  // Modules ask for the service again and again with a plain `forRoot()`, which changes nothing.
  const isPlain = ['load', 'validationSchema', 'validate'].every((name) => isUndefined(given(name)));
  if (before !== undefined && isPlain) return module;
  const setup: Setup = { loaded: objectValue(at), validated: null, isPlain };
  setups.set(it.process, setup);
  if (before?.isPlain === false) {
    setup.validated = unknown('its "ConfigModule" is set up more than once', at);
    return module;
  }
  setup.validated = validatedEnvironment(it, given('validationSchema'), given('validate'), at);
  const factories = given('load');
  if (factories.kind === 'array' && isExact(factories))
    for (const factory of factories.items) load(it, setup, factory, at);
  else if (!isUndefined(factories)) setup.loaded.rest = unknown('what is loaded into the config is not known', at);
  return module;
}

function validatedEnvironment(it: Interpreter, schema: Value, validate: Value, at: Origin): Value | null {
  const environment = environmentIn(it, at);
  const copy = environment.kind === 'object' ? copyOf(environment) : environment;
  if (!isUndefined(validate)) return it.call(validate, [copy], at);
  return isUndefined(schema) ? null : (validated(it, schema, copy, at) ?? unknownFrom([schema], at));
}

function load(it: Interpreter, { loaded }: Setup, factory: Value, at: Origin): void {
  const promise = it.call(factory, [], at);
  settle(promise);
  const given = awaited(promise);
  const key = factory.kind === 'builtin' ? factory.members?.get('KEY') : undefined;
  const token = key?.kind === 'primitive' ? tokenOf.exec(String(key.value))?.[1] : undefined;
  if (token === undefined) spreadInto(it, loaded, given, at);
  else it.memory.setProperty(loaded, token, given);
}

/** A variable beats what is loaded, that a default. https://github.com/nestjs/config/blob/master/lib/config.service.ts */
function configService(it: Interpreter, at: Origin): Value {
  const get = (args: readonly Value[], here: Origin): Value => {
    const [key = primitive(undefined, here), otherwise] = args;
    return mapOptions(key, (name) => {
      if (name.kind !== 'primitive') return unknownFrom([name], here);
      const path = String(name.value);
      const environment = environmentIn(it, here);
      const loaded = (): Value => inSetup(it, path, otherwise, here);
      // `harbour.port` is no name of a variable, and `port` none that anybody sets by chance.
      const isName = /^[A-Z_][A-Z\d_]*$/.test(path);
      if (!isName && environment.kind === 'object' && !environment.properties.has(path)) return loaded();
      return fallback('??', getNamed(it, environment, path, here), loaded, here);
    });
  };
  return builtin(
    'ConfigService',
    at,
    (_args, here) => notUnderstood('"ConfigService"', here),
    members(at, { get, getOrThrow: ([key], here) => get(key === undefined ? [] : [key], here) }),
  );
}

function inSetup(it: Interpreter, path: string, otherwise: Value | undefined, at: Origin): Value {
  const setup = setups.get(it.process);
  if (setup === undefined) return unknown('what sets up its "ConfigModule" is not seen', at);
  const { validated: valids } = setup;
  if (valids !== null && valids.kind !== 'object')
    return unknown(valids.kind === 'unknown' ? valids.reason : 'what validates the variables may fill it in', at);
  const valid = valids === null ? primitive(undefined, at) : propertyOf(valids, path);
  // In the place of a default may stand options.
  const last = otherwise === undefined || otherwise.kind === 'object' ? primitive(undefined, at) : otherwise;
  const loaded = (): Value => path.split('.').reduce<Value>((object, name) => propertyOf(object, name), setup.loaded);
  return fallback('??', valid, () => fallback('??', loaded(), () => last, at), at);
}
