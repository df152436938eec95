/**
 * LoopBack 3: an Express application whose port `loopback-boot` takes from the environment, or from the config in a
 * folder. https://loopback.io/doc/en/lb3/config.json.html,
 * https://github.com/strongloop/loopback-boot/blob/master/lib/plugins/application.js (setPort)
 */
import { posix } from 'node:path';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { callUnread } from '../language/unread.ts';
import { fallback } from '../values/truth.ts';
import { builtin, type Origin, primitive, unknown, type Value } from '../values/value.ts';
import { laidOver, pathFrom } from './data-files.ts';
import { byEnvironment, environmentName, environmentsUnder, variableOf } from './environments.ts';

/** `boot(app, __dirname, callback)`, `boot(app, { appRootDir }, callback)`. */
export function bootPackage(it: Interpreter, specifier: string, at: Origin): Value {
  return builtin(specifier, at, ([app, options, ...callbacks], here) => {
    const set = app === undefined ? null : getNamed(it, app, 'set', here);
    if (set?.kind === 'builtin') {
      const given = options?.kind === 'object' ? propertyOf(options, 'appRootDir') : options;
      const folder = given === undefined ? null : pathFrom(it, given);
      const config =
        folder === null ? unknown('the folder of its config is not known', here) : configIn(it, folder, here);
      const or = (value: Value, otherwise: Value): Value => fallback('??', value, () => otherwise, here);
      const port = or(variableOf(it, 'PORT', here), or(propertyOf(config, 'port'), primitive(3000, here)));
      const host = fallback('||', variableOf(it, 'HOST', here), () => propertyOf(config, 'host'), here);
      set.call([primitive('port', here), port], here);
      set.call([primitive('host', here), host], here);
    }
    return callUnread(it, notUnderstood(`"${specifier}"`, here), callbacks, here);
  });
}

/** `config.json`, over it the local one, over that the one of the environment. */
function configIn(it: Interpreter, folder: string, at: Origin): Value {
  const prefix = posix.join(folder, 'config.');
  const others = (): readonly string[] => environmentsUnder(it, prefix, /^([\w-]+)\.js(?:on)?$/, ['local']);
  return byEnvironment(environmentName(it, at), others, at, (name) => {
    const endings = ['json', 'local.json', 'local.js', ...(name === null ? [] : [`${name}.json`, `${name}.js`])];
    return laidOver(
      it,
      endings.map((ending) => prefix + ending),
      at,
    );
  });
}
