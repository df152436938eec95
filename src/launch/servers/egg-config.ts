/** Reads the config of Egg.js. https://www.eggjs.org/basics/config */
import { posix } from 'node:path';
import { evaluateConfig } from '../../javascript/evaluate.ts';
import { eggListen } from '../../javascript/library/egg.ts';
import { primitive, type Value } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import { notKnown, optionValue, startOf } from './config-file.ts';
import { inFolder, optionText, socketOf } from './script-config.ts';
import type { ConfigReader } from './server.ts';

/** @param mode what it sets `NODE_ENV` to; `null` where it leaves that alone, or sets what means nothing to Egg.js */
export function eggConfig(mode: string | null): ConfigReader {
  return (start) => {
    const within = inFolder(start, optionValue(start.args, ['--baseDir', '--base']) ?? start.operand);
    if ('kind' in within) return notKnown(within);
    const { tree, directory, environment } = within;
    const source = new SourceText(posix.join(directory, 'package.json'), '');
    const at = startOf(source);
    const own: readonly (readonly [string, Value])[] = mode === null ? [] : [['NODE_ENV', primitive(mode, at)]];
    const evaluated = evaluateConfig(source, tree, {
      environment: new Map([...environment.variables, ...own]),
      others: environment.others,
      cwd: directory,
    });
    if ('message' in evaluated) return null;
    const framework = optionValue(start.args, ['--framework']);
    const application = {
      folder: directory,
      environment: optionText(start, ['--env'], '', at),
      framework: framework === null ? primitive(undefined, at) : framework.value,
    };
    const listen = evaluated.with((it) => eggListen(it, application, at));
    const files = tree.files.filter((path) =>
      /^config\.[\w-]+\.[jt]s$/.test(posix.relative(posix.join(directory, 'config'), path)),
    );
    return { files, sockets: listen === null ? [] : [socketOf(listen, 'port', 'hostname')] };
  };
}
