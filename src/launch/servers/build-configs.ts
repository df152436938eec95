/** What the configs of builders build from what: webpack's `entry` and `output`, Rollup's `input`, tsup's `entry`, Angular's targets. */
import { posix } from 'node:path';
import { evaluateConfig, evaluateJson } from '../../javascript/evaluate.ts';
import { propertyOf } from '../../javascript/language/properties.ts';
import { optionsOf } from '../../javascript/values/choices.ts';
import { isAbsent, knownText } from '../../javascript/values/ports.ts';
import { objectValue, primitive, type Value } from '../../javascript/values/value.ts';
import { keptBy } from '../../model/maps.ts';
import type { Tree } from '../../model/tree.ts';
import { textIn } from '../files.ts';
import { manifestIn } from '../manifest.ts';
import { pathFrom } from '../paths.ts';
import { readScript } from '../shell/parser.ts';
import { optionsIn } from '../words.ts';
import { called } from './script-config.ts';

/** A file that is built, and what from; both relative to the root, and what is built without its ending. */
interface Output {
  readonly stem: string;
  readonly source: string;
}

interface Builder {
  readonly program: string;
  readonly names: readonly string[];
  /** The outputs of one config; `folder` is where it is run. */
  readonly outputs: (config: Value, folder: string) => readonly Output[];
}

const endings = ['js', 'mjs', 'cjs', 'ts', 'mts', 'cts'];

const builders: readonly Builder[] = [
  // https://webpack.js.org/configuration/entry-context/, https://webpack.js.org/configuration/output/
  { program: 'webpack', names: endings.map((it) => `webpack.config.${it}`), outputs: ofWebpack },
  // https://rollupjs.org/configuration-options/
  { program: 'rollup', names: endings.map((it) => `rollup.config.${it}`), outputs: ofRollup },
  // https://tsup.egoist.dev/#using-custom-configuration
  { program: 'tsup', names: endings.map((it) => `tsup.config.${it}`), outputs: ofTsup },
  // Its successor has the same options. https://tsdown.dev/options/config-file
  { program: 'tsdown', names: endings.map((it) => `tsdown.config.${it}`), outputs: ofTsup },
  // https://angular.dev/reference/configs/workspace-config
  { program: 'ng', names: ['angular.json'], outputs: ofAngular },
];

/** What may become a built file, by the configs in a folder. */
export function bundledFrom(tree: Tree, folder: string, path: string): readonly string[] {
  const stem = stemOf(path);
  return outputsIn(tree, folder).flatMap((it) => (it.stem === stem ? [it.source] : []));
}

const outputsIn = keptBy((tree: Tree, folder: string): readonly Output[] =>
  builders.flatMap((builder) =>
    configsOf(tree, folder, builder).flatMap((path) => {
      const source = textIn(tree, path);
      if (source === null) return [];
      const evaluated = path.endsWith('.json')
        ? evaluateJson(source, tree)
        : evaluateConfig(source, tree, { cwd: folder });
      if ('message' in evaluated) return [];
      const { at } = evaluated.value;
      const options = objectValue(at, new Map<string, Value>([['mode', primitive('production', at)]]));
      const value = called(evaluated.value, evaluated, [objectValue(at), options]);
      return itemsOf(value).flatMap((one) =>
        builder.outputs(called(one, evaluated, [objectValue(at), options]), folder),
      );
    }),
  ),
);

/** Configs of one package that are looked at. */
const mostConfigs = 8;

/** The one of the usual name, and those that scripts name: `webpack --config webpack.server.js`. */
function configsOf(tree: Tree, folder: string, { program, names }: Builder): readonly string[] {
  const lines = [...(manifestIn(tree, folder)?.scripts.values() ?? [])];
  const named = lines
    .filter((line) => String(line.value).includes(program))
    .flatMap((line) => readScript(line).commands)
    .filter(({ words }) => words.some((it) => it.text === program))
    .flatMap(({ words }) => optionsIn(words, ['-c', '--config']))
    .flatMap(({ value }) => (value === null || value.expands ? [] : [value.text]));
  const usual = names.map((name) => (folder === '' ? name : `${folder}/${name}`));
  return [...new Set([...usual, ...named.map((it) => posix.join(folder, it))])]
    .filter((it) => !it.startsWith('..') && /\.(?:[cm]?[jt]s|json)$/.test(it) && tree.has(it))
    .slice(0, mostConfigs);
}

function ofWebpack(config: Value, folder: string): readonly Output[] {
  const entry = propertyOf(config, 'entry');
  const context = pathIn(folder, propertyOf(config, 'context')) ?? folder;
  const output = propertyOf(config, 'output');
  const out = isAbsent(propertyOf(output, 'path'))
    ? posix.join(folder, 'dist')
    : pathIn(folder, propertyOf(output, 'path'));
  const given = propertyOf(output, 'filename');
  const filename = isAbsent(given) ? '[name].js' : knownText(given);
  if (out === null || filename === null) return [];
  const entries = isAbsent(entry) ? [['main', './src/index.js'] as const] : entriesOf(entry, () => 'main');
  return entries.flatMap(([name, file]) => builds(out, filename.replaceAll('[name]', name), context, file));
}

function ofRollup(config: Value, folder: string): readonly Output[] {
  const entries = entriesOf(propertyOf(config, 'input'), nameOf);
  return itemsOf(propertyOf(config, 'output')).flatMap((output) => {
    const file = pathIn(folder, propertyOf(output, 'file'));
    const [only, ...others] = entries;
    if (file !== null && only !== undefined && others.length === 0) return builds('', file, folder, only[1]);
    const out = pathIn(folder, propertyOf(output, 'dir'));
    const given = propertyOf(output, 'entryFileNames');
    const names = isAbsent(given) ? '[name].js' : knownText(given);
    if (out === null || names === null) return [];
    return entries.flatMap(([name, source]) => builds(out, names.replaceAll('[name]', name), folder, source));
  });
}

function ofTsup(config: Value, folder: string): readonly Output[] {
  const given = propertyOf(config, 'outDir');
  const out = isAbsent(given) ? posix.join(folder, 'dist') : pathIn(folder, given);
  if (out === null) return [];
  return entriesOf(propertyOf(config, 'entry'), nameOf).flatMap(([name, source]) =>
    builds(out, `${name}.js`, folder, source),
  );
}

function ofAngular(config: Value, folder: string): readonly Output[] {
  return propertiesOf(propertyOf(config, 'projects')).flatMap(([name, project]) =>
    ['architect', 'targets'].flatMap((key) =>
      propertiesOf(propertyOf(project, key)).flatMap(([, target]) => ofTarget(name, target, folder)),
    ),
  );
}

function ofTarget(project: string, target: Value, folder: string): readonly Output[] {
  const options = propertyOf(target, 'options');
  const given = propertyOf(options, 'outputPath');
  const out = posix.join(folder, knownText(given) ?? knownText(propertyOf(given, 'base')) ?? `dist/${project}`);
  // https://angular.dev/guide/ssr: its own server, in a folder of the application's.
  const entry = knownText(propertyOf(propertyOf(options, 'ssr'), 'entry'));
  const inside = knownText(propertyOf(given, 'server')) ?? 'server';
  if (entry !== null) return builds(posix.join(out, inside), 'server', folder, entry);
  // Before version 17, a target of its own.
  const main = knownText(propertyOf(options, 'main'));
  const isServer = knownText(propertyOf(target, 'builder'))?.endsWith(':server') === true;
  return isServer && main !== null ? builds(out, 'main', folder, main) : [];
}

function propertiesOf(value: Value): readonly (readonly [string, Value])[] {
  return value.kind === 'object' ? [...value.properties] : [];
}

/** The names of what is built, and the files that they are built from. */
function entriesOf(entry: Value, name: (file: string) => string): readonly (readonly [string, string])[] {
  if (entry.kind === 'object')
    return [...entry.properties].flatMap(([key, value]) => {
      const given = value.kind === 'object' ? propertyOf(value, 'import') : value;
      // Of several files, the last one is what the others are loaded for.
      const file = knownText(itemsOf(given).at(-1) ?? given);
      return file === null ? [] : [[key, file] as const];
    });
  const files = itemsOf(entry).flatMap((it) => knownText(it) ?? []);
  return files.map((file) => [name(file), file] as const);
}

function nameOf(file: string): string {
  return stemOf(posix.basename(file));
}

/** One file that is built, by its name in a folder; none where its name, or that of its source, is not one file. */
function builds(out: string, file: string, folder: string, source: string): readonly Output[] {
  const from = pathFrom(folder, source);
  // What has a hash in its name is nothing that a process file names.
  if (from === null || /[[\]*]/.test(file) || /[*{]/.test(source)) return [];
  return [{ stem: stemOf(posix.join(out, file)), source: from }];
}

function stemOf(path: string): string {
  return path.replace(/\.[cm]?[jt]sx?$/, '');
}

/** Where a path of a config leads, relative to the root; `null` where it is not known, or outside. */
function pathIn(folder: string, value: Value): string | null {
  const text = isAbsent(value) ? null : knownText(value);
  return text === null ? null : pathFrom(folder, text);
}

/** A list, or one that stands for a list; of a choice, all that it may be. */
function itemsOf(value: Value): readonly Value[] {
  return optionsOf(value).flatMap(({ value: one }) =>
    one.kind === 'array' ? (one.rest === null ? one.items : []) : [one],
  );
}
