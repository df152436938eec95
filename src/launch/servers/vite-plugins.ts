/**
 * What the plugins of a Vite config make of it: those that are written in the repository. Plugins of packages are
 * taken to leave the ports alone, as the common ones do. https://vite.dev/guide/api-plugin#config
 */

import type { Evaluated } from '../../javascript/evaluate.ts';
import { propertyOf } from '../../javascript/language/properties.ts';
import { copyOf } from '../../javascript/language/spread.ts';
import { anyOf, mapOptions, optionsOf } from '../../javascript/values/choices.ts';
import { knownText } from '../../javascript/values/ports.ts';
import { awaited } from '../../javascript/values/promised.ts';
import { type Closure, type ObjectValue, unknown, type Value } from '../../javascript/values/value.ts';

/** A list of more items, those of inner lists included, is no config that somebody wrote. */
const mostItems = 256;

/** The options that say where the servers listen, and where they lead to. */
const sections = ['server', 'preview'] as const;

/** The objects in them that do so. */
const parts = ['hmr', 'ws', 'proxy'] as const;

interface Plugin {
  readonly plugin: ObjectValue;
  /** Whether it is known to be in the list. */
  readonly isSure: boolean;
}

interface Hook {
  readonly run: Closure;
  readonly isSure: boolean;
}

/**
 * The config after the `config` and `configResolved` hooks of its plugins.
 *
 * @param environment what Vite gives every `config` hook: `command`, `mode`, …
 */
export function withPlugins(evaluated: Evaluated, config: Value, environment: Value): Value {
  return mapOptions(config, (it) => {
    if (it.kind !== 'object') return it;
    const listed = pluginsIn(propertyOf(it, 'plugins'));
    if (listed === null) return withSections(it, () => unknown('it has more plugins than are followed', it.at));
    const plugins = listed.flatMap((one) => applied(evaluated, one, it, environment));
    // The same file is read for more than one server, and a hook may write into what it is given.
    let conf = withSections(it, copyOfSection);
    for (const hook of hooksOf(plugins, 'config')) {
      conf = changed(conf, hook, (own) => merged(evaluated, own, evaluated.call(hook.run, [own, environment])));
    }
    for (const hook of hooksOf(plugins, 'configResolved')) {
      conf = changed(conf, hook, (own) => {
        evaluated.call(hook.run, [resolved(own)]);
        return own;
      });
    }
    return conf;
  });
}

/** All plugins of a list of lists: of a condition (`isDev && mock()`), those that it may give. `null` for too many. */
function pluginsIn(list: Value): readonly Plugin[] | null {
  const found: Plugin[] = [];
  const open: { value: Value; isSure: boolean }[] = [{ value: list, isSure: true }];
  for (let count = 0; ; count += 1) {
    const next = open.pop();
    if (next === undefined) return found;
    if (count > mostItems) return null;
    // Vite waits for a promise of one, or of a list of them.
    const options = optionsOf(awaited(next.value));
    const isSure = next.isSure && options.length === 1;
    for (const { value } of options) {
      if (value.kind === 'object') found.push({ plugin: value, isSure });
      if (value.kind !== 'array') continue;
      if (value.items.length > mostItems) return null;
      for (const item of value.items.toReversed()) open.push({ value: item, isSure: isSure && !value.isLoose });
    }
  }
}

/** `apply: 'build'` is not for a server; a function decides with the config before it. */
function applied(evaluated: Evaluated, it: Plugin, config: ObjectValue, environment: Value): readonly Plugin[] {
  const apply = propertyOf(it.plugin, 'apply');
  const answer = apply.kind === 'closure' ? evaluated.call(apply, [config, environment]) : apply;
  if (answer.kind !== 'primitive') return [{ ...it, isSure: false }];
  const isUnset = apply.kind !== 'closure' && !answer.value;
  const isApplied = apply.kind === 'closure' ? Boolean(answer.value) : answer.value === 'serve';
  return isUnset || isApplied ? [it] : [];
}

/** In Vite's order: by the plugin's `enforce`, then by the hook's `order`, then as they stand in the list. */
function hooksOf(plugins: readonly Plugin[], name: string): readonly Hook[] {
  const ranks = plugins.flatMap(({ plugin, isSure }) =>
    optionsOf(propertyOf(plugin, name)).flatMap(({ value }, _, all) => {
      const run = value.kind === 'object' ? propertyOf(value, 'handler') : value;
      if (run.kind !== 'closure') return [];
      const order = rankOf(propertyOf(value, 'order')) * 3 + rankOf(propertyOf(plugin, 'enforce'));
      return [{ order, hook: { run, isSure: isSure && all.length === 1 } }];
    }),
  );
  return ranks.sort((a, b) => a.order - b.order).map((it) => it.hook);
}

function rankOf(order: Value): number {
  const text = knownText(order);
  return text === 'pre' ? 0 : text === 'post' ? 2 : 1;
}

/** What a hook makes of a config. One that may not be there may leave it as it is. */
function changed(conf: ObjectValue, hook: Hook, run: (own: ObjectValue) => ObjectValue): ObjectValue {
  if (hook.isSure) return run(conf);
  const after = run(withSections(conf, copyOfSection));
  return withSections(conf, (section, name) => either(section, propertyOf(after, name)));
}

/** One of two sections, property by property: most of them are the same in both. */
function either(a: Value, b: Value, inner: readonly string[] = parts): Value {
  if (a.kind !== 'object' || b.kind !== 'object' || a.rest !== b.rest) return anyOf([a, b], b.at);
  const both = copyOf(a);
  for (const name of new Set([...a.properties.keys(), ...b.properties.keys()])) {
    const [before, after] = [propertyOf(a, name), propertyOf(b, name)];
    both.properties.set(name, inner.includes(name) ? either(before, after, []) : anyOf([before, after], after.at));
  }
  return both;
}

/** What a hook returns is merged into the config; one that returns nothing has changed it, or not. */
function merged(evaluated: Evaluated, conf: ObjectValue, result: Value): ObjectValue {
  const isNothing = result === conf || (result.kind === 'primitive' && !result.value);
  if (isNothing) return conf;
  const mergeConfig = propertyOf(evaluated.package('vite'), 'mergeConfig');
  const after = mapOptions(result, (it) => {
    if (it === conf || (it.kind === 'primitive' && !it.value)) return conf;
    if (it.kind === 'object') return evaluated.call(mergeConfig, [conf, it]);
    return unknown('what the "config" hook of a plugin returns is not known', it.at);
  });
  return withSections(conf, (_, name) => propertyOf(after, name));
}

/** The config as `configResolved` gets it: with much else that is not followed, but the same two objects. */
function resolved(conf: ObjectValue): ObjectValue {
  return { ...copyOf(conf), rest: unknown('what Vite makes of the config is not followed', conf.at) };
}

function withSections(
  config: ObjectValue,
  change: (section: Value, name: (typeof sections)[number]) => Value,
): ObjectValue {
  const copy = copyOf(config);
  for (const name of sections) {
    const before = propertyOf(config, name);
    copy.properties.set(name, change(before, name));
  }
  return copy;
}

/** A section that can be written into without a change to this one. */
function copyOfSection(section: Value): Value {
  return mapOptions(section, (it) => {
    if (it.kind !== 'object') return it;
    const copy = copyOf(it);
    for (const name of parts) {
      const part = copy.properties.get(name);
      if (part !== undefined)
        copy.properties.set(
          name,
          mapOptions(part, (one) => (one.kind === 'object' ? copyOf(one) : one)),
        );
    }
    return copy;
  });
}
