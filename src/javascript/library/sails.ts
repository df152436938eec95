/**
 * Sails: a port of the command line beats `PORT`, that the config of the application.
 * https://sailsjs.com/documentation/concepts/configuration, https://sailsjs.com/documentation/reference/configuration/sails-config
 */
import { posix } from 'node:path';
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { filesUnder, insideRepository } from '../modules/repository.ts';
import { isAbsent, knownText } from '../values/ports.ts';
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
import { minimist } from './arguments/minimist.ts';
import { ownWords } from './arguments/words.ts';
import { functionsOf, objectOf } from './builtins.ts';
import { dataFile, folderOr, laidOver } from './data-files.ts';
import { byEnvironment, environmentName, environmentsUnder, variableOf } from './environments.ts';
import { mergeDeep } from './merging.ts';
import { callOfPackage } from './package-parts.ts';

/** What the package exports: an application, and the class of it. */
export function sailsPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const instance = (): ObjectValue =>
    functionsOf(specifier, at, {
      lift: ([options, ...callbacks], here) => {
        const isGiven = options !== undefined && options.kind !== 'closure';
        const socket = sailsSocket(it, isGiven ? options : objectValue(here), here);
        const further = isGiven ? callbacks : [options ?? socket, ...callbacks];
        return callOfPackage(it, specifier, ['lift'], [socket, ...further], here);
      },
    });
  const class_ = { ...builtin('Sails', at, instance), construct: instance };
  const app = instance();
  app.properties.set('Sails', class_).set('constructor', class_);
  return app;
}

/** Of what applications are given as their own config. https://github.com/dominictarr/rc#readme */
export function rcPackage(it: Interpreter, _specifier: string, at: Origin): Value {
  return builtin('rc', at, ([name], here) => ownConfig(it, name ?? primitive('sails', here), here));
}

/** `.sailsrc`, and over it `--port` of the command line, which rc reads with minimist. */
function ownConfig(it: Interpreter, name: Value, at: Origin): Value {
  const text = knownText(name);
  const folder = insideRepository(it.cwd);
  if (text === null || folder === null) return unknown('its own config is not known', at);
  const path = posix.join(folder, `.${text}rc`);
  const file = it.tree.has(path) ? dataFile(it, path, at, '.json') : objectValue(at);
  const port = propertyOf(minimist(it, ownWords(it, at), undefined, at), 'port');
  return isAbsent(port) ? file : mergeDeep(it, file, objectOf(at, { port }), at);
}

/** `port` and `host` as it listens on them; nothing for its default. */
export function sailsSocket(it: Interpreter, given: Value, at: Origin): Value {
  const folder = folderOr(it, propertyOf(given, 'appPath'));
  const config = folder === null ? unknown('the folder of its config is not known', at) : configIn(it, folder, at);
  const either = (values: readonly (() => Value)[]): Value =>
    values.reduceRight<Value>(
      (otherwise, value) => fallback('||', value(), () => otherwise, at),
      primitive(undefined, at),
    );
  const port = either([
    () => propertyOf(given, 'port'),
    () => variableOf(it, 'PORT', at),
    () => propertyOf(config, 'port'),
  ]);
  const host = either(
    ['explicitHost', 'host'].flatMap((name) => [given, config].map((one) => () => propertyOf(one, name))),
  );
  return objectOf(at, { port, host });
}

/** Only what speaks of one can say a port. */
const speaks = /\b(?:port|explicitHost|host)\b/;

/** All of `config/`, over it that of the environment, over that `config/local.js`. */
function configIn(it: Interpreter, folder: string, at: Origin): Value {
  const prefix = `${posix.join(folder, 'config')}/`;
  const files = [...filesUnder(it.tree, prefix)].filter((path) => {
    const read = /\.(?:js|json|ts)$/.test(path) ? it.read(path) : null;
    return read !== null && (read.kind !== 'text' || speaks.test(read.source.text));
  });
  const named = (pattern: RegExp): readonly string[] => files.filter((path) => pattern.test(path.slice(prefix.length)));
  const always = named(/^(?!env\/|locales\/|local\.)/);
  const others = (): readonly string[] =>
    environmentsUnder(it, `${prefix}env/`, /^([\w-]+)(?:\/|\.(?:js|json|ts)$)/, ['development']);
  return byEnvironment(environmentName(it, at), others, at, (name) => {
    const own = files.filter((path) => ['.', '/'].some((end) => path.startsWith(`${prefix}env/${name}${end}`)));
    return laidOver(it, [...always, ...own, ...named(/^local\./)], at);
  });
}
