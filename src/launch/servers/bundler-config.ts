/** Reads the configs of webpack and of what is built on it. */

import { propertyOf } from '../../javascript/language/properties.ts';
import { mapOptions } from '../../javascript/values/choices.ts';
import { isAbsent } from '../../javascript/values/ports.ts';
import { type Origin, objectValue, primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { optionsIn } from '../words.ts';
import { optionValue, socket } from './config-file.ts';
import { called, optionText, over, scriptConfig, socketOf } from './script-config.ts';
import type { ConfigReader, ConfiguredSocket, Start } from './server.ts';

/** https://webpack.js.org/configuration/#use-different-configuration-file */
const webpackNames = ['webpack.config', '.webpack/webpack.config', '.webpack/webpackfile'].flatMap((name) =>
  ['js', 'mjs', 'cjs', 'ts', 'cts', 'mts'].map((ending) => `${name}.${ending}`),
);

/**
 * `devServer` of the config, or of each of several that have one.
 * https://webpack.js.org/configuration/configuration-types/
 */
export const webpackConfig: ConfigReader = (start) =>
  scriptConfig(start, { names: webpackNames, options: ['-c', '--config'] }, (config, evaluated) => {
    const args = [webpackEnv(start, config.at), webpackArgv(start, config.at)];
    const value = called(config, evaluated, args);
    const all =
      value.kind === 'array' && value.rest === null ? value.items.map((it) => called(it, evaluated, args)) : [value];
    const sections = all.map((it) => propertyOf(it, 'devServer'));
    const given = sections.filter((it) => !isAbsent(it));
    const served = given.length > 0 ? given : sections.slice(0, 1);
    return served.map((it) => withoutAuto(socketOf(it)));
  });

/** `port: 'auto'` is what no port is. https://webpack.js.org/configuration/dev-server/#devserverport */
function withoutAuto(socket: ConfiguredSocket): ConfiguredSocket {
  const isAuto = (it: Value): boolean => it.kind === 'primitive' && it.value === 'auto';
  return { ...socket, port: mapOptions(socket.port, (it) => (isAuto(it) ? primitive(undefined, it.at) : it)) };
}

/** `--env ferry`, `--env deck=upper`. https://webpack.js.org/guides/environment-variables/ */
function webpackEnv(start: Start, at: Origin): Value {
  const properties = new Map<string, Value>([['WEBPACK_SERVE', primitive(true, at)]]);
  for (const { value } of optionsIn(start.args, ['--env'])) {
    if (value === null) continue;
    if (value.expands) return unknown(`"${value.text}" is filled in by the shell`, value.value.at);
    const sign = value.text.indexOf('=');
    if (sign === -1) properties.set(value.text, primitive(true, value.value.at));
    else properties.set(value.text.slice(0, sign), primitive(value.text.slice(sign + 1), value.value.at));
  }
  return objectValue(at, properties);
}

/** Of the options that a config sees, the mode is the one that configs ask for. */
function webpackArgv(start: Start, at: Origin): Value {
  const given = optionValue(start.args, ['--mode']) !== null;
  const mode: Value = given ? optionText(start, ['--mode'], '', at) : primitive(undefined, at);
  const rest = { ...unknown('it depends on the options of the command line', at) };
  return { ...objectValue(at, new Map<string, Value>([['mode', mode]])), rest };
}

/**
 * `devServer` of `vue.config.js`, over that of its `configureWebpack`.
 * https://cli.vuejs.org/config/#devserver
 */
export const vueConfig: ConfigReader = (start) =>
  scriptConfig(
    start,
    { names: ['vue.config.js', 'vue.config.cjs', 'vue.config.mjs'] },
    (config, evaluated) => {
      const value = called(config, evaluated, []);
      const webpack = propertyOf(value, 'configureWebpack');
      const behind =
        webpack.kind === 'object'
          ? socketOf(propertyOf(webpack, 'devServer'))
          : socket(primitive(undefined, webpack.at));
      return [over(socketOf(propertyOf(value, 'devServer')), behind)];
    },
    { NODE_ENV: 'development' },
  );
