/** The single ports that some tables give to applications, and whether a range holds one of them. */
import { lastPort, PortIndex, type PortRange } from '../../model/port-index.ts';

export class GivenPorts {
  readonly #ports: PortIndex<PortRange>;
  readonly isEmpty: boolean;

  constructor(ranges: Iterable<PortRange>) {
    // One of each: a table that is there twice says nothing new.
    const ports = new Set<number>();
    for (const it of ranges) if (it.portEnd === null) ports.add(it.port);
    this.#ports = new PortIndex([...ports].map((port) => ({ port, portEnd: null })));
    this.isEmpty = ports.size === 0;
  }

  /** Whether one of them lies in a range. */
  touch(range: PortRange): boolean {
    return this.#ports.touches({ port: range.port, portEnd: lastPort(range) });
  }
}
