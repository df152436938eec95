/**
 * ThinkJS: an application that is told its folders, and takes its port from the config there.
 * https://github.com/thinkjs/thinkjs/blob/master/lib/application.js, https://thinkjs.org/en/doc/3.0/config.html
 */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import { insideRepository } from '../modules/repository.ts';
import { isAbsent, knownText, portNumber } from '../values/ports.ts';
import {
  type Builtin,
  builtin,
  isExact,
  type Made,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { members } from './builtins.ts';
import { exportedBy } from './data-files.ts';
import { mergeDeep } from './merging.ts';

/** What the package exports: the class of the application. */
export function thinkPackage(it: Interpreter, at: Origin): Value {
  const made: Made = { from: 'package', name: 'thinkjs', steps: [] };
  const application: Builtin = {
    ...builtin('thinkjs', at, (_args, here) => notUnderstood('"thinkjs"', here)),
    construct: ([options = primitive(undefined, at)], here) => {
      const start = (place: Origin): Value =>
        callUnread(
          it,
          { ...notUnderstood('a server', place), made: { ...made, steps: ['new', 'run'] } },
          [socketOptions(it, options, place)],
          place,
        );
      const instance = objectValue(here, members(here, { run: (_args, place) => start(place) }));
      return { ...instance, rest: notUnderstood('what else an application has', here) };
    },
    members: { get: (name) => (name === 'default' ? application : undefined) },
    made,
  };
  return application;
}

/** `port` and `host` as it listens on them: an argument of the process beats the config. */
function socketOptions(it: Interpreter, options: Value, at: Origin): Value {
  const config = configOf(it, options, at);
  const argv = it.process.properties.get('argv');
  const argument = argv?.kind === 'array' && isExact(argv) ? argv.items[2] : undefined;
  const isPort = argument?.kind === 'primitive' && portNumber(argument.value) !== null;
  return objectValue(
    at,
    new Map([
      ['port', isPort ? argument : propertyOf(config, 'port')],
      ['host', propertyOf(config, 'host')],
    ]),
  );
}

/** The files of the application, or of its module `common`, and those of its environment over them. */
function configOf(it: Interpreter, options: Value, at: Origin): Value {
  const root = knownText(propertyOf(options, 'ROOT_PATH'));
  const folder = folderOf(it, root, propertyOf(options, 'APP_PATH'));
  const mode = propertyOf(options, 'env');
  const environment = isAbsent(mode) ? 'development' : knownText(mode);
  if (folder === null || environment === null) return unknown('the folders of its config are not known', at);
  const names = ['config', `config.${environment}`, `env/${environment}`];
  const paths = ['common/config', 'config'].flatMap((part) =>
    names.map((name) => posix.join(folder, part, `${name}.js`)),
  );
  return paths
    .flatMap((path) => [path, path.replace(/js$/, 'ts')])
    .filter((path) => it.tree.has(path))
    .reduce<Value>((base, path) => mergeDeep(it, base, exportedBy(it, path, at), at), objectValue(at));
}

/** The built application may not be committed: then it is what it is built from. */
function folderOf(it: Interpreter, root: string | null, path: Value): string | null {
  const built = isAbsent(path) ? (root === null ? null : posix.join(root, 'app')) : knownText(path);
  const inside = built === null ? null : insideRepository(posix.resolve(it.cwd, built));
  if (inside === null || it.tree.hasDirectory(inside)) return inside;
  return root === null ? inside : insideRepository(posix.resolve(it.cwd, root, 'src'));
}
