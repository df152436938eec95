/**
 * Sockets that exclude each other: `if (…) listen(4310); else listen(4320);` on a condition that is not known. One of
 * them is opened, and nothing says which.
 */
import { optionsOf } from '../values/choices.ts';
import { areBeside, isDoubtful, type Way } from '../values/conditions.ts';
import { writtenAt } from '../values/places.ts';
import { isOneOf, portNumber } from '../values/ports.ts';
import { type Option, unknown, type Value } from '../values/value.ts';
import { isSetting, sameWhen, type When } from '../values/whens.ts';
import type { ListenCall } from './readings.ts';

/** Each process of a cluster takes a way of its own: all of them are taken. */
function isOfCluster({ at }: Way): boolean {
  return /\bis(?:Master|Primary|Worker|MainThread)\b|\bcluster\.worker\b/.test(writtenAt(at));
}

/** A port of a call, in one environment. */
interface Claim {
  readonly call: ListenCall;
  readonly option: Option;
  readonly port: string;
  isGuess: boolean;
}

/** The calls; of those that only one of several ways comes by, where another one has other ports, none has a known port. */
export function withoutGuesses(calls: readonly ListenCall[]): ListenCall[] {
  const options = new Map(calls.map((call) => [call, optionsOf(call.port)]));
  const claims = [...options].flatMap(([call, all]) =>
    all.flatMap((option): Claim[] => {
      const port = isSetting(option.when) ? null : portOf(option.value, call);
      return port === null ? [] : [{ call, option, port, isGuess: false }];
    }),
  );
  const reasons = new Map<Option, string>();
  const [doubtful, usual] = parted(claims, ({ call }) => call.ways.some(isDoubtful));
  for (const { call, option, port } of doubtful)
    if (isKnown(port) && !usual.some((it) => it.port === port)) reasons.set(option, doubtOf(port, call.ways));
  for (let isStable = false; !isStable; ) {
    isStable = true;
    for (const claim of usual.filter((it) => !it.isGuess && isKnown(it.port))) {
      const reason = claim.call.ways.map((way) => otherPorts(claim, way, usual)).find((it) => it !== null) ?? null;
      if (reason === null) continue;
      reasons.set(claim.option, reason);
      claim.isGuess = true;
      isStable = false;
    }
  }
  return [...options].map(([call, all]) => ({ ...call, port: withReasons(call, all, reasons) }));
}

function doubtOf(port: string, ways: readonly Way[]): string {
  return ways.some((way) => way.isFailure === true)
    ? `it is ${port} only where something before that fails`
    : `it is ${port} only where nothing before that fails, and as far as that is seen, something does`;
}

function parted<T>(all: readonly T[], isOf: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(isOf), all.filter((one) => !isOf(one))];
}

/** What it is named as; `null` for no port, such as a path. */
function portOf(value: Value, { defaultPort }: ListenCall): string | null {
  if (value.kind === 'variable') return value.name;
  if (value.kind !== 'primitive')
    return `not known ${value.at.source.path} ${value.at.start} ${value.kind === 'unknown' ? value.reason : ''}`;
  if (value.value === undefined || value.value === null) return defaultPort === null ? null : String(defaultPort);
  const port = portNumber(value.value);
  return port === null ? null : String(port);
}

/** The reason why a port is not known that is opened on one way; `null` where the others have it, or have nothing else. */
function otherPorts({ option: { when }, port }: Claim, way: Way, claims: readonly Claim[]): string | null {
  if (isOfCluster(way)) return null;
  const onWays = new Map<number, Claim[]>();
  for (const claim of inEnvironment(claims, when)) {
    const other = claim.call.ways.find((it) => areBeside(it, way));
    if (other !== undefined) onWays.set(other.index, [...(onWays.get(other.index) ?? []), claim]);
  }
  const own = new Set((onWays.get(way.index) ?? []).map((it) => it.port));
  const isAlternative = [...onWays].some(([index, others]) => {
    const isHere = others.some((it) => it.port === port && !it.isGuess);
    return index !== way.index && !isHere && others.some((it) => !own.has(it.port) || it.isGuess);
  });
  if (!isAlternative) return null;
  const all = [...onWays.values()].flat().map((it) => it.port);
  const known = [...new Set(all.filter(isKnown))];
  const names = known.length < new Set(all).size ? [...known, 'another port'] : known;
  return isOneOf(names, way.at);
}

function isKnown(port: string): boolean {
  return portNumber(Number(port)) !== null;
}

/** Of each call what it is there; what it is elsewhere, where it names no such environment. */
function inEnvironment(claims: readonly Claim[], when: When | null): readonly Claim[] {
  return claims.filter(({ call, option }) => {
    if (sameWhen(option.when, when)) return true;
    return option.when === null && !optionsOf(call.port).some((it) => sameWhen(it.when, when));
  });
}

function withReasons(
  { port, at }: ListenCall,
  all: readonly Option[],
  reasons: ReadonlyMap<Option, string>,
): ListenCall['port'] {
  if (!all.some((it) => reasons.has(it))) return port;
  const options = all.map((option): Option => {
    const reason = reasons.get(option);
    return reason === undefined ? option : { value: unknown(reason, at), when: option.when };
  });
  const [only] = options;
  return options.length === 1 && only !== undefined ? only.value : { kind: 'choice', options, at: port.at };
}
