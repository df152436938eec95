/** The `deploy` section: it starts nothing, but what its environments hold, `--env` gives to every application. */

import { propertyOf } from '../../javascript/language/properties.ts';
import { isAbsent } from '../../javascript/values/ports.ts';
import type { ObjectValue, Value } from '../../javascript/values/value.ts';

/** Machines of a section that are read: each is laid over each application. */
export const mostTargets = 32;

/**
 * `pm2 start --env production` lays `deploy.production.env` over `env`, and `env_production` over that.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (mergeEnvironmentVariables: the "least priority" that
 * its comment speaks of is not what it does, as `new_conf.env` and `app.env` are one object)
 */
export function withDeployed(app: ObjectValue, deploy: Value): ObjectValue {
  if (deploy.kind !== 'object') return app;
  const properties = new Map(app.properties);
  for (const [name, target] of [...deploy.properties].slice(0, mostTargets)) {
    const env = propertyOf(target, 'env');
    const own = propertyOf(app, `env_${name}`);
    if (env.kind !== 'object' || env.properties.size === 0) continue;
    if (isAbsent(own)) properties.set(`env_${name}`, env);
    if (own.kind === 'object')
      properties.set(`env_${name}`, { ...own, properties: new Map([...env.properties, ...own.properties]) });
  }
  return { ...app, properties };
}
