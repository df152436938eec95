/** What an application opens that is started in one of several ways: what all of them say, and else that it is not known. */
import { placeOf } from '../../javascript/values/places.ts';
import { isOneOf } from '../../javascript/values/ports.ts';
import type { Value } from '../../javascript/values/value.ts';
import type { FoundListener, FoundUnresolved, Process } from '../source.ts';
import { holdsIn } from './command-line.ts';
import type { FoundApplication } from './found.ts';

/** @param open what stands under the condition that is not known; `null` where there is one way only */
export function inCommon(ways: readonly FoundApplication[], open: Value | null): FoundApplication {
  const [first, ...others] = ways;
  if (first === undefined || open === null)
    return first ?? { listeners: [], unresolved: [], processes: [], environments: [] };
  const environments = [...new Set(ways.flatMap((it) => it.environments))];
  const processes = merged(ways.map((it) => it.processes));
  const named = new Set(ways.flatMap((it) => it.listeners.flatMap((one) => [one.environment, ...one.replacedIn])));
  const agreements = ['default', ...[...named].filter((it) => it !== 'default')].map((name) => agreementIn(ways, name));
  const listeners = withNames(agreements);
  const said = ways.flatMap((it) => it.unresolved);
  const differing = agreements.filter((it) => !it.isWhole);
  if (differing.length === 0) {
    const once = said.filter((it, index) => said.findIndex((other) => isSameReason(it, other)) === index);
    return { listeners, unresolved: once, processes, environments };
  }
  const unresolved = first.unresolved.filter((it) =>
    others.every((way) => way.unresolved.some((other) => isSameReason(it, other))),
  );
  const [application = null] = processes.map((it) => it.name);
  const possible = [...new Set(differing.flatMap((it) => it.possible))];
  const reason = isOneOf(possible, open.at);
  const at = placeOf(open.at);
  const either: FoundUnresolved = {
    source: 'pm2',
    application,
    at,
    reason,
    possible,
    severity: 'warning',
    role: 'start',
    way: [],
  };
  return { listeners, unresolved: [...unresolved, either], processes, environments };
}

/** What all ways open in one environment. */
interface Agreement {
  readonly name: string;
  readonly listeners: ReadonlyMap<string, FoundListener>;
  /** Whether that is all that any of them opens. */
  readonly isWhole: boolean;
  /** Else what each of them may open, as a person is told of it. */
  readonly possible: readonly string[];
}

function agreementIn(ways: readonly FoundApplication[], name: string): Agreement {
  const held = ways.map(
    ({ listeners }) => new Map(listeners.filter((it) => holdsIn(it, name)).map((it) => [keyOf(it), it] as const)),
  );
  const keys = [...new Set(held.flatMap((it) => [...it.keys()]))];
  const common = keys.filter((key) => held.every((it) => it.has(key)));
  return {
    name,
    listeners: new Map(common.map((key) => [key, leastSure(held.flatMap((it) => it.get(key) ?? []))])),
    isWhole: common.length === keys.length,
    possible: held.flatMap((it, index) => portsOf([...it.values()], ways[index]?.unresolved ?? [])),
  };
}

/** What holds without a name, and where it does not; what holds besides in the environments that have a name. */
function withNames([base, ...named]: readonly Agreement[]): readonly FoundListener[] {
  if (base === undefined) return [];
  const listeners = [...base.listeners].map(([key, it]) => ({
    ...it,
    replacedIn: named.flatMap(({ name, listeners: own }) => (own.has(key) ? [] : [name])),
  }));
  const further = named.flatMap(({ name, listeners: own }) =>
    [...own].flatMap(([key, it]) => (base.listeners.has(key) ? [] : [{ ...it, environment: name, replacedIn: [] }])),
  );
  return [...listeners, ...further];
}

/** An application without what others say that never run beside it: what these have in some environments, it has in the rest. */
export function withoutSaid(application: FoundApplication, others: readonly FoundApplication[]): FoundApplication {
  const byKey = new Map<string, FoundListener[]>();
  for (const it of others.flatMap(({ listeners }) => listeners)) {
    const same = byKey.get(keyOf(it));
    if (same === undefined) byKey.set(keyOf(it), [it]);
    else same.push(it);
  }
  const listeners = application.listeners.flatMap((it): FoundListener[] => {
    const said = byKey.get(keyOf(it)) ?? [];
    const isSaidIn = (name: string): boolean => said.some((other) => holdsIn(other, name));
    if (it.environment !== 'default') return isSaidIn(it.environment) ? [] : [it];
    const names = new Set(said.flatMap((other) => [...other.replacedIn, other.environment]));
    const own = [...names].filter((name) => holdsIn(it, name));
    if (!isSaidIn('default')) {
      const elsewhere = own.filter((name) => name !== 'default' && isSaidIn(name));
      return [{ ...it, replacedIn: [...it.replacedIn, ...elsewhere] }];
    }
    return own.flatMap((name) => (isSaidIn(name) ? [] : [{ ...it, environment: name, replacedIn: [] }]));
  });
  return { ...application, listeners };
}

/**
 * Applications of which one is started, by a condition that is not known: `name: isBlue ? 'blue' : 'green'`. Each has its
 * own ports; one that several have is said once, as they never run beside each other.
 */
export function oneOf(applications: readonly FoundApplication[]): FoundApplication {
  return {
    listeners: applications.flatMap((it, index) => withoutSaid(it, applications.slice(0, index)).listeners),
    unresolved: applications.flatMap((it) => it.unresolved),
    processes: merged(applications.map((it) => it.processes)),
    environments: [...new Set(applications.flatMap((it) => it.environments))],
  };
}

/** A port that all ways open, as sure as the least sure of them. */
function leastSure(all: readonly FoundListener[]): FoundListener {
  const [first] = all;
  if (first === undefined) throw new RangeError('no way opens it');
  const least =
    all.find((it) => it.certainty === 'default') ?? all.find((it) => it.certainty === 'overridable') ?? first;
  return { ...least, variables: [...new Set(all.flatMap((it) => it.variables))] };
}

function keyOf({ port, portEnd, protocol, address, role }: FoundListener): string {
  return JSON.stringify([port, portEnd, protocol, address, role]);
}

function isSameReason(a: FoundUnresolved, b: FoundUnresolved): boolean {
  return a.reason === b.reason && a.at.file === b.at.file && a.at.line === b.at.line && a.at.column === b.at.column;
}

/** What one way may open: where that is one of several by another condition, each of them. */
function portsOf(listeners: readonly FoundListener[], unresolved: readonly FoundUnresolved[]): readonly string[] {
  const ports = [...new Set(listeners.map((it) => it.port))];
  if (ports.length > 0) return [ports.join(' and ')];
  if (unresolved.length === 0) return ['none'];
  return unresolved.flatMap(({ possible = [] }) => (possible.length > 0 ? possible : ['one that is not known']));
}

/** One process, with all that it may be. */
export function merged(ways: readonly (readonly Process[])[]): readonly Process[] {
  const byName = new Map<string | null, Process>();
  for (const it of ways.flat()) {
    const before = byName.get(it.name);
    byName.set(
      it.name,
      before === undefined
        ? it
        : {
            name: it.name,
            directories: [...new Set([...before.directories, ...it.directories])],
            isServer: before.isServer || it.isServer,
            covers: [...before.covers, ...it.covers],
            scripts: [...before.scripts, ...it.scripts],
          },
    );
  }
  return [...byName.values()];
}
