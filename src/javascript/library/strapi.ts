/**
 * Strapi: the config of its server is a function of `{ env }`, and a program may start it as the command line does.
 * https://docs.strapi.io/cms/configurations/server, https://docs.strapi.io/cms/deployment#application-configuration
 */
import { posix } from 'node:path';
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { mapOptions, overridable } from '../values/choices.ts';
import { isAbsent, knownText } from '../values/ports.ts';
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
import { functionsOf, members, objectOf } from './builtins.ts';
import { exportedBy, folderOr, laidOver } from './data-files.ts';
import { dotenvConfig } from './env-files.ts';
import { byEnvironment, environmentName, environmentsUnder, variableOf } from './environments.ts';
import { callOfPackage, ofPackage } from './package-parts.ts';

/** What gives the value of a variable; nothing, or a variable, where it is not set. */
export type VariableOf = (name: string, at: Origin) => Value;

/** What a config is called with. */
export function strapiArgument(read: VariableOf, at: Origin): ObjectValue {
  return objectOf(at, { env: envHelper(read, at) });
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
  const others = members(at, {
    int: (args, here) => text(args, here, (it) => Number.parseInt(it, 10)),
    float: (args, here) => text(args, here, Number.parseFloat),
    bool: (args, here) => text(args, here, (it) => it === 'true'),
  });
  for (const name of ['json', 'array', 'date', 'oneOf'])
    others.set(
      name,
      builtin(name, at, (_args, here) => unknown(`env.${name} is not followed`, here)),
    );
  return builtin('env', at, (args, here) => text(args, here, (it) => it), others);
}

const factories: readonly string[] = ['createStrapi', 'factory', 'default', 'strapi'];

/** What the package exports: `require('strapi')()`, `createStrapi()` of `@strapi/strapi`. */
export function strapiPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const create = (): Builtin =>
    ofPackage(specifier, at, {
      call: ([options], here) => application(it, specifier, options ?? objectValue(here), here),
      get: (name) => {
        if (factories.includes(name)) return create();
        // It builds what is written in TypeScript, and says where.
        return name === 'compileStrapi'
          ? builtin(name, at, (_args, here) => promiseOf(objectValue(here), here))
          : undefined;
      },
    });
  return create();
}

function application(it: Interpreter, specifier: string, options: Value, at: Origin): Value {
  const start = (_args: readonly Value[], here: Origin): Value =>
    callOfPackage(it, specifier, ['()', 'start'], [socketOptions(it, options, here)], here);
  // `await createStrapi().load()` gives the application itself back.
  const instance: ObjectValue = functionsOf('an application', at, {
    start,
    listen: start,
    load: (_args, here) => promiseOf(instance, here),
  });
  return instance;
}

/** `port` and `host` as it listens on them: what the config says, else the variables. */
function socketOptions(it: Interpreter, options: Value, at: Origin): Value {
  const file = variableOf(it, 'ENV_PATH', at);
  dotenvConfig(it, knownText(file) === null ? objectValue(at) : objectOf(at, { path: file }), at);
  const folder = folderOr(it, propertyOf(options, 'appDir'));
  if (folder === null) return objectOf(at, { port: unknown('the folder of its config is not known', at) });
  const config = configIn(it, posix.join(folder, 'config'), at);
  const or = (name: string, variable: string): Value => {
    const set = (): Value => fallback('||', variableOf(it, variable, at), () => primitive(undefined, at), at);
    return fallback('??', propertyOf(config, name), set, at);
  };
  return objectOf(at, { port: or('port', 'PORT'), host: or('host', 'HOST') });
}

/** `config/server.js`, and over it that of the environment: `config/env/production/server.js`. */
function configIn(it: Interpreter, folder: string, at: Origin): Value {
  const argument = strapiArgument((name, here) => variableOf(it, name, here), at);
  const serverIn = (part: string): readonly string[] => {
    const paths = ['ts', 'js', 'json'].map((ending) => posix.join(folder, part, `server.${ending}`));
    const path = paths.find((one) => it.tree.has(one));
    return path === undefined ? [] : [path];
  };
  // What was written before version 3.0 lies elsewhere.
  if (it.tree.hasDirectory(posix.join(folder, 'environments')))
    return objectOf(at, { port: unknown('its config is one of an old version, which is not read', at) });
  const others = (): readonly string[] =>
    environmentsUnder(it, `${posix.join(folder, 'env')}/`, /^([^/]+)\//, ['development']);
  return byEnvironment(environmentName(it, at), others, at, (name) =>
    laidOver(it, ['', `env/${name}`].flatMap(serverIn), at, (path) => exportedBy(it, path, at, [argument])),
  );
}
