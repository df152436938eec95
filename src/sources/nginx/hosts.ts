/**
 * For which server names a variable has a value: `map $host $port { ferry.example 4310; }`, and the same
 * for the name that a TLS client asks for in `stream`.
 */
import type { Located } from './project.ts';
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
 * The server names that pass every test, and the keys that a server without names or with wildcards
 * takes; empty where that cannot be told.
 */
export function narrowed(serverNames: readonly string[], tests: readonly HostTest[]): readonly string[] {
  let names = serverNames;
  for (const { keys, key } of tests) {
    if (names.length > mostNames || key === '~' || (key === null && keys.hasPatterns)) return [];
    const taken = names.filter((it) => takerOf(it, keys) === key);
    names =
      key === null || taken.some((it) => it.toLowerCase() === key) || !takes(names, key) ? taken : [...taken, key];
  }
  return names;
}

/** Whether a server of these names may be asked for this one. */
function takes(serverNames: readonly string[], name: string): boolean {
  const keys = keysOf(serverNames.map((it) => (it.startsWith('~') ? '~' : it.toLowerCase())));
  return serverNames.length === 0 || keys.hasPatterns || takerOf(name, keys) !== null;
}

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
