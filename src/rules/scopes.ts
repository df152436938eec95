/** On which host and in which environment an entry of the registry holds. What says nothing holds everywhere. */
import type { Listener } from '../model/facts.ts';
import { normalName } from '../model/names.ts';
import type { Allocation } from '../model/registry.ts';

type Scope = Pick<Allocation, 'host' | 'environments'>;

/** Whether there is a host and an environment in which both hold. */
export function holdTogether(a: Scope, b: Scope): boolean {
  return onOneHost(a.host ?? null, b.host ?? null) && shareAnEnvironment(a.environments, b.environments);
}

/** Whether an entry says something about where a listener is. */
export function holdsFor({ host = null, environments }: Scope, listener: Listener): boolean {
  if (!onOneHost(host, listener.host)) return false;
  if (environments.length === 0) return true;
  const names = environments.map(environmentName);
  // What is started without an environment may be started in any, but in those where it has another port.
  if (listener.environment === 'default') {
    const replaced = listener.replacedIn.map(environmentName);
    return names.some((it) => !replaced.includes(it));
  }
  return names.includes(environmentName(listener.environment));
}

function onOneHost(a: string | null, b: string | null): boolean {
  return a === null || b === null || normalName(a) === normalName(b);
}

function shareAnEnvironment(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const names = new Set(a.map(environmentName));
  return b.some((it) => names.has(environmentName(it)));
}

const shortNames: ReadonlyMap<string, string> = new Map([
  ['prod', 'production'],
  ['live', 'production'],
  ['dev', 'development'],
  ['local', 'development'],
  ['stage', 'staging'],
  ['stg', 'staging'],
]);

/** `Prod` is `production`. */
function environmentName(name: string): string {
  const normal = normalName(name);
  return shortNames.get(normal) ?? normal;
}
