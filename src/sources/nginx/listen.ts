/** The value of `listen`. https://nginx.org/en/docs/http/ngx_http_core_module.html#listen */

import { isIPv4, isIPv6 } from 'node:net';
import type { Family, Protocol } from '../../model/facts.ts';
import { type Located, shownPart } from './config-file.ts';
import type { Word } from './syntax.ts';
import { describeUnknown } from './unknown.ts';

/** What a listen directive opens. */
export type Listen =
  | {
      readonly kind: 'socket';
      readonly port: number;
      readonly portEnd: number | null;
      readonly protocol: Protocol;
      readonly address: string | null;
      readonly family: Family;
      /** Where in the value the port or range stands; `null` where nginx's default applies. */
      readonly written: { readonly from: number; readonly to: number } | null;
    }
  | { readonly kind: 'unix' }
  /** A clause that completes "the port cannot be known: …". */
  | { readonly kind: 'unknown'; readonly reason: string };

/** `http3` is what `quic` was called while it was developed. https://quic.nginx.org/readme.html */
const datagrams: ReadonlySet<string> = new Set(['udp', 'quic', 'http3']);

/** @param defaultPort 80 in `http`; `null` in `stream` and `mail`, where a port must be written */
export function readListen(located: Located, defaultPort: number | null): Listen {
  const { args } = located.directive;
  const [word] = args;
  const value = word?.value ?? '';
  if (/^unix:/i.test(value)) return { kind: 'unix' };
  const parameters = args.slice(1).map((it) => it.value);
  const { host, port, from } = split(value);

  const hole = port === null ? null : describeUnknown(port, located);
  if (hole !== null) return { kind: 'unknown', reason: hole };
  if (port === null && host !== null) {
    const unknown = describeUnknown(host, located) ?? describePlaceholder(host);
    if (unknown !== null) return { kind: 'unknown', reason: unknown };
    if (defaultPort === null) return { kind: 'unknown', reason: `nginx wants one here, and "${value}" has none` };
  }
  const range = port === null ? null : readRange(port);
  if (range === 'invalid') return { kind: 'unknown', reason: `"${port ?? ''}" is no port from 1 to 65535` };

  const ipv6 = host !== null && isIPv6(host);
  const dual = host !== null && !isIPv4(host) && host !== '*' && !ipv6;
  return {
    kind: 'socket',
    port: range?.port ?? defaultPort ?? 0,
    portEnd: range?.portEnd ?? null,
    protocol: parameters.some((it) => datagrams.has(it)) ? 'udp' : 'tcp',
    address: host === '*' || host === null ? null : shownHost(host, word, located),
    // Since 1.3.4 a wildcard IPv6 socket takes no IPv4 unless told to.
    family: dual || (ipv6 && parameters.includes('ipv6only=off')) ? 'dual' : ipv6 ? 'ipv6' : 'ipv4',
    written: port === null ? null : { from, to: from + port.length },
  };
}

/** A script fills in `listen listen_port;`; a machine that listens on a name of its own is rare, and has a domain. */
function describePlaceholder(host: string): string | null {
  if (host.toLowerCase() === 'localhost' || host === '*' || /[.:]/.test(host)) return null;
  return `"${host}" is no port, and an address only where a machine is named so`;
}

function shownHost(host: string, word: Word | undefined, { file }: Located): string {
  if (word === undefined) return host;
  const from = word.value.startsWith('[') ? 1 : 0;
  return shownPart(word, from, from + host.length, file);
}

/** Like `ngx_parse_url`: a value without a colon is a port if it can be one, else a host. */
function split(value: string): { host: string | null; port: string | null; from: number } {
  const bracket = value.startsWith('[') ? value.indexOf(']') : -1;
  const colon = bracket === -1 ? value.indexOf(':') : value[bracket + 1] === ':' ? bracket + 1 : -1;
  if (bracket !== -1) {
    const host = value.slice(1, bracket);
    return colon === -1 ? { host, port: null, from: 0 } : { host, port: value.slice(colon + 1), from: colon + 1 };
  }
  if (colon !== -1) return { host: value.slice(0, colon), port: value.slice(colon + 1), from: colon + 1 };
  return /^\d+(?:-\d+)?$/.test(value) ? { host: null, port: value, from: 0 } : { host: value, port: null, from: 0 };
}

function readRange(text: string): { port: number; portEnd: number | null } | 'invalid' {
  const match = /^(\d+)(?:-(\d+))?$/.exec(text);
  const port = Number(match?.[1]);
  const portEnd = match?.[2] === undefined ? port : Number(match[2]);
  if (!(port >= 1 && portEnd <= 65535 && port <= portEnd)) return 'invalid';
  return { port, portEnd: portEnd === port ? null : portEnd };
}
