/**
 * For which server names a variable has a value: `map $host $port { ferry.example 4310; }`, and the same
 * for the name that a TLS client asks for in `stream`.
 */

import { append, keptBy } from '../../model/maps.ts';
import type { Located } from './config-file.ts';
import type { Directive } from './syntax.ts';

/** Names as in `server_name`, in lower case: exact, `*.pier.example`, `.pier.example`, `pier.*`. */
interface Keys {
  readonly names: ReadonlySet<string>;
  /** Whether there are regular expressions besides. None is run here, so nobody knows what they take. */
  readonly hasPatterns: boolean;
}

/** "Of these keys, this one takes the requested name"; `null` is none of them, `~` a regular expression. */
export interface HostTest {
  readonly keys: Keys;
  readonly key: string | null;
}

/** Server names that are compared with keys; a server with more is told apart no further. */
const mostNames = 100;

/** Variables that hold the name which the client asks for. https://nginx.org/en/docs/varindex.html */
const hostVariable = /^\$\{?(?:host|http_host|ssl_server_name|ssl_preread_server_name)\}?$/;

/**
 * Of the lines of a map, each with the condition on the requested name under which it counts; `null` for a
 * map by something else. https://nginx.org/en/docs/http/ngx_http_map_module.html
 */
export function hostTests(
  { name, args }: Directive,
  lines: readonly Located[],
): ((line: Directive) => HostTest) | null {
  if (name.value !== 'map' || !hostVariable.test(args[0]?.value ?? '')) return null;
  const all = lines.filter((it) => it.directive.args.length === 1).map((it) => keyOf(it.directive));
  const keys = keysOf(all.filter((it) => it !== null));
  return (line) => ({ keys, key: keyOf(line) });
}

/** The name in `if ($host = ferry.example)`, whose words are `($host`, `=` and `ferry.example)`. */
export function hostInCondition(args: Directive['args']): string | null {
  const condition = args.map((it) => it.value).join(' ');
  const parts = /^\( ?(\S+) = ([^\s()]+) ?\)$/.exec(condition);
  return parts !== null && hostVariable.test(parts[1] ?? '') ? (parts[2] ?? '').toLowerCase() : null;
}

export function keysOf(keys: readonly string[]): Keys {
  const names = keys.filter((it) => it !== '~');
  return { names: new Set(names), hasPatterns: names.length < keys.length };
}

/**
 * The server names that pass the tests, and the keys that a server without names or with wildcards takes;
 * empty where that cannot be told, as for a test of a test.
 */
export function narrowed(serverNames: readonly string[], tests: readonly HostTest[]): readonly string[] {
  const [test, ...more] = tests;
  if (test === undefined) return serverNames;
  const { keys, key } = test;
  if (more.length > 0 || serverNames.length > mostNames || key === '~' || (key === null && keys.hasPatterns)) return [];
  const { byTaker, own } = takersOf(serverNames, keys);
  const taken = byTaker.get(key) ?? [];
  if (key === null || own.names.has(key)) return taken;
  return serverNames.length === 0 || own.hasPatterns || takerOf(key, own) !== null ? [...taken, key] : taken;
}

/** The names of one server, by which key of one map takes them. */
interface Takers {
  readonly byTaker: ReadonlyMap<string | null, readonly string[]>;
  /** The names as keys. */
  readonly own: Keys;
}

/** A thousand lines may pass on by one map in one server. */
const takersOf = keptBy((serverNames: readonly string[], keys: Keys): Takers => {
  const byTaker = new Map<string | null, string[]>();
  for (const name of serverNames) {
    append(byTaker, takerOf(name, keys), name);
  }
  return { byTaker, own: keysOf(serverNames.map((it) => (it.startsWith('~') ? '~' : it.toLowerCase()))) };
});

/** The key that takes a name: itself, else the longest wildcard before it, else the longest behind it. */
function takerOf(name: string, { names }: Keys): string | null {
  const lower = name.toLowerCase();
  const heads: string[] = [];
  const candidates = [lower, `.${lower}`];
  for (let dot = lower.indexOf('.'); dot !== -1; dot = lower.indexOf('.', dot + 1)) {
    candidates.push(`*${lower.slice(dot)}`, lower.slice(dot));
    heads.unshift(`${lower.slice(0, dot)}.*`);
  }
  return [...candidates, ...heads].find((it) => names.has(it)) ?? null;
}

/** `null` for `default`. A `\` stands before a name that would else be a word of the map's own. */
function keyOf({ name: { value } }: Directive): string | null {
  if (value.startsWith('~')) return '~';
  return value === 'default' ? null : value.replace(/^\\/, '').toLowerCase();
}
