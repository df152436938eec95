/** Reads `config/server.js` of Strapi. https://docs.strapi.io/cms/configurations/server */
import { posix } from 'node:path';
import type { Evaluated } from '../../javascript/evaluate.ts';
import { choose, mapOptions, overridable } from '../../javascript/values/choices.ts';
import { isAbsent, knownText } from '../../javascript/values/ports.ts';
import {
  type Builtin,
  builtin,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import type { Environment } from '../environment.ts';
import { socket, startOf } from './config-file.ts';
import { called, over, scriptConfig, socketOf } from './script-config.ts';
import type { ConfigReader, Configured, ConfiguredSocket, Start } from './server.ts';

/** The config, with that of the environment of its name over it: `config/env/production/server.js`. */
export const strapiConfig: ConfigReader = (start) => {
  const always = serverIn(start, 'config');
  const environment = knownText(start.environment.variables.get('NODE_ENV') ?? primitive(undefined, nowhere(start)));
  // "process.env.NODE_ENV = process.env.NODE_ENV || 'development'": the machine may set it all the same.
  const own = serverIn(start, `config/env/${environment ?? 'development'}`);
  const others = environment === null ? otherEnvironments(start) : [];
  const further = others.flatMap((name) => {
    const found = serverIn(start, `config/env/${name}`);
    return found === null ? [] : [{ name, found }];
  });
  const all = [always, own, ...further.map((it) => it.found)].filter((it) => it !== null);
  if (all.length === 0) return null;
  const base = merged(own, always, start);
  const sockets = further.map(({ name, found }) => ({ name, socket: merged(found, always, start) }));
  const either = (field: 'port' | 'address'): Value =>
    choose(
      [
        { value: base[field], when: null },
        ...sockets.map(({ name, socket: it }) => ({
          value: it[field],
          when: { variable: 'NODE_ENV', environment: name },
        })),
      ],
      base.port.at,
    );
  return { files: all.flatMap((it) => it.files), sockets: [socket(either('port'), either('address'))] };
};

function merged(first: Configured | null, second: Configured | null, start: Start): ConfiguredSocket {
  const absent = socket(primitive(undefined, nowhere(start)));
  return over(first?.sockets[0] ?? absent, second?.sockets[0] ?? absent);
}

/** Written in TypeScript, it is compiled to a JavaScript of the same name. */
function serverIn(start: Start, folder: string): Configured | null {
  const names = ['ts', 'js', 'json'].map((ending) => `${folder}/server.${ending}`);
  return scriptConfig(start, { names }, (config, evaluated) => [
    socketOf(configOf(config, evaluated, start.environment)),
  ]);
}

/** A function is called with `{ env }`. */
function configOf(config: Value, evaluated: Evaluated, environment: Environment): Value {
  const { at } = config;
  return called(config, evaluated, [objectValue(at, new Map([['env', envHelper(environment, at)]]))]);
}

/**
 * `env('HOST', '0.0.0.0')`, `env.int('PORT', 1337)`: the variable where it is set, which the machine may do.
 * https://docs.strapi.io/cms/configurations/environment#environment-variables
 */
function envHelper(environment: Environment, at: Origin): Builtin {
  const text = (args: readonly Value[], here: Origin, convert: (text: string) => string | number | boolean): Value => {
    const [key, fallback = primitive(undefined, here)] = args;
    const name = key === undefined ? null : knownText(key);
    if (name === null) return unknown('which variable it reads is not known', here);
    const value = environment.get(name, here);
    if (isAbsent(value))
      return isAbsent(fallback) ? { kind: 'variable', name, at: here } : overridable(fallback, [name]);
    return mapOptions(value, (it) => (it.kind === 'primitive' ? { ...it, value: convert(String(it.value)) } : it));
  };
  const notFollowed = ['json', 'array', 'date', 'oneOf'].map((name): readonly [string, Value] => [
    name,
    builtin(name, at, (_args, here) => unknown(`env.${name} is not followed`, here)),
  ]);
  const members = new Map<string, Value>([
    ['int', builtin('int', at, (args, here) => text(args, here, (it) => Number.parseInt(it, 10)))],
    ['float', builtin('float', at, (args, here) => text(args, here, Number.parseFloat))],
    ['bool', builtin('bool', at, (args, here) => text(args, here, (it) => it === 'true'))],
    ...notFollowed,
  ]);
  return builtin('env', at, (args, here) => text(args, here, (it) => it), members);
}

/** The environments that have a config of their own. */
function otherEnvironments({ tree, directory }: Start): readonly string[] {
  const folder = `${posix.join(directory, 'config/env')}/`;
  const names = tree.files.flatMap((path) => {
    const [name, file = ''] = path.startsWith(folder) ? path.slice(folder.length).split('/') : [];
    return name !== undefined && name !== 'development' && /^server\.(?:ts|js|json)$/.test(file) ? [name] : [];
  });
  return [...new Set(names)];
}

/** Where what no file says would be. */
function nowhere({ directory }: Start): Origin {
  return startOf(new SourceText(posix.join(directory, 'config/server.js'), ''));
}
