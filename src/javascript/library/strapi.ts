/**
 * Strapi: the config of its server is a function of `{ env }`, and a program may start it as the command line does.
 * https://docs.strapi.io/cms/configurations/server, https://docs.strapi.io/cms/deployment#application-configuration
 */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import { filesUnder, insideRepository } from '../modules/repository.ts';
import { mapOptions, overridable } from '../values/choices.ts';
import { isAbsent, knownText } from '../values/ports.ts';
import { promiseOf } from '../values/promised.ts';
import { fallback } from '../values/truth.ts';
import {
  type Builtin,
  builtin,
  type Made,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { members } from './builtins.ts';
import { exportedBy } from './data-files.ts';
import { dotenvConfig } from './env-files.ts';
import { byEnvironment, environmentName, variableOf } from './environments.ts';
import { mergeDeep } from './merging.ts';

/** What gives the value of a variable; nothing, or a variable, where it is not set. */
export type VariableOf = (name: string, at: Origin) => Value;

/** What a config is called with. */
export function strapiArgument(read: VariableOf, at: Origin): ObjectValue {
  return objectValue(at, new Map([['env', envHelper(read, at)]]));
}

/**
 * `env('HOST', '0.0.0.0')`, `env.int('PORT', 1337)`: the variable where it is set, which the machine may do.
 * https://docs.strapi.io/cms/configurations/environment#environment-variables
 */
function envHelper(read: VariableOf, at: Origin): Builtin {
  const text = (args: readonly Value[], here: Origin, convert: (text: string) => string | number | boolean): Value => {
    const [key, otherwise = primitive(undefined, here)] = args;
    const name = key === undefined ? null : knownText(key);
    if (name === null) return unknown('which variable it reads is not known', here);
    const value = read(name, here);
    if (isAbsent(value))
      return isAbsent(otherwise) ? { kind: 'variable', name, at: here } : overridable(otherwise, [name]);
    const set = mapOptions(value, (it) =>
      it.kind === 'primitive' && !isAbsent(it) ? { ...it, value: convert(String(it.value)) } : it,
    );
    return isAbsent(otherwise) ? set : fallback('??', set, () => otherwise, here);
  };
  const notFollowed = ['json', 'array', 'date', 'oneOf'].map((name): readonly [string, Value] => [
    name,
    builtin(name, at, (_args, here) => unknown(`env.${name} is not followed`, here)),
  ]);
  const others = new Map<string, Value>([
    ['int', builtin('int', at, (args, here) => text(args, here, (it) => Number.parseInt(it, 10)))],
    ['float', builtin('float', at, (args, here) => text(args, here, Number.parseFloat))],
    ['bool', builtin('bool', at, (args, here) => text(args, here, (it) => it === 'true'))],
    ...notFollowed,
  ]);
  return builtin('env', at, (args, here) => text(args, here, (it) => it), others);
}

const factories: readonly string[] = ['createStrapi', 'factory', 'default', 'strapi'];

/** What the package exports: `require('strapi')()`, `createStrapi()` of `@strapi/strapi`. */
export function strapiPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const made: Made = { from: 'package', name: specifier, steps: [] };
  const create = (name: string): Builtin => ({
    ...builtin(name, at, ([options], here) => application(it, made, options ?? objectValue(here), here), {
      get: (member) => {
        if (factories.includes(member)) return create(member);
        // It builds what is written in TypeScript, and says where.
        return member === 'compileStrapi'
          ? builtin(member, at, (_args, here) => promiseOf(objectValue(here), here))
          : undefined;
      },
    }),
    made,
  });
  return create(specifier);
}

function application(it: Interpreter, made: Made, options: Value, at: Origin): Value {
  const start = (place: Origin): Value =>
    callUnread(
      it,
      { ...notUnderstood('a server', place), made: { ...made, steps: ['()', 'start'] } },
      [socketOptions(it, options, place)],
      place,
    );
  const calls = members(at, {
    start: (_args, place) => start(place),
    listen: (_args, place) => start(place),
  });
  const instance = objectValue(at, calls);
  // `await createStrapi().load()` gives the application itself back.
  calls.set(
    'load',
    builtin('load', at, (_args, place) => promiseOf(instance, place)),
  );
  return Object.assign(instance, { rest: notUnderstood('what else an application has', at) });
}

/** `port` and `host` as it listens on them: what the config says, else the variables. */
function socketOptions(it: Interpreter, options: Value, at: Origin): Value {
  const environment = getNamed(it, it.process, 'env', at);
  const file = getNamed(it, environment, 'ENV_PATH', at);
  dotenvConfig(it, objectValue(at, new Map(knownText(file) === null ? [] : [['path', file]])), at);
  const folder = propertyOf(options, 'appDir');
  const path = isAbsent(folder) ? it.cwd : knownText(folder);
  const inside = path === null ? null : insideRepository(posix.resolve(it.cwd, path));
  if (inside === null)
    return objectValue(at, new Map([['port', unknown('the folder of its config is not known', at)]]));
  const config = configIn(it, posix.join(inside, 'config'), at);
  const or = (name: string, variable: string): Value => {
    const set = (): Value =>
      fallback('||', getNamed(it, environment, variable, at), () => primitive(undefined, at), at);
    return fallback('??', propertyOf(config, name), set, at);
  };
  return objectValue(
    at,
    new Map([
      ['port', or('port', 'PORT')],
      ['host', or('host', 'HOST')],
    ]),
  );
}

/** `config/server.js`, and over it that of the environment: `config/env/production/server.js`. */
function configIn(it: Interpreter, folder: string, at: Origin): Value {
  const read = (path: string): Value =>
    mapOptions(exportedBy(it, path, at), (one) =>
      one.kind === 'closure'
        ? it.call(one, [strapiArgument((name, here) => variableOf(it, name, here), one.at)], at)
        : one,
    );
  const serverIn = (base: Value, part: string): Value => {
    const path = ['ts', 'js', 'json'].map((ending) => posix.join(folder, part, `server.${ending}`));
    const found = path.find((one) => it.tree.has(one));
    return found === undefined ? base : mergeDeep(it, base, read(found), at);
  };
  const environments = `${posix.join(folder, 'env')}/`;
  const others = (): readonly string[] =>
    [...new Set([...filesUnder(it.tree, environments)].flatMap((one) => one.slice(environments.length).split('/', 1)))]
      .filter((name) => name !== 'development')
      .slice(0, 16);
  // What was written before version 3.0 lies elsewhere.
  if (it.tree.hasDirectory(posix.join(folder, 'environments')))
    return objectValue(at, new Map([['port', unknown('its config is one of an old version, which is not read', at)]]));
  return byEnvironment(environmentName(it, at), others, at, (name) =>
    serverIn(serverIn(objectValue(at), ''), `env/${name}`),
  );
}
