/** The effective ports of what a command line starts, under every environment that the process may be given. */

import type { Origin } from '../javascript/values/value.ts';
import { placeKey } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { type Effective, type EffectivePort, opensNone, type UnknownPort } from './effective.ts';
import type { Environment } from './environment.ts';
import type { Launch } from './launch.ts';
import { inEnvironment } from './process.ts';

/**
 * @param environments the one that holds by default, then those that are laid over it by name
 * @param at where the process is started
 */
export function effectivePorts(
  launch: Launch,
  environments: readonly [Environment, ...Environment[]],
  tree: Tree,
  at: Origin,
): Effective {
  const [base, ...under] = environments.map((environment) => inEnvironment(launch, environment, tree, at));
  if (base === undefined) return { ...opensNone, named: [] };
  // In the environment of a name, a condition on another one does not hold.
  const overlays = under.map((it) => ({
    ...it,
    ports: it.ports.filter(({ environment }) => environment === 'default' || environment === it.environment),
  }));
  const byName = new Map(overlays.map((it) => [it.environment, it] as const));
  // What a condition on the environment says of one that is given by name, that one says itself.
  const own = base.ports.filter((it) => it.environment === 'default' || !byName.has(it.environment));
  const keys = new Set(own.filter((it) => it.environment === 'default').map(keyOf));
  const further = overlays.flatMap(({ environment, ports }) =>
    ports
      .filter((it) => !keys.has(keyOf(it)))
      .map((it) => (it.environment === 'default' ? { ...it, environment, replacedIn: [] } : it)),
  );
  const inFurther = new Set(further.map((it) => it.environment));
  // Where it says the same as the default, or nothing, it replaces nothing; a port that is not known is another one.
  const replacing = overlays.filter((it) => it.unknown.length > 0 || inFurther.has(it.environment));
  const ports = [...own, ...further].map((it) => {
    if (it.environment !== 'default') return it;
    const conditions = it.replacedIn.filter((name) => !byName.has(name));
    const replacedBy = replacing.filter((overlay) => !overlay.ports.some((other) => keyOf(other) === keyOf(it)));
    return { ...it, replacedIn: [...conditions, ...replacedBy.map((overlay) => overlay.environment)] };
  });
  const all = [base, ...overlays];
  return {
    ports,
    unknown: once(all.flatMap((it) => it.unknown)),
    covers: all.flatMap((it) => it.covers),
    named: [base, ...under].flatMap((it) =>
      it.ports.flatMap(({ environment, replacedIn }) => [environment, ...replacedIn]),
    ),
  };
}

function keyOf({ port, at, protocol, address, certainty }: EffectivePort): string {
  return `${port} ${protocol} ${address} ${certainty} ${placeKey(at)}`;
}

function once(unknown: readonly UnknownPort[]): readonly UnknownPort[] {
  const seen = new Set<string>();
  return unknown.filter(({ at, reason, severity }) => {
    // Whether it listens at all, one environment tells as well as another.
    const said = severity === 'notice' ? reason.split(': ', 1).join('') : reason;
    const key = `${placeKey(at)} ${said}`;
    return !seen.has(key) && seen.add(key);
  });
}
