/**
 * The commands that one application may be, where its script, its arguments, its folder or its interpreter is one of several
 * by a condition.
 */
import { optionsOf, overridable } from '../../javascript/values/choices.ts';
import { allOf, areOpposed, type Outcomes } from '../../javascript/values/outcomes.ts';
import { withNames } from '../../javascript/values/ports.ts';
import { holdsChoice, restricted } from '../../javascript/values/restricted.ts';
import type { ArrayValue, Choice, ObjectValue, Option, Value } from '../../javascript/values/value.ts';
import { ofVariables } from '../../javascript/values/variables.ts';
import { isSetting, variablesOfSetting } from '../../javascript/values/whens.ts';
import { spellingsOf } from './options.ts';

/** Commands that are looked at for one application in one environment. */
const mostVariants = 16;

/** What decides what is started, and as what, by all of its names. */
const deciding: readonly string[] = [
  'name',
  'cwd',
  'args',
  ...['script', 'exec_interpreter', 'node_args'].flatMap(spellingsOf),
];

/** The environments that what is started depends on by name. */
export function namesDeciding(app: ObjectValue): readonly string[] {
  const options = choicesOf(app).flatMap((it) => withNames(it.options, null));
  return [...new Set(options.flatMap(({ when }) => (when === null || isSetting(when) ? [] : when.environment)))];
}

/**
 * What an application may be in one environment: one where all is known, several by conditions that are not known.
 *
 * @param name of the environment; `null` where none is given
 */
export function variantsOf(app: ObjectValue, name: string | null): readonly ObjectValue[] {
  if (!holdsChoice(app)) return [app];
  let variants: readonly Variant[] = [{ app, outcomes: undefined }];
  for (const key of deciding) {
    const given = app.properties.get(key);
    const values = given === undefined ? [] : expanded(given, name);
    if (given === undefined || (values.length === 1 && values[0]?.value === given)) continue;
    const further = variants.flatMap((it) => values.flatMap((option) => withOption(it, key, option)));
    // Past the bound it stays one of several, and what it starts is not known.
    if (further.length > mostVariants || further.length === 0) continue;
    variants = further;
  }
  const names = namesDeciding(app);
  return variants.map(({ app: it, outcomes }) => {
    const left = restricted(it, (choice) => optionsLeft(choice, outcomes, name, names));
    return left.kind === 'object' ? left : it;
  });
}

/** Of what else is one of several in an application: what goes with the command that it has. */
function optionsLeft(
  choice: Choice,
  outcomes: Outcomes | undefined,
  name: string | null,
  names: readonly string[],
): readonly Option[] {
  const options = choice.options.filter((it) => !areOpposed(it.outcomes, outcomes));
  if (name !== null) return optionsIn({ ...choice, options }, name).map((it) => ({ ...it, when: null }));
  // Under these names there is another application.
  return options.filter(({ when }) => when === null || isSetting(when) || !names.includes(when.environment));
}

/** What stands under the condition by which some variants of an application differ; `null` where they do not. */
export function openIn(app: ObjectValue, variants: readonly ObjectValue[]): Value | null {
  const key = deciding.find((it) => new Set(variants.map(({ properties }) => properties.get(it))).size > 1);
  return key === undefined ? null : (app.properties.get(key) ?? null);
}

/** An application by some of its conditions: what comes of them elsewhere in it is what comes of them here. */
interface Variant {
  readonly app: ObjectValue;
  readonly outcomes: Outcomes | undefined;
}

/** Nothing where that cannot be. */
function withOption({ app, outcomes }: Variant, key: string, { value, outcomes: own }: Possible): readonly Variant[] {
  const both = allOf(outcomes, own);
  return both === null
    ? []
    : [{ app: { ...app, properties: new Map(app.properties).set(key, value) }, outcomes: both }];
}

/** A value, and how conditions come out where it is this one. */
type Possible = Pick<Option, 'value' | 'outcomes'>;

/** Whether there were too many to look at each: any of them may be started, and listen anywhere. */
export function isOneOfMany(app: ObjectValue): boolean {
  return choicesOf(app).length > 0;
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
function expanded(value: Value, name: string | null): readonly Possible[] {
  const options = value.kind === 'choice' ? optionsIn(value, name) : [{ value }];
  return options.flatMap((option) => (option.value.kind === 'array' ? listsOf(option.value, option, name) : [option]));
}

function listsOf(list: ArrayValue, { outcomes }: Possible, name: string | null): readonly Possible[] {
  if (list.items.every((it) => it.kind !== 'choice')) return [{ value: list, outcomes }];
  let lists: readonly { readonly items: Value[]; readonly outcomes: Outcomes | undefined }[] = [
    { items: [], outcomes },
  ];
  for (const item of list.items) {
    const values: readonly Possible[] = item.kind === 'choice' ? optionsIn(item, name) : [{ value: item }];
    lists = lists.flatMap((before) =>
      values.flatMap(({ value, outcomes: own }) => {
        const both = allOf(before.outcomes, own);
        return both === null ? [] : [{ items: [...before.items, value], outcomes: both }];
      }),
    );
    if (lists.length > mostVariants) return [{ value: list, outcomes }];
  }
  return lists.map((it) => ({ value: { ...list, items: it.items }, outcomes: it.outcomes }));
}

/** What a choice may be in an environment. What holds where something is set that nothing here sets only replaces the others. */
function optionsIn({ options, at }: Choice, name: string | null): readonly Possible[] {
  const variables = options.flatMap(({ when }) => (isSetting(when) ? variablesOfSetting(when) : []));
  const left = withNames(
    options.filter(({ when }) => !isSetting(when)),
    name,
  );
  if (left.length === 0) return [{ value: ofVariables(variables, at) }];
  const named = left.filter(({ when }) => when !== null && when.environment === name);
  const others = left.filter(({ when }) => when === null);
  const chosen: readonly Option[] = named.length > 0 ? named : others.length > 0 ? others : left;
  return chosen.map(({ value, outcomes }) => ({ value: overridable(value, variables), outcomes }));
}
