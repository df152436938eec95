/** What was opened as ports with their places, their way, and their default. */
import { placeOf } from '../javascript/values/places.ts';
import { familyOf } from '../model/address.ts';
import type { Way } from '../model/facts.ts';
import { type Place, placeKey } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { type EffectivePort, type Found, opensNone, type UnknownPort } from './effective.ts';
import type { Environment } from './environment.ts';
import type { Launch } from './launch.ts';
import type { Opened } from './opened.ts';
import type { Server } from './servers/server.ts';
import { lastSteps } from './way.ts';
import { spend, tooMuchWork } from './work.ts';

/** What it takes to look at any process, or any socket of one. */
export const leastWork = 100;

/** @param server `null` where the table does not know it */
export function collect(
  opened: readonly Opened[],
  launch: Launch,
  server: Server | null,
  environment: Environment,
  tree: Tree,
): Found {
  if (!spend(tree, opened.length * leastWork))
    return { ...opensNone, environment: environment.name, unknown: [tooMuch(launch.way, launch.at)] };
  const ports: EffectivePort[] = [];
  const unknown: UnknownPort[] = [];
  const role = server?.role ?? 'start';
  const variableAt = variablesByPlace(environment);
  const hidden = launch.settings.find((it) => it.kind === 'replaceable');
  for (const it of opened) {
    const { reading, address, addressIsDefault, strict, protocol, given, defaults } = it;
    const way = [...launch.way, ...lastSteps(it, launch.at, server)];
    const shared = {
      portEnd: null,
      protocol,
      address,
      addressIsDefault,
      family: familyOf(address),
      role,
      replacedIn: reading.replacedIn,
      framework: defaults?.name ?? server?.name ?? null,
      strict,
    };
    if (reading.kind === 'unresolved') {
      const { at, reason, via, possible } = reading;
      unknown.push({ at, reason, possible, severity: 'warning', role, way: [...launch.way, ...via.toReversed()] });
    } else if (reading.kind === 'port') {
      const { port, certainty, variables, at: place, replaceable, when } = reading;
      ports.push({
        ...shared,
        port,
        certainty,
        variables,
        at: place,
        replaceable,
        environment: when ?? 'default',
        way,
        variable: given.by === 'variable' ? given.name : variableAt(place),
      });
    } else if (defaults !== null && hidden !== undefined && defaults.variables.length > 0) {
      // Such a file is there to set what nothing else does.
      const reason = `"${hidden.by.text}" is not in this repository, and may set it`;
      unknown.push({ at: placeOf(hidden.by.value.at), reason, severity: 'warning', role, way: launch.way });
    } else if (defaults !== null) {
      ports.push({
        ...shared,
        port: defaults.port,
        certainty: 'default',
        variables: defaults.variables,
        at: placeOf(defaults.at),
        replaceable: false,
        environment: reading.when ?? 'default',
        way,
        variable: null,
      });
    }
  }
  return { environment: environment.name, ports, unknown, covers: [] };
}

/** From a place to the first variable whose value is written there. Made when the first one is asked for. */
function variablesByPlace({ variables }: Environment): (place: Place) => string | null {
  let names: Map<string, string> | null = null;
  return (place) => {
    if (names === null) {
      names = new Map();
      for (const [name, value] of variables) {
        const key = value.kind === 'primitive' ? placeKey(placeOf(value.at)) : null;
        if (key !== null && !names.has(key)) names.set(key, name);
      }
    }
    return names.get(placeKey(place)) ?? null;
  };
}

export function tooMuch(way: Way, at: Place): UnknownPort {
  return { at, reason: tooMuchWork, severity: 'warning', role: 'start', way };
}
