/** Reads the config of a Sails application that `sails lift` starts. https://sailsjs.com/documentation/concepts/configuration */
import { sailsSocket } from '../../javascript/library/sails.ts';
import { objectValue } from '../../javascript/values/value.ts';
import { hasOption } from './config-file.ts';
import { applicationConfig, socketOf } from './script-config.ts';
import type { ConfigReader } from './server.ts';

export const sailsConfig: ConfigReader = (start) => {
  const modes = [
    { option: '--prod', mode: 'production' },
    { option: '--staging', mode: 'staging' },
  ];
  const mode = modes.find(({ option }) => hasOption(start.args, [option]))?.mode ?? null;
  const socket = applicationConfig(start, mode, (it, at) => sailsSocket(it, objectValue(at), at));
  return socket === null ? null : { files: [], sockets: [socketOf(socket)] };
};
