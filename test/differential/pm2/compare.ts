/** What `scan` says of a process file beside what PM2 would start, application by application. */
import type { Facts, Listener, Unresolved } from '../../../src/model/facts.ts';
import { scanFiles } from '../../support/scan.ts';
import type { Answer, Question, RealPm2, Started } from './ask.ts';

/** A process file (the first one), and what it needs. */
export interface ProcessFile {
  readonly files: Readonly<Record<string, string>>;
  /** What the program that a process runs listens on; without it, see `custom`. */
  readonly listensOn?: (process: Started) => string | undefined;
}

export type Verdict = 'right' | 'unresolved' | 'wrong' | 'refused';

/** One application in one environment. */
export interface Comparison {
  readonly application: string;
  readonly environment: string;
  readonly verdict: Verdict;
  /** Where it is wrong: what is said, and what holds. */
  readonly difference: string | null;
}

/** Programs that are on the server, and not in the repository. */
const scripts: Readonly<Record<string, string>> = Object.fromEntries(
  ['server.js', 'server.ts', 'server.py', 'server.sh', 'dist/main.js', 'pier/server.js', 'pier/dist/main.js'].map(
    (path) => [path, '\n'],
  ),
);

/** What no config says: a port that can only come from the surroundings. */
const foreign = '5999';

/** By custom, a program takes `--port`, else `PORT`. */
function custom({ command, env }: Started): string | undefined {
  const flag = command.findLast((word, index) => word.startsWith('--port=') || command[index - 1] === '--port');
  return flag?.replace('--port=', '') ?? env['PORT'];
}

/** A process with what it listens on. */
interface Truth {
  readonly ports: readonly (string | undefined)[];
  readonly modes: readonly string[];
}

export async function compare(
  pm2: RealPm2,
  { files, listensOn = custom }: ProcessFile,
): Promise<readonly Comparison[]> {
  const facts = await scanFiles(files);
  const text = Object.values(files).join('\n');
  const variables = new Set(['PORT', ...(text.match(/\b[A-Z]+_PORT\b/g) ?? [])]);
  const others = Object.fromEntries([...variables].map((name) => [name, foreign]));
  const given = [...text.matchAll(/\benv_(\w+)/g)].map(([, it = '']) => it);
  const asked = [...text.matchAll(/NODE_ENV === '(\w+)'/g)].map(([, it = '']) => it);
  const said = facts.listeners.flatMap((it) => [it.environment, ...it.replacedIn]);
  const named = new Set(['default', ...given, ...said]);
  const environments = [...new Set([...named, ...asked])];
  const question = (environment: string, variables: Readonly<Record<string, string>>): Question => ({
    files: { ...scripts, ...files },
    file: Object.keys(files)[0] ?? '',
    environment: environment === 'default' ? null : environment,
    variables,
  });
  const questions = environments.flatMap((environment) => {
    // Whether NODE_ENV is production where somebody types `--env production`, no config says.
    const isAsked = environment !== 'default' && text.includes('process.env.NODE_ENV');
    return (isAsked ? [{ NODE_ENV: environment }, {}] : [{}]).map((variables) => ({ environment, variables }));
  });
  const answers = await pm2.ask(
    questions.flatMap(({ environment, variables }) => [
      question(environment, variables),
      question(environment, { ...variables, ...others }),
    ]),
  );
  const ways = questions.flatMap(({ environment }, index): Way[] => {
    const [plain, overruled] = [answers[2 * index], answers[2 * index + 1]];
    return plain === undefined || overruled === undefined ? [] : [{ environment, plain, overruled }];
  });
  return environments.flatMap((environment) =>
    compareIn(
      environment,
      named.has(environment) ? facts : inAnyOther(environment, facts, ways),
      ways.filter((it) => it.environment === environment),
      listensOn,
    ),
  );
}

/** What PM2 does as it is, and where the variables that the config reads are set. */
interface Way {
  readonly environment: string;
  readonly plain: Answer;
  readonly overruled: Answer;
}

/**
 * What is said of all environments, in one that nobody has variables for, and that no port depends on: one of any
 * name can be started, and an application that has it in its name is that one.
 */
function inAnyOther(environment: string, facts: Facts, ways: readonly Way[]): Facts {
  const started = new Set(ways.flatMap(({ plain }) => plain.started.map((it) => it.application)));
  const named = <Of extends { readonly application: string }>(it: Of): Of => {
    const application = `${it.application}-${environment}`;
    return started.has(application) ? { ...it, application } : it;
  };
  return { ...facts, listeners: facts.listeners.map(named) };
}

function compareIn(
  environment: string,
  facts: Facts,
  ways: readonly Way[],
  listensOn: (process: Started) => string | undefined,
): readonly Comparison[] {
  const truthOf = (answer: Answer, application: string): Truth => {
    const own = answer.started.filter((it) => it.application === application);
    return { ports: own.map(listensOn), modes: own.map((it) => it.mode) };
  };
  const ours = (application: string): readonly Listener[] =>
    facts.listeners.filter(
      (it) =>
        it.application === application &&
        (it.environment === environment ||
          (it.environment === 'default' && environment !== 'default' && !it.replacedIn.includes(environment))),
    );
  const names = new Set(ways.flatMap(({ plain }) => plain.started.map((it) => it.application)));
  // What is not known is said of an application, also where its environment is a part of its name.
  const isOf = (it: Unresolved, application: string): boolean =>
    it.application === application || `${it.application}-${environment}` === application;
  const compared = [...names].map((application): Comparison => {
    const listeners = ours(application);
    const denied = facts.problems.find((it) => it.message.startsWith('PM2'));
    if (denied !== undefined) return { application, environment, verdict: 'wrong', difference: denied.message };
    if (listeners.length === 0) {
      const isUnresolved =
        facts.problems.length > 0 ||
        facts.unresolved.some((it) => it.severity === 'warning' && (isOf(it, application) || it.application === null));
      const held = distinct(ways.flatMap(({ plain }) => truthOf(plain, application).ports.map((it) => it ?? '')));
      const isSilent = !isUnresolved && held.some((it) => it !== '');
      const difference = isSilent ? `nothing is said of ${held.join()}` : null;
      return { application, environment, verdict: isSilent ? 'wrong' : 'unresolved', difference };
    }
    const differences = ways.map(({ plain, overruled }) =>
      differenceIn(listeners, truthOf(plain, application), truthOf(overruled, application)),
    );
    // What the surroundings decide, may be said of all of them together.
    const all = distinct(ways.flatMap(({ plain }) => heldIn(truthOf(plain, application)))).filter(
      (it) => it !== 'nothing',
    );
    const isRight = differences.includes(null) || (ways.length > 1 && saidBy(listeners).join() === all.join());
    if (isRight) return { application, environment, verdict: 'right', difference: null };
    // The first one is said, and of the instances that count on from it that they are not known.
    const held = [...ways.map(({ plain }) => heldIn(truthOf(plain, application))), all];
    const isPart = held.some((it) => saidBy(listeners).every((port) => it.includes(port)));
    const isCounted = (it: Unresolved): boolean =>
      isOf(it, application) &&
      listeners.some(({ port }) => it.reason.startsWith(`each instance takes one more than ${port},`));
    if (isPart && facts.unresolved.some(isCounted))
      return { application, environment, verdict: 'unresolved', difference: null };
    return { application, environment, verdict: 'wrong', difference: differences[0] ?? null };
  });
  // What PM2 refuses listens nowhere. Whether it finds a script only the server knows, and of some applications that are
  // left when one is refused it knows itself; but nothing is said of a file that it does not take at all.
  const isRefused = ways.some(({ plain }) => plain.refusal !== null);
  const isTaken = names.size > 0 || ways.some(({ plain }) => plain.refusal?.includes('Script not found') === true);
  const others = [...new Set(facts.listeners.map((it) => it.application))].filter((it) => !names.has(it));
  const left = others.flatMap((application): readonly Comparison[] => {
    const listeners = ours(application);
    if (listeners.length === 0) return [];
    const isPardoned = isRefused && isTaken;
    const difference = isPardoned ? null : `${saidBy(listeners).join()} is said of what PM2 does not start`;
    return [{ application, environment, verdict: isPardoned ? 'refused' : 'wrong', difference }];
  });
  if (isRefused && compared.length + left.length === 0)
    return [{ application: '', environment, verdict: 'refused', difference: null }];
  return [...compared, ...left];
}

/** `null` where what is said is what holds, or nothing is said. */
function differenceIn(listeners: readonly Listener[], truth: Truth, overruled: Truth): string | null {
  const said = saidBy(listeners);
  const held = heldIn(truth);
  if (said.join() !== held.join()) return `${said.join()} is said, ${held.join()} holds`;
  const isReplaced = held.join() !== heldIn(overruled).join();
  // That a default may be replaced is what a default is.
  const wrong = listeners.find((it) => it.certainty !== 'default' && (it.certainty === 'overridable') !== isReplaced);
  if (wrong !== undefined)
    return `${wrong.certainty} is said, and the surroundings ${isReplaced ? '' : 'do not '}replace it`;
  const [{ instances } = { instances: null }] = listeners;
  if (listeners.length > 1) return null;
  if (instances === null) return truth.modes.length === 1 ? null : `one process is said, ${truth.modes.length} start`;
  const [mode] = truth.modes;
  if (instances.mode !== mode) return `${instances.mode} is said, ${mode} holds`;
  return instances.count === null || instances.count === truth.modes.length
    ? null
    : `${instances.count} instances are said, ${truth.modes.length} start`;
}

/** What the processes listen on; a number in another spelling (`04310`, ` 4310 `) is that number to a program. */
function heldIn({ ports }: Truth): readonly string[] {
  return distinct(ports.map((it) => (it === undefined ? 'nothing' : /^\s*\d+\s*$/.test(it) ? String(Number(it)) : it)));
}

function saidBy(listeners: readonly Listener[]): readonly string[] {
  return distinct(
    listeners.flatMap(({ port, portEnd }) =>
      Array.from({ length: (portEnd ?? port) - port + 1 }, (_, index) => String(port + index)),
    ),
  );
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].sort();
}
