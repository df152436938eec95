/** The applications that a process file declares, in each of the forms that PM2 accepts. */

import { propertyOf } from '../../javascript/language/properties.ts';
import { optionsOf } from '../../javascript/values/choices.ts';
import { allOf, type Outcomes, type Under } from '../../javascript/values/outcomes.ts';
import { placeOf } from '../../javascript/values/places.ts';
import { withNames } from '../../javascript/values/ports.ts';
import type { Choice, ObjectValue, Value } from '../../javascript/values/value.ts';
import { isSetting, variablesOfSetting, type When } from '../../javascript/values/whens.ts';
import type { Place } from '../../model/place.ts';
import { mostTargets, withDeployed } from './deploy.ts';
import { isTruthy, optionOf } from './options.ts';

/** An application, and under what it is one of those that are declared. */
export interface Declared {
  readonly app: ObjectValue;
  /** How conditions come out for it to be there; `undefined` where it takes none that is known again. */
  readonly outcomes: Outcomes | undefined;
  /** The environment in which it is declared; `null` for all but those in which others are, `replacedIn`. */
  readonly environment: string | null;
  readonly replacedIn: readonly string[];
  /** The variables that nobody sets, one of which takes it away where somebody does. */
  readonly unless: readonly string[];
  /** The whole of what stands under them; `null` where it is there in any case. */
  readonly chosen: Choice | null;
}

export interface Declarations {
  readonly applications: readonly Declared[];
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
  const applications: Declared[] = [];
  const statics: Declared[] = [];
  const unknown: { reason: string; at: Place }[] = [];
  const collect = (value: Value, into: Declared[], above: Declaring): void => {
    for (const [list, under] of each(value, above)) {
      const { items, rest } = list.kind === 'array' ? list : { items: [list], rest: null };
      // A list in the list is an application without a script.
      for (const [entry, inside] of items.flatMap((item) => each(item, under))) {
        if (entry.kind === 'object') into.push({ app: entry, ...inside });
        if (entry.kind === 'unknown') unknown.push({ reason: entry.reason, at: placeOf(entry.at) });
      }
      if (rest !== null) unknown.push({ reason: rest.reason, at: placeOf(rest.at) });
    }
  };
  for (const [value, under] of each(config, anywhere)) {
    if (value.kind !== 'object') {
      collect(value, applications, under);
      continue;
    }
    const first = applications.length;
    collect(applicationsIn(value), applications, under);
    const deploy = propertyOf(value, 'deploy');
    if (deploy.kind === 'object' && deploy.properties.size > mostTargets)
      unknown.push({ reason: `they are deployed to more than ${mostTargets} machines`, at: placeOf(deploy.at) });
    for (const [index, app] of applications.entries())
      if (index >= first) applications[index] = { ...app, app: withDeployed(app.app, deploy) };
    collect(propertyOf(value, 'static'), statics, under);
  }
  const declared = applications.filter(({ app }) => isTruthy(optionOf(app, 'script')));
  if (declared.length === 0 && statics.length === 0 && unknown.length === 0) return null;
  return { applications: declared, statics: statics.map((it) => it.app), unknown };
}

type Declaring = Omit<Declared, 'app'>;

/**
 * Each that a value may be, and under what; those that conditions exclude where it stands are left out, and what takes the
 * place of others only where something is set that nothing here sets.
 */
function each(value: Value, above: Declaring): [Value, Declaring][] {
  const options = withNames(optionsOf(value), null);
  const names = [...new Set(options.flatMap(({ when }) => nameOf(when) ?? []))];
  const isReplaced = options.some((it) => !isSetting(it.when) && declaresAny(it.value));
  const variables = options.flatMap(({ when }) => (isReplaced && isSetting(when) ? variablesOfSetting(when) : []));
  const unless = [...new Set([...above.unless, ...variables])];
  const left = isReplaced ? options.filter(({ when }) => !isSetting(when)) : options;
  return left.flatMap(({ value: one, ...own }): [Value, Declaring][] => {
    const here = { ...above, unless };
    const inside = value.kind === 'choice' ? insideOf(here, own, names, value) : here;
    return inside === null ? [] : [[one, inside]];
  });
}

/** Where there is nothing otherwise, an application is added, and may well be there. */
function declaresAny(value: Value): boolean {
  return value.kind === 'object' || value.kind === 'unknown' || (value.kind === 'array' && value.items.length > 0);
}

const anywhere: Declaring = { outcomes: undefined, environment: null, replacedIn: [], unless: [], chosen: null };

/** Under what an option of something is declared; `null` where that cannot be. */
function insideOf(outer: Declaring, own: Under, names: readonly string[], whole: Choice): Declaring | null {
  const outcomes = allOf(outer.outcomes, own.outcomes);
  if (outcomes === null) return null;
  const chosen = outer.chosen ?? whole;
  if (outer.environment !== null) return { ...outer, outcomes, chosen };
  const environment = nameOf(own.when);
  const replacedIn =
    environment === null && own.when === null ? [...new Set([...outer.replacedIn, ...names])] : outer.replacedIn;
  return { ...outer, outcomes, environment, replacedIn, chosen };
}

function nameOf(when: When | null): string | null {
  return when === null || isSetting(when) ? null : when.environment;
}

/** The names that applications have variables for, as `env_production`. */
export function namesIn(config: Value): readonly string[] {
  const applications = new Set(declarationsIn(config)?.applications.map(({ app }) => app));
  const keys = new Set([...applications].flatMap((app) => [...app.properties.keys()]));
  return [...keys].flatMap((key) => /^env_(\S+)$/.exec(key)?.[1] ?? []);
}
