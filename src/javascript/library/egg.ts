/**
 * Egg.js: `startCluster` takes the port that it is given, else that of the application's config.
 * https://www.eggjs.org/basics/config, https://github.com/eggjs/egg-cluster/blob/master/lib/app_worker.js,
 * https://github.com/eggjs/egg-core/blob/master/lib/loader/mixin/config.js
 */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { repositoryRoot } from '../modules/repository.ts';
import { mapOptions } from '../values/choices.ts';
import { isAbsent, knownText } from '../values/ports.ts';
import { promiseOf } from '../values/promised.ts';
import { fallback } from '../values/truth.ts';
import {
  builtin,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { objectOf, textIn } from './builtins.ts';
import { exportedBy, folderOr, laidOver } from './data-files.ts';
import { byEnvironment, environmentsUnder, variableOf } from './environments.ts';
import { callOfPackage, ofPackage } from './package-parts.ts';

/** What the package exports: all but `startCluster` is not read. */
export function eggPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const start = builtin('startCluster', at, ([options = primitive(undefined, at)], here) => {
    const socket = socketOptions(it, options, here);
    const started =
      socket === null ? objectValue(here) : callOfPackage(it, specifier, ['startCluster'], [socket], here);
    return promiseOf(started, here);
  });
  return ofPackage(specifier, at, {
    call: (args, here) => callOfPackage(it, specifier, [], args, here),
    get: (name) => (name === 'startCluster' ? start : undefined),
  });
}

/** `null` where it listens on no port but on a Unix socket. */
function socketOptions(it: Interpreter, options: Value, at: Origin): ObjectValue | null {
  const folder = folderOr(it, propertyOf(options, 'baseDir'));
  const environment = propertyOf(options, 'env');
  const listen =
    folder === null
      ? unknown('the folder of its config is not known', at)
      : eggListen(it, { folder, environment, framework: propertyOf(options, 'framework') }, at);
  if (listen === null) return null;
  const https = propertyOf(options, 'https');
  const given = propertyOf(options, 'port');
  return objectOf(at, {
    port: isFalse(https) ? fallback('||', given, () => propertyOf(listen, 'port'), at) : given,
    host: propertyOf(listen, 'hostname'),
    https: primitive(!isFalse(https), at),
  });
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
  const prefix = posix.join(folder, 'config/config.');
  const others = (): readonly string[] => environmentsUnder(it, prefix, /^([\w-]+)\.[jt]s$/, ['default', 'local']);
  const config = byEnvironment(environmentOf(it, application, at), others, at, (name) => {
    const info = objectOf(at, {
      baseDir: primitive(posix.join(repositoryRoot, folder), at),
      env: name === null ? unknown('the environment is not known', at) : primitive(name, at),
    });
    info.rest = notUnderstood('what else Egg.js says of an application', at);
    const paths = ['default', name].flatMap((one) => {
      const path = ['ts', 'js'].map((ending) => `${prefix}${one}.${ending}`).find((file) => it.tree.has(file));
      return path ?? [];
    });
    return laidOver(it, paths, at, (path) => exportedBy(it, path, at, [info, objectValue(at)]));
  });
  const listen = propertyOf(propertyOf(config, 'cluster'), 'listen');
  const path = propertyOf(listen, 'path');
  if (!isFalse(path)) return knownText(path) === null ? unknown('it may listen on a Unix socket', path.at) : null;
  const port = mapOptions(propertyOf(listen, 'port'), (one) => listenPort(it, one, application, at));
  const host = mapOptions(propertyOf(listen, 'hostname'), (one) => (isFalse(one) ? primitive(undefined, at) : one));
  return objectOf(at, { port, hostname: host });
}

/** `options.env`, the variable, the file `config/env`, or what `NODE_ENV` stands for. (getServerEnv) */
function environmentOf(it: Interpreter, { folder, environment }: EggApplication, at: Origin): Value {
  const file = posix.join(folder, 'config/env');
  const read = it.tree.has(file) ? it.read(file) : null;
  const written = primitive(read?.kind === 'text' ? read.source.text.trim() : '', at);
  const byNode = (): Value =>
    mapOptions(variableOf(it, 'NODE_ENV', at), (one) => {
      const mode = textIn(one)?.value;
      return primitive(mode === 'production' ? 'prod' : mode === 'test' ? 'unittest' : 'local', at);
    });
  const behind = (): Value => fallback('||', written, byNode, at);
  return fallback('||', environment, () => fallback('||', variableOf(it, 'EGG_SERVER_ENV', at), behind, at), at);
}

/** A text is no port to it. Where the config says none, a framework on top of Egg.js may. */
function listenPort(it: Interpreter, port: Value, { folder, framework }: EggApplication, at: Origin): Value {
  if (port.kind === 'primitive' && typeof port.value === 'string' && port.value !== '')
    return unknown('it is a text, with which Egg.js does not start', port.at);
  if (!isFalse(port)) return port;
  const own = propertyOf(laidOver(it, [posix.join(folder, 'package.json')], at), 'egg');
  const named = isAbsent(framework) ? propertyOf(own, 'framework') : framework;
  return isAbsent(named) || knownText(named) === 'egg'
    ? primitive(undefined, at)
    : unknown(`the framework ${name(named)}, which is not read, may say it`, named.at);
}

function name(framework: Value): string {
  const text = knownText(framework);
  return text === null ? 'of the application' : `"${text}"`;
}

/** Whether it counts as not given: also an empty text. */
function isFalse(value: Value): boolean {
  return value.kind === 'primitive' && !value.value && value.variables.length === 0;
}
