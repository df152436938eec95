/** Which listeners can meet: grouped by socket, so that a thousand on one address are compared once. */
import { type Bound, boundsOf } from '../model/address.ts';
import type { Listener, Protocol } from '../model/facts.ts';
import { append } from '../model/maps.ts';
import { normalName } from '../model/names.ts';
import { compareText } from '../model/place.ts';
import { lastPort, PortIndex, type PortRange } from '../model/port-index.ts';

/** All listeners on one address and range of ports. */
export interface Socket extends PortRange {
  readonly key: string;
  readonly protocol: Protocol;
  readonly bounds: readonly Bound[];
  /** By the application's normal name, in the order given. */
  readonly byApplication: Map<string, Listener[]>;
}

export class Sockets {
  readonly #of = new Map<Listener, Socket>();
  /** By each address that a socket takes connections on, see `keysOf`. */
  readonly #byAddress: ReadonlyMap<string, PortIndex<Socket>>;
  readonly #meeting = new Map<string, readonly Socket[]>();

  constructor(listeners: readonly Listener[]) {
    const sockets = new Map<string, Socket>();
    for (const listener of listeners) {
      const { port, portEnd, protocol, address, family } = listener;
      const key = `${port}-${portEnd}/${protocol}/${family}/${address}`;
      const known = sockets.get(key);
      const socket = known ?? { key, port, portEnd, protocol, bounds: boundsOf(listener), byApplication: new Map() };
      if (known === undefined) sockets.set(key, socket);
      append(socket.byApplication, normalName(listener.application), listener);
      this.#of.set(listener, socket);
    }
    const byAddress = new Map<string, Socket[]>();
    for (const socket of sockets.values()) for (const key of keysOf(socket)) append(byAddress, key, socket);
    this.#byAddress = new Map([...byAddress].map(([key, list]) => [key, new PortIndex(list)]));
  }

  /** The sockets, the listener's own among them, that take the same connections as it would on these ports. */
  meeting(listener: Listener, range: PortRange): readonly Socket[] {
    const socket = this.#of.get(listener);
    if (socket === undefined) return [];
    const key = `${socket.key} ${range.port}-${lastPort(range)}`;
    const known = this.#meeting.get(key);
    if (known !== undefined) return known;
    const found = new Set(meetingKeys(socket).flatMap((it) => this.#byAddress.get(it)?.touching(range) ?? []));
    const inOrder = [...found].sort((a, b) => a.port - b.port || compareText(a.key, b.key));
    this.#meeting.set(key, inOrder);
    return inOrder;
  }
}

/** Under which keys a socket is found: those of its addresses, and of all addresses of their IP versions. */
function keysOf({ protocol, bounds }: Socket): readonly string[] {
  return bounds.flatMap(({ version, address }) => [
    `${protocol}${version} ${address ?? 'wildcard'}`,
    `${protocol}${version} any`,
  ]);
}

/** Where to look for the sockets that meet this one: a wildcard meets any address, an address itself and the wildcard. */
function meetingKeys({ protocol, bounds }: Socket): readonly string[] {
  return bounds.flatMap(({ version, address }) =>
    address === null
      ? [`${protocol}${version} any`]
      : [`${protocol}${version} ${address}`, `${protocol}${version} wildcard`],
  );
}

/** Whether two listeners can be there together, on one host and in one environment. */
export function canMeet(a: Listener, b: Listener): boolean {
  return (a.host === null || b.host === null || a.host === b.host) && inOneEnvironment(a, b);
}

/** Whether there is an environment in which both have their port. */
export function inOneEnvironment(a: Listener, b: Listener): boolean {
  if (a.environment === b.environment) return true;
  if (a.environment === 'default') return !a.replacedIn.includes(b.environment);
  if (b.environment === 'default') return !b.replacedIn.includes(a.environment);
  return false;
}
