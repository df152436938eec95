/** Reads the configs of generators of sites. */

import { propertyOf } from '../../javascript/language/properties.ts';
import { anyOf } from '../../javascript/values/choices.ts';
import { builtin, objectValue, primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { socket, unwritten } from './config-file.ts';
import { called, inFolder, scriptConfig } from './script-config.ts';
import type { ConfigReader } from './server.ts';
import { majorOf } from './version.ts';
import { viteSockets } from './vite-options.ts';

/** `vite.server` of `.vitepress/config`, for its dev server. https://vitepress.dev/reference/site-config#vite */
export const vitepressConfig: ConfigReader = (start) => {
  const inside = inFolder(start, start.operand);
  const names = ['.vitepress/config', '.vitepress/config/index'].flatMap((name) =>
    ['js', 'ts', 'mjs', 'mts'].map((ending) => `${name}.${ending}`),
  );
  return scriptConfig(inside, { names }, (config, evaluated) => {
    const given = called(config, evaluated, [unknown('it depends on the command', config.at)]);
    return viteSockets(propertyOf(given, 'vite'), 'dev');
  });
};

/** It takes `PORT` as of version 3. https://github.com/facebook/docusaurus/pull/9610 */
export const docusaurusConfig: ConfigReader = (start) =>
  majorOf(start, '@docusaurus/core') === 2 ? { files: [], sockets: [socket(unwritten)], precedence: ['flag'] } : null;

/** `setServerOptions({ port })` in the config. https://www.11ty.dev/docs/dev-server/ */
export const eleventyConfig: ConfigReader = (start) => {
  const names = ['.eleventy.js', 'eleventy.config.js', 'eleventy.config.mjs', 'eleventy.config.cjs'];
  return scriptConfig(start, { names, options: ['--config'] }, (config, evaluated) => {
    const { at } = config;
    const options: Value[] = [];
    const setServerOptions = builtin('setServerOptions', at, ([given], here) => {
      if (given !== undefined) options.push(given);
      return primitive(undefined, here);
    });
    const rest = unknown('what Eleventy does with it is not followed', at);
    const given = { ...objectValue(at, new Map([['setServerOptions', setServerOptions]])), rest };
    called(config, evaluated, [given]);
    // Where it is called several times, a condition may choose one.
    const ports = options.map((it) => propertyOf(it, 'port'));
    return [socket(ports.length === 0 ? primitive(undefined, at) : anyOf(ports, at))];
  });
};
