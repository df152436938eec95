/** The environment of a process after all that its launch does to it. */

import { type EnvFile, readEnvFile } from '../javascript/library/env-file.ts';
import { overridable } from '../javascript/values/choices.ts';
import { unknown, type Value } from '../javascript/values/value.ts';
import { keptBy } from '../model/maps.ts';
import type { Tree } from '../model/tree.ts';
import type { Environment } from './environment.ts';
import { expand } from './expand.ts';
import { textIn } from './files.ts';
import { pathFrom } from './paths.ts';
import type { Setting } from './runners.ts';
import { spend } from './work.ts';

/** More settings than this are not followed, and what they set is not known. */
const mostSettings = 512;

/** The environment with assignments, files and removals applied in their order. */
export function withSettings(
  outer: Environment,
  settings: readonly Setting[],
  tree: Tree,
  directory: string | null,
): Environment {
  let environment = outer;
  const earlier = [outer];
  for (const setting of settings.slice(0, mostSettings)) {
    const outside = environment.after(earlier);
    environment = setting.kind === 'file' ? withFile(outside, setting, tree, directory) : withSetting(outside, setting);
    earlier.push(environment);
  }
  return environment.after(earlier);
}

type FileSetting = Setting & { readonly kind: 'file' };

function withFile(environment: Environment, { path, overrides }: FileSetting, tree: Tree, directory: string | null) {
  const variables = variablesOf(tree, pathFrom(directory, path.text));
  return overrides ? environment.with(variables) : environment.withDefaults(variables);
}

/** The environment after one setting that needs no file. */
export function withSetting(environment: Environment, setting: Exclude<Setting, FileSetting>): Environment {
  switch (setting.kind) {
    case 'variable': {
      const { name, value } = setting;
      return value === null ? environment.without(name) : environment.with([[name, expand(value, environment)]]);
    }
    case 'shell variable':
      return environment.assigned(setting.name, expand(setting.value, environment));
    case 'exported':
      return environment.exported(setting.name, setting.at.value.at);
    case 'process':
      return environment.forProcess();
    case 'uncertain': {
      const { name, reason, at } = setting;
      const value = unknown(reason, at.value.at);
      return name === null ? environment.clouded(value) : environment.with([[name, value]]);
    }
    case 'replaceable':
      return environment.replaceable();
    case 'cleared':
      return environment.cleared();
    case 'node option':
    case 'preload':
      return environment;
  }
}

/** The environment with the files that a server reads itself where nothing else sets a variable; the first beats the next. */
export function withEnvFiles(
  outer: Environment,
  files: readonly string[],
  tree: Tree,
  directory: string | null,
): Environment {
  return files.reduce(
    (environment, path) => environment.withDefaults(variablesOf(tree, pathFrom(directory, path))),
    outer,
  );
}

/** What a committed file of variables gives. Anything that the machine sets in its place wins, and is not known. */
function variablesOf(tree: Tree, path: string | null): readonly (readonly [string, Value])[] {
  const file = path === null ? null : envFileIn(tree, path);
  if (file === null || !(file instanceof Map) || !spend(tree, file.size)) return [];
  return [...file].map(([name, value]) => [name, overridable(value, [name])] as const);
}

const envFileIn = keptBy((tree: Tree, path: string): EnvFile | null => {
  const source = textIn(tree, path);
  return source === null ? null : readEnvFile(source);
});
