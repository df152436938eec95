/**
 * Functions that say of what kind a config is, and give back what they are given. Packages have them so that editors
 * know the types; what they fill in besides is never a port.
 */
import type { Interpreter } from '../language/interpreter.ts';
import { builtin, type Origin, primitive, type Value } from '../values/value.ts';
import { objectOf, partlyKnown, withDefault } from './builtins.ts';

/** By the module that exports them. */
const exported: ReadonlyMap<string, readonly string[]> = new Map([
  // https://docs.astro.build/en/reference/modules/astro-config/#defineconfig
  ['astro/config', ['defineConfig']],
  // https://keystonejs.com/docs/config/config
  ['@keystone-6/core', ['config']],
  // https://nuxt.com/docs/guide/directory-structure/nuxt-config
  ['nuxt/config', ['defineNuxtConfig']],
  // https://vitepress.dev/reference/site-config
  ['vitepress', ['defineConfig', 'defineConfigWithTheme']],
  // https://cli.vuejs.org/config/#vue-config-js
  ['@vue/cli-service', ['defineConfig']],
  // https://rollupjs.org/command-line-interface/#config-intellisense
  ['rollup', ['defineConfig']],
  // https://tsup.egoist.dev/#using-custom-configuration
  ['tsup', ['defineConfig']],
  // https://tsdown.dev/options/config-file
  ['tsdown', ['defineConfig']],
  // An adapter of SvelteKit's is what it makes of its options; it stands for them.
  ['@sveltejs/adapter-node', ['default']],
  // So does its Vite plugin, which takes what was in `svelte.config.js` before version 3.
  ['@sveltejs/kit/vite', ['sveltekit']],
]);

/** What makes a function of that kind, and how that is called, by the module that exports the one. */
const makers: ReadonlyMap<string, { readonly name: string; readonly gives: string }> = new Map([
  // https://keystonejs.com/docs/config/auth
  ['@keystone-6/auth', { name: 'createAuth', gives: 'withAuth' }],
]);

/** Those that need no import. */
const global: readonly string[] = ['defineNuxtConfig'];

/** What a module exports of them; `null` where it has none. */
export function definersOf(_it: Interpreter, specifier: string, at: Origin): Value | null {
  const known = new Map((exported.get(specifier) ?? []).map((name) => [name, definer(name, at)]));
  const maker = makers.get(specifier);
  if (maker !== undefined) {
    const { name, gives } = maker;
    known.set(
      name,
      builtin(name, at, (_args, here) => objectOf(here, { [gives]: definer(gives, here) })),
    );
  }
  if (known.size === 0) return null;
  const all = partlyKnown(specifier, at, known);
  return known.has('default') ? all : withDefault(all);
}

/** A global function of that kind; `null` where the name is none. */
export function globalDefiner(name: string, at: Origin): Value | null {
  return global.includes(name) ? definer(name, at) : null;
}

function definer(name: string, at: Origin): Value {
  return builtin(name, at, ([config], here) => config ?? primitive(undefined, here));
}
