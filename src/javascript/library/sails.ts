/**
 * Sails: a port of the command line beats `PORT`, that the config of the application.
 * https://sailsjs.com/documentation/concepts/configuration, https://sailsjs.com/documentation/reference/configuration/sails-config
 */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import { filesUnder, insideRepository } from '../modules/repository.ts';
import { isAbsent, knownText } from '../values/ports.ts';
import { fallback } from '../values/truth.ts';
import { builtin, type Made, type Origin, objectValue, primitive, unknown, type Value } from '../values/value.ts';
import { minimist } from './arguments/minimist.ts';
import { ownWords } from './arguments/words.ts';
import { members, partlyKnown } from './builtins.ts';
import { dataFile, exportedBy } from './data-files.ts';
import { byEnvironment, environmentName, variableOf } from './environments.ts';
import { mergeDeep } from './merging.ts';

/** What a package of Sails exports; `null` for one whose meaning is not known. */
export function sailsPackage(it: Interpreter, specifier: string, at: Origin): Value | null {
  if (specifier === 'sails') return sails(it, at);
  // https://github.com/dominictarr/rc#readme
  if (specifier !== 'sails/accessible/rc' && specifier !== 'rc') return null;
  return builtin('rc', at, ([name], here) => ownConfig(it, name ?? primitive('sails', here), here));
}

function sails(it: Interpreter, at: Origin): Value {
  const made: Made = { from: 'package', name: 'sails', steps: [] };
  const instance = (): Value =>
    partlyKnown(
      'sails',
      at,
      members(at, {
        lift: ([options, ...callbacks], here) => {
          const isGiven = options !== undefined && options.kind !== 'closure';
          const socket = sailsSocket(it, isGiven ? options : objectValue(here), here);
          const lift = { ...notUnderstood('"sails.lift"', here), made: { ...made, steps: ['lift'] } };
          return callUnread(it, lift, [socket, ...(isGiven ? callbacks : [options ?? socket, ...callbacks])], here);
        },
      }),
    );
  const class_ = { ...builtin('Sails', at, instance), construct: instance };
  const app = instance();
  if (app.kind === 'object') app.properties.set('Sails', class_).set('constructor', class_);
  return app;
}

/** `.sailsrc`, and over it `--port` of the command line, which rc reads with minimist. */
function ownConfig(it: Interpreter, name: Value, at: Origin): Value {
  const text = knownText(name);
  const folder = insideRepository(it.cwd);
  if (text === null || folder === null) return unknown('its own config is not known', at);
  const path = posix.join(folder, `.${text}rc`);
  const file = it.tree.has(path) ? dataFile(it, path, at, '.json') : objectValue(at);
  const port = propertyOf(minimist(it, ownWords(it, at), undefined, at), 'port');
  return isAbsent(port) ? file : mergeDeep(it, file, objectValue(at, new Map([['port', port]])), at);
}

/** `port` and `host` as it listens on them; nothing for its default. */
export function sailsSocket(it: Interpreter, given: Value, at: Origin): Value {
  const folder = propertyOf(given, 'appPath');
  const path = knownText(folder) ?? it.cwd;
  const inside = insideRepository(posix.resolve(it.cwd, path));
  const config = inside === null ? unknown('the folder of its config is not known', at) : configIn(it, inside, at);
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
  return objectValue(
    at,
    new Map([
      ['port', port],
      ['host', host],
    ]),
  );
}

/** Only what speaks of one can say a port. */
const speaks = /\b(?:port|explicitHost|host)\b/;

/** All of `config/`, over it that of the environment, over that `config/local.js`. */
function configIn(it: Interpreter, folder: string, at: Origin): Value {
  const prefix = `${posix.join(folder, 'config')}/`;
  const files = [...filesUnder(it.tree, prefix)].filter((path) => /\.(?:js|json|ts)$/.test(path));
  const parts = (path: string): readonly string[] => path.slice(prefix.length).split('/');
  const always = files.filter((path) => !/^(?:env|locales)\/|^local\./.test(path.slice(prefix.length)));
  const local = files.filter((path) => /^local\./.test(path.slice(prefix.length)));
  const own = (name: string | null): readonly string[] =>
    files.filter((path) => parts(path)[0] === 'env' && parts(path)[1]?.replace(/\.\w+$/, '') === name);
  const others = (): readonly string[] =>
    [
      ...new Set(
        files.flatMap((path) => (parts(path)[0] === 'env' ? (parts(path)[1]?.replace(/\.\w+$/, '') ?? []) : [])),
      ),
    ]
      .filter((name) => name !== 'development')
      .slice(0, 16);
  return byEnvironment(environmentName(it, at), others, at, (name) =>
    [...always, ...own(name), ...local]
      .filter((path) => {
        const read = it.read(path);
        return read.kind !== 'text' || speaks.test(read.source.text);
      })
      .reduce<Value>((base, path) => mergeDeep(it, base, exportedBy(it, path, at), at), objectValue(at)),
  );
}
