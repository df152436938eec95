/** Whether a value counts as true, and what follows from that: conditions on the environment, `||`, `&&`, `?:`. */
import { choose, mapOptions, overridable } from './choices.ts';
import { computedIdentity, identityOf, isBoolean, newIdentity, waysOfIdentity } from './identities.ts';
import { allOf, areOpposed, commonTo, type Outcomes, type TwoWays, type Under } from './outcomes.ts';
import {
  type Choice,
  type EnvironmentTest,
  type Option,
  type Origin,
  primitive,
  type Scalar,
  type Unknown,
  unknown,
  type Value,
} from './value.ts';
import { ofVariables, unsetOf, variablesOf } from './variables.ts';
import { isSetting, type Setting, variablesOfSetting, whenAnother, whenSet } from './whens.ts';

/** Whether a value counts as true; `unknown` carries what is known of the condition. */
export type Truth =
  /** `variables` can replace the value that it is the truth of. */
  | { readonly known: boolean; readonly variables: readonly string[] }
  | { readonly known: null; readonly test: EnvironmentTest | null; readonly ways?: () => TwoWays };

export function truthOf(value: Value): Truth {
  switch (value.kind) {
    case 'primitive':
      // A true value came through `||` or `??`: what replaces it at run time is set, and so most likely true as well.
      return value.value || value.variables.length === 0
        ? { known: Boolean(value.value), variables: value.variables }
        : { known: null, test: settingTest(value) };
    case 'object':
    case 'array':
    case 'closure':
    case 'builtin':
      return { known: true, variables: [] };
    case 'variable':
      return { known: null, test: settingTest(value) };
    case 'unknown': {
      const test = value.test ?? settingTest(value);
      return test === null
        ? { known: null, test, ways: () => waysOfIdentity(identityOf(value) ?? newIdentity()) }
        : { known: null, test };
    }
    case 'choice': {
      const truths = value.options.map((it) => truthOf(it.value));
      const [first] = truths;
      return first !== undefined && first.known !== null && truths.every((it) => it.known === first.known)
        ? first
        : {
            known: null,
            test: testOf(value.options, truths) ?? settingTestOf(value.options, truths),
            ways: () => waysOfOptions(value, truths),
          };
    }
  }
}

/**
 * A condition on variables that nothing here sets: what holds where they are not set is what the process has. Not for
 * the name of the environment, which each environment sets.
 */
function settingTest(value: Value): EnvironmentTest | null {
  const variables = variablesOf(value);
  const unset = unsetOf(value);
  if (unset === null || variables.length === 0 || variables.some(namesEnvironment)) return null;
  return { when: whenSet(variables), whenTrue: !unset.value, ...(unset.isSaid === true ? { isSaid: true } : {}) };
}

/** `const isProd = mode === 'production' ? true : false` is still a test of the environment. */
function testOf(options: readonly Option[], truths: readonly Truth[]): EnvironmentTest | null {
  const [a, b] = options;
  if (options.length !== 2 || a === undefined || b === undefined) return null;
  const named = a.when !== null ? 0 : 1;
  const when = options[named]?.when ?? null;
  const whenTrue = truths[named]?.known ?? null;
  if (when === null || whenTrue === null || truths[1 - named]?.known !== !whenTrue) return null;
  return { when, whenTrue };
}

/** Under what a condition's two ways are taken, as far as that is known. */
export function waysOf(truth: Truth | null): { readonly yes: Under; readonly no: Under } {
  if (truth === null || truth.known !== null) return { yes: { when: null }, no: { when: null } };
  const { test, ways } = truth;
  const [yes, no] = test === null ? [null, null] : test.whenTrue ? [test.when, null] : [null, test.when];
  const outcomes = ways?.();
  return { yes: { when: yes, outcomes: outcomes?.yes }, no: { when: no, outcomes: outcomes?.no } };
}

/** What is common to all options that may be true, and to those that may be false. */
function waysOfOptions(value: Choice, truths: readonly Truth[]): TwoWays {
  const ways = truths.map((it) => (it.known === null ? it.ways?.() : undefined));
  const where = (outcome: boolean): Outcomes | undefined =>
    value.options
      .flatMap(({ outcomes: own }, index) => {
        const truth = truths[index];
        if (truth === undefined || truth.known === !outcome) return [];
        return [allOf(own, outcome ? ways[index]?.yes : ways[index]?.no) ?? undefined];
      })
      .reduce(commonTo);
  const [yes, no] = [where(true), where(false)];
  if (areOpposed(yes, no)) return { yes, no };
  const whole = waysOfIdentity(identityOf(value) ?? newIdentity());
  return { yes: allOf(whole.yes, yes) ?? yes, no: allOf(whole.no, no) ?? no };
}

/** `test ? yes : no` with values that are already known to be free of side effects. */
export function select(test: Truth, yes: () => Value, no: () => Value, at: Origin): Value {
  if (test.known !== null) return overridable(test.known ? yes() : no(), test.variables);
  const ways = waysOf(test);
  return choose(
    [
      { ...ways.yes, value: yes() },
      { ...ways.no, value: no() },
    ],
    at,
  );
}

/** `left || right` and `left ?? right`: what the right side stands in for. */
export function fallback(operator: '||' | '??', left: Value, right: () => Value, at: Origin): Value {
  return mapOptions(left, (it) => {
    const replaced = variablesOf(it);
    if (it.kind === 'unknown' && it.test !== undefined)
      return operator === '??' ? it : select(truthOf(it), () => primitive(true, at), right, at);
    const unset = unsetOf(it);
    const isOpen = it.kind === 'variable' || (it.kind === 'unknown' && replaced.length > 0);
    if (isOpen && unset !== null && !isMissing(operator, unset.value)) {
      right(); // for what it may change
      return it;
    }
    if (isOpen) return replaceable(right(), replaced, at);
    if (it.kind === 'unknown') {
      right(); // for what it may change
      return unknown(it.reason, it.at);
    }
    const takesRight = it.kind === 'primitive' && isMissing(operator, it.value);
    return takesRight ? overridable(right(), replaced) : it;
  });
}

function isMissing(operator: '||' | '??', value: Scalar): boolean {
  return operator === '||' ? !value : value === null || value === undefined;
}

/** `left && right`. */
export function both(left: Value, right: () => Value, at: Origin): Value {
  return mapOptions(left, (it) => {
    const truth = truthOf(it);
    if (truth.known !== null) return truth.known ? right() : it;
    return select(truth, right, () => falseOf(it, at), at);
  });
}

/** What a value is that counts as false: what is not known is not there, or as good as `false`. */
function falseOf(value: Exclude<Value, Choice>, at: Origin): Value {
  const unset = unsetOf(value);
  if (unset !== null && !unset.value) return primitive(unset.value, at);
  const no = primitive(false, at);
  if (unset !== null || value.kind !== 'unknown' || isBoolean(value)) return no;
  const absent = primitive(undefined, at);
  const ways = (): TwoWays => waysOfIdentity(computedIdentity('===', value, absent));
  return select(
    { known: null, test: null, ways },
    () => absent,
    () => no,
    at,
  );
}

/** A value for when none of the variables is set: known and overridable, or made of variables only. */
export function replaceable(value: Value, variables: readonly string[], at: Origin): Value {
  return mapOptions(value, (it) => {
    const further = variablesOf(it);
    if (it.kind === 'variable' || (it.kind === 'unknown' && further.length > 0))
      return ofVariables([...variables, ...further], at, unsetOf(it));
    if (it.kind === 'primitive' || it.kind === 'unknown') return overridable(it, variables);
    return choose(
      [
        { value: it, when: null },
        { value: ofVariables(variables, at), when: variables.some(namesEnvironment) ? null : whenSet(variables) },
      ],
      at,
    );
  });
}

/** One of several, of which each is the same where nothing is set: `isProduction && process.env.TIDE`. */
function settingTestOf(options: readonly Option[], truths: readonly Truth[]): EnvironmentTest | null {
  const settings: Setting[] = [];
  const outcomes = new Set<boolean | null>();
  const isSaid = truths.some((it) => it.known === null && it.test?.isSaid === true);
  for (const [index, truth] of truths.entries()) {
    const when = options[index]?.when ?? null;
    if (isSetting(when)) {
      settings.push(when);
      if (truth.known === null && truth.test !== null && isSetting(truth.test.when)) settings.push(truth.test.when);
    } else if (truth.known !== null) outcomes.add(truth.known);
    else if (truth.test !== null && isSetting(truth.test.when)) {
      settings.push(truth.test.when);
      outcomes.add(!truth.test.whenTrue);
    } else outcomes.add(null);
  }
  const [outcome, ...others] = outcomes;
  if (outcome === undefined || outcome === null || others.length > 0 || settings.length === 0) return null;
  const when = whenSet([...new Set(settings.flatMap(variablesOfSetting))]);
  return { when, whenTrue: !outcome, ...(isSaid ? { isSaid } : {}) };
}

/** `mode === 'production'`, in either order. */
export function environmentTest(operator: string, a: Value, b: Value, at: Origin): Unknown | null {
  const [subject, literal] = environmentOf(a) !== null ? [a, b] : [b, a];
  const variable = environmentOf(subject);
  if (variable === null || literal.kind !== 'primitive' || literal.variables.length > 0) return null;
  if (typeof literal.value !== 'string' || !/^[!=]==?$/.test(operator)) return null;
  const isEqual = operator.startsWith('=');
  // What stands in for the variable where it is not set holds in all environments but those with another name.
  const isStandIn = subject.kind === 'primitive' && subject.value === literal.value;
  return {
    ...ofVariables([variable], at, isStandIn ? { value: isEqual } : null),
    test: isStandIn
      ? { when: whenAnother(variable, literal.value), whenTrue: !isEqual }
      : { when: { variable, environment: literal.value }, whenTrue: isEqual },
  };
}

/** `mode`, or `process.env.NODE_ENV || 'development'`: the variable that names the environment. */
export function environmentOf(value: Value): string | null {
  const [variable, ...others] = variablesOf(value);
  if (variable === undefined || others.length > 0 || !namesEnvironment(variable)) return null;
  const isName = value.kind === 'primitive' && typeof value.value === 'string' && value.isComputed !== true;
  return value.kind === 'variable' || isName ? variable : null;
}

/** Variables whose value is the name of an environment. */
export function namesEnvironment(variable: string): boolean {
  return /^(?:mode|MODE|(?:[A-Z_]+_)?(?:ENV|STAGE))$/.test(variable);
}
