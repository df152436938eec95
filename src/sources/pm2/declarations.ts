/** The applications that a process file declares, in each of the forms that PM2 accepts. */

import { propertyOf } from '../../javascript/language/properties.ts';
import { optionsOf } from '../../javascript/values/choices.ts';
import { placeOf } from '../../javascript/values/places.ts';
import type { ObjectValue, Value } from '../../javascript/values/value.ts';
import type { Place } from '../../model/place.ts';
import { mostTargets, withDeployed } from './deploy.ts';
import { isTruthy, optionOf } from './options.ts';

/** Lists inside lists that are followed: a list may hold itself, or be held in very many ways. */
const deepest = 16;
const mostEntries = 100_000;

export interface Declarations {
  readonly applications: readonly ObjectValue[];
  /** The entries of the `static` list: folders that PM2 serves itself. */
  readonly statics: readonly ObjectValue[];
  /** Parts that may declare more, and why that is not known. */
  readonly unknown: readonly { readonly reason: string; readonly at: Place }[];
}

/**
 * As PM2 does it: `apps`, else `pm2`, else the whole value; a list or a single one.
 * https://github.com/Unitech/pm2/blob/master/lib/API.js (_startJson)
 *
 * `null` if this is no process file at all (an `ecosystem.json` of something else).
 */
export function declarationsIn(config: Value): Declarations | null {
  const applications: ObjectValue[] = [];
  const statics: ObjectValue[] = [];
  const unknown: { reason: string; at: Place }[] = [];
  let entries = 0;
  let tooMany: Place | null = null;
  const collect = (value: Value, into: ObjectValue[], depth = 0): void => {
    entries += 1;
    for (const { value: option } of optionsOf(value)) {
      if (option.kind === 'array' && (depth > deepest || entries > mostEntries)) {
        tooMany ??= placeOf(option.at);
      } else if (option.kind === 'array') {
        for (const item of option.items) collect(item, into, depth + 1);
        if (option.rest !== null) unknown.push({ reason: option.rest.reason, at: placeOf(option.rest.at) });
      } else if (option.kind === 'object') {
        into.push(option);
      } else if (option.kind === 'unknown') {
        unknown.push({ reason: option.reason, at: placeOf(option.at) });
      }
    }
  };
  for (const { value } of optionsOf(config)) {
    if (value.kind !== 'object') {
      collect(value, applications);
      continue;
    }
    const list = ['apps', 'pm2'].map((key) => propertyOf(value, key)).find(isTruthy);
    const first = applications.length;
    collect(list ?? value, applications);
    const deploy = propertyOf(value, 'deploy');
    if (deploy.kind === 'object' && deploy.properties.size > mostTargets)
      unknown.push({ reason: `they are deployed to more than ${mostTargets} machines`, at: placeOf(deploy.at) });
    for (const [index, app] of applications.entries())
      if (index >= first) applications[index] = withDeployed(app, deploy);
    collect(propertyOf(value, 'static'), statics);
  }
  if (tooMany !== null) unknown.push({ reason: 'lists are held by lists in too many ways', at: tooMany });
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
