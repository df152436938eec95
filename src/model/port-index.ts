/** Which items cover a port or touch a range, without looking at all of them. */

/** Something that takes one port or an inclusive range of them. */
export interface PortRange {
  readonly port: number;
  readonly portEnd: number | null;
}

/** The last port of a range, inclusive. */
export function lastPort(range: PortRange): number {
  return range.portEnd ?? range.port;
}

export function rangesTouch(a: PortRange, b: PortRange): boolean {
  return a.port <= lastPort(b) && b.port <= lastPort(a);
}

/** `4000`, or `4000-4010` for a range. */
export function showPorts(range: PortRange): string {
  return range.portEnd === null || range.portEnd === range.port ? String(range.port) : `${range.port}-${range.portEnd}`;
}

/**
 * A static interval tree: the items sorted by first port, with the highest last port of every
 * subtree beside them. A question costs O(log n + answers).
 */
export class PortIndex<T extends PortRange> {
  readonly #items: readonly T[];
  readonly #highest: Int32Array;

  constructor(items: Iterable<T>) {
    // The sort is stable: items on one port stay in the order given, which is the order of the document.
    this.#items = [...items].sort((a, b) => a.port - b.port);
    this.#highest = new Int32Array(this.#items.length);
    this.#measure(0, this.#items.length);
  }

  /** The items that share a port with `range`, in order of their first port. */
  touching(range: PortRange): readonly T[] {
    const found: T[] = [];
    this.#collect(0, this.#items.length, range.port, lastPort(range), found);
    return found;
  }

  /** Whether any item shares a port with `range`. */
  touches(range: PortRange): boolean {
    return this.#isTouched(0, this.#items.length, range.port, lastPort(range));
  }

  /** The items that cover one port. */
  at(port: number): readonly T[] {
    return this.touching({ port, portEnd: null });
  }

  #measure(low: number, high: number): number {
    if (low >= high) return 0;
    const middle = (low + high) >> 1;
    const item = this.#items[middle];
    const own = item === undefined ? 0 : lastPort(item);
    const highest = Math.max(own, this.#measure(low, middle), this.#measure(middle + 1, high));
    this.#highest[middle] = highest;
    return highest;
  }

  #isTouched(low: number, high: number, first: number, last: number): boolean {
    if (low >= high) return false;
    const middle = (low + high) >> 1;
    const item = this.#items[middle];
    if (item === undefined || (this.#highest[middle] ?? 0) < first) return false;
    if (item.port <= last && lastPort(item) >= first) return true;
    return (
      this.#isTouched(low, middle, first, last) || (item.port <= last && this.#isTouched(middle + 1, high, first, last))
    );
  }

  #collect(low: number, high: number, first: number, last: number, found: T[]): void {
    if (low >= high) return;
    const middle = (low + high) >> 1;
    const item = this.#items[middle];
    if (item === undefined || (this.#highest[middle] ?? 0) < first) return;
    this.#collect(low, middle, first, last, found);
    if (item.port > last) return;
    if (lastPort(item) >= first) found.push(item);
    this.#collect(middle + 1, high, first, last, found);
  }
}
