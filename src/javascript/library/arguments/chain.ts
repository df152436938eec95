/**
 * A parser that is told of its options call by call: `yargs.option(…).option(…).argv`. What it is told is kept in the
 * memory of the program, and read when it parses.
 */
import { type Interpreter, notUnderstood } from '../../language/interpreter.ts';
import {
  type ArrayValue,
  arrayValue,
  type Builtin,
  builtin,
  isExact,
  looseItems,
  type Members,
  type Origin,
  primitive,
  type Value,
} from '../../values/value.ts';
import { Unclear } from './words.ts';

/** A call that was made of a parser. */
export interface Told {
  readonly name: string;
  readonly args: readonly Value[];
  readonly at: Origin;
}

export interface Chain {
  readonly name: string;
  /** What only tells it something, and gives the parser itself back. */
  readonly tells: ReadonlySet<string>;
  /** Anything else that it has; `undefined` for what is not known, after which nothing is. */
  readonly get: (name: string, self: Builtin, calls: ArrayValue) => Value | undefined;
  readonly call?: Builtin['call'];
  /** What it is made with, as if it were told that first. */
  readonly begins?: { readonly name: string; readonly args: readonly Value[] };
}

const callsByMembers = new WeakMap<Members, ArrayValue>();

/** A parser that nothing has been told yet. */
export function chainOf(it: Interpreter, at: Origin, chain: Chain): Builtin {
  const { begins } = chain;
  const first = begins === undefined ? [] : [arrayValue(at, [primitive(begins.name, at), ...begins.args])];
  const calls = arrayValue(at, [...first]);
  const { name: whole } = chain;
  const members: Members = {
    get: (name) => {
      if (chain.tells.has(name))
        return builtin(name, at, (args, here) => {
          tell(it, calls, name, args, here);
          return self;
        });
      const known = chain.get(name, self, calls);
      if (known !== undefined) return known;
      tell(it, calls, '?', [], at);
      return { ...notUnderstood(`"${whole}.${name}"`, at), made: { from: 'package', name: whole, steps: [name] } };
    },
  };
  callsByMembers.set(members, calls);
  const self = builtin(whole, at, chain.call ?? ((_args, here) => notUnderstood(`"${whole}"`, here)), members);
  return self;
}

export function tell(it: Interpreter, calls: ArrayValue, name: string, args: readonly Value[], at: Origin): void {
  it.step();
  it.memory.willChange(calls);
  calls.items.push(arrayValue(at, [primitive(name, at), ...args]));
}

/** A parser that is told more than that is not read: what it knows is compared with each other. */
const mostTold = 2000;

/** What a parser has been told so far. */
export function toldIn(calls: ArrayValue, whole: string): readonly Told[] {
  if (!isExact(calls)) throw new Unclear(looseItems(calls));
  if (calls.items.length > mostTold) throw new Unclear(notUnderstood(`so much that "${whole}" is told`, calls.at));
  return calls.items.map((call) => {
    const [name, ...args] = call.kind === 'array' ? call.items : [];
    if (name?.kind !== 'primitive' || name.value === '?')
      throw new Unclear(notUnderstood(`what "${whole}" is told`, call.at));
    return { name: String(name.value), args, at: call.at };
  });
}

/** The calls of a parser, or of an option, that is handed over; `null` for anything else. */
export function callsOf(value: Value | undefined): ArrayValue | null {
  return (value?.kind === 'builtin' && value.members !== undefined && callsByMembers.get(value.members)) || null;
}
