/** Processes that a program starts itself: `spawn('node', ['worker.js'], { env: { ...process.env, PORT: '4310' } })`. */
import { posix } from 'node:path';
import type { Interpreter } from '../language/interpreter.ts';
import { propertyOf } from '../language/properties.ts';
import { mapOptions } from '../values/choices.ts';
import { knownOf } from '../values/conditions.ts';
import { isExact, type Made, type Origin, primitive, type Unknown, type Value } from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { isSetting, nameNotMeant } from '../values/whens.ts';
import { isUnset, type UnreadCall } from './socket-options.ts';

export interface ChildProcess {
  /** A line for a shell, or the words of a command; `null` where it is not known what is started. */
  readonly command: { readonly line: Value } | { readonly words: readonly Value[] } | null;
  /** The folder that it runs in. */
  readonly cwd: Value;
  readonly environment: ChildEnvironment;
  /** The call. */
  readonly at: Origin;
  /** The environment in which it is started; `null` for any. */
  readonly when: string | null;
  /** Whether nothing says when it is started, nor whether: a function does it that something else calls. */
  readonly isLater: boolean;
}

export interface ChildEnvironment {
  readonly variables: ReadonlyMap<string, Value>;
  /** What any other variable is, where something that is not known may set it; else `null`. */
  readonly others: Unknown | null;
  /** Its `PORT`, where that is another one than the program has itself. */
  readonly ownPort: Value | null;
}

/** How a function takes what it starts: a line, a program with its arguments, or a module of Node's with them. */
type Form = 'line' | 'words' | 'module';

const forms: ReadonlyMap<string, ReadonlyMap<string, Form>> = new Map([
  // https://nodejs.org/api/child_process.html
  [
    'child_process',
    new Map<string, Form>([
      ['exec', 'line'],
      ['execSync', 'line'],
      ['execFile', 'words'],
      ['execFileSync', 'words'],
      ['spawn', 'words'],
      ['spawnSync', 'words'],
      ['fork', 'module'],
    ]),
  ],
  // https://github.com/moxystudio/node-cross-spawn
  [
    'cross-spawn',
    new Map<string, Form>([
      ['', 'words'],
      ['spawn', 'words'],
      ['sync', 'words'],
    ]),
  ],
  // https://github.com/sindresorhus/execa/blob/main/docs/api.md
  [
    'execa',
    new Map<string, Form>([
      ['', 'words'],
      ['execa', 'words'],
      ['execaSync', 'words'],
      ['sync', 'words'],
      ['execaNode', 'module'],
      ['node', 'module'],
      ['execaCommand', 'line'],
      ['command', 'line'],
    ]),
  ],
  // https://github.com/shelljs/shelljs#execcommand--options--callback
  ['shelljs', new Map<string, Form>([['exec', 'line']])],
]);

/** What a call starts; `null` where it starts nothing, or only where a variable is set that nothing here sets. */
export function childProcess(
  it: Interpreter,
  { made, how, args, at }: UnreadCall,
  isLater: boolean,
): ChildProcess | null {
  const form = how === 'call' ? formOf(made) : undefined;
  if (form === undefined) return null;
  const when = whenOf(it);
  if (when === undefined) return null;
  const [program, given, last] = args;
  // The list of arguments may be left out.
  const list = form === 'line' || given === undefined || isNoList(given) ? null : given;
  const options =
    [list === null ? given : last].find((one) => one !== undefined && !isFunction(one)) ?? primitive(undefined, at);
  const cwd = propertyOf(options, 'cwd');
  return {
    command: program === undefined ? null : commandOf(form, program, list, options),
    cwd: mapOptions(cwd, (one) => folderIn(it, one, at)),
    environment: environmentOf(it, options, isExtending(made, options)),
    at,
    when,
    isLater,
  };
}

/** The program may have gone to another folder than that it was started in. */
function folderIn({ cwd }: Interpreter, value: Value, at: Origin): Value {
  if (isUnset(value)) return primitive(cwd, at);
  return value.kind === 'primitive' ? { ...value, value: posix.resolve(cwd, String(value.value)) } : value;
}

/** https://github.com/sindresorhus/execa/blob/main/docs/api.md#optionsextendenv */
function isExtending({ name }: Made, options: Value): boolean {
  const extendEnv = propertyOf(options, 'extendEnv');
  return name === 'execa' && !(extendEnv.kind === 'primitive' && extendEnv.value === false);
}

function isNoList(value: Value): boolean {
  return value.kind === 'object' || isUnset(value) || isFunction(value);
}

function isFunction({ kind }: Value): boolean {
  return kind === 'closure' || kind === 'builtin';
}

function formOf({ from, name, steps }: Made): Form | undefined {
  const own = steps.filter((step) => step !== 'default');
  return from === 'package' && own.length < 2 ? forms.get(name)?.get(own[0] ?? '') : undefined;
}

function commandOf(form: Form, program: Value, list: Value | null, options: Value): ChildProcess['command'] {
  if (form === 'line') return { line: program };
  // What is not known of a list may be any argument.
  const args =
    list === null ? [] : list.kind === 'array' && isExact(list) ? list.items : [unknownFrom([list], list.at)];
  if (form === 'module') return { words: [primitive('node', program.at), program, ...args] };
  const shell = propertyOf(options, 'shell');
  const isShell = shell.kind === 'primitive' && Boolean(shell.value);
  if (isShell && args.length === 0) return { line: program };
  // What runs this program: `spawn(process.execPath, …)`.
  const own = program.kind === 'unknown' ? program.made : undefined;
  const isNode = own?.from === 'global' && own.name === 'process' && own.steps[0] === 'execPath';
  return { words: [isNode ? primitive('node', program.at) : program, ...args] };
}

/** The environment that it takes to come by here; `null` for any, `undefined` where a variable has to be set. */
function whenOf({ memory }: Interpreter): string | null | undefined {
  let found: string | null = null;
  for (const { when, holds, isNeeded } of knownOf(memory.conditions)) {
    if (!holds || isNeeded === true) continue;
    if (isSetting(when)) return undefined;
    const not = nameNotMeant(when);
    found = not === null ? when.environment : not === 'production' ? 'development' : found;
  }
  return found;
}

/**
 * As it is now: what is handed on may be changed at once.
 *
 * @param isLaidOver whether what is given is laid over the environment of the program
 */
function environmentOf(it: Interpreter, options: Value, isLaidOver: boolean): ChildEnvironment {
  const own = it.process.properties.get('env');
  const inherited: ReadonlyMap<string, Value> = own?.kind === 'object' ? own.properties : new Map();
  const given = propertyOf(options, 'env');
  const value = isUnset(given) ? own : given;
  if (value?.kind !== 'object') {
    const others = value === undefined ? null : unknownFrom([value], value.at);
    return { variables: new Map(), others, ownPort: null };
  }
  const variables = new Map([...(isLaidOver ? inherited : []), ...value.properties]);
  const port = variables.get('PORT');
  const isOwn = port !== undefined && !isSame(port, inherited.get('PORT'));
  return { variables, others: typeof value.rest === 'object' ? value.rest : null, ownPort: isOwn ? port : null };
}

function isSame(port: Value, before: Value | undefined): boolean {
  if (port === before || port.kind === 'variable') return true;
  return port.kind === 'primitive' && before?.kind === 'primitive' && port.value === before.value;
}
