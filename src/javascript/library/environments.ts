/** Files by the environment that a program runs in: `.env.production`, `config/production.json`. */
import type { Interpreter } from '../language/interpreter.ts';
import { getNamed } from '../language/properties.ts';
import { filesUnder } from '../modules/repository.ts';
import { choose } from '../values/choices.ts';
import { environmentOf, fallback } from '../values/truth.ts';
import { type Option, type Origin, primitive, type Value } from '../values/value.ts';
import { variablesOf } from '../values/variables.ts';

/** The environment of the process. */
export function environmentIn(it: Interpreter, at: Origin): Value {
  return getNamed(it, it.process, 'env', at);
}

/** A variable of the process. */
export function variableOf(it: Interpreter, name: string, at: Origin): Value {
  return getNamed(it, environmentIn(it, at), name, at);
}

/** The name of the environment, which is `development` where none is set. */
export function environmentName(it: Interpreter, at: Origin, own: Value = variableOf(it, 'NODE_ENV', at)): Value {
  return fallback('||', own, () => primitive('development', at), at);
}

/** More files than this beside each other name no environments. */
export const mostEnvironments = 16;

/**
 * The environments that have files of their own.
 *
 * @param prefix what their paths begin with
 * @param name finds the environment in what follows
 * @param others what is named in the same way and is none
 */
export function environmentsUnder(
  { tree }: Pick<Interpreter, 'tree'>,
  prefix: string,
  name: RegExp,
  others: readonly string[] = [],
): readonly string[] {
  const names = new Set<string>();
  for (const file of filesUnder(tree, prefix)) {
    const found = name.exec(file.slice(prefix.length))?.[1];
    if (found !== undefined && !others.includes(found)) names.add(found);
    if (names.size === mostEnvironments) break;
  }
  return [...names];
}

/**
 * What a program reads in each environment: of a mode that is not known, every one that has a file is one of its own.
 *
 * @param mode the value that names the environment
 * @param others the environments that have files
 * @param read what it reads in the environment of a name; `null` is one without a name
 */
export function byEnvironment(
  mode: Value,
  others: () => readonly string[],
  at: Origin,
  read: (environment: string | null) => Value,
): Value {
  const own = mode.kind === 'primitive' && typeof mode.value === 'string' ? mode.value : null;
  if (own !== null && variablesOf(mode).length === 0) return read(own);
  if (mode.kind === 'choice')
    return choose(
      mode.options.map(({ value, when }) => ({ value: byEnvironment(value, others, at, read), when })),
      at,
    );
  const variable = environmentOf(mode);
  return choose(
    [
      { value: read(own), when: null },
      ...others()
        .filter((name) => name !== own)
        .map(
          (name): Option => ({
            value: read(name),
            when: variable === null ? null : { variable, environment: name },
          }),
        ),
    ],
    at,
  );
}
