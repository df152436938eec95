/** Reads a Vite config as the server would that a command line starts. https://vite.dev/config/ */
import { posix } from 'node:path';
import { mapOptions } from '../../javascript/choices.ts';
import { type Evaluated, evaluateConfig } from '../../javascript/evaluate.ts';
import { type Origin, objectValue, primitive, unknown, type Value } from '../../javascript/value.ts';
import { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import type { Environment } from '../environment.ts';
import { optionsIn, type Word } from '../words.ts';
import type { ConfigReader, Configured, Start } from './server.ts';
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
  if ('reason' in found) return unread(found.reason, found.at);
  const { path } = found;
  const at: Origin = { source: found, start: 0, end: 0 };
  const role = start.role === 'preview' ? 'preview' : 'dev';
  const environment = environmentOf(start.environment, role, at);
  const evaluated = evaluateConfig(found, start.tree, {
    environment,
    others: start.environment.others,
    cwd: start.directory,
  });
  if ('message' in evaluated) {
    const offset = found.offsetOf(evaluated.at.line, evaluated.at.column);
    return unread(`the file cannot be read: ${evaluated.message}`, { source: found, start: offset, end: offset }, [
      path,
    ]);
  }
  return { files: [path], sockets: viteSockets(viteConfigOf(evaluated, role, modeOf(start, role, at)), role) };
};

/** A port that is not known, because the config is not. */
function unread(reason: string, at: Origin, files: readonly string[] = []): Configured {
  const absent = primitive(undefined, at);
  return { files, sockets: [{ port: unknown(reason, at), address: absent, strict: absent, protocol: 'tcp' }] };
}

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

function isUnset(value: Value): boolean {
  return value.kind === 'primitive' && (value.value === undefined || value.value === null || value.value === '');
}

function modeOf({ args }: Start, role: ViteRole, at: Origin): Value {
  const word = lastOf(args, ['--mode', '-m']);
  if (word === null) return primitive(defaultMode(role), at);
  const { at: written } = word.value;
  return word.expands ? { kind: 'variable', name: 'mode', at: written } : primitive(word.text, written);
}

function defaultMode(role: ViteRole): string {
  return role === 'preview' ? 'production' : 'development';
}

/** Why a config is not read, and what says that there is one. */
interface Unread {
  readonly reason: string;
  readonly at: Origin;
}

/** The config file; `null` where there is none. */
function findConfig({ tree, directory, args }: Start): SourceText | Unread | null {
  const option = lastOf(args, ['--config', '-c']);
  const word = option ?? rootOf(args);
  if (word === null) return firstOf(tree, inFolder(directory));
  const { at } = word.value;
  if (word.expands) return { reason: `"${word.text}" is filled in by the shell`, at };
  const path = posix.isAbsolute(word.text) ? null : within(directory, word.text);
  if (path === null) return { reason: `"${word.text}" is not in this repository`, at };
  return option === null
    ? firstOf(tree, inFolder(path))
    : (firstOf(tree, [path]) ?? { reason: `there is no file "${path}"`, at });
}

function inFolder(root: string): readonly string[] {
  return viteConfigNames.map((name) => posix.join(root, name));
}

/** Reads the first of some files that is there. */
function firstOf(tree: Tree, paths: readonly string[]): SourceText | Unread | null {
  const path = paths.find((it) => tree.has(it));
  if (path === undefined) return null;
  const read = tree.read(path);
  if (read.kind === 'text') return read.source;
  const reason = read.kind === 'missing' ? 'it is no longer there' : read.reason;
  return { reason: `the file cannot be read: ${reason}`, at: { source: new SourceText(path, ''), start: 0, end: 0 } };
}

/** `null` where a path leads out of the repository. */
function within(directory: string, path: string): string | null {
  const joined = posix.join(directory, path).replace(/\/$/, '');
  if (joined.startsWith('..')) return null;
  return joined === '.' ? '' : joined;
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

/** The value of an option that may be given several times: the last one counts. */
function lastOf(args: readonly Word[], names: readonly string[]): Word | null {
  return optionsIn(args, names).at(-1)?.value ?? null;
}
