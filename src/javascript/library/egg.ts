/**
 * Egg.js: `startCluster` takes the port that it is given, else that of the application's config.
 * https://www.eggjs.org/basics/config, https://github.com/eggjs/egg-cluster/blob/master/lib/app_worker.js,
 * https://github.com/eggjs/egg-core/blob/master/lib/loader/mixin/config.js
 */
import { posix } from 'node:path';
import { SourceText } from '../../model/source-text.ts';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import { filesUnder, insideRepository, repositoryRoot } from '../modules/repository.ts';
import { mapOptions } from '../values/choices.ts';
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
import { textIn } from './builtins.ts';
import { byEnvironment } from './environments.ts';
import { mergeDeep } from './merging.ts';

/** What the package exports: all but `startCluster` is not read. */
export function eggPackage(it: Interpreter, name: string, at: Origin): Value {
  const made: Made = { from: 'package', name, steps: [] };
  const start = builtin('startCluster', at, ([options = primitive(undefined, at)], here) => {
    const socket = socketOptions(it, options, here);
    const opens = { ...notUnderstood('a server', here), made: { ...made, steps: ['startCluster'] } };
    return promiseOf(socket === null ? objectValue(here) : callUnread(it, opens, [socket], here), here);
  });
  const egg: Builtin = {
    ...builtin(name, at, (args, here) => callUnread(it, { ...notUnderstood(`"${name}"`, here), made }, args, here)),
    members: { get: (member) => (member === 'startCluster' ? start : member === 'default' ? egg : undefined) },
    made,
  };
  return egg;
}

/** `null` where it listens on no port but on a Unix socket. */
function socketOptions(it: Interpreter, options: Value, at: Origin): ObjectValue | null {
  const base = propertyOf(options, 'baseDir');
  const path = isAbsent(base) ? it.cwd : knownText(base);
  const folder = path === null ? null : insideRepository(posix.resolve(it.cwd, path));
  const environment = propertyOf(options, 'env');
  const listen =
    folder === null
      ? unknown('the folder of its config is not known', at)
      : eggListen(it, { folder, environment, framework: propertyOf(options, 'framework') }, at);
  if (listen === null) return null;
  const https = propertyOf(options, 'https');
  const given = propertyOf(options, 'port');
  return objectValue(
    at,
    new Map<string, Value>([
      ['port', isFalse(https) ? fallback('||', given, () => propertyOf(listen, 'port'), at) : given],
      ['host', propertyOf(listen, 'hostname')],
      ['https', primitive(!isFalse(https), at)],
    ]),
  );
}

/** Where an application lies, and what it is started with. */
export interface EggApplication {
  /** Relative to the root. */
  readonly folder: string;
  readonly environment: Value;
  readonly framework: Value;
}

/** `cluster.listen` of its config, with a port and a host name or without; `null` where it names a Unix socket. */
export function eggListen(it: Interpreter, application: EggApplication, at: Origin): Value | null {
  const { folder } = application;
  const others = (): readonly string[] => {
    const names = [...filesUnder(it.tree, posix.join(folder, 'config/config.'))].flatMap(
      (path) => /\/config\.([\w-]+)\.[jt]s$/.exec(path)?.[1] ?? [],
    );
    return [...new Set(names)].filter((name) => name !== 'default' && name !== 'local').slice(0, 16);
  };
  const config = byEnvironment(environmentOf(it, application, at), others, at, (name) =>
    ['config/config.default', `config/config.${name}`].reduce<Value>(
      (before, part) => mergeDeep(it, before, configIn(it, folder, part, name, at), at),
      objectValue(at),
    ),
  );
  const listen = propertyOf(propertyOf(config, 'cluster'), 'listen');
  const path = propertyOf(listen, 'path');
  if (!isFalse(path)) return knownText(path) === null ? asUnknown(path) : null;
  const port = mapOptions(propertyOf(listen, 'port'), (one) => listenPort(it, one, application, at));
  const host = mapOptions(propertyOf(listen, 'hostname'), (one) => (isFalse(one) ? primitive(undefined, at) : one));
  return objectValue(
    at,
    new Map([
      ['port', port],
      ['hostname', host],
    ]),
  );
}

/** `options.env`, the variable, the file `config/env`, or what `NODE_ENV` stands for. (getServerEnv) */
function environmentOf(it: Interpreter, { folder, environment }: EggApplication, at: Origin): Value {
  const variables = getNamed(it, it.process, 'env', at);
  const file = posix.join(folder, 'config/env');
  const read = it.tree.has(file) ? it.read(file) : null;
  const written = primitive(read?.kind === 'text' ? read.source.text.trim() : '', at);
  const byNode = (): Value =>
    mapOptions(getNamed(it, variables, 'NODE_ENV', at), (one) => {
      const mode = textIn(one)?.value;
      return primitive(mode === 'production' ? 'prod' : mode === 'test' ? 'unittest' : 'local', at);
    });
  const behind = (): Value => fallback('||', written, byNode, at);
  return fallback(
    '||',
    environment,
    () => fallback('||', getNamed(it, variables, 'EGG_SERVER_ENV', at), behind, at),
    at,
  );
}

/** One config; a function is called with what is known of the application. Nothing where there is none. */
function configIn(it: Interpreter, folder: string, part: string, environment: string | null, at: Origin): Value {
  const path = ['ts', 'js'].map((ending) => `${posix.join(folder, part)}.${ending}`).find((one) => it.tree.has(one));
  if (path === undefined) return objectValue(at);
  const module = it.load(posix.join(repositoryRoot, path), new SourceText(path, ''), at, 'require');
  const config = module.kind === 'object' ? (module.properties.get('default') ?? module) : module;
  const info: ObjectValue = {
    ...objectValue(
      at,
      new Map<string, Value>([
        ['baseDir', primitive(posix.join(repositoryRoot, folder), at)],
        ['env', environment === null ? unknown('the environment is not known', at) : primitive(environment, at)],
      ]),
    ),
    rest: notUnderstood('what else Egg.js says of an application', at),
  };
  return mapOptions(config, (one) => (one.kind === 'closure' ? it.call(one, [info, objectValue(at)], at) : one));
}

/** A text is no port to it. Where the config says none, a framework on top of Egg.js may. */
function listenPort(it: Interpreter, port: Value, { folder, framework }: EggApplication, at: Origin): Value {
  if (port.kind === 'primitive' && typeof port.value === 'string' && port.value !== '')
    return unknown('it is a text, with which Egg.js does not start', port.at);
  if (!isFalse(port)) return port;
  const manifest = posix.join(folder, 'package.json');
  const own = it.tree.has(manifest)
    ? propertyOf(it.load(posix.join(repositoryRoot, manifest), new SourceText(manifest, ''), at, 'require'), 'egg')
    : primitive(undefined, at);
  const named = isAbsent(framework) ? propertyOf(own, 'framework') : framework;
  return isAbsent(named) || knownText(named) === 'egg'
    ? primitive(undefined, at)
    : unknown(`the framework ${name(named)}, which is not read, may say it`, named.at);
}

function name(framework: Value): string {
  const text = knownText(framework);
  return text === null ? 'of the application' : `"${text}"`;
}

function asUnknown(value: Value): Value {
  return unknown('it may listen on a Unix socket', value.at);
}

/** Whether it counts as not given: also an empty text. */
function isFalse(value: Value): boolean {
  return value.kind === 'primitive' && !value.value && value.variables.length === 0;
}
