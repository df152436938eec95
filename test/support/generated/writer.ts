/** What the parts of the generator share: the tape, the names in reach, numbers that occur only once. */
import type { Tape } from './tape.ts';

/**
 * The kinds of values that programs are made of.
 * - `port`: a number; `text`: the same as a text
 * - `ports`: a list of numbers; `table`: an object of numbers, by a `key`
 * - `flag`: a condition; `name`: a word
 * - `toPort`: a function of a number that gives one; `toApp`: of a name and a number, that gives an application
 */
export type Kind = 'port' | 'text' | 'ports' | 'table' | 'flag' | 'name' | 'toPort' | 'toApp';

export const keys = ['web', 'api', 'worker'] as const;

/** Names in one file, by kind; inner scopes see those of the outer ones. */
export class Names {
  readonly #own = new Map<Kind, string[]>();
  readonly #outer: Names | null;

  constructor(outer: Names | null = null) {
    this.#outer = outer;
  }

  add(kind: Kind, name: string): void {
    const own = this.#own.get(kind);
    if (own === undefined) this.#own.set(kind, [name]);
    else own.push(name);
  }

  all(kind: Kind): readonly string[] {
    return [...(this.#own.get(kind) ?? []), ...(this.#outer?.all(kind) ?? [])];
  }
}

/** The numbers below are indexes and lengths. */
export const firstNumber = 4010;

/** Numbers, each given out once, and so far apart that a sum of one and a small one is none of them. */
export class Numbers {
  #next = firstNumber;

  next(): number {
    this.#next += 40;
    return this.#next;
  }
}

export interface Language {
  readonly module: 'esm' | 'commonjs';
  readonly typescript: boolean;
}

/** One scope of one file under construction. */
export class Writer {
  readonly tape: Tape;
  readonly names: Names;
  readonly language: Language;
  /** Conditions that only hold here, as `mode === 'production'` in Vite's config function. */
  readonly tests: readonly string[];
  readonly isAsync: boolean;
  readonly #numbers: Numbers;
  readonly #counter: { value: number };

  constructor(from: {
    readonly tape: Tape;
    readonly numbers: Numbers;
    readonly language: Language;
    readonly names?: Names;
    readonly tests?: readonly string[];
    readonly isAsync?: boolean;
    readonly counter?: { value: number };
  }) {
    this.tape = from.tape;
    this.#numbers = from.numbers;
    this.language = from.language;
    this.names = from.names ?? new Names();
    this.tests = from.tests ?? [];
    this.isAsync = from.isAsync ?? false;
    this.#counter = from.counter ?? { value: 0 };
  }

  /** A scope inside of this one. */
  inner(more: { readonly tests?: readonly string[]; readonly isAsync?: boolean } = {}): Writer {
    return new Writer({
      tape: this.tape,
      numbers: this.#numbers,
      language: this.language,
      names: new Names(this.names),
      tests: [...this.tests, ...(more.tests ?? [])],
      isAsync: more.isAsync ?? false,
      counter: this.#counter,
    });
  }

  /** A name that is not taken. */
  fresh(stem: string): string {
    this.#counter.value += 1;
    return `${stem}${this.#counter.value}`;
  }

  /** A number of its own. */
  number(): number {
    return this.#numbers.next();
  }

  /** One of the names of a kind, or what stands in for it where there is none. */
  name(kind: Kind, otherwise: () => string): string {
    const [first, ...others] = this.names.all(kind);
    return first === undefined ? otherwise() : this.tape.of(first, ...others);
  }
}
