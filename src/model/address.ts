/** Bind addresses: which ones overlap, which ones stay on this machine. */
import ipaddr from 'ipaddr.js';
import type { Family } from './facts.ts';

/** The part of a listen socket that addresses are compared by. `null` is the wildcard of its family. */
export interface BindAddress {
  readonly address: string | null;
  readonly family: Family;
}

/**
 * The family of a socket bound to an address without further options: Node and most servers open a
 * missing address as `::`, which on Linux accepts IPv4 as well (ipv6(7), `IPV6_V6ONLY`).
 */
export function familyOf(address: string | null): Family {
  if (address === null) return 'dual';
  const ip = parseIp(address);
  if (ip === null) return 'dual'; // localhost, or a name: both families are possible
  if (ip.kind() === 'ipv4') return 'ipv4';
  return isUnspecified(ip) ? 'dual' : 'ipv6';
}

/** Whether sockets on the same port and protocol, bound to these addresses, take the same connections. */
export function addressesOverlap(a: BindAddress, b: BindAddress): boolean {
  const left = boundsOf(a);
  const right = boundsOf(b);
  return left.some((x) =>
    right.some((y) => x.version === y.version && (x.address === null || y.address === null || x.address === y.address)),
  );
}

/** Whether a socket bound to this address can only be reached from this machine. */
export function isLoopback(address: string | null): boolean {
  if (address === null) return false;
  if (isLocalhostName(address)) return true;
  const ip = parseIp(address);
  return ip !== null && ip.range() === 'loopback';
}

/** Whether a connection to this host arrives at this machine: loopback, or the unspecified address. */
export function isThisMachine(host: string): boolean {
  const ip = parseIp(host);
  return isLoopback(host) || (ip !== null && isUnspecified(ip));
}

/**
 * Whether a connection to `host` reaches a socket: `maybe` where a name stands for one of several
 * addresses (`localhost` is `127.0.0.1`, `::1`, or both, as the resolver says).
 */
export function reaches(host: string, socket: BindAddress): 'yes' | 'no' | 'maybe' {
  const targets = boundsOf({ address: loopbackFor(host), family: familyOf(host) });
  const sockets = boundsOf(socket);
  const hits = targets.filter((target) =>
    sockets.some((it) => it.version === target.version && (it.address === null || it.address === target.address)),
  );
  if (hits.length === 0) return 'no';
  const uncertain = isLocalhostName(socket.address ?? '') && !isLocalhostName(host);
  return uncertain ? 'maybe' : 'yes';
}

/** Whether a text is an IP address or `localhost`: something to bind to, and no other host's name. */
export function isAddress(text: string): boolean {
  return isLocalhostName(text) || parseIp(text) !== null;
}

/** One address of one IP version; `null` is that version's wildcard. */
export interface Bound {
  readonly version: 4 | 6;
  readonly address: string | null;
}

/** The addresses, one by one, that a socket takes connections on. */
export function boundsOf({ address, family }: BindAddress): readonly Bound[] {
  if (address !== null && isLocalhostName(address)) {
    return [
      { version: 4, address: '127.0.0.1' },
      { version: 6, address: '::1' },
    ];
  }
  const ip = address === null ? null : parseIp(address);
  if (address !== null && ip === null)
    return [
      { version: 4, address },
      { version: 6, address },
    ];
  if (ip !== null && !isUnspecified(ip)) return [{ version: ip.kind() === 'ipv4' ? 4 : 6, address: ip.toString() }];
  // A wildcard: of both versions unless the socket is limited to one.
  const versions: readonly (4 | 6)[] = family === 'ipv4' ? [4] : family === 'ipv6' ? [6] : [4, 6];
  return versions.map((version) => ({ version, address: null }));
}

/** A connection to the unspecified address goes to loopback of the same version. */
function loopbackFor(host: string): string {
  const ip = parseIp(host);
  if (ip === null || !isUnspecified(ip)) return host;
  return ip.kind() === 'ipv4' ? '127.0.0.1' : '::1';
}

function isLocalhostName(name: string): boolean {
  return /^localhost\.?$/i.test(name);
}

function isUnspecified(ip: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  return ip.range() === 'unspecified';
}

/** A server has few addresses and thousands of sockets: each address is parsed once. */
const parsed = new Map<string, ipaddr.IPv4 | ipaddr.IPv6 | null>();
const mostParsed = 1000;

/** Strict dotted quads and IPv6 without brackets; IPv4-mapped IPv6 is read as the IPv4 address it is. */
function parseIp(text: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const ip = ipaddr.IPv4.isValidFourPartDecimal(text)
    ? ipaddr.IPv4.parse(text)
    : ipaddr.IPv6.isValid(text)
      ? ipaddr.process(text)
      : null;
  if (parsed.size >= mostParsed) parsed.clear();
  parsed.set(text, ip);
  return ip;
}
