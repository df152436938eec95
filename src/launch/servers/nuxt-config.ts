/** Reads the config of Nuxt. https://nuxt.com/docs/api/nuxt-config#devserver */

import { propertyOf } from '../../javascript/language/properties.ts';
import { mapOptions } from '../../javascript/values/choices.ts';
import { isAbsent } from '../../javascript/values/ports.ts';
import { type Origin, primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { unsetOf, variablesOf } from '../../javascript/values/variables.ts';
import { SourceText } from '../../model/source-text.ts';
import { firstFile, isUnset, notKnown, optionValue, socket } from './config-file.ts';
import { inFolder, over, scriptConfig, socketOf } from './script-config.ts';
import type { ConfigReader, ConfiguredSocket, Start } from './server.ts';
import { majorOf } from './version.ts';

const endings = ['js', 'ts', 'mjs', 'cjs', 'mts', 'cts'];
const names = [
  ...endings.map((ending) => `nuxt.config.${ending}`),
  ...endings.map((ending) => `.config/nuxt.${ending}`),
];

/** The environment gives Nuxt 2 the defaults of its config. https://github.com/nuxt/nuxt/blob/2.x/packages/config/src/config/server.js */
const ofVersion2 = ['flag', 'config', 'variable', 'env file'] as const;

/**
 * `devServer`, with what `$development` says in its place, over `.nuxtrc`. Of `nuxt start` only Nuxt 2 reads the config.
 */
export const nuxtConfig: ConfigReader = (start) => {
  const inside = inFolder(start, optionValue(start.args, ['--cwd']) ?? start.operand);
  if ('kind' in inside) return notKnown(inside);
  const version = majorOf(inside, 'nuxt');
  let isVersion2 = version === 2;
  const read = scriptConfig(inside, { names }, (config) => {
    const own = ofNuxt2(config, start);
    isVersion2 ||= own !== null && version === null;
    if (isVersion2) return [own ?? socket(primitive(undefined, config.at), hostOfNuxt2(start, config.at))];
    if (start.role !== 'dev') return [socket(primitive(undefined, config.at))];
    const development = socketOf(propertyOf(propertyOf(config, '$development'), 'devServer'));
    const always = socketOf(propertyOf(config, 'devServer'));
    return [over(over(development, always), behind(config, inside))];
  });
  if (read !== null && isVersion2) return { ...read, precedence: ofVersion2 };
  if (read !== null || start.role !== 'dev') return read;
  const rc = runtimeConfig(inside);
  return rc === null ? null : { files: [rc.port.at.source.path], sockets: [rc] };
};

/** `server.port` is what Nuxt 2 had, for both of its servers. https://v2.nuxt.com/docs/configuration-glossary/configuration-server/ */
function ofNuxt2(config: Value, start: Start): ConfiguredSocket | null {
  const server = propertyOf(config, 'server');
  const given = socketOf(server);
  if (server.kind !== 'object' || (isAbsent(given.port) && isAbsent(given.address))) return null;
  const address = isAbsent(given.address) ? hostOfNuxt2(start, server.at) : given.address;
  return { ...given, port: unlessSet(given.port), address };
}

/**
 * What is made of variables that nobody sets is not there, and `defaultsDeep` puts the default in its place.
 * https://github.com/nuxt/nuxt/blob/2.x/packages/cli/src/utils/config.js
 */
function unlessSet(port: Value): Value {
  return mapOptions(port, (it) => {
    const unset = it.kind === 'primitive' ? null : unsetOf(it);
    return unset !== null && unset.value === undefined ? primitive(undefined, it.at, variablesOf(it)) : it;
  });
}

/** The default of its config. */
function hostOfNuxt2({ environment: { variables } }: Start, at: Origin): Value {
  const set = ['NUXT_HOST', 'HOST'].map((name) => variables.get(name)).find((it) => !isUnset(it));
  return set ?? primitive('localhost', at);
}

/** What counts where the config itself says nothing: a layer that it extends, then `.nuxtrc`. */
function behind(config: Value, start: Start): ConfiguredSocket {
  const layers = propertyOf(config, 'extends');
  if (!isAbsent(layers)) {
    const reason = 'the config extends another one, which is not read, and says no port itself';
    return socket(unknown(reason, layers.at));
  }
  return runtimeConfig(start) ?? socket(primitive(undefined, config.at));
}

/** `devServer.port=4310` in `.nuxtrc`. https://github.com/unjs/rc9#readme */
function runtimeConfig(start: Start): ConfiguredSocket | null {
  const source = firstFile(start, ['.nuxtrc']);
  if (!(source instanceof SourceText)) return null;
  const port = lineOf(source, 'devServer.port');
  const address = lineOf(source, 'devServer.host');
  if (port === null && address === null) return null;
  const at = { source, start: 0, end: 0 };
  return socket(port ?? primitive(undefined, at), address ?? primitive(undefined, at));
}

/** The value behind `name=`, on the last line that has it. */
function lineOf(source: SourceText, name: string): Value | null {
  let found: Value | null = null;
  let start = 0;
  for (const line of source.text.split('\n')) {
    const sign = line.indexOf('=');
    if (sign !== -1 && line.slice(0, sign).trim() === name) {
      const text = line.slice(sign + 1).trim();
      const from = start + line.indexOf(text, sign + 1);
      found = primitive(text.replace(/^(["'])(.*)\1$/, '$2'), { source, start: from, end: from + text.length });
    }
    start += line.length + 1;
  }
  return found;
}
