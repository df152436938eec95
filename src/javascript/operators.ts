/** Operators on values that may be known, several, or unknown. */

import { choose, mapOptions, optionsOf, overridable, sameWhen } from './choices.ts';
import { notUnderstood } from './interpreter.ts';
import {
  type EnvironmentTest,
  type Option,
  type Origin,
  type Primitive,
  primitive,
  type Scalar,
  textOf,
  type Unknown,
  unknown,
  type Value,
  type When,
} from './value.ts';

/** Whether a value counts as true; `unknown` carries what is known of the condition. */
export type Truth =
  /** `variables` can replace the value that it is the truth of. */
  | { readonly known: boolean; readonly variables: readonly string[] }
  | { readonly known: null; readonly test: EnvironmentTest | null };

export function truthOf(value: Value): Truth {
  switch (value.kind) {
    case 'primitive':
      // A true value came through `||` or `??`: what replaces it at run time is set, and so most likely true as well.
      return value.value || value.variables.length === 0
        ? { known: Boolean(value.value), variables: value.variables }
        : { known: null, test: null };
    case 'object':
    case 'array':
    case 'closure':
    case 'builtin':
      return { known: true, variables: [] };
    case 'variable':
      return { known: null, test: null };
    case 'unknown':
      return { known: null, test: value.test ?? null };
    case 'choice': {
      const truths = value.options.map((it) => truthOf(it.value));
      const [first] = truths;
      return first !== undefined && first.known !== null && truths.every((it) => it.known === first.known)
        ? first
        : { known: null, test: testOf(value.options, truths) };
    }
  }
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

/** The environments in which a condition's two ways are taken, as far as the condition names one. */
export function waysOf(test: EnvironmentTest | null): { readonly yes: When | null; readonly no: When | null } {
  if (test === null) return { yes: null, no: null };
  return test.whenTrue ? { yes: test.when, no: null } : { yes: null, no: test.when };
}

/** `test ? yes : no` with values that are already known to be free of side effects. */
export function select(test: Truth, yes: () => Value, no: () => Value, at: Origin): Value {
  if (test.known !== null) return overridable(test.known ? yes() : no(), test.variables);
  const ways = waysOf(test.test);
  return choose(
    [
      { value: yes(), when: ways.yes },
      { value: no(), when: ways.no },
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
    if (it.kind === 'variable' || (it.kind === 'unknown' && replaced.length > 0))
      return replaceable(right(), replaced, at);
    if (it.kind === 'unknown') {
      right(); // for what it may change
      return unknown(it.reason, it.at);
    }
    const takesRight =
      it.kind === 'primitive' && (operator === '||' ? !it.value : it.value === null || it.value === undefined);
    return takesRight ? overridable(right(), replaced) : it;
  });
}

/** `left && right`. */
export function both(left: Value, right: () => Value, at: Origin): Value {
  return mapOptions(left, (it) => {
    const truth = truthOf(it);
    if (truth.known !== null) return truth.known ? right() : it;
    // A variable that is not set is `undefined`; anything else that is not known and false is as good as `false`.
    return select(truth, right, () => primitive(it.kind === 'variable' ? undefined : false, at), at);
  });
}

/** The run-time variables that a value is made of, or that can replace it. */
export function variablesOf(value: Value): readonly string[] {
  switch (value.kind) {
    case 'variable':
      return [value.name];
    case 'primitive':
      return value.variables;
    case 'unknown':
      return value.variables ?? [];
    default:
      return [];
  }
}

/** A value for when none of the variables is set: known and overridable, or made of variables only. */
function replaceable(value: Value, variables: readonly string[], at: Origin): Value {
  return mapOptions(value, (it) => {
    const further = variablesOf(it);
    if (it.kind === 'variable' || (it.kind === 'unknown' && further.length > 0))
      return ofVariables([...variables, ...further], at);
    if (it.kind === 'primitive' || it.kind === 'unknown') return overridable(it, variables);
    return choose(
      [it, ofVariables(variables, at)].map((one) => ({ value: one, when: null })),
      at,
    );
  });
}

/** What is computed of known values that these variables can replace. A test of such a value may come out either way. */
export function computed(value: Scalar, variables: readonly string[], at: Origin): Value {
  return typeof value === 'boolean' && variables.length > 0
    ? ofVariables(variables, at)
    : primitive(value, at, variables);
}

/** Known only to the run, and made of run-time variables alone. */
export function ofVariables(variables: readonly string[], at: Origin): Unknown {
  const names = [...new Set(variables)];
  const list = names.map((name) => `"${name}"`).join(' and ');
  return {
    kind: 'unknown',
    reason: `it comes from the environment (${list}), and nothing here sets that`,
    at,
    variables: names,
  };
}

/** A binary operator. Only scalars are computed; equality of an environment variable becomes a test. */
export function binary(operator: string, left: Value, right: Value, at: Origin): Value {
  return lift([left, right], at, ([a, b]) => {
    if (a === undefined || b === undefined) return notUnderstood('the expression', at);
    if (a.kind === 'primitive' && b.kind === 'primitive') {
      const result = compute(operator, a.value, b.value);
      if (result === notComputed) return notUnderstood(`the operator "${operator}"`, at);
      const variables = [...new Set([...a.variables, ...b.variables])];
      if (typeof result === 'boolean' && variables.length > 0)
        return environmentTest(operator, a, b, at) ?? computed(result, variables, at);
      if (typeof result === 'string' && result.length > longestString) return unknown('it is a very long text', at);
      if (typeof result === 'string') {
        const parts = [a, b].map((value, index) => ({ from: index === 0 ? 0 : String(a.value).length, value }));
        return textOf(result, at, variables, parts);
      }
      return primitive(result, at, variables);
    }
    return environmentTest(operator, a, b, at) ?? identity(operator, a, b, at) ?? unknownFrom([a, b], at);
  });
}

/** `mode === 'production'`, in either order. */
function environmentTest(operator: string, a: Value, b: Value, at: Origin): Unknown | null {
  const [subject, literal] = environmentOf(a) !== null ? [a, b] : [b, a];
  const variable = environmentOf(subject);
  if (variable === null || literal.kind !== 'primitive' || literal.variables.length > 0) return null;
  if (typeof literal.value !== 'string' || !/^[!=]==?$/.test(operator)) return null;
  // What holds where the variable is not set is no matter of one environment.
  if (subject.kind === 'primitive' && subject.value === literal.value) return null;
  return {
    ...ofVariables([variable], at),
    test: {
      when: { variable, environment: literal.value },
      whenTrue: operator.startsWith('='),
    },
  };
}

/** `mode`, or `process.env.NODE_ENV || 'development'`: the variable that names the environment. */
export function environmentOf(value: Value): string | null {
  const [variable, ...others] = variablesOf(value);
  if (variable === undefined || others.length > 0 || !namesEnvironment(variable)) return null;
  return value.kind === 'variable' || (value.kind === 'primitive' && typeof value.value === 'string') ? variable : null;
}

/** Variables whose value is the name of an environment. */
export function namesEnvironment(variable: string): boolean {
  return /^(?:mode|MODE|(?:[A-Z_]+_)?(?:ENV|STAGE))$/.test(variable);
}

/** An object is never equal to a scalar, and always to itself. */
function identity(operator: string, a: Value, b: Value, at: Origin): Primitive | null {
  if (!/^[!=]==?$/.test(operator)) return null;
  const isObject = (it: Value): boolean =>
    it.kind === 'object' || it.kind === 'array' || it.kind === 'closure' || it.kind === 'builtin';
  if (!isObject(a) && !isObject(b)) return null;
  if (a === b) return primitive(operator.startsWith('='), at);
  const nullish = (it: Value): boolean => it.kind === 'primitive' && (it.value === null || it.value === undefined);
  const different = (isObject(a) && isObject(b)) || nullish(a) || nullish(b) || operator.length === 3;
  return different && a.kind !== 'unknown' && b.kind !== 'unknown' && a.kind !== 'variable' && b.kind !== 'variable'
    ? primitive(operator.startsWith('!'), at)
    : null;
}

export function unary(operator: string, operand: Value, at: Origin): Value {
  return mapOptions(operand, (it) => {
    if (operator === 'void') return primitive(undefined, at);
    if (operator === '!') {
      const truth = truthOf(it);
      if (truth.known !== null) return primitive(!truth.known, at, variablesOf(it));
      const negated = unknownFrom([it], at);
      return truth.test === null ? negated : { ...negated, test: { ...truth.test, whenTrue: !truth.test.whenTrue } };
    }
    if (operator === 'typeof') return typeOf(it, at);
    if (it.kind === 'variable') return operator === '+' ? it : unknownFrom([it], at);
    if (it.kind !== 'primitive') return unknownFrom([it], at);
    switch (operator) {
      case '+':
        return { ...it, value: Number(it.value) };
      case '-':
        return primitive(-Number(it.value), at, it.variables);
      case '~':
        return primitive(~Number(it.value), at, it.variables);
      default:
        return notUnderstood(`the operator "${operator}"`, at);
    }
  });
}

/** What an environment makes of a value: https://nodejs.org/api/process.html#processenv */
export function asText(value: Value): Value {
  return mapOptions(value, (it) => {
    switch (it.kind) {
      case 'primitive':
        return typeof it.value === 'string' ? it : { ...it, value: String(it.value) };
      case 'unknown':
      case 'variable':
        return it;
      default:
        return notUnderstood('an environment variable that is no text', it.at);
    }
  });
}

function typeOf(value: Value, at: Origin): Value {
  switch (value.kind) {
    case 'primitive':
      return primitive(typeof value.value, at, value.variables);
    case 'object':
      return primitive(value.definition === undefined ? 'object' : 'function', at);
    case 'array':
      return primitive('object', at);
    case 'closure':
    case 'builtin':
      return primitive('function', at);
    default:
      return unknownFrom([value], at);
  }
}

/** Values that are combined at once, where one of them may be several. */
const mostCombined = 256;

/** Calls `combine` for every combination of the values' options that can be. */
export function lift(values: readonly Value[], at: Origin, combine: (values: readonly Value[]) => Value): Value {
  if (values.every((value) => value.kind !== 'choice')) return combine(values);
  if (values.length > mostCombined) return unknown('it has too many possible values', at);
  let combinations: readonly Combination[] = [{ values: [], whens: [], excluded: [] }];
  for (const value of values) {
    const options = optionsOf(value);
    if (combinations.length * options.length > 256) return unknown('it has too many possible values', at);
    combinations = combinations.flatMap((head) => options.flatMap((option) => combined(head, option, options)));
  }
  return choose(
    combinations.map(({ values: all, whens }) => ({ value: combine(all), when: whens[0] ?? null })),
    at,
  );
}

interface Combination {
  readonly values: readonly Value[];
  /** The environments it holds in, and those it does not. */
  readonly whens: readonly When[];
  readonly excluded: readonly When[];
}

/** Two tests of the same variable that disagree never hold together. */
function combined(head: Combination, option: Option, siblings: readonly Option[]): readonly Combination[] {
  const values = [...head.values, option.value];
  const { when } = option;
  if (when === null) {
    const excluded = siblings.flatMap((it) => (it.when === null ? [] : [it.when]));
    if (head.whens.some((it) => excluded.some((other) => sameWhen(it, other)))) return [];
    return [{ values, whens: head.whens, excluded: [...head.excluded, ...excluded] }];
  }
  const isImpossible =
    head.excluded.some((it) => sameWhen(it, when)) ||
    head.whens.some((it) => it.variable === when.variable && it.environment !== when.environment);
  return isImpossible ? [] : [{ values, whens: [...head.whens, when], excluded: head.excluded }];
}

/** The unknown that follows from unknown parts: their reason, and their variables if there is nothing else. */
export function unknownFrom(values: readonly Value[], at: Origin): Unknown {
  const cause = values.find((it) => it.kind === 'unknown' && it.variables === undefined);
  if (cause?.kind === 'unknown') return unknown(cause.reason, cause.at);
  const variables = values.flatMap(variablesOf);
  return variables.length > 0 ? ofVariables(variables, at) : notUnderstood('the expression', at);
}

/** No port, path or command needs more; a loop that doubles a text ends here. */
export const longestString = 65_536;

const notComputed = Symbol('not computed');

function compute(operator: string, a: Scalar, b: Scalar): Scalar | typeof notComputed {
  switch (operator) {
    case '===':
      return a === b;
    case '!==':
      return a !== b;
    case '==':
      return looselyEqual(a, b);
    case '!=':
      return !looselyEqual(a, b);
    case '+':
      return typeof a === 'string' || typeof b === 'string' ? `${a}${b}` : Number(a) + Number(b);
    case '-':
      return Number(a) - Number(b);
    case '*':
      return Number(a) * Number(b);
    case '/':
      return Number(a) / Number(b);
    case '%':
      return Number(a) % Number(b);
    case '**':
      return Number(a) ** Number(b);
    case '|':
      return Number(a) | Number(b);
    case '&':
      return Number(a) & Number(b);
    case '^':
      return Number(a) ^ Number(b);
    case '<<':
      return Number(a) << Number(b);
    case '>>':
      return Number(a) >> Number(b);
    case '>>>':
      return Number(a) >>> Number(b);
    case '<':
      return typeof a === 'string' && typeof b === 'string' ? a < b : Number(a) < Number(b);
    case '>':
      return typeof a === 'string' && typeof b === 'string' ? a > b : Number(a) > Number(b);
    case '<=':
      return typeof a === 'string' && typeof b === 'string' ? a <= b : Number(a) <= Number(b);
    case '>=':
      return typeof a === 'string' && typeof b === 'string' ? a >= b : Number(a) >= Number(b);
    default:
      return notComputed;
  }
}

function looselyEqual(a: Scalar, b: Scalar): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return (a ?? null) === (b ?? null);
  return typeof a === typeof b ? a === b : Number(a) === Number(b);
}
