/**
 * `append_env_to_name`: `pm2 start --env production` starts another application, "ferry-api-production".
 * https://github.com/Unitech/pm2/blob/master/lib/API.js (actionFromJson)
 */

import { placeOf } from '../../javascript/values/places.ts';
import type { ObjectValue } from '../../javascript/values/value.ts';
import { spend, tooMuchWork } from '../../launch/work.ts';
import type { Tree } from '../../model/tree.ts';
import type { FoundListener } from '../source.ts';
import type { Found, FoundApplication } from './found.ts';
import { optionOf } from './options.ts';

/** One as it is declared, and what it gives. */
interface Application {
  readonly app: ObjectValue;
  readonly found: FoundApplication;
}

/**
 * The names that the applications of one process file have environments for, or speak of in a condition: each can be
 * started with any of them.
 */
export function environmentsOf(applications: readonly Application[]): readonly string[] {
  const names = new Set(applications.flatMap(({ found }) => found.environments));
  return [...names].filter((it) => it !== 'default');
}

/** What an application gives, under the names that it has where its environment is a part of its name. */
export function namedByEnvironment({ app, found }: Application, environments: readonly string[], tree: Tree): Found {
  const option = optionOf(app, 'append_env_to_name');
  if (option.kind !== 'primitive' || !option.value) return found;
  if (!spend(tree, found.listeners.length * environments.length)) {
    const [application = ''] = found.processes.map((it) => it.name ?? '');
    const at = placeOf(option.at);
    const reason = tooMuchWork;
    const unresolved = { source: 'pm2', application, at, reason, severity: 'warning', role: 'start', way: [] } as const;
    return { ...found, listeners: [], unresolved: [...found.unresolved, unresolved] };
  }
  return { ...found, listeners: found.listeners.flatMap((it) => named(it, environments)) };
}

function named(listener: FoundListener, environments: readonly string[]): readonly FoundListener[] {
  const inEnvironment = (environment: string): FoundListener => ({
    ...listener,
    application: `${listener.application}-${environment}`,
    environment,
    replacedIn: [],
  });
  if (listener.environment !== 'default') return [inEnvironment(listener.environment)];
  const replaced = new Set(listener.replacedIn);
  const others = environments.filter((name) => !replaced.has(name));
  return [{ ...listener, replacedIn: [...replaced, ...others] }, ...others.map(inEnvironment)];
}
