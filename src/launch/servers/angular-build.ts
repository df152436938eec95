/** The servers that Angular builds, by its workspace. https://angular.dev/reference/configs/workspace-config */
import { posix } from 'node:path';
import { evaluateJson } from '../../javascript/evaluate.ts';
import { propertyOf } from '../../javascript/language/properties.ts';
import { knownText } from '../../javascript/values/ports.ts';
import type { Value } from '../../javascript/values/value.ts';
import { keptBy } from '../../model/maps.ts';
import type { Tree } from '../../model/tree.ts';

/** A built file without its ending, and what from; both relative to the root. */
interface Output {
  readonly stem: string;
  readonly source: string;
}

/** What may become a built file, by the workspace in a folder. */
export function angularFrom(tree: Tree, folder: string, path: string): readonly string[] {
  const stem = path.replace(/\.[cm]?js$/, '');
  return outputsIn(tree, folder).flatMap((it) => (it.stem === stem ? [it.source] : []));
}

const outputsIn = keptBy((tree: Tree, folder: string): readonly Output[] => {
  const path = posix.join(folder, 'angular.json');
  const read = tree.has(path) ? tree.read(path) : null;
  const evaluated = read?.kind === 'text' ? evaluateJson(read.source, tree) : null;
  if (evaluated === null || 'message' in evaluated) return [];
  return entriesOf(propertyOf(evaluated.value, 'projects')).flatMap(([name, project]) =>
    ['architect', 'targets'].flatMap((key) =>
      entriesOf(propertyOf(project, key)).flatMap(([, target]) => outputOf(name, target, folder)),
    ),
  );
});

function outputOf(project: string, target: Value, folder: string): readonly Output[] {
  const options = propertyOf(target, 'options');
  const given = propertyOf(options, 'outputPath');
  const base = knownText(given) ?? knownText(propertyOf(given, 'base')) ?? `dist/${project}`;
  // https://angular.dev/guide/ssr: its own server, in a folder of the application's.
  const entry = knownText(propertyOf(propertyOf(options, 'ssr'), 'entry'));
  const inside = knownText(propertyOf(given, 'server')) ?? 'server';
  if (entry !== null) return [{ stem: posix.join(folder, base, inside, 'server'), source: posix.join(folder, entry) }];
  // Before version 17, a target of its own.
  const main = knownText(propertyOf(options, 'main'));
  const isServer = knownText(propertyOf(target, 'builder'))?.endsWith(':server') === true;
  return isServer && main !== null
    ? [{ stem: posix.join(folder, base, 'main'), source: posix.join(folder, main) }]
    : [];
}

function entriesOf(value: Value): readonly (readonly [string, Value])[] {
  return value.kind === 'object' ? [...value.properties] : [];
}
