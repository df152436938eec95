/**
 * The inspector of Node: a socket for debuggers, beside whatever the program opens. It is asked for on the command line
 * of Node, or in `NODE_OPTIONS`. https://nodejs.org/api/cli.html#--inspecthostport
 */
import type { Origin } from '../javascript/values/value.ts';
import { nodeInspector } from '../model/facts.ts';
import type { Tree } from '../model/tree.ts';
import { collect } from './collect.ts';
import { type Opens, opensNone } from './effective.ts';
import { type Environment, emptyEnvironment } from './environment.ts';
import { expandWords } from './expand.ts';
import type { Launch } from './launch.ts';
import { socketsOf } from './opened.ts';
import { builtServers } from './servers/built.ts';
import { nodeServers } from './servers/node.ts';
import { row } from './servers/row.ts';
import { splitWords } from './shell/parser.ts';
import type { Word } from './words.ts';

const opening = ['--inspect', '--inspect-brk', '--inspect-wait'];

/** These say its port, and do not open it. */
const saying = ['--inspect-port', '--debug-port'];

const inspector = row({
  name: nodeInspector,
  programs: [],
  role: 'dev',
  flags: [{ names: [...opening, ...saying], gives: 'port or socket', isJoined: true }],
  defaultPort: 9229,
  defaultAddress: '127.0.0.1',
  documentation: 'https://nodejs.org/api/cli.html#--inspecthostport',
});

/** Whether a word in front of a program of Node's is about the inspector. */
export function isInspectorOption({ text }: Word): boolean {
  return isOneOf([...opening, ...saying], text);
}

/** Whether words ask for the inspector. */
export function asksForInspector(words: readonly Word[]): boolean {
  return words.some((it) => isOneOf(opening, it.text));
}

function isOneOf(names: readonly string[], text: string): boolean {
  return names.includes(text.split('=', 1)[0] ?? '');
}

/** What the inspector opens of a process; nothing where it is not asked for. */
export function openedByInspector(launch: Launch, environment: Environment, tree: Tree, at: Origin): Opens {
  const ofLine = launch.settings.flatMap((it) => (it.kind === 'node option' ? [it.option] : []));
  const options = environment.variables.get('NODE_OPTIONS');
  const ofVariable =
    options?.kind === 'primitive' && typeof options.value === 'string' && runsOnNode(launch) ? splitWords(options) : [];
  // What stands on the command line beats the variable.
  const args = expandWords([...ofVariable.filter(isInspectorOption), ...ofLine], environment);
  if (!asksForInspector(args)) return opensNone;
  const { opened } = socketsOf({ server: inspector, args, environment, envFiles: emptyEnvironment, start: null, at });
  return collect(opened, launch, inspector, environment, tree);
}

function runsOnNode(launch: Launch): boolean {
  if (launch.kind === 'server') return nodeServers.includes(launch.server) || builtServers.includes(launch.server);
  return launch.kind === 'program' && launch.interpreter === 'node' && /\.[cm]?[jt]s$/.test(launch.file?.text ?? '');
}
