/** All readings of one call that opens a socket, as one: what it listens on. */
import type { Protocol } from '../../model/facts.ts';
import { append } from '../../model/maps.ts';
import { choose, optionsOf, sameValue } from '../values/choices.ts';
import { isDoubtful, type Way } from '../values/conditions.ts';
import { type Option, type Origin, unknown, type Value } from '../values/value.ts';
import { isSetting, sameWhen, type When } from '../values/whens.ts';
import { eachAtOnce, isNotOpened, isOn } from './at-once.ts';
import type { Phase, Run, Seen } from './seen.ts';

/** One place where a program opens a socket. */
export interface ListenCall {
  /** `undefined` where none is given and `defaultPort` applies, `false` where it is not opened. */
  readonly port: Value;
  readonly defaultPort: number | null;
  /** `undefined` where none is given: every address. */
  readonly address: Value;
  readonly protocol: Protocol;
  /** The call. */
  readonly at: Origin;
  /** Those of several ways, one of which is taken, without which it is not come by. */
  readonly ways: readonly Way[];
  /** The framework that opens it, for messages; `null` for Node itself, or where it is not known. */
  readonly via: string | null;
  /** Whether evaluation comes by: `false` where only its looks say that it opens a socket. */
  readonly isReached: boolean;
}

/** More readings of one place than these say nothing new. */
export const mostReadings = 64;

/** All readings of one place: a socket for each address, and for each time that it is surely come by with another port. */
export function merged(
  at: Origin,
  all: readonly Seen[],
  cut: ReadonlySet<Run>,
  withdrawn: ReadonlySet<Run>,
): readonly ListenCall[] {
  const seen = withoutWithdrawn(at, all, withdrawn);
  const chosen = withoutFailures(meant(at, seen, cut));
  const byAddress = new Map<string, Seen[]>();
  for (const one of chosen) {
    const key = optionsOf(one.socket.address)
      .map(({ value }) => textOfScalar(value))
      .join('|');
    append(byAddress, key, one);
  }
  const isReached = seen.some((it) => it.how !== 'unreached');
  const via = chosen.map((it) => it.socket.framework).find((it) => it !== null) ?? null;
  // Of very many, not all are seen.
  const isAll = all.length < mostReadings;
  const sockets = [...byAddress.values()].flatMap((it) => (isAll ? eachAtOnce(it) : [it]));
  const isOne = sockets.length <= byAddress.size;
  return sockets.flatMap((readings): ListenCall[] => {
    const [first] = readings;
    if (first === undefined) return [];
    const { address, defaultPort, protocol } = first.socket;
    const times = isOne ? chosen : readings;
    const ways = first.ways.filter((way) => times.every((it) => isOn(way, it)));
    const port = oneOf(readings, at);
    return [{ port, address, defaultPort, protocol, at, ways, via, isReached }];
  });
}

/** What is taken away again is not known: who knows whether it was called before. */
function withoutWithdrawn(at: Origin, seen: readonly Seen[], withdrawn: ReadonlySet<Run>): readonly Seen[] {
  const left = seen.filter(({ run }) => run === null || !withdrawn.has(run));
  const [first] = seen;
  if (left.length > 0 || first === undefined) return left;
  const port = unknown('what leads to it would run later, and is taken away again before', at);
  return [{ ...first, socket: { ...first.socket, port }, ifGiven: null }];
}

/** What is done where something fails that most likely does not is not what the program does, if it comes by without. */
function withoutFailures(seen: readonly Seen[]): readonly Seen[] {
  const usual = seen.filter(({ ways }) => !ways.some(isDoubtful));
  return usual.length > 0 ? usual : seen;
}

/** The readings that count. */
function meant(at: Origin, seen: readonly Seen[], cut: ReadonlySet<Run>): readonly Seen[] {
  const of = (...hows: readonly Seen['how'][]): readonly Seen[] => seen.filter((it) => hows.includes(it.how));
  const sure = of('sure');
  const early = sure.length > 0 ? sure : of('blind');
  const again = isSame(of('echo'), of('again')) ? [] : of('again');
  // A name that is declared further down is known at the end.
  const tooEarly = (it: Seen): boolean => again.length > 0 && isUndeclared(it.socket.port);
  const gone = goneBy(seen, cut);
  const isGone = (it: Seen): boolean => it.run !== null && gone.has(it.run);
  const [first] = early;
  if (again.length === 0 && first !== undefined && early.every(isGone))
    return [{ ...first, socket: { ...first.socket, port: unknown(changed, at) }, ifGiven: null }];
  const reached = [...early.filter((it) => !tooEarly(it) && !isGone(it)), ...again];
  return reached.length > 0 ? reached : of('echo', 'again', 'unreached');
}

const changed = 'what leads to it runs later, and by then goes another way';

/** What comes by right after it was run, but not at the end of the program, when something else has been changed. */
function goneBy(seen: readonly Seen[], cut: ReadonlySet<Run>): ReadonlySet<Run> {
  const runsOf = (how: Phase): readonly Run[] => seen.flatMap((it) => (it.how === how ? (it.run ?? []) : []));
  const again = new Set([...cut, ...runsOf('again')]);
  return new Set(seen.length < mostReadings ? runsOf('echo').filter((run) => !again.has(run)) : []);
}

/** Whether nothing has changed between two looks at the same code. */
function isSame(a: readonly Seen[], b: readonly Seen[]): boolean {
  const texts = (all: readonly Seen[]): string =>
    [...new Set(all.flatMap(({ socket }) => [socket.port, socket.address].map(textOfValue)))].sort().join('\n');
  return texts(a) === texts(b);
}

function textOfValue(value: Value): string {
  return optionsOf(value)
    .map(({ value: it, when }) => {
      return `${textOfScalar(it)} ${it.at.source.path} ${it.kind === 'primitive' ? it.at.start : ''} ${when?.environment ?? ''}`;
    })
    .join('|');
}

/** Why something is not known makes no difference: it is told to people. */
function textOfScalar(value: Value): string {
  if (value.kind === 'primitive') return String(value.value);
  return value.kind === 'unknown' ? `unknown ${value.variables?.join() ?? ''}` : value.kind;
}

/** A name that nothing declares. */
export function isUndeclared(value: Value): boolean {
  return value.kind === 'unknown' && value.made?.from === 'global' && value.made.steps.length === 0;
}

/** One of several; of what is not known, one says enough. */
function oneOf(readings: readonly Seen[], at: Origin): Value {
  const options: Option[] = [];
  for (const { value, when } of opened(readings)) {
    const isThere = options.some(
      (it) => it.when === null && (sameValue(it.value, value) || isSameUnknown(it.value, value)),
    );
    if (!isThere || when !== null) options.push({ value, when });
  }
  return choose(options, chosenAt(readings.map((it) => it.socket.port)) ?? at);
}

/** Where all of them are chosen; `null` for several places. */
function chosenAt(values: readonly Value[]): Origin | null {
  const [first, ...others] = values.map((it) => it.at);
  const isOne = others.every((it) => it.source === first?.source && it.start === first.start && it.end === first.end);
  return isOne ? (first ?? null) : null;
}

/**
 * What they are in each environment: `const it = process.env.TLS ? https : http` comes by twice, each time where the other
 * does not. Where a variable is set, it may be set to what leads another way.
 */
function opened(readings: readonly Seen[]): readonly Option[] {
  return readings.flatMap((own) => {
    const others = readings.filter((it) => it !== own);
    return optionsOf(own.socket.port).flatMap((option) => {
      const isSure = (it: Seen): boolean => !isSetting(option.when) || it.ways.every((way) => isOn(way, own));
      const instead = isNotOpened(option.value)
        ? others.filter(isSure).flatMap((it) => openedWhen(option.when, optionsOf(it.socket.port)))
        : [];
      return instead.length > 0 ? instead : [option];
    });
  });
}

function openedWhen(when: When | null, options: readonly Option[]): readonly Option[] {
  const here = options.filter((it) => sameWhen(it.when, when));
  const those = here.length > 0 ? here : options.filter((it) => it.when === null);
  return those.filter((it) => !isNotOpened(it.value)).map(({ value }) => ({ value, when }));
}

function isSameUnknown(a: Value, b: Value): boolean {
  if (a.kind === 'primitive' && b.kind === 'primitive')
    return a.value === undefined && b.value === undefined && a.variables.join() === b.variables.join();
  if (a.kind === 'variable' && b.kind === 'variable') return a.name === b.name;
  return a.kind === 'unknown' && b.kind === 'unknown' && textOfScalar(a) === textOfScalar(b);
}
