/** Reads the config of a Sails application that `sails lift` starts. https://sailsjs.com/documentation/concepts/configuration */
import { posix } from 'node:path';
import { evaluateConfig } from '../../javascript/evaluate.ts';
import { sailsSocket } from '../../javascript/library/sails.ts';
import { objectValue, primitive } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import { hasOption, startOf } from './config-file.ts';
import { socketOf } from './script-config.ts';
import type { ConfigReader } from './server.ts';

export const sailsConfig: ConfigReader = ({ tree, directory, environment, args }) => {
  const source = new SourceText(posix.join(directory, 'package.json'), '');
  const at = startOf(source);
  const mode = ['production', 'staging'].find((it) => hasOption(args, [`--${it.replace(/uction$/, '')}`]));
  const evaluated = evaluateConfig(source, tree, {
    environment: new Map([
      ...environment.variables,
      ...(mode === undefined ? [] : [['NODE_ENV', primitive(mode, at)] as const]),
    ]),
    others: environment.others,
    cwd: directory,
  });
  if ('message' in evaluated) return null;
  const socket = evaluated.with((it) => sailsSocket(it, objectValue(at), at));
  return { files: [], sockets: [socketOf(socket)] };
};
