/** What the scripts of a package build from what: `babel src --out-dir app`, `esbuild src/main.ts --outfile=run.js`. */
import { posix } from 'node:path';
import { keptBy } from '../../model/maps.ts';
import type { Tree } from '../../model/tree.ts';
import { manifestIn } from '../manifest.ts';
import { readScript } from '../shell/parser.ts';
import { operandsIn, optionsIn, type Word } from '../words.ts';

/** A program that builds, as far as its command line says from what to where. */
interface Builder {
  /** https links say where its options are described. */
  readonly documentation: string;
  /** A word that must follow its name. */
  readonly verb?: string;
  readonly folders: readonly string[];
  readonly files: readonly string[];
  /** Options that name what is built, beside the words without an option. */
  readonly inputs: readonly string[];
  /** `false` where only these name it: the words without an option are something else. */
  readonly takesWords?: false;
  /** Its other options that take the next word. */
  readonly valued: readonly string[];
  /** The folder where none is named. */
  readonly otherwise: string | null;
}

const usual = { folders: ['-d', '--out-dir'], files: [], inputs: [], valued: [], otherwise: null } as const;

const rows: Readonly<Record<string, Builder>> = {
  babel: {
    ...usual,
    documentation: 'https://babeljs.io/docs/babel-cli',
    files: ['-o', '--out-file'],
    valued: ['-x', '--extensions', '--presets', '--plugins', '--config-file', '--ignore', '--only', '--env-name', '-s'],
  },
  swc: {
    ...usual,
    documentation: 'https://swc.rs/docs/usage/cli',
    files: ['-o', '--out-file'],
    valued: ['--config-file', '-C', '--config', '--extensions', '--ignore', '--only'],
  },
  tsc: {
    ...usual,
    documentation: 'https://www.typescriptlang.org/docs/handbook/compiler-options.html',
    folders: ['--outDir', '--outdir'],
    files: ['--outFile', '--out'],
    inputs: ['--rootDir'],
    valued: ['-p', '--project', '-t', '--target', '-m', '--module', '--lib', '--moduleResolution', '--jsx'],
  },
  esbuild: {
    ...usual,
    documentation: 'https://esbuild.github.io/api/',
    folders: ['--outdir'],
    files: ['--outfile'],
  },
  tsup: {
    ...usual,
    documentation: 'https://tsup.egoist.dev/#usage',
    inputs: ['--entry'],
    valued: ['--format', '--target', '--tsconfig', '--config', '--onSuccess', '--external'],
    otherwise: 'dist',
  },
  tsdown: {
    ...usual,
    documentation: 'https://tsdown.dev/reference/cli',
    valued: ['-f', '--format', '--target', '--tsconfig', '-c', '--config', '--platform', '--external'],
    otherwise: 'dist',
  },
  vite: {
    ...usual,
    documentation: 'https://vite.dev/guide/cli.html#build',
    verb: 'build',
    folders: ['--outDir'],
    inputs: ['--ssr'],
    takesWords: false,
    valued: ['-c', '--config', '-m', '--mode', '--base', '-l', '--logLevel', '--assetsDir', '--target'],
    otherwise: 'dist',
  },
  rollup: {
    ...usual,
    documentation: 'https://rollupjs.org/command-line-interface/',
    folders: ['-d', '--dir'],
    files: ['-o', '--file'],
    inputs: ['-i', '--input'],
    valued: ['-c', '--config', '-f', '--format', '-n', '--name', '-p', '--plugin', '-e', '--external'],
  },
  ncc: {
    ...usual,
    documentation: 'https://github.com/vercel/ncc#usage',
    verb: 'build',
    folders: ['-o', '--out'],
    valued: ['-e', '--external'],
    otherwise: 'dist',
  },
  bun: {
    ...usual,
    documentation: 'https://bun.com/docs/bundler',
    verb: 'build',
    folders: ['--outdir'],
    files: ['--outfile'],
    valued: ['--target', '--format', '--external', '--root'],
  },
};

const builders: ReadonlyMap<string, Builder> = new Map(Object.entries(rows));

/** Commands of one package that are looked at. */
const mostCommands = 200;

/** What may become a built file, by the scripts of the package in a folder; its ending is not that of the source. */
export function builtFrom(tree: Tree, folder: string, path: string): readonly string[] {
  return commandsOf(tree, folder).flatMap(({ builder, args }) => {
    const inputs = inputsOf(builder, args).map((it) => posix.join(folder, it).replace(/\/$/, ''));
    const files = valuesOf(args, builder.files).map((it) => posix.join(folder, it));
    if (files.includes(path)) return inputs;
    const named = valuesOf(args, builder.folders);
    const folders = named.length > 0 || builder.otherwise === null ? named : [builder.otherwise];
    return folders.flatMap((it) => {
      const out = posix.join(folder, it).replace(/\/$/, '');
      if (!path.startsWith(out === '.' ? '' : `${out}/`)) return [];
      const rest = out === '.' ? path : path.slice(out.length + 1);
      return inputs.flatMap((input) => sourcesIn(tree, input, rest, builder === builders.get('ncc')));
    });
  });
}

/** Of a folder, the file in the same place; of a file, itself where it has the name. */
function sourcesIn(tree: Tree, input: string, rest: string, isOne: boolean): readonly string[] {
  if (tree.hasDirectory(input) || input === '.') return [posix.join(input, rest)];
  const stem = (file: string): string => posix.basename(file).replace(/\.[cm]?[jt]sx?$/, '');
  const isSame = stem(input) === stem(rest) || (isOne && stem(rest) === 'index');
  return isSame && tree.has(input) ? [input] : [];
}

/** The configs that the scripts of a package hand to the TypeScript compiler: `tsc -p server/tsconfig.json`. */
export function projectsIn(tree: Tree, folder: string): readonly string[] {
  return commandsOf(tree, folder)
    .filter((it) => it.builder === builders.get('tsc'))
    .flatMap(({ args }) => valuesOf(args, ['-p', '--project']))
    .flatMap((it) => {
      const path = posix.join(folder, it);
      return [path, posix.join(path, 'tsconfig.json')].filter((one) => !one.startsWith('..') && tree.has(one));
    });
}

interface Build {
  readonly builder: Builder;
  readonly args: readonly Word[];
}

const commandsOf = keptBy((tree: Tree, folder: string): readonly Build[] =>
  [...(manifestIn(tree, folder)?.scripts.values() ?? [])]
    .filter((line) => mentionsBuilder.test(String(line.value)))
    .flatMap((line) => readScript(line).commands)
    .slice(0, mostCommands)
    .flatMap(({ words }) => buildOf(words) ?? []),
);

const mentionsBuilder = new RegExp(`\\b(?:${[...builders.keys()].join('|')})\\b`);

/** The builder that a command runs, behind assignments and runners (`cross-env NODE_ENV=production npx babel …`). */
function buildOf(words: readonly Word[]): Build | null {
  const at = words.findIndex((it) => !/=/.test(it.text) && !runners.has(it.text));
  const builder = builders.get(words[at]?.text ?? '');
  const args = words.slice(at + 1);
  if (at === -1 || builder === undefined) return null;
  if (builder.verb === undefined) return { builder, args };
  return args[0]?.text === builder.verb ? { builder, args: args.slice(1) } : null;
}

const runners: ReadonlySet<string> = new Set(['cross-env', 'npx', 'yarn', 'pnpm', 'bunx', 'exec', 'env', 'time']);

function valuesOf(args: readonly Word[], names: readonly string[]): readonly string[] {
  return optionsIn(args, names).flatMap((it) => (it.value === null || it.value.expands ? [] : [it.value.text]));
}

/** What is built: the words that are no options, nor their values. */
function inputsOf({ folders, files, inputs, takesWords, valued }: Builder, args: readonly Word[]): readonly string[] {
  const words = operandsIn(args, new Set([...folders, ...files, ...inputs, ...valued])).filter((it) => !it.expands);
  return [...(takesWords === false ? [] : words.map((it) => it.text)), ...valuesOf(args, inputs)];
}
