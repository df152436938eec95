/** `server.proxy` and `preview.proxy` as routes. https://vite.dev/config/server-options#server-proxy */

import { propertyOf } from '../../javascript/language/properties.ts';
import { mapOptions, optionsOf } from '../../javascript/values/choices.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { isAbsent, portNumber } from '../../javascript/values/ports.ts';
import type { ObjectValue, Origin, Primitive, Value } from '../../javascript/values/value.ts';
import { isSetting } from '../../javascript/values/whens.ts';
import type { ViteRole } from '../../launch/servers/vite-options.ts';
import type { Route } from '../../model/facts.ts';
import { type Extract, type FoundUnresolved, nothing } from '../source.ts';

/** A proxy's table: a location (one with `^` is a pattern), and the address, or the options, of a target. */
export function readProxy(proxy: Value, role: ViteRole): Extract {
  const routes: Route[] = [];
  const unresolved: FoundUnresolved[] = [];
  const unknownTo = (value: Value): void => {
    if (value.kind !== 'unknown' && value.kind !== 'variable') return;
    const why = value.kind === 'unknown' ? value.reason : `it comes from the environment ("${value.name}")`;
    const reason = `the proxy's target is not known: ${why}`;
    const at = placeOf(value.at);
    unresolved.push({ source: 'vite', application: null, at, reason, severity: 'notice', role, way: [] });
  };
  for (const { value: table } of optionsOf(proxy)) {
    if (table.kind !== 'object') {
      unknownTo(table);
      continue;
    }
    for (const [location, entry] of table.properties) {
      for (const target of targetsOf(targetIn(entry))) {
        const to = addressOf(target);
        if (to === null) unknownTo(unknownPart(target) ?? target);
        else routes.push({ ...shared, host: to.host, port: to.port, location, at: placeOf(to.at) });
      }
    }
    if (table.rest !== 'nothing' && table.rest !== 'variable') unknownTo(table.rest);
  }
  return { ...nothing, routes, unresolved };
}

const shared = {
  source: 'vite',
  serverNames: [],
  layer: 'http',
  entries: [],
  application: null,
  related: [],
} as const satisfies Partial<Route>;

/** The target of an entry: an address as a text, an object with one in it, or an address in parts. */
function targetIn(entry: Value): Value {
  return mapOptions(entry, (it) => (it.kind === 'object' ? propertyOf(it, 'target') : it));
}

/**
 * What may hold where a variable is set is no target beside one that does as long as nobody sets it: as of a port
 * (`readPorts`), it is no more than possible, and may be computed of what the variable is then.
 */
function targetsOf(value: Value): readonly Value[] {
  const options = optionsOf(value);
  const unset = options.filter((it) => !isSetting(it.when));
  return (unset.some((it) => addressOf(it.value) !== null) ? unset : options).map((it) => it.value);
}

interface Target {
  readonly host: string;
  readonly port: number;
  readonly at: Origin;
}

/** Host and port of a target; `null` if it has none of its own (a file, a socket), or is not known. */
function addressOf(target: Value): Target | null {
  if (target.kind === 'object') return inParts(target);
  if (target.kind !== 'primitive' || typeof target.value !== 'string') return null;
  const to = readUrl(target.value);
  return to === null ? null : { ...to, at: portIn(target.value, target) };
}

/** Where the port of an address is written: of one that was put together, that is where its part comes from. */
function portIn(address: string, { at, parts = [] }: Primitive): Origin {
  const start = /^\w+:\/\/[^/?#]*:(?=\d)/.exec(address)?.[0].length ?? -1;
  const part = parts.find(({ from, value }) => from <= start && start < from + String(value.value).length);
  return part?.value.at ?? at;
}

/** `{ host, port, protocol }`, as `http.request` takes them: `hostname` before `host`, and `localhost` for none. */
function inParts(target: ObjectValue): Target | null {
  if (unknownPart(target) !== null) return null;
  const part = (name: string): { readonly text: string; readonly at: Value['at'] } | null => {
    const value = propertyOf(target, name);
    if (value.kind !== 'primitive' || isAbsent(value)) return null;
    return { text: String(value.value), at: value.at };
  };
  if (part('socketPath') !== null) return null;
  const { text: host } = part('hostname') ?? part('host') ?? { text: 'localhost' };
  const standard = /^https|^wss/.test(part('protocol')?.text ?? '') ? '443' : '80';
  const { text, at } = part('port') ?? { text: standard, at: target.at };
  const port = portNumber(text);
  return port === null || port === 0 ? null : { host: withoutBrackets(host), port, at };
}

/** What is not known of a target in parts; `null` if all is. */
function unknownPart(target: Value): Value | null {
  if (target.kind !== 'object') return null;
  const parts = ['socketPath', 'hostname', 'host', 'port', 'protocol'].map((name) => propertyOf(target, name));
  return parts.find((it) => it.kind !== 'primitive') ?? null;
}

function readUrl(address: string): Omit<Target, 'at'> | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  const standard =
    protocol === 'https:' || protocol === 'wss:' ? 443 : protocol === 'http:' || protocol === 'ws:' ? 80 : null;
  const number = port === '' ? standard : portNumber(port);
  return number === null || number === 0 || hostname === '' ? null : { host: withoutBrackets(hostname), port: number };
}

function withoutBrackets(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
