/** The functions that a Vite config imports from Vite. */

import type { Interpreter } from '../language/interpreter.ts';
import { copyOf, spreadInto } from '../language/spread.ts';
import { overridable } from '../values/choices.ts';
import { lift } from '../values/combinations.ts';
import {
  arrayValue,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  unknown,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { functionsOf } from './builtins.ts';
import { loadEnv } from './env-files.ts';

/** `vite`, and what hands the same on: `vitest/config`, and Vite+, https://viteplus.dev/guide. */
export function vitePackage(it: Interpreter, name: string, at: Origin): ObjectValue {
  return functionsOf(name, at, {
    // Both only give types to what they are given. https://vite.dev/config/#config-intellisense
    defineConfig: ([config], here) => config ?? primitive(undefined, here),
    defineProject: ([config], here) => config ?? primitive(undefined, here),
    // https://vite.dev/guide/api-javascript#mergeconfig
    mergeConfig: ([base, over], here) => mergeConfig(it, base, over, here),
    loadEnv: (args, here) => loadEnv(it, args, here),
  });
}

/** Options of `over` win; objects are merged, lists are joined. Of what is not known, nothing is. */
export function mergeConfig(it: Interpreter, base: Value | undefined, over: Value | undefined, here: Origin): Value {
  if (base === undefined || over === undefined) return unknown('mergeConfig needs two configs', here);
  return lift([base, over], here, ([a = base, b = over]) => {
    it.step();
    const merged = a.kind === 'object' ? copyOf(a) : { ...objectValue(here), rest: unknownFrom([a], here) };
    if (b.kind !== 'object') {
      spreadInto(it, merged, unknownFrom([b], here), here);
      return merged;
    }
    for (const [key, value] of b.properties) {
      const before =
        merged.properties.get(key) ?? (merged.rest === 'nothing' ? primitive(undefined, here) : merged.rest);
      merged.properties.set(key, mergeOption(it, key, before, value, here));
    }
    if (b.rest !== 'nothing') spreadInto(it, merged, { ...b, properties: new Map() }, here);
    return merged;
  });
}

/** An option of `over` that is `null` or `undefined` is as good as not there. */
function mergeOption(it: Interpreter, key: string, before: Value | 'variable', value: Value, here: Origin): Value {
  if (before === 'variable') return value;
  if (value.kind === 'variable') return overridable(before, [value.name]);
  return lift([before, value], here, ([a = before, b = value]) => {
    if (b.kind === 'primitive') return b.value === undefined || b.value === null ? overridable(a, b.variables) : b;
    if (b.kind === 'array' && a.kind === 'array') {
      const joined = arrayValue(here, [...a.items, ...b.items]);
      return { ...joined, rest: a.rest ?? b.rest, isLoose: a.isLoose || b.isLoose };
    }
    const isNested = b.kind === 'object' && (a.kind === 'object' || a.kind === 'unknown');
    if (!isNested) return b;
    const merged = mergeConfig(it, a, b, here);
    return key === 'server' ? withReload(a, b, merged, here) : merged;
  });
}

/**
 * What Vite 8 makes of `hmr`, and of its newer name `ws`, where two `server` sections are merged depends on which of
 * them has which, and in which order: it is followed where each has no more than one, and the same.
 */
function withReload(before: Value, over: Value, merged: Value, at: Origin): Value {
  if (before.kind !== 'object' || over.kind !== 'object' || merged.kind !== 'object') return merged;
  const set = (server: ObjectValue): readonly string[] =>
    ['hmr', 'ws'].filter((name) => {
      const value = server.properties.get(name);
      return value !== undefined && (value.kind !== 'primitive' || (value.value !== undefined && value.value !== null));
    });
  const base = set(before).filter((name) => before.properties.get(name)?.kind !== 'primitive');
  const [own, further] = set(over);
  const isAlone = own === undefined || (further === undefined && base.length === 0);
  const isSame = further === undefined && base.length === 1 && base[0] === own;
  if (isAlone || (isSame && over.properties.get(own ?? '')?.kind === 'object')) return merged;
  const notKnown = unknown('how Vite merges two settings of hot reload is not followed', at);
  const both = copyOf(merged);
  both.properties.set('ws', objectValue(at, new Map(['port', 'host'].map((name) => [name, notKnown]))));
  both.properties.delete('hmr');
  return both;
}
