/**
 * What an expression of Python, Ruby or TOML is, where it is written plainly: a text, a number, a list of them, a
 * variable of the environment with or without a fallback, and texts put together from these. Anything else is unknown.
 */

import { mapOptions, overridable } from '../../javascript/values/choices.ts';
import { arrayValue, type Origin, primitive, unknown, type Value } from '../../javascript/values/value.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Environment } from '../environment.ts';
import { joined } from '../words.ts';
import type { Token } from './plain-tokens.ts';

/** Brackets and fallbacks in each other: nobody writes more. */
const deepest = 8;

/** The expressions that some tokens are, separated by commas. What is not understood is one unknown in their place. */
export function expressionsOf(
  tokens: readonly Token[],
  source: SourceText,
  environment: Environment,
  at: Origin,
): readonly Value[] {
  const parser = new Parser(tokens, source, environment);
  const values = parser.list(0);
  return values !== null && parser.isAtEnd ? values : [unknown('it would have to run', at)];
}

/** Each method gives `null` where it does not understand what is there. */
class Parser {
  readonly #tokens: readonly Token[];
  readonly #source: SourceText;
  readonly #environment: Environment;
  #next = 0;

  constructor(tokens: readonly Token[], source: SourceText, environment: Environment) {
    this.#tokens = tokens;
    this.#source = source;
    this.#environment = environment;
  }

  get isAtEnd(): boolean {
    return this.#next >= this.#tokens.length;
  }

  list(depth: number): readonly Value[] | null {
    const values: Value[] = [];
    while (!this.isAtEnd && !/^[)\]}]$/.test(this.#peek()?.text ?? '')) {
      const value = this.#skipOptions() ?? this.#either(depth);
      if (value === null) return null;
      if (value !== 'options') values.push(value);
      if (!this.#take(',')) break;
    }
    return values;
  }

  /** `tcp_nopush: true`, `:backlog => 64`, `{ key: … }`: what else a call is given says nothing of the socket. */
  #skipOptions(): 'options' | null {
    const [first, second, third] = this.#tokens.slice(this.#next, this.#next + 3);
    const isNamed = first?.kind === 'word' && second?.text === ':' && second.start === first.end;
    const isRocket = first?.text === ':' && second?.kind === 'word' && third?.text === '=>';
    if (first === undefined || (!isNamed && !isRocket && first.text !== '{')) return null;
    const { depth } = first;
    while (!this.isAtEnd && !(this.#peek()?.text === ',' && this.#peek()?.depth === depth)) {
      if ((this.#peek()?.depth ?? 0) < depth || /^(?:if|unless|do|while|until)$/.test(this.#peek()?.text ?? '')) break;
      this.#next += 1;
    }
    return 'options';
  }

  /** `ENV["PORT"] || 4310`, `os.environ.get("PORT") or "4310"`. */
  #either(depth: number): Value | null {
    let value = this.#sum(depth);
    while (value !== null && (this.#take('||') || this.#take('or'))) {
      const other = this.#sum(depth);
      value = other === null ? null : withFallback(value, other);
    }
    return value;
  }

  #sum(depth: number): Value | null {
    let value = this.#converted(depth);
    while (value !== null && this.#take('+')) {
      const other = this.#converted(depth);
      value = other === null ? null : sumOf(value, other);
    }
    return value;
  }

  /** `int(…)`, `String(…)`, `….to_i`. */
  #converted(depth: number): Value | null {
    if (depth > deepest) return null;
    const [name, bracket] = this.#tokens.slice(this.#next, this.#next + 2);
    const conversion = bracket?.text === '(' ? conversions.get(name?.text ?? '') : undefined;
    if (conversion !== undefined) this.#next += 1;
    const primary = this.#primary(depth);
    let value = primary === null || conversion === undefined ? primary : mapOptions(primary, conversion);
    while (value !== null && this.#peek()?.text === '.') {
      const method = conversions.get(this.#tokens[this.#next + 1]?.text ?? '');
      if (method === undefined) return null;
      this.#next += 2;
      value = mapOptions(value, method);
    }
    return value;
  }

  #primary(depth: number): Value | null {
    const token = this.#peek();
    if (token === undefined) return null;
    const at: Origin = { source: this.#source, start: token.start, end: token.end };
    switch (token.kind) {
      case 'string':
        return this.#string(token, at);
      case 'number': {
        const text = token.text.replaceAll('_', '');
        if (!/^\d{1,9}$/.test(text)) return null;
        this.#next += 1;
        return primitive(Number(text), at);
      }
      case 'word':
        return /^(?:None|nil|null)$/.test(token.text) ? this.#nothing(at) : this.#variable(depth);
      case 'mark': {
        const closing = token.text === '(' ? ')' : token.text === '[' ? ']' : null;
        if (closing === null) return null;
        this.#next += 1;
        const values = this.list(depth + 1);
        const end = this.#peek()?.end ?? token.end;
        if (values === null || !this.#take(closing)) return null;
        const [only] = values;
        if (closing === ')') return values.length === 1 && only !== undefined ? only : null;
        return arrayValue({ ...at, end }, [...values]);
      }
    }
  }

  #nothing(at: Origin): Value {
    this.#next += 1;
    return primitive(undefined, at);
  }

  #string(token: Token, at: Origin): Value {
    this.#next += 1;
    if (token.content !== null) return primitive(token.content, at);
    // Whatever is filled in, it stays a path: `"unix://#{shared}/puma.sock"`.
    const path = /^[fF]?(["'])(unix:.*)\1$/s.exec(token.text)?.[2];
    if (path !== undefined) return primitive(path, at);
    return unknown('a text into which something is filled in would have to run', at);
  }

  /** `ENV["PORT"]`, `ENV.fetch("PORT", 4310)`, `ENV.fetch("PORT") { 4310 }`, `os.environ.get("PORT", 4310)`, `os.getenv("PORT")`. */
  #variable(depth: number): Value | null {
    const start = this.#peek()?.start ?? 0;
    const lookup = lookups.find((words) => words.every((it, index) => this.#tokens[this.#next + index]?.text === it));
    if (lookup === undefined) return null;
    this.#next += lookup.length;
    const closing = lookup.at(-1) === '[' ? ']' : ')';
    const name = this.#peek();
    if (name?.kind !== 'string' || !name.content) return null;
    this.#next += 1;
    const fallback = closing === ')' && this.#take(',') ? this.#either(depth + 1) : undefined;
    const end = this.#peek()?.end ?? start;
    if (fallback === null || !this.#take(closing)) return null;
    const at: Origin = { source: this.#source, start, end };
    const { variables, others } = this.#environment;
    const value: Value = variables.get(name.content) ?? others ?? { kind: 'variable', name: name.content, at };
    const block = fallback ?? this.#block(depth);
    if (block === null) return null;
    return block === undefined ? value : withFallback(value, block);
  }

  /** `{ 4310 }` behind `ENV.fetch("PORT")`; `undefined` where there is none. */
  #block(depth: number): Value | null | undefined {
    if (!this.#take('{')) return undefined;
    const value = this.#either(depth + 1);
    return this.#take('}') ? value : null;
  }

  #peek(): Token | undefined {
    return this.#tokens[this.#next];
  }

  #take(text: string): boolean {
    const token = this.#peek();
    if (token === undefined || token.kind === 'string' || token.text !== text) return false;
    this.#next += 1;
    return true;
  }
}

type Conversion = (value: Value) => Value;

const toNumber: Conversion = (it) => {
  if (it.kind !== 'primitive') return it;
  return /^\d{1,9}$/.test(String(it.value)) ? { ...it, value: Number(it.value) } : unknown('it is no number', it.at);
};

const toText: Conversion = (it) =>
  it.kind === 'primitive' && typeof it.value === 'number' ? { ...it, value: String(it.value) } : it;

/** Functions of Python and Ruby, methods of Ruby. */
const conversions: ReadonlyMap<string, Conversion> = new Map([
  ['int', toNumber],
  ['Integer', toNumber],
  ['to_i', toNumber],
  ['str', toText],
  ['String', toText],
  ['to_s', toText],
]);

const lookups: readonly (readonly string[])[] = [
  ['ENV', '['],
  ['ENV', '.', 'fetch', '('],
  ['os', '.', 'environ', '['],
  ['os', '.', 'environ', '.', 'get', '('],
  ['os', '.', 'getenv', '('],
  ['environ', '.', 'get', '('],
  ['getenv', '('],
];

/** What a variable gives where it is set, and else the other value. */
function withFallback(value: Value, other: Value): Value {
  return mapOptions(value, (it) => {
    if (it.kind === 'variable') return overridable(other, [it.name]);
    const isUnset = it.kind === 'primitive' && (it.value === undefined || it.value === null || it.value === '');
    return isUnset ? other : it;
  });
}

/** `"0.0.0.0:" + os.environ.get("PORT", "4310")`, with the places of its parts. */
function sumOf(left: Value, right: Value): Value {
  return mapOptions(left, (a) =>
    mapOptions(right, (b) => {
      if (a.kind !== 'primitive' || b.kind !== 'primitive') return unknown('it would have to run', b.at);
      if (typeof a.value !== 'string' || typeof b.value !== 'string') return unknown('it is a sum', b.at);
      const at: Origin = a.at.source === b.at.source ? { ...a.at, end: Math.max(a.at.end, b.at.end) } : a.at;
      return joined([a, b], at);
    }),
  );
}
