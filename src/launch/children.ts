/** What a program starts itself, followed like any other command. */
import type { ChildProcess } from '../javascript/listening/child-processes.ts';
import { mapOptions } from '../javascript/values/choices.ts';
import { placeOf, writtenAt } from '../javascript/values/places.ts';
import { type Origin, primitive, type Value } from '../javascript/values/value.ts';
import type { Related } from '../model/facts.ts';
import type { Tree } from '../model/tree.ts';
import { followCommand, followShell } from './chain.ts';
import { allOf, type Found, type Opens, opensNone, type UnknownPort } from './effective.ts';
import { Environment } from './environment.ts';
import type { Launch } from './launch.ts';
import { pathFrom } from './paths.ts';
import { programName } from './programs.ts';
import { isServerProgram } from './servers/index.ts';
import { quoted } from './way.ts';
import { impliedWord, type Word, wordOf } from './words.ts';

/** A process that a program starts: much of what programs start is no server, and nothing is said of that. */
export interface AsChild {
  readonly depth: number;
  /** How many more are followed, of all that descend from one process. */
  readonly budget: { left: number };
  /** Whether its `PORT` is meant for it. */
  readonly hasOwnPort: boolean;
}

/** Programs that start programs that start programs. */
const deepestChild = 3;

/** Processes that descend from one. Each may be a program that takes long to be read. */
const mostDescendants = 32;

/** From a launch to what it opens. */
type Open = (launch: Launch, environment: Environment, tree: Tree, at: Origin, child: AsChild) => Opens;

/**
 * What the children of a program open, each with the environment that it is given.
 *
 * @param as what the program itself is a child of
 */
export function openedByChildren(
  children: readonly ChildProcess[],
  parent: Launch,
  environment: Environment,
  tree: Tree,
  as: AsChild | null,
  open: Open,
): Opens {
  const depth = (as?.depth ?? 0) + 1;
  const budget = as?.budget ?? { left: mostDescendants };
  const followed = depth > deepestChild ? [] : children;
  const all = followed.map((it) => openedByChild(it, parent, environment, tree, { depth, budget }, open));
  return allOf(all);
}

function openedByChild(
  child: ChildProcess,
  parent: Launch,
  { name }: Environment,
  tree: Tree,
  as: Pick<AsChild, 'depth' | 'budget'>,
  open: Open,
): Opens {
  const { at, when, isLater } = child;
  const { ownPort } = child.environment;
  const command = quoted(nameOf(child));
  const notice = (reason: string): UnknownPort => ({
    at: placeOf(at),
    reason,
    severity: 'notice',
    role: 'start',
    way: parent.way,
  });
  const { budget } = as;
  budget.left -= 1;
  // Said once, of the first that is too many.
  if (budget.left < 0) {
    const reason = 'it starts too many processes for all of them to be followed';
    return { ...opensNone, unknown: budget.left < -1 ? [] : [notice(reason)] };
  }
  const launches = followed(child, directoryOf(child, parent), tree);
  if (launches.length === 0) {
    const port = ownPort?.kind === 'primitive' ? String(ownPort.value) : 'a port';
    const reason = `${port} is given as PORT to a process that is not known: ${command}`;
    return { ...opensNone, unknown: ownPort === null ? [] : [notice(reason)] };
  }
  const step: Related = { at: placeOf(at), message: `starts ${command}` };
  const own = environmentOf(child, name);
  const found = launches.map((it) =>
    open({ ...it, way: [...parent.way, step, ...it.way] }, own, tree, at, { ...as, hasOwnPort: ownPort !== null }),
  );
  const ports = found.flatMap((it) => it.ports);
  const broken = launches.flatMap((it) => (it.kind === 'broken' && isServer(child) ? [notice(it.reason)] : []));
  const unknown = [...found.flatMap((it) => it.unknown), ...broken];
  if (isLater) {
    const listed = [...new Set(ports.map((it) => it.port))].join(' and ');
    const reason = `${command} listens on ${listed}, and it is not known whether it is started`;
    return { ...opensNone, unknown: [...unknown, ...(listed === '' ? [] : [notice(reason)])] };
  }
  return {
    ports: ports.map((it) => (when !== null && it.environment === 'default' ? { ...it, environment: when } : it)),
    unknown,
    covers: found.flatMap((it) => it.covers),
  };
}

/** Whether it is a server that is started, whatever it is told. */
function isServer({ command }: ChildProcess): boolean {
  const [program] = command !== null && 'words' in command ? command.words : [];
  return program?.kind === 'primitive' && isServerProgram(programName(String(program.value)));
}

/** What a program opens, and what its children open besides: of a port that both have, it is the program's. */
export function withChildren(own: Found, { ports, unknown, covers }: Opens): Found {
  const taken = new Set(own.ports.map((it) => `${it.port} ${it.protocol}`));
  const further = ports.filter((it) => !taken.has(`${it.port} ${it.protocol}`));
  return {
    ...own,
    ports: [...own.ports, ...further],
    unknown: [...own.unknown, ...unknown],
    covers: [...own.covers, ...covers],
  };
}

/** `null` where it is not known, or outside of the repository. */
function directoryOf({ cwd }: ChildProcess, { directory }: Launch): string | null {
  return cwd.kind === 'primitive' ? pathFrom(directory, String(cwd.value)) : null;
}

function followed({ command, at }: ChildProcess, directory: string | null, tree: Tree): readonly Launch[] {
  if (command === null) return [];
  if ('line' in command) {
    const { line } = command;
    return line.kind === 'primitive' && typeof line.value === 'string' ? followShell(tree, directory, line) : [];
  }
  const [program, ...args] = command.words;
  if (program?.kind !== 'primitive') return [];
  return followCommand(tree, directory, [program, ...args].map(argument), placeOf(at));
}

/** An argument, which no shell has a hand in. What is not known may be anything, but is one word. */
function argument(value: Value): Word {
  if (value.kind === 'primitive') return wordOf(value);
  const text = '$(…)';
  const fill = { from: 0, length: text.length, isQuoted: true, isReread: false, after: null };
  return { ...impliedWord(text, primitive(text, value.at)), expands: true, fills: [fill] };
}

/** Variables that are not set are not handed on. */
function environmentOf({ environment: { variables, others } }: ChildProcess, name: string): Environment {
  const unset = (value: Value): Value =>
    mapOptions(value, (it) => (it.kind === 'variable' ? primitive(undefined, it.at) : it));
  return new Environment(name, new Map([...variables].map(([key, value]) => [key, unset(value)])), others);
}

function nameOf({ command, at }: ChildProcess): string {
  const values = command === null ? [] : 'line' in command ? [command.line] : command.words;
  const known = values.flatMap((it) => (it.kind === 'primitive' ? String(it.value) : writtenAt(it.at).slice(0, 40)));
  return known.length > 0 ? known.join(' ') : (writtenAt(at).split('\n', 1)[0] ?? '');
}
