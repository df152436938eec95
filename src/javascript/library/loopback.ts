/**
 * LoopBack 3: an Express application whose port `loopback-boot` takes from the environment, or from the config in a
 * folder. https://loopback.io/doc/en/lb3/config.json.html,
 * https://github.com/strongloop/loopback-boot/blob/master/lib/plugins/application.js (setPort)
 */
import { posix } from 'node:path';
import { SourceText } from '../../model/source-text.ts';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import { filesUnder, insideRepository, repositoryRoot } from '../modules/repository.ts';
import { knownText } from '../values/ports.ts';
import { fallback } from '../values/truth.ts';
import { builtin, type Origin, objectValue, primitive, unknown, type Value } from '../values/value.ts';
import { byEnvironment, environmentName, variableOf } from './environments.ts';
import { mergeDeep } from './merging.ts';

/** `boot(app, __dirname, callback)`, `boot(app, { appRootDir }, callback)`. */
export function bootPackage(it: Interpreter, at: Origin): Value {
  return builtin('loopback-boot', at, ([app, options, ...callbacks], here) => {
    const set = app === undefined ? null : getNamed(it, app, 'set', here);
    if (app === undefined || set?.kind !== 'builtin')
      return callUnread(it, notUnderstood('"loopback-boot"', here), callbacks, here);
    const given = options?.kind === 'object' ? propertyOf(options, 'appRootDir') : options;
    const folder = given === undefined ? null : knownText(given);
    const inside = folder === null ? null : insideRepository(posix.resolve(it.cwd, folder));
    const config =
      inside === null ? unknown('the folder of its config is not known', here) : configIn(it, inside, here);
    const port = fallback(
      '??',
      variableOf(it, 'PORT', here),
      () => orElse(propertyOf(config, 'port'), primitive(3000, here), here),
      here,
    );
    set.call([primitive('port', here), port], here);
    set.call(
      [primitive('host', here), fallback('||', variableOf(it, 'HOST', here), () => propertyOf(config, 'host'), here)],
      here,
    );
    return callUnread(it, notUnderstood('"loopback-boot"', here), callbacks, here);
  });
}

function orElse(value: Value, otherwise: Value, at: Origin): Value {
  return fallback('??', value, () => otherwise, at);
}

/** `config.json`, over it the local one, over that the one of the environment. */
function configIn(it: Interpreter, folder: string, at: Origin): Value {
  const prefix = posix.join(folder, 'config.');
  const others = (): readonly string[] =>
    [...filesUnder(it.tree, prefix)].flatMap((path) => {
      const name = /^([\w-]+)\.js(?:on)?$/.exec(path.slice(prefix.length))?.[1];
      return name === undefined || name === 'local' ? [] : [name];
    });
  return byEnvironment(environmentName(it, at), others, at, (name) =>
    ['json', 'local.json', 'local.js', ...(name === null ? [] : [`${name}.json`, `${name}.js`])]
      .map((ending) => prefix + ending)
      .filter((path) => it.tree.has(path))
      .reduce<Value>(
        (base, path) =>
          mergeDeep(it, base, it.load(posix.join(repositoryRoot, path), new SourceText(path, ''), at, 'require'), at),
        objectValue(at),
      ),
  );
}
