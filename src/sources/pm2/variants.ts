/**
 * The commands that one application may be, where its script, its arguments, its folder or its interpreter is one of several
 * by a condition.
 */
import { optionsOf, overridable } from '../../javascript/values/choices.ts';
import { withNames } from '../../javascript/values/ports.ts';
import type { ArrayValue, Choice, ObjectValue, Option, Value } from '../../javascript/values/value.ts';
import { ofVariables } from '../../javascript/values/variables.ts';
import { isSetting, variablesOfSetting } from '../../javascript/values/whens.ts';
import { spellingsOf } from './options.ts';

/** Commands that are looked at for one application in one environment. */
const mostVariants = 16;

/** What decides what is started, by all of its names. */
const deciding: readonly string[] = [
  'cwd',
  'args',
  ...['script', 'exec_interpreter', 'node_args'].flatMap(spellingsOf),
];

/** An application as it may be in one environment. */
export interface Variants {
  /** One where all is known; several by conditions that are not known. */
  readonly apps: readonly ObjectValue[];
  /** What stands under such a condition; `null` where nothing does. */
  readonly open: Value | null;
}

/** The environments that what is started depends on by name. */
export function namesDeciding(app: ObjectValue): readonly string[] {
  const options = choicesOf(app).flatMap((it) => withNames(it.options, null));
  return [...new Set(options.flatMap(({ when }) => (when === null || isSetting(when) ? [] : when.environment)))];
}

/** @param name of the environment; `null` where none is given */
export function variantsOf(app: ObjectValue, name: string | null): Variants {
  let apps: readonly ObjectValue[] = [app];
  let open: Value | null = null;
  for (const key of deciding) {
    const given = app.properties.get(key);
    const values = given === undefined ? [] : expanded(given, name);
    if (given === undefined || (values.length === 1 && values[0] === given)) continue;
    // Past the bound it stays one of several, and what it starts is not known.
    if (apps.length * values.length > mostVariants) continue;
    if (values.length > 1) open ??= given;
    apps = apps.flatMap((it) => values.map((value) => ({ ...it, properties: new Map(it.properties).set(key, value) })));
  }
  return { apps, open };
}

/** The choices in what decides. */
function choicesOf(app: ObjectValue): readonly Choice[] {
  return deciding.flatMap((key) => {
    const value = app.properties.get(key);
    const parts =
      value === undefined ? [] : optionsOf(value).flatMap((it) => (it.value.kind === 'array' ? it.value.items : []));
    return [...(value === undefined ? [] : [value]), ...parts].filter((it) => it.kind === 'choice');
  });
}

/** All that a value may be in an environment; of a list, with each that its items may be. */
function expanded(value: Value, name: string | null): readonly Value[] {
  const options = value.kind === 'choice' ? optionsIn(value, name) : [value];
  return options.flatMap((option) => (option.kind === 'array' ? listsOf(option, name) : [option]));
}

function listsOf(list: ArrayValue, name: string | null): readonly Value[] {
  if (list.items.every((it) => it.kind !== 'choice')) return [list];
  let lists: readonly (readonly Value[])[] = [[]];
  for (const item of list.items) {
    const values = item.kind === 'choice' ? optionsIn(item, name) : [item];
    if (lists.length * values.length > mostVariants) return [list];
    lists = lists.flatMap((before) => values.map((it) => [...before, it]));
  }
  return lists.map((items) => ({ ...list, items: [...items] }));
}

/** What a choice may be in an environment. What holds where something is set that nothing here sets only replaces the others. */
function optionsIn({ options, at }: Choice, name: string | null): readonly Value[] {
  const variables = options.flatMap(({ when }) => (isSetting(when) ? variablesOfSetting(when) : []));
  const left = withNames(
    options.filter(({ when }) => !isSetting(when)),
    name,
  );
  if (left.length === 0) return [ofVariables(variables, at)];
  const named = left.filter(({ when }) => when !== null && when.environment === name);
  const others = left.filter(({ when }) => when === null);
  const chosen: readonly Option[] = named.length > 0 ? named : others.length > 0 ? others : left;
  return chosen.map(({ value }) => overridable(value, variables));
}
