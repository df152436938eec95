/**
 * ThinkJS: an application that is told its folders, and takes its port from the config there.
 * https://github.com/thinkjs/thinkjs/blob/master/lib/application.js, https://thinkjs.org/en/doc/3.0/config.html
 */
import { posix } from 'node:path';
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { isAbsent, knownText, portNumber } from '../values/ports.ts';
import { isExact, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import { functionsOf, objectOf } from './builtins.ts';
import { laidOver, pathFrom } from './data-files.ts';
import { callOfPackage, ofPackage } from './package-parts.ts';

/** What the package exports: the class of the application. */
export function thinkPackage(it: Interpreter, specifier: string, at: Origin): Value {
  return ofPackage(specifier, at, {
    construct: ([options = primitive(undefined, at)], here) =>
      functionsOf('an application', here, {
        run: (_args, place) => callOfPackage(it, specifier, ['new', 'run'], [socketOptions(it, options, place)], place),
      }),
  });
}

/** `port` and `host` as it listens on them: an argument of the process beats the config. */
function socketOptions(it: Interpreter, options: Value, at: Origin): Value {
  const config = configOf(it, options, at);
  const argv = it.process.properties.get('argv');
  const argument = argv?.kind === 'array' && isExact(argv) ? argv.items[2] : undefined;
  const isPort = argument?.kind === 'primitive' && portNumber(argument.value) !== null;
  return objectOf(at, {
    port: isPort ? argument : propertyOf(config, 'port'),
    host: propertyOf(config, 'host'),
  });
}

/** The files of the application, or of its module `common`, and those of its environment over them. */
function configOf(it: Interpreter, options: Value, at: Origin): Value {
  const folder = folderOf(it, propertyOf(options, 'ROOT_PATH'), propertyOf(options, 'APP_PATH'));
  const mode = propertyOf(options, 'env');
  const environment = isAbsent(mode) ? 'development' : knownText(mode);
  if (folder === null || environment === null) return unknown('the folders of its config are not known', at);
  const names = ['config', `config.${environment}`, `env/${environment}`];
  const paths = ['common/config', 'config'].flatMap((part) =>
    names.flatMap((name) => ['js', 'ts'].map((ending) => posix.join(folder, part, `${name}.${ending}`))),
  );
  return laidOver(it, paths, at);
}

/** The built application may not be committed: then it is what it is built from. */
function folderOf(it: Interpreter, root: Value, path: Value): string | null {
  const inRoot = (folder: string): string | null => {
    const inside = pathFrom(it, root);
    return inside === null ? null : posix.join(inside, folder);
  };
  const built = isAbsent(path) ? inRoot('app') : pathFrom(it, path);
  return built === null || it.tree.hasDirectory(built) ? built : (inRoot('src') ?? built);
}
