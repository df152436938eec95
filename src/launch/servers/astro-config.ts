/** Reads the config of Astro. https://docs.astro.build/en/reference/configuration-reference/#server-options */
import { propertyOf } from '../../javascript/language/properties.ts';
import { objectValue, primitive } from '../../javascript/values/value.ts';
import type { Role } from '../../model/facts.ts';
import { optionValue } from './config-file.ts';
import { called, inFolder, scriptConfig, socketOf } from './script-config.ts';
import type { ConfigReader } from './server.ts';

/** In the order in which Astro looks for them: https://github.com/withastro/astro/blob/main/packages/astro/src/core/config/config.ts */
export const astroNames: readonly string[] = ['mjs', 'js', 'ts', 'mts', 'cjs', 'cts'].map(
  (ending) => `astro.config.${ending}`,
);

/** The command that a config function is asked for; what is built keeps what the build was given. */
const commands: Readonly<Record<Role, string>> = { dev: 'dev', preview: 'preview', start: 'build' };

/** `server`, or what it returns for the command. What `vite.server` says does not count. */
export const astroConfig: ConfigReader = (start) =>
  scriptConfig(
    inFolder(start, optionValue(start.args, ['--root'])),
    { names: astroNames, options: ['--config'] },
    (config, evaluated) => {
      const command = primitive(commands[start.role], config.at);
      const given = objectValue(config.at, new Map([['command', command]]));
      return [socketOf(called(propertyOf(config, 'server'), evaluated, [given]))];
    },
  );
