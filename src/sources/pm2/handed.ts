/**
 * What a command hands to PM2 (`pm2 start server.js --name ferry -i max -- --port 4310`): it becomes the declaration that a
 * process file would make of it, and the process files that it names are read.
 */
import { preparedYaml } from '../../javascript/syntax/yaml-reader.ts';
import { type ObjectValue, objectValue, primitive, unknown, type Value } from '../../javascript/values/value.ts';
import type { Environment } from '../../launch/environment.ts';
import { expand } from '../../launch/expand.ts';
import { textIn } from '../../launch/files.ts';
import type { Launch } from '../../launch/launch.ts';
import { pathFrom } from '../../launch/paths.ts';
import type { Pm2Call, Target } from '../../launch/pm2-call.ts';
import { withSettings } from '../../launch/settings.ts';
import { quoted } from '../../launch/way.ts';
import type { Word } from '../../launch/words.ts';
import type { Related } from '../../model/facts.ts';
import { placeKey } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type FoundListener, type Handed, nothing } from '../source.ts';
import { placesOf, readApplication } from './application.ts';
import { holdsIn } from './command-line.ts';
import { extractConfig } from './config.ts';
import { Folders } from './folders.ts';
import type { Found } from './found.ts';
import { pm2 } from './index.ts';
import { refusedOption } from './refused.ts';
import { extract as extractScript } from './script-file.ts';
import type { Start } from './start.ts';

type Facts = Omit<Handed, 'at'>;

const noFacts: Facts = { ...nothing };

/**
 * All that a line hands to PM2, on each way through it.
 *
 * @param line where it stands, and what it is: `script "start" runs "pm2 start server.js"`
 * @param around what is known to be set where it runs
 */
export function handedBy(
  launches: readonly Launch[],
  line: Related,
  around: Environment,
  tree: Tree,
): readonly Handed[] {
  const branches = new Map<string, Facts[]>();
  for (const launch of launches) {
    if (launch.kind !== 'pm2') continue;
    const { call, branch = [] } = launch;
    const all = typeof call === 'string' ? [refused(call, launch)] : targetsOf(call, launch, around, tree);
    const facts = all.map((it) => within(it, [line, ...launch.way]));
    branches.set(branch.join(), [...(branches.get(branch.join()) ?? []), ...facts]);
  }
  return [...branches.values()].map((it) => ({ ...together(it), at: line.at }));
}

type Started = Omit<Launch & { readonly kind: 'pm2' }, 'call'>;

function refused(reason: string, { at }: Started, severity: 'warning' | 'notice' = 'warning'): Facts {
  return {
    ...noFacts,
    unresolved: [{ source: 'pm2', application: null, at, reason, severity, role: 'start', way: [] }],
  };
}

function targetsOf(call: Pm2Call, launch: Started, around: Environment, tree: Tree): readonly Facts[] {
  return call.targets.map((target) =>
    target.kind === 'file'
      ? ofFile(target.word, call, launch, around, tree)
      : ofProgram(target, call, launch, around, tree),
  );
}

/** The facts with the steps that lead to the command. */
function within(facts: Facts, [line, ...steps]: readonly [Related, ...Related[]]): Facts {
  const way = [line, ...steps];
  // The line itself is not what it runs: `sh deploy.sh` in it stands at its place.
  const own = placeKey(line.at);
  const run = steps.map(({ at }) => at).filter((it) => placeKey(it) !== own);
  return {
    ...facts,
    listeners: facts.listeners.map((it) => ({ ...it, way: [...way, ...it.way] })),
    unresolved: facts.unresolved.map((it) => ({ ...it, way: [...way, ...it.way] })),
    processes: facts.processes.map((it) => ({ ...it, scripts: [...run, ...it.scripts] })),
  };
}

function together(all: readonly Facts[]): Facts {
  return {
    listeners: all.flatMap((it) => it.listeners),
    unresolved: all.flatMap((it) => it.unresolved),
    problems: all.flatMap((it) => it.problems),
    suppressions: all.flatMap((it) => it.suppressions),
    processes: all.flatMap((it) => it.processes),
  };
}

/** Options of a command by what a process file calls them. */
const fields: readonly (readonly [option: string, field: string])[] = [
  ['--name', 'name'],
  ['--instances', 'instances'],
  ['--cwd', 'cwd'],
  ['--interpreter', 'exec_interpreter'],
  ['--node-args', 'node_args'],
  // PM2 looks at what these are given, and that decides whether it starts anything.
  ['--kill-timeout', 'kill_timeout'],
  ['--listen-timeout', 'listen_timeout'],
  ['--max-memory-restart', 'max_memory_restart'],
  ['--max-restarts', 'max_restarts'],
  ['--restart-delay', 'restart_delay'],
  ['--exp-backoff-restart-delay', 'exp_backoff_restart_delay'],
];

function ofProgram(target: Target, call: Pm2Call, launch: Started, environment: Environment, tree: Tree): Facts {
  const { settings, directory } = launch;
  const shell = withSettings(environment, settings, tree, directory);
  const app = target.kind === 'folder' ? servedFolder(target.word, call, shell) : declared(target.word, call, shell);
  const refusal = refusedOption(app);
  if (refusal !== null) return refused(`PM2 refuses an option, and starts nothing: ${refusal.why}`, launch);
  const folders = Folders.ofCommand(tree, directory, placesOf(app));
  const start: Start = { directory, environment, settings, args: call.args };
  const found = readApplication(app, folders, tree, start);
  return { ...noFacts, ...(app.properties.get('name')?.kind === 'unknown' ? withoutName(found) : found) };
}

function declared({ value }: Word, { given }: Pm2Call, shell: Environment): ObjectValue {
  const own = fields.flatMap(([option, field]): [string, Value][] => {
    const word = given.get(option);
    if (word === undefined) return [];
    return [[field, word === null ? primitive(true, value.at) : givenBy(word, shell)]];
  });
  const command: [string, Value][] = given.has('--execute-command')
    ? [['execute_command', primitive(true, value.at)]]
    : [];
  return objectValue(value.at, new Map<string, Value>([['script', value], ...own, ...command]));
}

/** https://github.com/Unitech/pm2/blob/master/lib/API/Extra.js (serve) */
function servedFolder(folder: Word, { given, args }: Pm2Call, shell: Environment): ObjectValue {
  const { at } = folder.value;
  const name = given.get('--name');
  const port = args[1];
  const usual = port === undefined ? primitive('8080', at) : givenBy(port, shell);
  const unnamed = usual.kind === 'primitive' ? primitive(`static-page-server-${usual.value}`, at) : usual;
  return objectValue(
    at,
    new Map<string, Value>([
      ['script', primitive('pm2-serve', at)],
      ['name', name === undefined || name === null ? unnamed : givenBy(name, shell)],
      ['cwd', givenBy(folder, shell)],
    ]),
  );
}

/** What stands on the command line, with what the shell is known to fill in. */
function givenBy(word: Word, shell: Environment): Value {
  const value = expand(word, shell);
  return value.kind === 'primitive' ? value : unknown(`"${word.text}" is filled in by the shell`, word.value.at);
}

/** An application whose name only the shell knows. */
function withoutName<Of extends Found>(found: Of): Of {
  return {
    ...found,
    listeners: found.listeners.map((it) => ({ ...it, application: null })),
    unresolved: found.unresolved.map((it) => ({ ...it, application: null })),
    processes: found.processes.map((it) => ({ ...it, name: null })),
  };
}

/** The applications of a process file; of one that has the name of such a file, that says all itself. */
function ofFile(word: Word, call: Pm2Call, launch: Started, around: Environment, tree: Tree): Facts {
  const { directory, settings } = launch;
  const path = word.expands ? null : pathFrom(directory, word.text);
  const file = path === null ? null : textIn(tree, path);
  if (file === null) {
    const isUsual = path !== null && pm2.claims(path);
    // It may be made on the server: one of the usual name often is.
    return isUsual
      ? noFacts
      : refused(`the process file ${quoted(word.text)} is not in this repository`, launch, 'notice');
  }
  if (pm2.claims(file.path)) return noFacts;
  if (call.given.has('--cwd'))
    return refused('"--cwd" moves all that a process file starts, which is not followed', launch);
  const environment = withSettings(around, settings, tree, directory);
  const facts = extracted(file, tree, { directory, environment, settings: [], args: null });
  const [only, name] = [call.given.get('--only') ?? null, call.given.get('--env') ?? null];
  const named = name === null || name.expands ? facts : inEnvironment(facts, name.text);
  return only === null || only.expands ? named : of(named, new Set(only.text.split(/[, ]/)));
}

function extracted(file: SourceText, tree: Tree, start: Start): Facts {
  if (!/\.ya?ml$/i.test(file.path)) return extractScript(file, tree, start);
  const config = preparedYaml(file);
  if ('message' in config) return { ...noFacts, problems: [config] };
  return extractConfig(config.value, config.suppressions, file, tree, start);
}

/** What holds where it is started with `--env`. */
function inEnvironment(facts: Facts, name: string): Facts {
  return { ...facts, listeners: facts.listeners.filter((it: FoundListener) => holdsIn(it, name)) };
}

/** `--only ferry,quay`: their names as they are written. https://github.com/Unitech/pm2/blob/master/lib/API.js (_startJson) */
function of(facts: Facts, names: ReadonlySet<string>): Facts {
  const isOne = (name: string | null): boolean => name === null || names.has(name);
  return {
    ...facts,
    // Where it has its environment in its name, it is asked for without.
    listeners: facts.listeners.filter(({ application: it, environment }) =>
      isOne(it?.endsWith(`-${environment}`) === true ? it.slice(0, -environment.length - 1) : it),
    ),
    unresolved: facts.unresolved.filter((it) => isOne(it.application)),
    processes: facts.processes.filter((it) => isOne(it.name)),
  };
}
