/** The applications that a process file declares, in each of the forms that PM2 accepts. */

import { propertyOf } from '../../javascript/language/properties.ts';
import { optionsOf } from '../../javascript/values/choices.ts';
import { placeOf } from '../../javascript/values/places.ts';
import type { ObjectValue, Value } from '../../javascript/values/value.ts';
import type { Place } from '../../model/place.ts';
import { mostTargets, withDeployed } from './deploy.ts';
import { isTruthy, optionOf } from './options.ts';

export interface Declarations {
  readonly applications: readonly ObjectValue[];
  /** The entries of the `static` list: folders that PM2 serves itself. */
  readonly statics: readonly ObjectValue[];
  /** Parts that may declare more, and why that is not known. */
  readonly unknown: readonly { readonly reason: string; readonly at: Place }[];
}

/**
 * What PM2 takes for the applications: `apps`, else `pm2`, else the whole value; a list or a single one.
 * https://github.com/Unitech/pm2/blob/master/lib/API.js (_startJson)
 */
export function applicationsIn(config: ObjectValue): Value {
  return ['apps', 'pm2'].map((key) => propertyOf(config, key)).find(isTruthy) ?? config;
}

/** `null` if this is no process file at all (an `ecosystem.json` of something else). */
export function declarationsIn(config: Value): Declarations | null {
  const applications: ObjectValue[] = [];
  const statics: ObjectValue[] = [];
  const unknown: { reason: string; at: Place }[] = [];
  const collect = (value: Value, into: ObjectValue[]): void => {
    for (const { value: list } of optionsOf(value)) {
      const { items, rest } = list.kind === 'array' ? list : { items: [list], rest: null };
      // A list in the list is an application without a script.
      for (const { value: entry } of items.flatMap(optionsOf)) {
        if (entry.kind === 'object') into.push(entry);
        if (entry.kind === 'unknown') unknown.push({ reason: entry.reason, at: placeOf(entry.at) });
      }
      if (rest !== null) unknown.push({ reason: rest.reason, at: placeOf(rest.at) });
    }
  };
  for (const { value } of optionsOf(config)) {
    if (value.kind !== 'object') {
      collect(value, applications);
      continue;
    }
    const first = applications.length;
    collect(applicationsIn(value), applications);
    const deploy = propertyOf(value, 'deploy');
    if (deploy.kind === 'object' && deploy.properties.size > mostTargets)
      unknown.push({ reason: `they are deployed to more than ${mostTargets} machines`, at: placeOf(deploy.at) });
    for (const [index, app] of applications.entries())
      if (index >= first) applications[index] = withDeployed(app, deploy);
    collect(propertyOf(value, 'static'), statics);
  }
  const declared = applications.filter((it) => isTruthy(optionOf(it, 'script')));
  if (declared.length === 0 && statics.length === 0 && unknown.length === 0) return null;
  return { applications: declared, statics, unknown };
}

/** The names that applications have variables for, as `env_production`. */
export function namesIn(config: Value): readonly string[] {
  const applications = declarationsIn(config)?.applications ?? [];
  const keys = applications.flatMap((it) => [...it.properties.keys()]);
  return [...new Set(keys.flatMap((key) => /^env_(\S+)$/.exec(key)?.[1] ?? []))];
}
