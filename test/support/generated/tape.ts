/**
 * A program is drawn from a tape of numbers: every choice of the generator takes the next one, and behind the end
 * of the tape every choice is the first, simplest one. So a smaller tape is a simpler program.
 */
export class Tape {
  readonly #values: readonly number[];
  #at = 0;

  constructor(values: readonly number[]) {
    this.#values = values;
  }

  /** From 0 to `bound - 1`. */
  below(bound: number): number {
    const value = this.#values[this.#at] ?? 0;
    this.#at += 1;
    return value % bound;
  }

  /** True once in so many times; false behind the end of the tape. */
  oneIn(times: number): boolean {
    return this.below(times) === times - 1;
  }

  /** One of them, the simplest first. */
  of<T>(first: T, ...others: readonly T[]): T {
    return others[this.below(others.length + 1) - 1] ?? first;
  }

  /** What one of them makes, the simplest first. */
  make<T>(first: () => T, ...others: readonly (() => T)[]): T {
    return this.of(first, ...others)();
  }

  /** That many of them, at least one, in order and without repetition. */
  some<T>(all: readonly T[]): readonly T[] {
    const from = this.below(all.length);
    return all.slice(from, from + 1 + this.below(all.length - from));
  }
}

/** As many tapes as asked for; the same for the same seed. */
export function* tapes(seed: number, count: number, longest = 600): Generator<readonly number[]> {
  const random = randomNumbers(seed);
  for (let made = 0; made < count; made += 1) {
    const length = 20 + (random() % longest);
    yield Array.from({ length }, random);
  }
}

/** 16 bits at a time. https://en.wikipedia.org/wiki/Xorshift (32 bits, 13-17-5) */
function randomNumbers(seed: number): () => number {
  let state = (Math.imul(seed, 2_654_435_761) ^ 0x9e3779b9) | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 8) & 0xffff;
  };
}

/** Most programs tried in search of a smaller one. */
const mostAttempts = 400;

/** The smallest list found that still fails: runs of items are taken out, or made into the simplest one. */
export async function shrunk<T>(
  items: readonly T[],
  fails: (items: readonly T[]) => Promise<boolean>,
  simplest?: T,
): Promise<readonly T[]> {
  let smallest = items;
  let attempts = 0;
  const attempt = async (candidate: readonly T[]): Promise<boolean> => {
    attempts += 1;
    if (attempts > mostAttempts || !(await fails(candidate))) return false;
    smallest = candidate;
    return true;
  };
  for (let size = Math.ceil(items.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let from = 0; from < smallest.length; ) {
      const [head, run, tail] = [
        smallest.slice(0, from),
        smallest.slice(from, from + size),
        smallest.slice(from + size),
      ];
      if (await attempt([...head, ...tail])) continue;
      const isSimplest = simplest === undefined || run.every((it) => it === simplest);
      if (!isSimplest) await attempt([...head, ...run.map(() => simplest), ...tail]);
      from += size;
    }
  }
  return smallest;
}
