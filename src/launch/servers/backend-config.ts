/** Reads the configs of applications that bring their own server. */
import { posix } from 'node:path';
import { propertyOf } from '../../javascript/language/properties.ts';
import { isAbsent } from '../../javascript/values/ports.ts';
import { primitive } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import { operandsIn } from '../words.ts';
import { optionValue, socket, startOf } from './config-file.ts';
import { over, scriptConfig, socketOf } from './script-config.ts';
import type { ConfigReader } from './server.ts';
import { majorOf } from './version.ts';

/** `server` of `keystone.ts`, and the options that go to `listen`. https://keystonejs.com/docs/config/config#server */
export const keystoneConfig: ConfigReader = (start) =>
  scriptConfig(start, { names: ['keystone.ts', 'keystone.js', 'keystone.mjs'] }, (config) => {
    const server = propertyOf(config, 'server');
    const options = propertyOf(server, 'options');
    const own = socket(propertyOf(server, 'port'));
    return [isAbsent(options) ? own : over(socketOf(options), own)];
  });

/** `uiPort` of the settings file that is named; the user's own, in the home folder, is not in the repository. */
export const nodeRedConfig: ConfigReader = (start) => {
  const folder = optionValue(start.args, ['-u', '--userDir']);
  const names = folder === null ? [] : [`${folder.text}/settings.js`];
  return scriptConfig(start, { names, options: ['-s', '--settings'] }, (config) => [
    socketOf(config, 'uiPort', 'uiHost'),
  ]);
};

/**
 * `json-server.json`, whose keys are the options. https://github.com/typicode/json-server/tree/v0#cli-usage
 * The betas of version 1 have `PORT` instead, and listen on every address: https://github.com/typicode/json-server/blob/main/src/bin.ts
 */
export const jsonServerConfig: ConfigReader = (start) => {
  if (majorOf(start, 'json-server') === 1) {
    const at = startOf(new SourceText(posix.join(start.directory, 'package.json'), ''));
    return { files: [], sockets: [socket(start.environment.get('PORT', at), primitive('', at))] };
  }
  return scriptConfig(start, { names: ['json-server.json'], options: ['-c', '--config'] }, (config) => [
    over(socketOf(config), socketOf(config, 'p', 'H')),
  ]);
};

/** The options in the JSON that is its argument, or those of the one application there. https://github.com/parse-community/parse-server#running-parse-server */
export const parseServerConfig: ConfigReader = (start) => {
  // Whatever option it has takes a value.
  const options = start.args.flatMap(({ text }) => (text.startsWith('-') ? [text] : []));
  const [file] = operandsIn(start.args, new Set(options));
  if (file === undefined) return null;
  return scriptConfig(start, { names: [file.text] }, (config) => {
    const apps = propertyOf(config, 'apps');
    return [socketOf(apps.kind === 'array' ? (apps.items[0] ?? config) : config)];
  });
};
