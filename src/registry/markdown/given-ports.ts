/** The single ports that some tables give to applications, and how many of them lie in a range. */
import { lastPort, type PortRange } from '../../model/port-index.ts';
import { highestPort } from '../ports.ts';

export class GivenPorts {
  /** For every port, how many there are below it. */
  readonly #below: Int32Array;

  constructor(ranges: Iterable<PortRange>) {
    const isGiven = new Uint8Array(highestPort + 1);
    for (const it of ranges) if (it.portEnd === null) isGiven[it.port] = 1;
    this.#below = new Int32Array(highestPort + 2);
    for (let port = 0; port <= highestPort; port += 1) {
      this.#below[port + 1] = (this.#below[port] ?? 0) + (isGiven[port] ?? 0);
    }
  }

  get isEmpty(): boolean {
    return this.#below.at(-1) === 0;
  }

  /** Whether one of them lies in a range. */
  touch(range: PortRange): boolean {
    return (this.#below[lastPort(range) + 1] ?? 0) > (this.#below[range.port] ?? 0);
  }
}
