/** What Nx runs: `nx serve web`, `nx run web:serve:production`, `nx run-many -t serve -p web,api`. https://nx.dev/reference/nx-commands */
import { posix } from 'node:path';
import { repositoryRoot } from '../javascript/modules/repository.ts';
import { knownText } from '../javascript/values/ports.ts';
import { type Primitive, primitive, type Value } from '../javascript/values/value.ts';
import type { Tree } from '../model/tree.ts';
import { type NxTarget, type NxWorkspace, projectCalled, propertyIn, targetOf, workspaceOf } from './nx-projects.ts';
import { isCommand, readWords } from './nx-words.ts';
import { pathFrom } from './paths.ts';
import type { Setting } from './runners.ts';
import { splitWords } from './shell/parser.ts';
import { impliedWord, partOf, type Word, wordOf } from './words.ts';
import { spend, tooMuchWork } from './work.ts';

/** One task, with the folder that it runs in. */
export type NxTask = {
  readonly target: NxTarget;
  readonly directory: string | null;
  readonly settings: readonly Setting[];
  readonly args: readonly Word[];
} & (
  | { readonly kind: 'line'; readonly line: Primitive }
  | { readonly kind: 'script'; readonly script: Word }
  | { readonly kind: 'program'; readonly words: readonly Word[]; readonly at: Primitive }
);

/** A reason completes "the port cannot be known: …". */
type Read<T> = T | string;

const undecided = '"nx" decides itself which tasks it runs';

/** The tasks that these words start, in a folder of a workspace. */
export function readNx(words: readonly Word[], tree: Tree, directory: string | null): Read<readonly NxTask[]> {
  const workspace = directory === null ? null : workspaceOf(tree, directory);
  if (workspace === null) return undecided;
  const { names, options, rest } = readWords(words);
  const listed = ['targets', 'projects'].map((it) => options.get(it)?.text.split(',').length ?? 1);
  if (
    !spend(
      tree,
      listed.reduce((all, it) => all * it, workspace.projects.length),
    )
  )
    return tooMuchWork;
  if (names.some((it) => it.expands)) return 'what "nx" is to run is filled in by the shell';
  const [verb, second] = names;
  const asked = options.get('configuration')?.text ?? null;
  if (verb === undefined) return undecided;
  if (verb.text === 'run-many') return runMany(workspace, options, asked, rest);
  if (isCommand(verb.text)) return undecided;
  if (verb.text === 'run') {
    const [project, name, configuration = asked] = second?.text.split(':') ?? [];
    if (second === undefined || project === undefined || name === undefined) return undecided;
    const found = projectCalled(workspace, project);
    // The name of a target may have colons itself.
    const whole = second.text.slice(project.length + 1);
    const isWhole = found !== null && targetOf(workspace, found, whole, asked) !== null;
    return isWhole
      ? tasksOf(workspace, project, whole, asked, partOf(second, project.length + 1), rest)
      : tasksOf(workspace, project, name, configuration, partOf(second, project.length + 1, name.length), rest);
  }
  const project = second?.text ?? workspace.projects.find((it) => it.directory === directory)?.name;
  return project === undefined ? undecided : tasksOf(workspace, project, verb.text, asked, verb, rest);
}

function runMany(
  workspace: NxWorkspace,
  options: ReadonlyMap<string, Word>,
  asked: string | null,
  rest: readonly Word[],
): Read<readonly NxTask[]> {
  const targets = options.get('targets');
  const names = options
    .get('projects')
    ?.text.split(',')
    .filter((it) => it !== '');
  if (targets === undefined || targets.expands || names?.some((it) => /[*!:]/.test(it))) return undecided;
  const meant = names === undefined ? workspace.projects : names.map((it) => projectCalled(workspace, it));
  const tasks: NxTask[] = [];
  for (const name of targets.text.split(',').filter((it) => it !== '')) {
    for (const project of meant) {
      if (project === null) return undecided;
      const target = targetOf(workspace, project, name, asked);
      if (target === null) continue;
      const read = taskOf(workspace, target, targets, rest);
      if (typeof read === 'string') return read;
      tasks.push(...read);
    }
  }
  return tasks.length === 0 ? undecided : tasks;
}

function tasksOf(
  workspace: NxWorkspace,
  name: string,
  target: string,
  configuration: string | null,
  word: Word,
  rest: readonly Word[],
): Read<readonly NxTask[]> {
  const project = projectCalled(workspace, name);
  if (project === null) return `"nx" runs a target of "${name}", which is no project of this repository`;
  const found = targetOf(workspace, project, target, configuration);
  if (found === null) return `"nx" runs the target "${target}" of "${name}", which is not written there`;
  return taskOf(workspace, found, word, rest);
}

function taskOf(workspace: NxWorkspace, target: NxTarget, word: Word, rest: readonly Word[]): Read<readonly NxTask[]> {
  const { root } = workspace;
  const { executor, script, line } = target;
  if (hasDefaults(workspace, target)) return `nx.json has more to say of the target "${target.name}"`;
  if (startsOthers(target.dependsOn)) return `the target "${target.name}" starts others`;
  const task = { target, settings: environmentFiles(workspace, target, word), args: rest };
  if (script !== null)
    return [{ ...task, kind: 'script', directory: target.project.directory, script: { ...word, text: target.name } }];
  if (line !== null || /^(?:nx|@nrwl\/workspace|@nx\/workspace):run-commands$/.test(executor ?? ''))
    return runCommands(workspace, target, task);
  if (executor === 'nx:run-script' || executor === '@nrwl/workspace:run-script') {
    const name = target.option('script');
    if (name?.kind !== 'primitive') return `which script the target "${target.name}" runs is not known`;
    return [{ ...task, kind: 'script', directory: target.project.directory, script: wordOf(name) }];
  }
  if (/^@(?:nx|nrwl)\/(?:js|node):node$/.test(executor ?? '')) {
    const main = mainOf(workspace, target);
    if (main === null) return `what the target "${target.name}" builds and runs is not known`;
    const words = [impliedWord('node', main), wordOf(main)];
    return [{ ...task, kind: 'program', directory: root, words, at: main }];
  }
  const server = servers.get((executor ?? '').replace('@nrwl/', '@nx/'));
  const at = propertyIn(propertyIn(propertyIn(target.project.config, 'targets'), target.name), 'executor');
  if (server === undefined || at?.kind !== 'primitive') return `"nx" runs "${executor}", which is not followed`;
  const given = ['port', 'host'].flatMap((name): readonly Word[] => {
    const value = target.option(name);
    if (value?.kind !== 'primitive' || typeof value.value === 'boolean') return [];
    return [impliedWord(`--${name}`, at), wordOf(value)];
  });
  const hasPort = [...given, ...rest].some((it) => /^--port(?:=|$)/.test(it.text));
  if (!hasPort && server.needsPort) return `"nx" runs "${executor}", and no port is written for it`;
  const words = [...server.words.map((it) => impliedWord(it, at)), ...given];
  return [{ ...task, kind: 'program', directory: target.project.directory, words, at }];
}

interface Executor {
  readonly words: readonly string[];
  /** Where its default is another one than the server's own. */
  readonly needsPort: boolean;
}

/** Executors that start a server with its own options. */
const servers: ReadonlyMap<string, Executor> = new Map<string, Executor>([
  // https://nx.dev/technologies/build-tools/vite/api
  ['@nx/vite:dev-server', { words: ['vite'], needsPort: false }],
  ['@nx/vite:preview-server', { words: ['vite', 'preview'], needsPort: false }],
  // https://nx.dev/technologies/react/next/api
  ['@nx/next:server', { words: ['next', 'dev'], needsPort: true }],
  // https://nx.dev/technologies/build-tools/webpack/api
  ['@nx/webpack:dev-server', { words: ['webpack', 'serve'], needsPort: true }],
  ['@nx/web:file-server', { words: ['http-server'], needsPort: true }],
  // https://nx.dev/technologies/angular/api
  ...['@angular-devkit/build-angular:dev-server', '@angular/build:dev-server', '@nx/angular:dev-server'].map(
    (it): [string, Executor] => [it, { words: ['ng', 'serve'], needsPort: true }],
  ),
]);

/** https://nx.dev/reference/core-api/nx/executors/run-commands */
function runCommands(
  { root }: NxWorkspace,
  target: NxTarget,
  task: Pick<NxTask, 'target' | 'settings' | 'args'>,
): Read<readonly NxTask[]> {
  const unclear = `what the target "${target.name}" runs is not known`;
  const cwd = target.option('cwd');
  const folder = cwd === null ? '' : knownText(cwd);
  const list = target.option('commands');
  const given = list?.kind === 'array' && list.rest === null ? list.items : [target.line ?? target.option('command')];
  if (folder === null || target.option('envFile') !== null) return unclear;
  const env = target.option('env');
  const variables = env?.kind === 'object' ? [...env.properties] : [];
  const settings = variables.map(([name, value]): Setting => {
    return { kind: 'variable', name, value: value.kind === 'primitive' ? wordOf(value) : null };
  });
  const more = target.option('args');
  const args = more?.kind === 'primitive' ? splitWords(more) : more === null ? [] : null;
  if (args === null) return unclear;
  const tasks: NxTask[] = [];
  for (const one of given) {
    const line = one?.kind === 'object' ? propertyIn(one, 'command') : one;
    if (line?.kind !== 'primitive' || /\{args\b/.test(String(line.value))) return unclear;
    tasks.push({
      ...task,
      kind: 'line',
      directory: pathFrom(root, filledIn(folder, root, target)),
      settings: [...task.settings, ...settings],
      args: [...args, ...task.args],
      line: /\{/.test(String(line.value)) ? { ...line, value: filledIn(String(line.value), root, target) } : line,
    });
  }
  return tasks;
}

function filledIn(text: string, root: string, { project }: NxTarget): string {
  return text
    .replaceAll('{projectRoot}', posix.relative(root, project.directory))
    .replaceAll('{workspaceRoot}', '.')
    .replaceAll('{projectName}', project.name);
}

/** The source that is run once it is built: the `main` of what `buildTarget` says. */
function mainOf(workspace: NxWorkspace, target: NxTarget): Primitive | null {
  const named = target.option('buildTarget');
  const [project = '', name = '', configuration = null] = (named === null ? null : knownText(named))?.split(':') ?? [];
  const found = projectCalled(workspace, project);
  const main = found === null ? null : (targetOf(workspace, found, name, configuration)?.option('main') ?? null);
  return main?.kind === 'primitive' ? main : null;
}

/** Whether nx.json lays options under those of the target. */
function hasDefaults({ config }: NxWorkspace, { name, executor }: NxTarget): boolean {
  const all = propertyIn(config, 'targetDefaults');
  return [name, executor].some((it) => it !== null && propertyIn(propertyIn(all, it), 'options') !== null);
}

/** Whether it waits for what never ends: what is built, or installed, has ended before it. */
function startsOthers(dependsOn: Value | null): boolean {
  const items = dependsOn?.kind === 'array' ? dependsOn.items : [];
  return items.some((it) => {
    const name = it.kind === 'object' ? propertyIn(it, 'target') : it;
    return name?.kind === 'primitive' && /(?:^|[:^])(?:serve|start|dev|preview)\b/.test(String(name.value));
  });
}

/** The files whose variables Nx gives a task, the strongest first. https://nx.dev/recipes/tips-n-tricks/define-environment-variables */
function environmentFiles({ tree, root }: NxWorkspace, target: NxTarget, { value }: Word): readonly Setting[] {
  const { name, configuration } = target;
  const both = configuration === null ? [] : [`${name}.${configuration}`, configuration];
  const names = [...both, name].flatMap((it) => [`.env.${it}.local`, `.env.${it}`, `.${it}.local.env`, `.${it}.env`]);
  const files = [...names, '.env.local', '.local.env', '.env'];
  return [...new Set([target.project.directory, root])]
    .flatMap((folder) => files.map((file) => posix.join(folder, file)))
    .filter((file) => tree.has(file))
    .map((file): Setting => {
      const path = impliedWord(posix.join(repositoryRoot, file), primitive('', value.at));
      return { kind: 'file', path, overrides: false };
    });
}
