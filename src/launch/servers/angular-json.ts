/** Reads `angular.json`. https://angular.dev/reference/configs/workspace-config */

import { posix } from 'node:path';
import { propertyOf } from '../../javascript/language/properties.ts';
import { isAbsent, knownText } from '../../javascript/values/ports.ts';
import { primitive, unknown, type Value } from '../../javascript/values/value.ts';
import { foldersAbove, within } from '../../model/folders.ts';
import { optionValue, socket } from './config-file.ts';
import { over, scriptConfig, socketOf } from './script-config.ts';
import type { ConfigReader, Configured, ConfiguredSocket, Start } from './server.ts';

const names = ['angular.json', '.angular.json'];

/** The options of the target `serve`, with those of the configurations that are chosen over them. */
export const angularJson: ConfigReader = (start) => {
  // `ng` looks for it in the folders above, too.
  for (const directory of foldersAbove(start.directory)) {
    const found = inWorkspace({ ...start, directory }, start.directory);
    if (found !== null) return found;
  }
  return null;
};

function inWorkspace(start: Start, directory: string): Configured | null {
  return scriptConfig(start, { names }, (config) => {
    const [name, , configuration] = (start.operand?.text ?? '').split(':');
    const project = projectOf(config, name ?? '', posix.relative(start.directory, directory));
    if (project.kind !== 'object') return [socket(project)];
    const chosen = optionValue(start.args, ['-c', '--configuration'])?.text ?? configuration ?? '';
    return [serveSocket(project, chosen)];
  });
}

/** The project that is named, or that the folder lies in; else the only one, or the one that is the default. */
function projectOf(config: Value, name: string, folder: string): Value {
  const projects = propertyOf(config, 'projects');
  if (projects.kind !== 'object') return primitive(undefined, projects.at);
  const served = [...projects.properties].filter(([, it]) => serveOf(it).kind === 'object');
  const [only] = served;
  if (name !== '') return projects.properties.get(name) ?? primitive(undefined, projects.at);
  const around = served.filter(([, it]) => isWithin(folder, rootOf(it)));
  const deepest = around.reduce((longest, [, it]) => Math.max(longest, rootOf(it).length), 0);
  const [nearest, ...others] = around.filter(([, it]) => rootOf(it).length === deepest);
  if (nearest !== undefined && others.length === 0) return nearest[1];
  const chosen = projects.properties.get(knownText(propertyOf(config, 'defaultProject')) ?? '');
  if (chosen !== undefined) return chosen;
  if (only === undefined) return primitive(undefined, projects.at);
  return served.length === 1 ? only[1] : unknown('the workspace has several projects, and none is named', projects.at);
}

/** A project of the workspace's own folder has the root `''`, and every folder lies in that. */
function rootOf(project: Value): string {
  return within('', knownText(propertyOf(project, 'root')) ?? '') ?? '';
}

function isWithin(folder: string, root: string): boolean {
  return root === '' || `${folder}/`.startsWith(`${root}/`);
}

/** `architect` was the name before `targets`, and is still what `ng new` writes. */
function serveOf(project: Value): Value {
  const targets = propertyOf(project, 'targets');
  return propertyOf(isAbsent(targets) ? propertyOf(project, 'architect') : targets, 'serve');
}

function serveSocket(project: Value, chosen: string): ConfiguredSocket {
  const serve = serveOf(project);
  const names = chosen === '' ? (knownText(propertyOf(serve, 'defaultConfiguration')) ?? '') : chosen;
  const sections = names.split(',').map((it) => propertyOf(propertyOf(serve, 'configurations'), it.trim()));
  // A later configuration overrides an earlier one.
  return [...sections.reverse(), propertyOf(serve, 'options')].map((it) => socketOf(it)).reduce(over);
}
