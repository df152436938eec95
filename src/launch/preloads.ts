/**
 * Modules that Node is told to run in front of a program, on its command line or in `NODE_OPTIONS`:
 * `node -r ./tide.js worker.js`. https://nodejs.org/api/cli.html#-r---require-module
 */
import type { Environment } from './environment.ts';
import type { Launch } from './launch.ts';
import type { Setting } from './runners.ts';
import { splitWords } from './shell/parser.ts';
import { optionsIn, type Word } from './words.ts';

const names: readonly string[] = ['-r', '--require', '--import', '--loader', '--experimental-loader'];

/** What only sets variables, or lets Node run another language. */
const quiet =
  /^(?:@babel\/register|@swc-node\/register|@swc\/register|dotenv|dotenv-expand|esbuild-register|esm|module-alias|source-map-support|ts-node|tsconfig-paths|tsx)(?:\/|$)/;

/** What options of Node's name that may do as it likes, as settings of what it runs. */
export function preloadsIn(words: readonly Word[]): readonly Setting[] {
  return optionsIn(words, names).flatMap(({ value }): Setting[] =>
    value === null || quiet.test(value.text) ? [] : [{ kind: 'preload', module: value }],
  );
}

/** Whether such a module is run in front of a program. */
export function isPreceded({ settings }: Launch, { variables }: Environment): boolean {
  const options = variables.get('NODE_OPTIONS');
  if (options !== undefined && options.kind !== 'primitive') return true;
  const ofVariable = options === undefined ? [] : preloadsIn(splitWords(options));
  return [...ofVariable, ...settings].some((it) => it.kind === 'preload');
}
