/** From a command line to what it starts: through scripts, shells, runners and workspaces. */
import { placeOf } from '../javascript/values/places.ts';
import { type Primitive, primitive } from '../javascript/values/value.ts';
import type { Related } from '../model/facts.ts';
import { foldersAbove } from '../model/folders.ts';
import type { Place } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { isInterpreter, readInterpreter } from './interpreters.ts';
import { broken, type Context, common, exhausted, isSpent, type Launch, newContext } from './launch.ts';
import { type Manifest, manifestIn, scriptsCalled } from './manifest.ts';
import { isManager, type ManagerCall, readManagerCall } from './package-managers.ts';
import { type Part, readParallel } from './parallel.ts';
import { isTool, pathFrom, programName } from './programs.ts';
import { type Run, readAssignment, readRunner, type Setting } from './runners.ts';
import { builtServer } from './servers/built.ts';
import { hasSubcommands, isServerProgram, opensNothing, serverFor } from './servers/index.ts';
import type { Server } from './servers/server.ts';
import { type Script, withAppended } from './shell/grammar.ts';
import { readScript, splitWords } from './shell/parser.ts';
import { readShell } from './shell/shell.ts';
import { quoted } from './way.ts';
import { inCommon, whatCounts } from './ways.ts';
import { impliedWord, type Word } from './words.ts';
import { spend } from './work.ts';
import { foldersOf } from './workspaces.ts';

/** A script that calls a script that calls a script … */
const deepestChain = 12;
/** Ways through a line that are followed, and characters of what decides between them. */
const mostWays = 24;
const longestCondition = 80;
/** Characters of a shell script. */
const longestShellScript = 64 * 1024;

/** Follows a command, given as words, that is started in `directory`: mostly to one launch, to several with `&` and the like. */
export function followCommand(
  tree: Tree,
  directory: string | null,
  words: readonly Word[],
  at: Place,
): readonly Launch[] {
  return follow(words, newContext(tree, directory, at));
}

/** Follows a command line as a shell would run it. */
export function followShell(tree: Tree, directory: string | null, line: Primitive): readonly Launch[] {
  return followLine(readScript(line), newContext(tree, directory, placeOf(line.at)));
}

function follow(words: readonly Word[], context: Context): readonly Launch[] {
  const [first, ...rest] = words;
  if (first === undefined) return broken('nothing is started', context);
  context.budget.left -= 1;
  if (context.depth > deepestChain) return broken('its scripts call each other too deeply', context);
  // Said once, of the first that is too many.
  if (context.budget.left < 0) return isSpent(context) ? [] : broken('it starts too many commands', context);
  if (!spend(context.tree, 1 + words.length)) return exhausted(context);
  const deeper: Context = { ...context, depth: context.depth + 1 };

  if (isFilledIn(first)) return broken(`"${first.text}", which is started, is filled in by the shell`, context, rest);
  const program = programName(withoutEnding(first.text));
  if (program === 'cmd' && /^\/c$/i.test(rest[0]?.text ?? '')) return followCmd(rest.slice(1), deeper);
  if (program === 'npx' && /^(?:-c|--call)$/.test(rest[0]?.text ?? ''))
    return followManagerCall(readManagerCall('npm', [impliedWord('exec', first.value), ...rest]), program, deeper);
  if (isManager(program)) return followManagerCall(readManagerCall(program, rest), program, deeper);
  if (program === 'cross-env-shell') return followRereading(rest, deeper);
  const run = readRunner(program, rest);
  if (run !== null) return followRun(run, deeper);
  const parallel = readParallel(program, rest);
  if (parallel !== null) return parallel.flatMap((part) => followPart(part, deeper));
  if (isInterpreter(program)) return followInterpreter(program, first, rest, deeper);
  if (rest[0]?.fills?.[0]?.from === 0 && hasSubcommands(program))
    return broken(`what "${program}" is to do is filled in by the shell`, context, rest);
  const started = serverFor(program, rest);
  if (started !== null) return [{ kind: 'server', ...started, ...common(context) }];
  if (isTool(program) || opensNothing(program, rest)) return [{ kind: 'idle', args: rest, ...common(context) }];
  if (isServerProgram(program)) return unknownProgram(first, null, rest, context);
  const does = otherRunners.get(program);
  if (does !== undefined) return broken(`"${program}" ${does}, which is not followed`, context);
  return followFile(first, rest, context);
}

/** `npm.cmd`, `node_modules\\.bin\\next.cmd`: the programs of Windows. */
function withoutEnding(text: string): string {
  return /\.(?:cmd|exe)$/i.test(text) ? text.slice(0, -'.cmd'.length).replaceAll('\\', '/') : text;
}

/** `cmd /c npm start`: what is more than the words of one command has another meaning there than in a shell. */
function followCmd(words: readonly Word[], context: Context): readonly Launch[] {
  if (words.some((it) => it.expands || /[&|<>^%"']/.test(it.text)))
    return broken('"cmd" runs more than one plain command, which is not followed', context);
  return follow(
    words.flatMap((it) => splitWords(it.value)),
    context,
  );
}

/** `cross-env-shell PORT=4310 "next start -p $PORT"`: another shell reads the words. */
function followRereading(words: readonly Word[], context: Context): readonly Launch[] {
  const count = words.findIndex((it) => readAssignment(it) === null);
  const line = words[count];
  if (line === undefined) return broken('nothing is started', context);
  if (words.length > count + 1) return broken('"cross-env-shell" puts its words together', context);
  const assignments = words.slice(0, count).flatMap((it) => readAssignment(it) ?? []);
  return followLine(readScript(line.value, line.fills), {
    ...context,
    settings: [...context.settings, ...assignments],
  });
}

/** Whether only the run knows what a word is; of `~/ferry/start.sh`, the name is known. */
function isFilledIn({ text, fills = [] }: Word): boolean {
  return fills.some((it) => !text.startsWith('~', it.from));
}

/** What a runner runs, with the assignments in front of it, and in its folder. */
function followRun({ words, settings, directory: target }: Run, context: Context): readonly Launch[] {
  const directory =
    target === null ? context.directory : target.expands ? null : pathFrom(context.directory, target.text);
  const given = words.findIndex((it) => readAssignment(it) === null);
  const count = given === -1 ? words.length : given;
  const assignments = words.slice(0, count).flatMap((it) => readAssignment(it) ?? []);
  return follow(words.slice(count), {
    ...context,
    directory,
    settings: [...context.settings, ...settings, ...assignments],
  });
}

/** Programs that decide what they run by a config, or by sources, that are not followed: completes `"make" …`. */
const otherRunners: ReadonlyMap<string, string> = new Map([
  // https://turborepo.com https://nx.dev https://lerna.js.org
  ...['turbo', 'nx', 'lerna', 'wireit', 'moon', 'gulp', 'grunt', 'just', 'make', 'task'].map(
    (it) => [it, 'decides itself which tasks it runs'] as const,
  ),
  ...['docker', 'docker-compose', 'podman', 'podman-compose'].map(
    (it) => [it, 'runs containers, whose ports are said elsewhere'] as const,
  ),
]);

/** `node server.js`, `python -m uvicorn`, `bash -c "…"`. */
function followInterpreter(program: string, word: Word, args: readonly Word[], context: Context): readonly Launch[] {
  const started = serverFor(program, args);
  if (started !== null && isAsked(started.server, args)) return [{ kind: 'server', ...started, ...common(context) }];
  if (/^python/.test(program)) {
    const flag = args.findIndex((it) => it.text === '-m');
    if (flag !== -1 && args.slice(0, flag).every((it) => it.text.startsWith('-')))
      return follow(args.slice(flag + 1), context);
  }
  const isShell = /sh$/.test(program);
  const flag = isShell ? args.findIndex((it) => /^-\w*c$/.test(it.text)) : -1;
  const line = flag === -1 ? undefined : args[flag + 1];
  if (line !== undefined) return followLine(readScript(line.value, line.fills), context, args.slice(flag + 3));
  if (program === 'nodemon') {
    // https://github.com/remy/nodemon#running-non-node-scripts
    const exec = args.findIndex((it) => it.text === '-x' || it.text === '--exec');
    const command = exec === -1 ? undefined : args[exec + 1];
    if (command !== undefined)
      return followLine(withFile(readScript(command.value, command.fills), args.toSpliced(exec, 2)), context);
  }
  const interpreted = readInterpreter(program, args);
  if (interpreted === null) return unknownProgram(word, null, args, context);
  const { file, args: passed, settings } = interpreted;
  const inner = { ...context, settings: [...context.settings, ...settings] };
  const name = programName(file.text);
  if (isServerProgram(name) || isManager(name) || name !== file.text)
    return follow([{ ...file, text: name }, ...passed], inner);
  if (isShell) return followShellScript(file, passed, inner);
  return unknownProgram(file, file, passed, inner, program);
}

/** What nodemon runs with `--exec` has the file behind it: `nodemon --exec ts-node server.ts`. */
function withFile(script: Script, others: readonly Word[]): Script {
  const last = script.commands.at(-1);
  const given = readInterpreter('nodemon', others);
  if (last === undefined || given === null) return script;
  const words = [...last.words, given.file, ...given.args];
  return { ...script, commands: [...script.commands.slice(0, -1), { ...last, words }] };
}

/** Whether an interpreter is told to serve itself: `php -S`, `deno serve`. */
function isAsked(server: Server, args: readonly Word[]): boolean {
  const flags = server.flags.flatMap((it) => it.names);
  const first = args.find((it) => !it.text.startsWith('-'))?.text ?? '';
  return (
    server.subcommands.includes(first) ||
    (server.subcommands.includes('') && args.some((it) => flags.includes(it.text)))
  );
}

/** A path is run by what its ending says. */
function followFile(file: Word, args: readonly Word[], context: Context): readonly Launch[] {
  if (/\.(?:ba|z)?sh$/.test(file.text)) return followShellScript(file, args, context);
  return unknownProgram(file, /[/.]/.test(file.text) ? file : null, args, context);
}

/** A shell script of the repository. */
function followShellScript(file: Word, args: readonly Word[], context: Context): readonly Launch[] {
  const path = pathFrom(context.directory, file.text);
  const read = path === null ? null : context.tree.read(path);
  if (read?.kind !== 'text') return unknownProgram(file, file, args, context);
  const { source } = read;
  if (source.text.length > longestShellScript) return broken(`"${file.text}" is too large to be followed`, context);
  // Each word may stand for all arguments.
  const words = source.text.match(/\$[@*]/g)?.length ?? 0;
  if (!spend(context.tree, source.text.length + words * args.length)) return exhausted(context);
  const script = readScript(primitive(source.text, { source, start: 0, end: source.text.length }));
  const step: Related = { at: context.at, message: `runs the shell script ${source.path}` };
  return followLine(script, { ...context, way: [...context.way, step] }, args, file.text);
}

/** A command line or a script, by each way through it that starts something else than what all have in common. */
function followLine(
  written: Script,
  context: Context,
  args: readonly Word[] = [],
  script: string | null = null,
): readonly Launch[] {
  const { tree, directory, settings, budget } = context;
  const what = `the shell ${script === null ? 'line' : 'script'}`;
  const left = budget.left;
  let runs = 0;
  const through = (taken: readonly (number | null)[]): readonly Launch[] | null => {
    runs += 1;
    const { commands, trouble, hasFailed } = readShell(written, { tree, directory, settings, args, script }, taken);
    if (trouble !== null) {
      const { reason, at } = trouble;
      return broken(`${what} has ${reason}, which is not followed`, { ...context, at: placeOf(at.value.at) });
    }
    const { launches, fork } = whatCounts(commands, context, follow);
    if (isSpent(context)) return launches;
    // Where it says that it has failed, there is nothing to listen.
    if (fork === null) return hasFailed && !launches.some((it) => it.kind !== 'idle') ? null : launches;
    const depends = `what ${what} starts depends on "${fork.written.slice(0, longestCondition)}"`;
    const differs = broken(depends, { ...context, at: placeOf(fork.at.value.at) });
    if (runs + fork.ways > mostWays) return differs;
    // What has been followed to see that there are several ways does not count.
    if (taken.length === 0) budget.left = left;
    const before = Array.from({ length: fork.number }, (_, at) => taken[at] ?? null);
    const ways = Array.from({ length: fork.ways }, (_, way) => through([...before, way]));
    return (
      inCommon(
        ways.filter((it) => it !== null),
        fork,
      ) ?? differs
    );
  };
  const launches = through([]) ?? [];
  return launches.length > 0 || isSpent(context) ? launches : broken('nothing is started', context);
}

function followPart(part: Part, context: Context): readonly Launch[] {
  if (part.kind === 'line') return followLine(readScript(part.line, part.word.fills), context);
  return followScript({ script: part.name, args: part.args, isRun: true, manager: 'npm', settings: [] }, context);
}

/** `npm start`, `npm run web -- --port 4000`, `pnpm web`, `yarn workspace …` and their like. */
function followManagerCall(call: ManagerCall, manager: string, context: Context): readonly Launch[] {
  if (call.kind === 'nothing') {
    const does =
      call.at === null || call.at.text === 'run' ? 'is started without a script' : `has a "${call.at.text}" of its own`;
    return broken(`"${manager}" ${does}`, context);
  }
  const folders = foldersOf(call.where, context);
  const args = call.kind === 'script' ? call.args : call.kind === 'program' ? call.words.slice(1) : [];
  if (typeof folders === 'string') return broken(folders, context, args);
  if (folders.length > 1 && !spend(context.tree, folders.length)) return exhausted(context);
  return folders.flatMap((directory) => {
    if (isSpent(context)) return [];
    const inner: Context = { ...context, directory };
    if (call.kind === 'line') return followLine(readScript(call.line.value, call.line.fills), inner);
    if (call.kind === 'program') return manager === 'bun' ? followBun(call.words, inner) : follow(call.words, inner);
    const launches = followScript({ ...call, manager }, inner);
    // Of all packages, those count that have the script.
    return folders.length > 1 && launches.every((it) => it.kind === 'broken') ? [] : launches;
  });
}

/** Bun gives the programs that it runs itself the variables of these. https://bun.com/docs/runtime/environment-variables */
function followBun(words: readonly Word[], context: Context): readonly Launch[] {
  const [file, ...args] = words;
  if (file === undefined || programName(file.text) !== file.text || isServerProgram(file.text))
    return follow(words, context);
  const settings = ['.env.local', '.env'].map(
    (path): Setting => ({ kind: 'file', path: impliedWord(path, file.value), overrides: false }),
  );
  return unknownProgram(file, file, args, { ...context, settings: [...context.settings, ...settings] }, 'bun');
}

interface ScriptCall {
  readonly script: Word;
  readonly args: readonly Word[];
  readonly isRun: boolean;
  readonly manager: string;
  readonly settings: readonly Setting[];
}

function followScript({ script, args, isRun, manager, settings }: ScriptCall, context: Context): readonly Launch[] {
  const { directory, tree } = context;
  const name = script.text;
  const at = script.value.at.end > script.value.at.start ? placeOf(script.value.at) : context.at;
  const unread = (reason: string): readonly Launch[] => broken(reason, { ...context, at }, args);
  if (directory === null) return unread(`it runs the script "${name}" in a folder that is not in this repository`);
  const manifest = manifestIn(tree, directory);
  const isOfManager = !isRun && manager !== 'npm';
  // `pnpm nx serve web`: the packages of a folder above have their programs here as well.
  if (manifest === null && isOfManager && !hasScriptAbove(directory, name, tree))
    return follow([script, ...args], { ...context, at });
  if (manifest === null) {
    const where = directory === '' ? 'package.json' : `${directory}/package.json`;
    return unread(`it runs the script "${name}", and there is no readable ${where}`);
  }
  const scripts = scriptsCalled(manifest, name, tree);
  if (scripts.length === 0) {
    // `yarn next start`, `pnpm vite`: without such a script it is a program of the packages.
    if (isOfManager) return follow([script, ...args], { ...context, at });
    return unread(`${manifest.path} has no script "${name}"`).map((it) => ({ ...it, fails: true }));
  }
  return scripts.flatMap(([called, line]) => {
    if (!spend(tree, String(line.value).length + args.length)) return exhausted({ ...context, at });
    const script = withAppended(readScript(line), args);
    if (script === null) return unread(`what stands behind the script "${called}" is no argument of its last command`);
    const place = placeOf(line.at);
    const step: Related = { at: place, message: `script ${quoted(called)} runs ${quoted(String(line.value))}` };
    return followLine(script, {
      ...context,
      settings: [...context.settings, ...settings, ...configSettings(manifest)],
      at: place,
      way: [...context.way, step],
    });
  });
}

function hasScriptAbove(directory: string, name: string, tree: Tree): boolean {
  return foldersAbove(directory).some((it) => manifestIn(tree, it)?.scripts.has(name) === true);
}

/** What scripts have of their package's `config`. */
function configSettings({ config }: Manifest): readonly Setting[] {
  return [...config].map(([key, value]) => {
    const name = `npm_package_config_${key.replace(/\W/g, '_')}`;
    return { kind: 'variable', name, value: { text: String(value.value), value, expands: false } };
  });
}

function unknownProgram(
  program: Word,
  file: Word | null,
  args: readonly Word[],
  context: Context,
  interpreter = 'node',
): readonly Launch[] {
  const path = file === null || file.expands ? null : pathFrom(context.directory, file.text);
  const built = path === null ? null : builtServer(context.tree, path);
  if (built !== null) {
    // Its config, if it has one, is that of the project, wherever it is started.
    const { server, directory } = built;
    return [{ kind: 'server', server, args, ...common(context), directory }];
  }
  return [{ kind: 'program', program: program.text, file, interpreter, args, ...common(context) }];
}
