/** Functions that would be called later, and are taken away again while the program starts: listeners, timers. */
import { append } from '../../model/maps.ts';
import type { Closure, Made, Origin, Value } from '../values/value.ts';
import { removesListeners } from './request-handlers.ts';
import type { Run } from './seen.ts';
import type { UnreadCall } from './socket-options.ts';

/** Of what, and for what event; `null` for a timer, which is told by where it is set. */
interface Registration {
  readonly of: string;
  readonly event: string | null;
  readonly closure: Closure;
}

const adds: ReadonlySet<string> = new Set([
  ...['on', 'once', 'addListener', 'prependListener', 'prependOnceListener', 'addEventListener'],
]);
const timers: ReadonlySet<string> = new Set(['setTimeout', 'setInterval', 'setImmediate']);
const clears: ReadonlySet<string> = new Set(['clearTimeout', 'clearInterval', 'clearImmediate']);

export class Withdrawn {
  /** What runs them: what that opens is not known. */
  readonly runs = new Set<Run>();
  readonly #registered = new Map<string, Registration[]>();
  readonly #runsOf: (closure: Closure) => Iterable<Run>;

  /** @param runsOf what has run a function so far and in truth runs later */
  constructor(runsOf: (closure: Closure) => Iterable<Run>) {
    this.#runsOf = runsOf;
  }

  /** A call of code that is not read, in what the program does first. */
  sees({ made, args, at }: UnreadCall): void {
    const step = made.steps.findLast((it) => it !== 'default') ?? made.name;
    const [first, second] = args;
    if (timers.has(step) && first?.kind === 'closure') this.#add({ of: beginOf(at), event: null, closure: first });
    if (clears.has(step) && first !== undefined) this.#remove(beginOf(first.at), null, null);
    const event = first?.kind === 'primitive' ? String(first.value) : null;
    if (adds.has(step) && event !== null && second?.kind === 'closure')
      this.#add({ of: ownerOf(made), event, closure: second });
    if (removesListeners(step))
      this.#remove(ownerOf(made), event, step === 'removeAllListeners' ? null : (second ?? null));
  }

  #add(registration: Registration): void {
    append(this.#registered, registration.of, registration);
  }

  /** @param listener `null` for all of the event; that is `null` for all of them */
  #remove(of: string, event: string | null, listener: Value | null): void {
    const all = this.#registered.get(of) ?? [];
    const isMeant = (it: Registration): boolean =>
      (event === null || it.event === event) && (listener === null || isSame(it.closure, listener));
    for (const { closure } of all.filter(isMeant)) for (const run of this.#runsOf(closure)) this.runs.add(run);
    this.#registered.set(
      of,
      all.filter((it) => !isMeant(it)),
    );
  }
}

function isSame({ node }: Closure, value: Value): boolean {
  return value.kind === 'closure' && value.node === node;
}

/** What has the method that is called. */
function ownerOf({ from, name, steps }: Made): string {
  return [from, name, ...steps.slice(0, -1)].join(' ');
}

/** What a call gives stands where its callee does. */
function beginOf({ source, start }: Origin): string {
  return `${source.path}:${start}`;
}
