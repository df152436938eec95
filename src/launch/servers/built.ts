/**
 * Servers that a build leaves behind: told by the path at which their framework puts them, since the files themselves are
 * mostly not in the repository.
 */

import { posix } from 'node:path';
import { evaluateConfig } from '../../javascript/evaluate.ts';
import { propertyOf } from '../../javascript/language/properties.ts';
import { optionsOf } from '../../javascript/values/choices.ts';
import { isAbsent, knownText } from '../../javascript/values/ports.ts';
import { unknown, type Value } from '../../javascript/values/value.ts';
import { folderOf, foldersAbove } from '../../model/folders.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { textIn } from '../files.ts';
import { astroConfig, astroNames } from './astro-config.ts';
import { notKnown, unlessSocket } from './config-file.ts';
import { row } from './row.ts';
import type { Server } from './server.ts';
import { viteConfigNames } from './vite-config.ts';

/** The row of a built server, and the folder of the project that it was built from. */
export interface Built {
  readonly server: Server;
  readonly directory: string;
}

const nitro = row({
  name: 'Nitro',
  programs: ['.output/server/index.mjs'],
  portVariables: ['NITRO_PORT', 'PORT'],
  addressVariables: ['NITRO_HOST', 'HOST'],
  config: unlessSocket('NITRO_UNIX_SOCKET'),
  defaultPort: 3000,
  documentation: 'https://nitro.build/deploy/runtimes/node#environment-variables',
});

const standalone = row({
  name: 'Next.js standalone',
  programs: ['.next/standalone/server.js'],
  portVariables: ['PORT'],
  addressVariables: ['HOSTNAME'],
  defaultPort: 3000,
  defaultAddress: '0.0.0.0',
  documentation: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/output',
});

const astroNode = row({
  // What the config said when it was built: also its default, which is that of the dev server.
  name: 'Astro on Node',
  programs: ['dist/server/entry.mjs'],
  portVariables: ['PORT'],
  addressVariables: ['HOST'],
  config: astroConfig,
  configName: 'astro.config.*',
  defaultPort: 4321,
  defaultAddress: 'localhost',
  documentation: 'https://docs.astro.build/en/guides/integrations-guide/node/#standalone',
});

const svelteKit = row({
  // With `envPrefix` in the options of its adapter, its variables are called otherwise.
  name: 'SvelteKit',
  programs: ['build/index.js'],
  portVariables: ['PORT'],
  addressVariables: ['HOST'],
  config: unlessSocket('SOCKET_PATH', ['PORT']),
  configName: 'svelte.config.js',
  defaultPort: 3000,
  defaultAddress: '0.0.0.0',
  documentation: 'https://svelte.dev/docs/kit/adapter-node#Environment-variables',
});

/** For the documentation of the table. */
export const builtServers: readonly Server[] = [standalone, nitro, astroNode, svelteKit];

/** The built server that a script is; `null` for any other one. `path` is relative to the root. */
export function builtServer(tree: Tree, path: string): Built | null {
  return standaloneAt(tree, path) ?? entryAt(tree, path) ?? svelteKitAt(tree, path);
}

/** Entries that are always called so, and the configs one of which lies beside them. */
const entries = [
  { server: nitro, ending: '.output/server/index.mjs', configs: null },
  { server: astroNode, ending: 'dist/server/entry.mjs', configs: astroNames },
] as const;

function entryAt(tree: Tree, path: string): Built | null {
  for (const { server, ending, configs } of entries) {
    if (path !== ending && !path.endsWith(`/${ending}`)) continue;
    const directory = path.slice(0, Math.max(path.length - ending.length - 1, 0));
    const isThere = configs === null || configs.some((name) => tree.has(posix.join(directory, name)));
    return isThere ? { server, directory } : null;
  }
  return null;
}

/**
 * In a monorepo the server stands in the folder of its package below: `.next/standalone/apps/web/server.js`. The folder is
 * called otherwise where a config says so (`distDir`), which lies beside it.
 */
function standaloneAt(tree: Tree, path: string): Built | null {
  const parts = path.split('/');
  const at = parts.lastIndexOf('standalone');
  if (at < 1 || parts.at(-1) !== 'server.js') return null;
  const directory = parts.slice(0, at - 1).join('/');
  const isNext = parts[at - 1] === '.next' || nextNames.some((name) => tree.has(posix.join(directory, name)));
  return isNext ? { server: standalone, directory } : null;
}

const nextNames: readonly string[] = ['js', 'mjs', 'ts', 'mts', 'cjs'].map((ending) => `next.config.${ending}`);

/** A build of SvelteKit's is looked for in so many folders above. */
const mostFolders = 8;

function svelteKitAt(tree: Tree, path: string): Built | null {
  // It is a folder, or the index of one: for any other script no config need be read.
  if (!/(?:^|\/)(?:index\.js|[^/.]+)$/.test(path)) return null;
  const out = path.replace(/\/index(?:\.js)?$/, '');
  for (const folder of foldersAbove(folderOf(out)).slice(0, mostFolders)) {
    const source = configIn(tree, folder);
    if (source !== null) {
      const server = svelteServer(tree, source, posix.relative(folder, out));
      return server === null ? null : { server, directory: folder };
    }
  }
  return null;
}

function configIn(tree: Tree, folder: string): SourceText | null {
  const path = ['svelte.config.js', 'svelte.config.ts', ...viteConfigNames]
    .map((name) => posix.join(folder, name))
    .find((it) => tree.has(it));
  return textIn(tree, path ?? null);
}

/** The row for what the adapter for Node has built to a folder; `null` where the config has another adapter, or folder. */
function svelteServer(tree: Tree, source: SourceText, folder: string): Server | null {
  if (!source.text.includes('@sveltejs/adapter-node')) return null;
  const evaluated = evaluateConfig(source, tree);
  if ('message' in evaluated) return folder === 'build' ? svelteKit : null;
  // The adapter stands for its options: see `definers.ts`. Of several, this one has built what is started.
  const adapter = adapterOf(evaluated.value);
  const own = optionsOf(adapter).flatMap(({ value }) => (value.kind === 'object' ? [value] : []));
  const [options = adapter, ...others] = own;
  if (others.length > 0) return withPrefix(unknown('it may be built in several ways', options.at));
  const out = propertyOf(options, 'out');
  const expected = isAbsent(out) ? 'build' : knownText(out);
  if (expected === null ? folder !== 'build' : posix.normalize(expected).replace(/\/$/, '') !== folder) return null;
  return withPrefix(propertyOf(options, 'envPrefix'));
}

/** `kit.adapter` of `svelte.config.js`; as of version 3, `adapter` of what `sveltekit(…)` is given in the Vite config. */
function adapterOf(config: Value): Value {
  const plugins = propertyOf(config, 'plugins');
  const items = plugins.kind === 'array' ? plugins.items : [];
  const plugin = items.find((it) => it.kind === 'object' && it.properties.has('adapter'));
  const adapter = propertyOf(plugin ?? propertyOf(config, 'kit'), 'adapter');
  // Of several, to choose from when it is built, it is the one for Node that has built this.
  const [only, ...others] = optionsOf(adapter).filter(({ value }) => value.kind === 'object');
  return only !== undefined && others.length === 0 ? only.value : adapter;
}

function withPrefix(prefix: Value): Server {
  if (isAbsent(prefix)) return svelteKit;
  const text = knownText(prefix);
  if (text === null) {
    const reason = prefix.kind === 'unknown' ? prefix.reason : 'how its variables are called is not known';
    return {
      ...svelteKit,
      portVariables: [],
      addressVariables: [],
      config: () => notKnown(unknown(reason, prefix.at)),
    };
  }
  return {
    ...svelteKit,
    portVariables: [`${text}PORT`],
    addressVariables: [`${text}HOST`],
    config: unlessSocket(`${text}SOCKET_PATH`, [`${text}PORT`]),
  };
}
