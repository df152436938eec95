import { type Evaluated, evaluateConfig } from '../../javascript/evaluate.ts';
import { mapOptions } from '../../javascript/values/choices.ts';
import { type Origin, objectValue, primitive, type Unknown, type Value } from '../../javascript/values/value.ts';
import { SourceText } from '../../model/source-text.ts';
import type { Environment } from '../environment.ts';
import type { Word } from '../words.ts';
import { broken, firstFile, isUnset, namedFile, notKnown, optionValue } from './config-file.ts';
import { packageFile } from './package-file.ts';
import { inFolder } from './script-config.ts';
import type { ConfigReader, Start } from './server.ts';
import { type ViteRole, viteSockets } from './vite-options.ts';
import { withPlugins } from './vite-plugins.ts';

/** The names in the order in which Vite looks for them; it reads the first that is there. */
export const viteConfigNames: readonly string[] = ['js', 'mjs', 'ts', 'cjs', 'mts', 'cts'].map(
  (ending) => `vite.config.${ending}`,
);

/**
 * The config of a server with Vite's own command line: `[root]`, `--config FILE`, `--mode MODE`. So start
 * `vite`, and the frameworks that hand their words on to it. https://vite.dev/guide/cli
 */
export const viteConfig: ConfigReader = (start) => {
  const found = findConfig(start);
  if (found === null) return null;
  if (!(found instanceof SourceText)) return notKnown(found);
  const { path } = found;
  const at: Origin = { source: found, start: 0, end: 0 };
  const role = start.role === 'preview' ? 'preview' : 'dev';
  const environment = environmentOf(start.environment, role, at);
  const evaluated = evaluateConfig(found, start.tree, {
    environment,
    others: start.environment.others,
    cwd: start.directory,
    packages: (name) => packageFile(start.tree, name),
  });
  if ('message' in evaluated) return notKnown(broken(found, evaluated));
  return { files: [path], sockets: viteSockets(viteConfigOf(evaluated, role, modeOf(start.args, role, at)), role) };
};

/**
 * The config that a server gets: of a function, what it returns for that server; and what its plugins make of it.
 * https://vite.dev/config/#conditional-config
 */
export function viteConfigOf(evaluated: Evaluated, role: ViteRole, mode: Value): Value {
  const { value, call } = evaluated;
  const { at } = value;
  const environment = objectValue(
    at,
    new Map<string, Value>([
      ['command', primitive('serve', at)],
      ['mode', mode],
      ['isPreview', primitive(role === 'preview', at)],
      ['isSsrBuild', primitive(false, at)],
    ]),
  );
  const config = mapOptions(value, (it) => (it.kind === 'closure' ? call(it, [environment]) : it));
  return withPlugins(evaluated, config, environment);
}

/** Vite sets `NODE_ENV` where nobody does (or to nothing): by the server, not by the mode. */
function environmentOf({ variables }: Environment, role: ViteRole, at: Origin): ReadonlyMap<string, Value> {
  const own = variables.get('NODE_ENV');
  const ofVite = primitive(defaultMode(role), at);
  const nodeEnv = own === undefined ? ofVite : mapOptions(own, (it) => (isUnset(it) ? ofVite : it));
  return new Map([...variables, ['NODE_ENV', nodeEnv]]);
}

/** The mode that a server runs in. https://vite.dev/guide/env-and-mode#modes */
export function modeOf(args: readonly Word[], role: ViteRole, at: Origin): Value {
  const word = optionValue(args, ['--mode', '-m']);
  if (word === null) return primitive(defaultMode(role), at);
  const { at: written } = word.value;
  return word.expands ? { kind: 'variable', name: 'mode', at: written } : primitive(word.text, written);
}

/** The mode where none is given. */
export function defaultMode(role: ViteRole): string {
  return role === 'preview' ? 'production' : 'development';
}

/** The config file; `null` where there is none. */
function findConfig(start: Start): SourceText | Unknown | null {
  const option = optionValue(start.args, ['--config', '-c']);
  if (option !== null) return namedFile(start, option);
  const inside = inFolder(start, rootOf(start.args));
  return 'kind' in inside ? inside : firstFile(inside, viteConfigNames);
}

/** Options of Vite's that take no value: a word behind them is the root. */
const switches: ReadonlySet<string> = new Set([
  '--clearScreen',
  '--cors',
  '--experimentalBundle',
  '--force',
  '--strictPort',
]);

/** The folder that is served, where a word names one: the first that is neither an option nor the value of one. */
function rootOf(args: readonly Word[]): Word | null {
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined || word.text === '--') return null;
    if (!word.text.startsWith('-')) return word;
    const takesNext = !word.text.includes('=') && !word.text.startsWith('--no-') && !switches.has(word.text);
    if (takesNext && args[index + 1]?.text.startsWith('-') === false) index += 1;
  }
  return null;
}
