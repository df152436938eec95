/** Reads `config/server.js` of Strapi. https://docs.strapi.io/cms/configurations/server */
import { posix } from 'node:path';
import type { Evaluated } from '../../javascript/evaluate.ts';
import { strapiArgument } from '../../javascript/library/strapi.ts';
import { choose } from '../../javascript/values/choices.ts';
import { knownText } from '../../javascript/values/ports.ts';
import { type Origin, primitive, type Value } from '../../javascript/values/value.ts';
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
  return called(config, evaluated, [strapiArgument((name, here) => environment.get(name, here), at)]);
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
