/** An address and a port in one text: `4310`, `:4310`, `127.0.0.1:4310`, `tcp://[::1]:4310`, `unix:/run/shop.sock`. */

import { mapOptions } from '../javascript/values/choices.ts';
import { type Primitive, primitive, unknown, type Value } from '../javascript/values/value.ts';
import { isAddress } from '../model/address.ts';
import { runOf } from './words.ts';

export interface SocketText {
  /** `undefined` where there is none. */
  readonly port: Value;
  readonly address: Value;
  /** Whether it is a Unix socket or a descriptor, and so on no port at all. */
  readonly isPath: boolean;
}

/** Sockets in one text are separated by `;`, `,` or a space; nobody gives more than a few. */
const mostSockets = 16;

/** The one socket of a value; where there are several, the first. */
export function readSocket(value: Value): SocketText {
  return {
    port: mapOptions(value, (it) => (it.kind === 'primitive' ? partsOf(it).port : it)),
    address: mapOptions(value, (it) => (it.kind === 'primitive' ? partsOf(it).address : it)),
    isPath: value.kind === 'primitive' && partsOf(value).isPath,
  };
}

/** Each of the sockets that a text names. */
export function readSockets(value: Value): readonly SocketText[] {
  if (value.kind !== 'primitive' || typeof value.value !== 'string') return [readSocket(value)];
  const sockets: SocketText[] = [];
  const pattern = /[^\s;,]+/g;
  for (
    let match = pattern.exec(value.value);
    match !== null && sockets.length < mostSockets;
    match = pattern.exec(value.value)
  )
    sockets.push(partsOf(runOf(value, match.index, match[0])));
  return sockets;
}

/** What no port behind a scheme is; behind any other, it is the server's own default. */
const standardPorts: ReadonlyMap<string, number> = new Map([
  ['http://', 80],
  ['https://', 443],
]);

function partsOf(text: Primitive): SocketText {
  const absent = primitive(undefined, text.at);
  const none: SocketText = { port: absent, address: absent, isPath: false };
  if (typeof text.value === 'number') return { ...none, port: text };
  if (typeof text.value !== 'string' || text.value === '') return none;
  const written = text.value;
  if (written.length > 512) return { ...none, port: unknown('it is a very long address', text.at) };
  if (/^(?:unix:|unixpacket:|fd:\/\/|pipe:|[./])/.test(written)) return { ...none, isPath: true };
  const scheme = /^[a-z][a-z\d+.-]*:\/\//i.exec(written)?.[0] ?? '';
  const match = /^(?:(\[[^\]]*\]|[^[\]:/]*):)?(\d{1,5})?(?:\/.*)?$/.exec(written.slice(scheme.length));
  const host = match?.[1];
  const digits = match?.[2];
  const start = scheme.length;
  if (match !== null && digits !== undefined) {
    const before = host === undefined ? 0 : host.length + 1;
    const at = runOf(text, start + before, digits);
    return { ...none, port: at, address: host === undefined ? absent : hostOf(host, text) };
  }
  // No port: an address alone, or something else.
  const alone = written.slice(start).replace(/\/.*$/, '');
  // What stands behind `:` is some number that only this program may understand (`:4_310`).
  if (!/^[\w.*+-]*$/.test(alone) && !isAddress(alone.replace(/^\[|\]$/g, '')))
    return { ...none, port: unknown(`"${written.slice(0, 40)}" is not understood as an address`, text.at) };
  const standard = standardPorts.get(scheme);
  const port = standard === undefined ? absent : primitive(standard, text.at, text.variables);
  return { ...none, port, address: hostOf(alone, text) };
}

/** `:4310`, `*:4310` and `+:4310` are every address, `0:4310` is every one of IPv4 (inet_aton(3)). */
function hostOf(host: string, text: Primitive): Value {
  const bare = host.replace(/^\[|\]$/g, '');
  const address = bare === '0' ? '0.0.0.0' : bare === '*' || bare === '+' ? '' : bare;
  return primitive(address, text.at, text.variables);
}
