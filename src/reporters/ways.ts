/** What every form of the map goes by: which listeners are on it, and who answers on a port. */
import type { Facts, Listener } from '../model/facts.ts';
import { PortIndex } from '../model/port-index.ts';
import type { Registry } from '../model/registry.ts';

/** Server names of one route, and applications on one port, that are shown one by one. */
export const mostBranches = 10;

/** Who answers on a port. */
export interface Answering {
  readonly applications: readonly string[];
  /** Whether only the registry says so: no config that was read does. */
  readonly isOnlyRegistered: boolean;
}

/** The listeners that a request from outside can come to: Nginx's own are its routes, dev servers are at home. */
export function mappedListeners(facts: Facts): readonly Listener[] {
  return facts.listeners.filter((it) => it.source !== 'nginx' && it.role !== 'dev');
}

/** Who answers on a port of this machine: as the configs say, or else as the registry does; `null` for no registry. */
export function answersIn(
  shown: readonly Listener[],
  registry: Pick<Registry, 'allocations'> | null,
): (port: number) => Answering {
  const listeners = new PortIndex(shown);
  const allocations = new PortIndex(registry?.allocations ?? []);
  const known = new Map<number, Answering>();
  return (port) => {
    const before = known.get(port);
    if (before !== undefined) return before;
    const listening = listeners.at(port).filter((it) => it.protocol === 'tcp');
    const answering = listening.length > 0 ? listening : allocations.at(port).filter((it) => it.protocol === 'tcp');
    const names = [...new Set(answering.map((it) => it.application))].filter((it) => it !== null);
    const answer = { applications: names.slice(0, mostBranches), isOnlyRegistered: listening.length === 0 };
    known.set(port, answer);
    return answer;
  };
}
