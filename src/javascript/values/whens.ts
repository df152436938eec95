/** The environments in which one of several values is the one: by name, by all but one name, or by what is set there. */

/** `NODE_ENV` is `production`; or that it is another one than some, or that something is set. */
export interface When {
  readonly variable: string;
  readonly environment: string;
}

/** No environment has these names. */
const setToSomething = '\0set';
const anotherThan = '\0not ';
const separator = '\0';

/**
 * That one of these variables is set: any outcome is possible then. What holds otherwise is what the process has unless
 * somebody sets them.
 */
export interface Setting extends When {
  readonly environment: typeof setToSomething;
}

export function whenSet(variables: readonly string[]): Setting {
  return { variable: variables.join(separator), environment: setToSomething };
}

export function isSetting(when: When | null): when is Setting {
  return when?.environment === setToSomething;
}

/** The variables of which one is set. */
export function variablesOfSetting(when: Setting): readonly string[] {
  return when.variable.split(separator);
}

/** That a variable is set to another name than the one that stands in for it where it is not set. */
export function whenAnother(variable: string, standIn: string): When {
  return { variable, environment: `${anotherThan}${standIn}` };
}

/** The name that the environment has not; `null` where the condition is none of that kind. */
export function nameNotMeant(when: When): string | null {
  return when.environment.startsWith(anotherThan) ? when.environment.slice(anotherThan.length) : null;
}

export function sameWhen(a: When | null, b: When | null): boolean {
  return a === b || (a !== null && b !== null && a.variable === b.variable && a.environment === b.environment);
}

/** Whether the one holds wherever the other does. */
export function isWithin(inner: When, outer: When | null): boolean {
  if (outer === null || sameWhen(inner, outer)) return true;
  if (inner.variable !== outer.variable || isSetting(inner) || nameNotMeant(inner) !== null) return false;
  const other = nameNotMeant(outer);
  return other !== null && other !== inner.environment;
}

/** Whether there is no environment in which both hold. What is set to anything may be set to this as well. */
export function areApart(a: When, b: When): boolean {
  if (a.variable !== b.variable || isSetting(a) || isSetting(b)) return false;
  const [notA, notB] = [nameNotMeant(a), nameNotMeant(b)];
  if (notA !== null && notB !== null) return false;
  return notA === null && notB === null
    ? a.environment !== b.environment
    : notA === b.environment || notB === a.environment;
}
