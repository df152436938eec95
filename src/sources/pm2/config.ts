/** A process file's value to facts: its applications one by one. */

import type { Value } from '../../javascript/values/value.ts';
import type { Suppression } from '../../model/facts.ts';
import { folderOf } from '../../model/folders.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Extract, nothing } from '../source.ts';
import { placesOf, readApplication } from './application.ts';
import { declarationsIn } from './declarations.ts';
import { environmentsOf, namedByEnvironment } from './environment-names.ts';
import { underOutcomes, whereDeclared, withoutOthers } from './exclusive.ts';
import { Folders } from './folders.ts';
import type { Found } from './found.ts';
import { refusedIn } from './refused.ts';
import { anyStart, type Start } from './start.ts';
import { readStatic } from './static.ts';

export function extractConfig(
  config: Value,
  suppressions: readonly Suppression[],
  file: SourceText,
  tree: Tree,
  start: Start = anyStart,
): Extract {
  const declared = declarationsIn(config);
  if (declared === null) return nothing;
  const refused = refusedIn(config);
  if (refused !== null) return { ...nothing, problems: [refused], suppressions };
  const places = declared.applications.flatMap(({ app }) => placesOf(app));
  const folders =
    start.directory === undefined
      ? new Folders(tree, folderOf(file.path), places)
      : Folders.ofCommand(tree, start.directory, places);
  const read = withoutOthers(
    declared.applications.map((it) => ({
      ...it,
      found: whereDeclared(it, readApplication(underOutcomes(it), folders, tree, start)),
    })),
  );
  const environments = environmentsOf(read);
  const found: Found[] = [
    ...read.map((it) => namedByEnvironment(it, environments, tree)),
    ...declared.statics.map(readStatic),
  ];
  return {
    ...nothing,
    listeners: found.flatMap((it) => it.listeners),
    processes: found.flatMap((it) => it.processes),
    unresolved: [
      ...declared.unknown.map(({ reason, at }) => ({
        source: 'pm2' as const,
        application: null,
        at,
        reason: `the applications are not known: ${reason}`,
        severity: 'warning' as const,
        role: 'start' as const,
        way: [],
      })),
      ...found.flatMap((it) => it.unresolved),
    ],
    suppressions,
  };
}
