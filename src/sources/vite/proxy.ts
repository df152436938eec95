/** `server.proxy` and `preview.proxy` as routes. https://vite.dev/config/server-options#server-proxy */
import { portNumber } from '../../javascript/ports.ts';
import { propertyOf } from '../../javascript/properties.ts';
import { optionsOf, placeOf, type Value } from '../../javascript/value.ts';
import type { Route } from '../../model/facts.ts';
import { type Extract, type FoundUnresolved, nothing } from '../source.ts';

export function readProxy(proxy: Value, role: 'dev' | 'preview'): Extract {
  const routes: Route[] = [];
  const unresolved: FoundUnresolved[] = [];
  for (const { value: table } of optionsOf(proxy)) {
    if (table.kind !== 'object') continue;
    for (const [location, entry] of table.properties) {
      for (const { value } of optionsOf(entry)) {
        const targets = value.kind === 'object' ? propertyOf(value, 'target') : value;
        for (const { value: target } of optionsOf(targets)) {
          const to = target.kind === 'primitive' && typeof target.value === 'string' ? targetOf(target.value) : null;
          if (to !== null) {
            routes.push({
              source: 'vite',
              serverNames: [],
              location,
              ...to,
              layer: 'http',
              entries: [],
              application: null,
              at: placeOf(target.at),
              related: [],
            });
          } else if (target.kind === 'unknown' || target.kind === 'variable') {
            const reason =
              target.kind === 'unknown' ? target.reason : `it comes from the environment ("${target.name}")`;
            const at = placeOf(target.at);
            unresolved.push({
              source: 'vite',
              application: null,
              at,
              reason: `the proxy's target is not known: ${reason}`,
              severity: 'notice',
              way: [],
              role,
              way: [],
            });
          }
        }
      }
    }
  }
  return { ...nothing, routes, unresolved };
}

/** Host and port of a target's address; `null` if it is none with a port of its own (a file, a socket). */
function targetOf(address: string): { readonly host: string; readonly port: number } | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port } = new URL(address);
  const standard =
    protocol === 'https:' || protocol === 'wss:' ? 443 : protocol === 'http:' || protocol === 'ws:' ? 80 : null;
  const number = port === '' ? standard : portNumber(port);
  return number === null || number === 0 || hostname === ''
    ? null
    : { host: hostname.replace(/^\[|\]$/g, ''), port: number };
}
