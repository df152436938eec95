/** Which listeners can meet: grouped by socket, so that a thousand on one address are compared once. */
import { type Bound, boundsOf, boundsOverlap } from '../model/address.ts';
import type { Listener, Protocol } from '../model/facts.ts';
import { normalName } from '../model/names.ts';
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
  readonly #byPort: PortIndex<Socket>;
  readonly #of = new Map<Listener, Socket>();
  readonly #meeting = new Map<string, readonly Socket[]>();

  constructor(listeners: readonly Listener[]) {
    const sockets = new Map<string, Socket>();
    for (const listener of listeners) {
      const { port, portEnd, protocol, address, family } = listener;
      const key = `${port}-${portEnd}/${protocol}/${family}/${address}`;
      const socket = sockets.get(key) ?? {
        key,
        port,
        portEnd,
        protocol,
        bounds: boundsOf(listener),
        byApplication: new Map(),
      };
      sockets.set(key, socket);
      append(socket.byApplication, normalName(listener.application), listener);
      this.#of.set(listener, socket);
    }
    this.#byPort = new PortIndex(sockets.values());
  }

  /** The sockets, the listener's own among them, that take the same connections as it would on these ports. */
  meeting(listener: Listener, range: PortRange): readonly Socket[] {
    const socket = this.#of.get(listener);
    if (socket === undefined) return [];
    const key = `${socket.key} ${range.port}-${lastPort(range)}`;
    const known = this.#meeting.get(key);
    if (known !== undefined) return known;
    const found = this.#byPort
      .touching(range)
      .filter((it) => it.protocol === socket.protocol && boundsOverlap(it.bounds, socket.bounds));
    this.#meeting.set(key, found);
    return found;
  }
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

export function append<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
