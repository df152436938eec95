/** What an application opens that is started in one of several ways: what all of them say, and else that it is not known. */
import { placeOf } from '../../javascript/values/places.ts';
import { isOneOf } from '../../javascript/values/ports.ts';
import type { Value } from '../../javascript/values/value.ts';
import type { FoundListener, FoundUnresolved, Process } from '../source.ts';
import type { FoundApplication } from './found.ts';

/** @param open what stands under the condition that is not known; `null` where there is one way only */
export function inCommon(ways: readonly FoundApplication[], open: Value | null): FoundApplication {
  const [first, ...others] = ways;
  if (first === undefined || open === null)
    return first ?? { listeners: [], unresolved: [], processes: [], environments: [] };
  const environments = [...new Set(ways.flatMap((it) => it.environments))];
  const processes = merged(ways.map((it) => it.processes));
  const listeners = first.listeners.flatMap((listener) => agreed(listener, others) ?? []);
  const isSame = ways.every((it) => it.listeners.length === listeners.length);
  const unresolved = first.unresolved.filter((it) =>
    others.every((way) => way.unresolved.some((other) => isSameReason(it, other))),
  );
  if (isSame) {
    const said = ways.map((it) => it.unresolved).find((it) => it.length > 0) ?? [];
    return { listeners, unresolved: said, processes, environments };
  }
  const [application = null] = processes.map((it) => it.name);
  const reason = isOneOf([...new Set(ways.map(portsOf))], open.at);
  const either: FoundUnresolved = {
    source: 'pm2',
    application,
    at: placeOf(open.at),
    reason,
    severity: 'warning',
    role: 'start',
    way: [],
  };
  return { listeners, unresolved: [...unresolved, either], processes, environments };
}

/** A port that all ways open, as sure as the least sure of them; `null` where one does not. */
function agreed(listener: FoundListener, ways: readonly FoundApplication[]): FoundListener | null {
  const same = ways.map((way) => way.listeners.find((it) => keyOf(it) === keyOf(listener)));
  if (same.includes(undefined)) return null;
  const all = [listener, ...same.flatMap((it) => it ?? [])];
  const least =
    all.find((it) => it.certainty === 'default') ?? all.find((it) => it.certainty === 'overridable') ?? listener;
  return { ...least, variables: [...new Set(all.flatMap((it) => it.variables))] };
}

function keyOf({ port, portEnd, protocol, address, role, environment, replacedIn }: FoundListener): string {
  return JSON.stringify([port, portEnd, protocol, address, role, environment, replacedIn]);
}

function isSameReason(a: FoundUnresolved, b: FoundUnresolved): boolean {
  return a.reason === b.reason && a.at.file === b.at.file && a.at.line === b.at.line && a.at.column === b.at.column;
}

function portsOf({ listeners, unresolved }: FoundApplication): string {
  const ports = [...new Set(listeners.map((it) => it.port))];
  if (ports.length > 0) return ports.join(' and ');
  return unresolved.length > 0 ? 'one that is not known' : 'none';
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
