/** Holds what is read of a repository to what running its config gave. */

import { type Evaluated, evaluateConfig } from '../../../src/javascript/evaluate.ts';
import { propertyOf } from '../../../src/javascript/language/properties.ts';
import { mapOptions } from '../../../src/javascript/values/choices.ts';
import { portNumber } from '../../../src/javascript/values/ports.ts';
import { objectValue, primitive, type Value } from '../../../src/javascript/values/value.ts';
import type { Facts, Listener, Unresolved } from '../../../src/model/facts.ts';
import type { Place } from '../../../src/model/place.ts';
import { SourceText } from '../../../src/model/source-text.ts';
import { disagreement, type Environment } from '../agreement.ts';
import { scanFiles } from '../scan.ts';
import { treeOf } from '../tree.ts';
import type { Outcome } from './child.ts';
import type { Repository } from './ecosystems.ts';
import type { NodeChild } from './node-child.ts';
import { firstNumber } from './writer.ts';

/** What came of one repository. */
export interface Verdict {
  /** What was read that is not so. */
  readonly wrong: readonly string[];
  /** Ports that the runs had, and how many of them were read. */
  readonly ports: number;
  readonly read: number;
  /** Whether it ran at all. */
  readonly ran: boolean;
}

/** The environment's name is the same in all that configs ask for it. */
function stage(name: string, more: Environment = {}): Environment {
  return { NODE_ENV: name, APP_ENV: name, ...more };
}

export const environments: readonly Environment[] = [
  {},
  stage('production'),
  stage('development'),
  stage('staging'),
  stage('development', { DOCK: 'no' }),
  stage('staging', { DOCK: 'yes' }),
  { PORT: '3999', FERRY_PORT: '3998' },
];

/** One port that a run had, and whose it was; `null` where nothing that is a port was given. */
interface RealPort {
  readonly of: string;
  readonly port: number | null;
  /** Whether its config has something to say of the environment by name. */
  readonly isNamed: boolean;
}

export async function judgeEcosystem(repository: Repository, child: NodeChild): Promise<Verdict> {
  const { files, config } = repository;
  const outcomes = await child.run(
    files,
    config,
    environments.map((environment) => ({ environment, argument: null })),
  );
  const { value } = evaluated(repository);
  const runs = environments.map((environment, index): JudgedRun => {
    const outcome = outcomes[index] ?? { error: 'it was not run' };
    return {
      environment,
      outcome,
      read: [['it', value, givenBy(outcome)]],
      real: applicationsOf(outcome, environment),
    };
  });
  return verdict(repository, await scanFiles(files), runs, (it) => it.application);
}

const settings: readonly (readonly [mode: string | null, more: Environment])[] = [
  ['development', {}],
  ['production', {}],
  ['staging', {}],
  ['development', { DOCK: 'no' }],
  ['staging', { DOCK: 'yes' }],
  [null, {}],
];

export async function judgeVite(repository: Repository, child: NodeChild): Promise<Verdict> {
  const { files, config } = repository;
  const plans = ['dev', 'preview'].flatMap((role) =>
    [...settings].map(([name, more]) => {
      const mode = name ?? 'development';
      const environment = stage(mode, name === null ? { PORT: '3999', FERRY_PORT: '3998' } : more);
      return {
        role,
        environment,
        argument: { command: 'serve', mode, isPreview: role === 'preview', isSsrBuild: false },
      };
    }),
  );
  const outcomes = await child.run(files, config, plans);
  const values = { dev: configFor(repository, false), preview: configFor(repository, true) };
  const runs = plans.map(({ role, environment, argument }, index): JudgedRun => {
    const outcome = outcomes[index] ?? { error: 'it was not run' };
    const value = role === 'dev' ? values.dev : values.preview;
    const section = role === 'dev' ? 'server' : 'preview';
    const real = propertyIn(givenBy(outcome), section);
    return {
      environment: { ...environment, mode: argument.mode },
      outcome,
      // Vite's own functions add more to a section than what a config says of it.
      read: ['port', 'host', 'strictPort'].map((key) => [
        `${section}.${key}`,
        propertyOf(propertyOf(value, section), key),
        propertyIn(real, key),
      ]),
      real: [{ of: role, port: portIn(real, 'port'), isNamed: false }],
    };
  });
  // What is not known is said without its role.
  return verdict(repository, await scanFiles(files), runs, (it) => ('role' in it ? it.role : null));
}

interface JudgedRun {
  readonly environment: Environment;
  readonly outcome: Outcome;
  /** What was read, and what it really is. */
  readonly read: readonly (readonly [path: string, value: Value, real: unknown])[];
  readonly real: readonly RealPort[];
}

function verdict(
  repository: Repository,
  facts: Facts,
  runs: readonly JudgedRun[],
  keyOf: (it: Listener | Unresolved) => string | null,
): Verdict {
  const ran = runs.filter(({ outcome }) => 'value' in outcome);
  const wrong: string[] = [];
  let ports = 0;
  let read = 0;
  for (const { environment, read: values, real } of ran) {
    const shown = JSON.stringify(environment);
    const names = new Set(real.map((it) => it.of));
    for (const [path, value, it] of values) {
      const difference = disagreement(value, it, environment, path);
      if (difference !== null) wrong.push(`${difference}, with ${shown}`);
    }
    // What the environment puts in the place of a port is no matter of the listeners that are told without it.
    if ('PORT' in environment) continue;
    for (const { of, port, isNamed } of real) {
      const holding = holdingIn(facts, keyOf, of, names, environment);
      if (!namesOnly(environment)) {
        // What is set changes what it may, but not what is said to be written down.
        const [only, ...others] = holding.listeners;
        const isSure = only?.certainty === 'literal' && others.length === 0 && !holding.isOpen;
        if (isSure && port !== null && only.port !== port)
          wrong.push(`${of} has ${port}, not ${only.port} for sure, with ${shown}`);
        continue;
      }
      const said = holding.listeners.map((it) => it.port).join() || 'none';
      if (port === null) {
        const isWritten = holding.listeners.some((it) => it.certainty !== 'default');
        if (!holding.isOpen && isWritten && !isReplaced(holding.listeners, environment))
          wrong.push(`${of} has none, but ${said} was read, with ${shown}`);
        continue;
      }
      ports += 1;
      if (holding.listeners.some((it) => it.port === port)) read += 1;
      else if (
        !holding.isOpen &&
        (isNamed || !(holding.isElsewhere(port) || isReplaced(holding.listeners, environment, isOneOfMany(real, of))))
      )
        wrong.push(`${of} has ${port}, but ${said} was read, with ${shown}`);
    }
  }
  return {
    wrong: [...wrong, ...(ran.length > 0 ? misplaced(repository, facts) : [])],
    ports,
    read,
    ran: ran.length > 0,
  };
}

/** Whether nothing is set but the name of the environment. */
function namesOnly(environment: Environment): boolean {
  return Object.keys(environment).every((it) => ['NODE_ENV', 'APP_ENV', 'mode'].includes(it));
}

/**
 * What is said of one process in an environment: the listeners that are its own, and those of all environments that are
 * not replaced in it; and whether something is said not to be known of it.
 */
function holdingIn(
  { listeners, unresolved }: Facts,
  keyOf: (it: Listener | Unresolved) => string | null,
  of: string,
  names: ReadonlySet<string>,
  environment: Environment,
): {
  readonly listeners: readonly Listener[];
  readonly isOpen: boolean;
  /** Whether nothing is said but that another environment has it: what all names but one have is said of production. */
  readonly isElsewhere: (port: number) => boolean;
} {
  const name = environment['NODE_ENV'] ?? 'default';
  const isOf = (it: Listener | Unresolved): boolean => keyOf(it) === of;
  // What is not known of one process says nothing of the others; what is said of none of them may be of any.
  const mayBeOf = (it: Unresolved): boolean =>
    isOf(it) || !names.has(keyOf(it) ?? '') || it.reason.startsWith('the applications are not known');
  const own = listeners.filter(isOf);
  const held = own.filter(
    (it) => it.environment === name || (it.environment === 'default' && !it.replacedIn.includes(name)),
  );
  return {
    listeners: held,
    isOpen: unresolved.some((it) => it.severity === 'warning' && mayBeOf(it)),
    isElsewhere: (port) => held.length === 0 && name !== 'default' && own.some((it) => it.port === port),
  };
}

/**
 * A name that no config mentions may replace what is said to be replaceable by it, but nothing that is said beside,
 * unless that is said of another process with the same name.
 */
function isReplaced(listeners: readonly Listener[], environment: Environment, isOneOfMany = false): boolean {
  const isOwn = (it: Listener): boolean => it.variables.some((name) => name in environment);
  return isOneOfMany ? listeners.some(isOwn) : listeners.length > 0 && listeners.every(isOwn);
}

function isOneOfMany(real: readonly RealPort[], name: string): boolean {
  return real.filter(({ of }) => of === name).length > 1;
}

/** A number that stands only once in the files is where the port is said to be written; a sum, where it is computed. */
function misplaced({ files }: Repository, facts: Facts): readonly string[] {
  const all = Object.values(files).join('\n');
  return facts.listeners.flatMap((it) => {
    if (it.certainty === 'default') return [];
    const written = textAt(files, it.at);
    const digits = String(it.port);
    if (it.replaceable && written !== digits) return [`${digits} may be replaced at "${written}"`];
    const isUnique = it.port >= firstNumber && all.split(new RegExp(`\\b${digits}\\b`)).length === 2;
    return isUnique && written !== digits && !/ [-+] |\$\{/.test(written)
      ? [`${digits} is placed at "${written}"`]
      : [];
  });
}

function textAt(files: Readonly<Record<string, string>>, at: Place): string {
  const line = (files[at.file] ?? '').split('\n')[at.line - 1] ?? '';
  return at.line === at.endLine ? line.slice(at.column - 1, at.endColumn - 1) : `${line.slice(at.column - 1)}…`;
}

function evaluated({ files, config }: Repository): Evaluated {
  const result = evaluateConfig(new SourceText(config, files[config] ?? ''), treeOf(files));
  if ('message' in result) throw new Error(`${result.message} at ${result.at.line}:${result.at.column}`);
  return result;
}

/** As Vite's source calls it. */
function configFor(repository: Repository, isPreview: boolean): Value {
  const { value, call } = evaluated(repository);
  const { at } = value;
  const argument = objectValue(
    at,
    new Map<string, Value>([
      ['command', primitive('serve', at)],
      ['mode', { kind: 'variable', name: 'mode', at }],
      ['isPreview', primitive(isPreview, at)],
      ['isSsrBuild', primitive(false, at)],
    ]),
  );
  return mapOptions(value, (it) => (it.kind === 'closure' ? call(it, [argument]) : it));
}

function givenBy(outcome: Outcome): unknown {
  return 'value' in outcome ? outcome.value : undefined;
}

function propertyIn(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? new Map<string, unknown>(Object.entries(value)).get(name)
    : undefined;
}

function portIn(value: unknown, name: string): number | null {
  const port = portNumber(propertyIn(value, name));
  return port === 0 ? null : port;
}

/** The port that each application gets from PM2: a flag, else `PORT` of the environment. */
function applicationsOf(outcome: Outcome, environment: Environment): readonly RealPort[] {
  const config = givenBy(outcome);
  const list: unknown = Array.isArray(config) ? config : propertyIn(config, 'apps');
  if (!Array.isArray(list)) return [];
  return list.map((it: unknown) => {
    const overlay = propertyIn(it, `env_${environment['NODE_ENV']}`);
    const args = propertyIn(it, 'args');
    const flag = /--port[= ](\d+)/.exec(Array.isArray(args) ? args.join(' ') : String(args))?.[1];
    const port = flag === undefined ? null : portNumber(flag);
    return {
      of: String(propertyIn(it, 'name')),
      isNamed: overlay !== undefined,
      port: port ?? portIn(overlay, 'PORT') ?? portIn(it, 'port') ?? portIn(propertyIn(it, 'env'), 'PORT'),
    };
  });
}
