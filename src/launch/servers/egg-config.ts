/** Reads the config of Egg.js. https://www.eggjs.org/basics/config */
import { posix } from 'node:path';
import { eggListen } from '../../javascript/library/egg.ts';
import { primitive } from '../../javascript/values/value.ts';
import { notKnown, optionValue } from './config-file.ts';
import { applicationConfig, inFolder, optionText, socketOf } from './script-config.ts';
import type { ConfigReader } from './server.ts';

/** @param mode what it sets `NODE_ENV` to; `null` where it leaves that alone, or sets what means nothing to Egg.js */
export function eggConfig(mode: string | null): ConfigReader {
  return (start) => {
    const inside = inFolder(start, optionValue(start.args, ['--baseDir', '--base']) ?? start.operand);
    if ('kind' in inside) return notKnown(inside);
    const { tree, directory } = inside;
    const framework = optionValue(start.args, ['--framework']);
    const listen = applicationConfig(inside, mode, (it, at) =>
      eggListen(
        it,
        {
          folder: directory,
          environment: optionText(start, ['--env'], '', at),
          framework: framework?.value ?? primitive(undefined, at),
        },
        at,
      ),
    );
    const files = tree.files.filter((path) =>
      /^config\.[\w-]+\.[jt]s$/.test(posix.relative(posix.join(directory, 'config'), path)),
    );
    return { files, sockets: listen === null ? [] : [socketOf(listen, 'port', 'hostname')] };
  };
}
