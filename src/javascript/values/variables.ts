/** Run-time variables: which a value is made of or can be replaced by, and what is not known because of them. */
import { notUnderstood } from '../language/interpreter.ts';
import {
  isOfEnvFile,
  type Origin,
  primitive,
  type Scalar,
  type Unknown,
  type Unset,
  unknown,
  type Value,
} from './value.ts';

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

/** What a value is where none of the variables is set that it is made of; `null` where that is not known. */
export function unsetOf(value: Value): Unset | null {
  switch (value.kind) {
    case 'primitive':
      return { value: value.value };
    case 'variable':
      return value.unset ?? { value: undefined };
    case 'unknown':
      return value.unset ?? null;
    default:
      return null;
  }
}

/** What a function makes of scalars, where none of the variables is set that these are made of. */
export function unsetFrom(values: readonly Value[], compute: (scalars: readonly Scalar[]) => Scalar): Unset | null {
  const scalars: Scalar[] = [];
  let isSaid = false;
  for (const value of values) {
    const unset = unsetOf(value);
    if (unset === null) return null;
    scalars.push(unset.value);
    isSaid ||= unset.isSaid === true || (value.kind === 'primitive' && saysSomething(value.value));
  }
  return { value: compute(scalars), ...(isSaid ? { isSaid } : {}) };
}

/** Not that there is no value, with which any variable may be compared: `''`, `null`, what `typeof` gives. */
export function saysSomething(value: Scalar): boolean {
  return Boolean(value) && value !== 'undefined';
}

/**
 * What is computed of known values that these variables can replace. A test of such a value may come out either way.
 *
 * @param isSaid see `Unset`
 */
export function computed(value: Scalar, variables: readonly string[], at: Origin, isSaid = true): Value {
  return typeof value === 'boolean' && variables.length > 0
    ? ofVariables(variables, at, { value, ...(isSaid ? { isSaid } : {}) })
    : { ...primitive(value, at, variables), isComputed: true };
}

/** What a build or an installation makes is not in a repository, and there all the same. */
const made = /(?:^|\/)(?:node_modules|dist|build|out|lib|target|\.\w+|\.env[\w.-]*)(?:\/|$)/;

/**
 * A file that is not in the repository, as what can replace a value: where it is there, it is as if a variable were set.
 *
 * @param path relative to the root
 * @returns `null` for what is most likely there
 */
export function fileVariable(path: string): string | null {
  return path === '' || made.test(path) ? null : `./${path}`;
}

/** Whether it is such a name. */
export function isFile(name: string): boolean {
  return name.startsWith('./');
}

/** Known only to the run, and made of run-time variables alone. */
export function ofVariables(variables: readonly string[], at: Origin, unset: Unset | null = null): Unknown {
  const names = [...new Set(variables)];
  const list = names.map((name) => `"${name}"`).join(' and ');
  return {
    kind: 'unknown',
    reason: names.every(isFile)
      ? `it depends on ${list.replaceAll('"./', '"')}, which is not in this repository`
      : `it comes from the environment (${list}), and nothing here sets that`,
    at,
    variables: names,
    ...(unset === null ? {} : { unset }),
  };
}

/** The unknown that follows from unknown parts: their reason, and their variables if there is nothing else. */
export function unknownFrom(values: readonly Value[], at: Origin, unset: Unset | null = null): Unknown {
  const causes = values.filter((it) => it.kind === 'unknown' && it.variables === undefined);
  const [cause] = causes;
  if (cause?.kind === 'unknown') {
    const from = unknown(cause.reason, cause.at);
    return causes.every(isOfEnvFile) ? { ...from, ofEnvFile: true } : from;
  }
  const variables = values.flatMap(variablesOf);
  return variables.length > 0 ? ofVariables(variables, at, unset) : notUnderstood('the expression', at);
}
