/** Applications that are never declared together: `apps: isQuay ? [ferry] : [otherFerry]`. */
import { areOpposed } from '../../javascript/values/outcomes.ts';
import { restricted } from '../../javascript/values/restricted.ts';
import type { ObjectValue } from '../../javascript/values/value.ts';
import type { FoundListener } from '../source.ts';
import { inCommon, withoutSaid } from './agreement.ts';
import { holdsIn } from './command-line.ts';
import type { Declared } from './declarations.ts';
import type { FoundApplication } from './found.ts';

/** An application with what is found of it. */
interface Read extends Declared {
  readonly found: FoundApplication;
}

/** More of one name than these are left as they are. */
const mostOfName = 16;

/** An application without what cannot be where it is declared. */
export function underOutcomes({ app, outcomes }: Declared): ObjectValue {
  if (outcomes === undefined) return app;
  const left = restricted(app, ({ options }) => options.filter((it) => !areOpposed(it.outcomes, outcomes)));
  return left.kind === 'object' ? left : app;
}

/** What is found of one that is declared in one environment, or in all but some, or unless a variable is set. */
export function whereDeclared(declared: Declared, whole: FoundApplication): FoundApplication {
  const { environment, replacedIn, unless } = declared;
  const found =
    unless.length === 0 ? whole : { ...whole, listeners: whole.listeners.map((it) => lessSure(it, unless)) };
  if (environment === null && replacedIn.length === 0) return found;
  const listeners = found.listeners.flatMap((it): FoundListener[] => {
    if (environment !== null) return holdsIn(it, environment) ? [{ ...it, environment, replacedIn: [] }] : [];
    if (it.environment !== 'default') return replacedIn.includes(it.environment) ? [] : [it];
    return [{ ...it, replacedIn: [...new Set([...it.replacedIn, ...replacedIn])] }];
  });
  const names = environment === null ? replacedIn : [environment];
  return { ...found, listeners, environments: [...new Set([...found.environments, ...names])] };
}

function lessSure(listener: FoundListener, variables: readonly string[]): FoundListener {
  if (listener.certainty === 'default') return listener;
  return { ...listener, certainty: 'overridable', variables: [...new Set([...listener.variables, ...variables])] };
}

/**
 * What is found of one name by several that exclude each other is what they have in common. A port that one of another name
 * has is said once: they never run beside each other.
 */
export function withoutOthers(all: readonly Read[]): readonly Read[] {
  const byName = new Map<string | null, Read[]>();
  for (const it of all) {
    const [name = null] = it.found.processes.map((process) => process.name);
    byName.set(name, [...(byName.get(name) ?? []), it]);
  }
  const read = [...byName.values()].flatMap(asOne);
  return read.map((it, index) => {
    const others = it.outcomes === undefined ? [] : read.slice(0, index).filter((other) => isApart(it, other));
    return others.length === 0
      ? it
      : {
          ...it,
          found: withoutSaid(
            it.found,
            others.map((other) => other.found),
          ),
        };
  });
}

function asOne(group: readonly Read[]): readonly Read[] {
  const [first, ...others] = group;
  const areApart = group.every((a, index) => group.slice(index + 1).every((b) => isApart(a, b)));
  if (first === undefined || others.length === 0 || group.length > mostOfName || !areApart) return group;
  return [
    {
      ...first,
      outcomes: undefined,
      found: inCommon(
        group.map((it) => it.found),
        first.chosen,
      ),
    },
  ];
}

function isApart(a: Declared, b: Declared): boolean {
  return areOpposed(a.outcomes, b.outcomes);
}
