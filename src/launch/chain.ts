/** From a command line to what it starts: through scripts, shells, runners and workspaces. */
import { placeOf } from '../javascript/values/places.ts';
import type { Primitive } from '../javascript/values/value.ts';
import type { Related } from '../model/facts.ts';
import type { Place } from '../model/place.ts';
import type { Tree } from '../model/tree.ts';
import { followManagerCall, followScript } from './called-scripts.ts';
import { followDenoTask } from './deno-tasks.ts';
import { textIn } from './files.ts';
import { isInterpreter, readInterpreter } from './interpreters.ts';
import { broken, type Context, common, exhausted, isSpent, type Launch, newContext, stepTo } from './launch.ts';
import { followLine, followNamed } from './lines.ts';
import { readNx } from './nx.ts';
import { isManager, readManagerCall } from './package-managers.ts';
import { type Part, readParallel } from './parallel.ts';
import { pathFrom } from './paths.ts';
import { followPm2 } from './pm2.ts';
import { isPm2 } from './pm2-call.ts';
import { isTool, programName } from './programs.ts';
import { moduleFile } from './python-modules.ts';
import { type Run, readAssignment, readRunner, type Setting } from './runners.ts';
import { hasSubcommands, isServerProgram, opensNothing, serverFor } from './servers/index.ts';
import type { Server } from './servers/server.ts';
import { longestScript, type Script } from './shell/grammar.ts';
import { readScript, scriptIn, splitWords } from './shell/parser.ts';
import { unknownProgram } from './unknown-program.ts';
import { quoted } from './way.ts';
import { impliedWord, type Word } from './words.ts';
import { spend } from './work.ts';

/** A script that calls a script that calls a script … */
const deepestChain = 12;

/**
 * Follows a command, given as words, that is started in `directory`: mostly to one launch, to several with `&` and the like.
 *
 * @param settings what has been set where it stands
 */
export function followCommand(
  tree: Tree,
  directory: string | null,
  words: readonly Word[],
  at: Place,
  settings: readonly Setting[] = [],
): readonly Launch[] {
  return follow(words, { ...newContext(tree, directory, at, follow), settings });
}

/** Follows a command line as a shell would run it. */
export function followShell(tree: Tree, directory: string | null, line: Primitive): readonly Launch[] {
  return followLine(readScript(line), newContext(tree, directory, placeOf(line.at), follow));
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
  if (isPm2(program)) return followPm2(program, rest, context);
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
  if (program === 'nx') return followNx(rest, deeper);
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

/** The tasks of Nx: lines, scripts of packages, programs. */
function followNx(words: readonly Word[], context: Context): readonly Launch[] {
  const tasks = readNx(words, context.tree, context.directory);
  if (typeof tasks === 'string') return broken(tasks, context, words);
  return tasks.flatMap((task) => {
    const { target, directory, args } = task;
    const inner: Context = { ...context, directory, settings: [...context.settings, ...task.settings] };
    if (task.kind === 'script')
      return followScript({ script: task.script, args, isRun: true, manager: 'npm', settings: [] }, inner);
    if (task.kind === 'line') return followNamed('target', target.name, task.line, args, inner);
    const runs = task.words.map((it) => it.text).join(' ');
    return follow(
      [...task.words, ...args],
      stepTo(task.at.at, `target ${quoted(target.name)} runs ${quoted(runs)}`, inner),
    );
  });
}

/** `cross-env-shell PORT=4310 "next start -p $PORT"`: another shell reads the words. */
function followRereading(words: readonly Word[], context: Context): readonly Launch[] {
  const count = words.findIndex((it) => readAssignment(it) === null);
  const line = words[count];
  if (line === undefined) return broken('nothing is started', context);
  if (words.length > count + 1)
    return broken('"cross-env-shell" is given its command as several words, which is not followed', context);
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
  // https://turborepo.com https://lerna.js.org
  ...['turbo', 'lerna', 'wireit', 'moon', 'gulp', 'grunt', 'just', 'make', 'task'].map(
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
  if (program === 'deno' && args[0]?.text === 'task') return followDenoTask(args.slice(1), context);
  if (/^python/.test(program)) {
    const flag = args.findIndex((it) => it.text === '-m');
    if (flag !== -1 && args.slice(0, flag).every((it) => it.text.startsWith('-')))
      return followModule(program, args.slice(flag + 1), context);
  }
  const isShell = /sh$/.test(program);
  const isBash = program === 'bash';
  const isOption = ({ text }: Word, at: number): boolean =>
    /^[-+]/.test(text) || /^[-+]\w*o$/.test(args[at - 1]?.text ?? '');
  const flag = isShell ? args.findIndex((it, at) => /^-\w*c$/.test(it.text) || !isOption(it, at)) : -1;
  const line = args[flag]?.text.startsWith('-') === true ? args[flag + 1] : undefined;
  if (line !== undefined)
    return followLine(readScript(line.value, line.fills), context, { args: args.slice(flag + 3), isBash });
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
  if (isShell) return followShellScript(file, passed, inner, isBash);
  return unknownProgram(file, file, passed, inner, program);
}

/** `python -m gunicorn`, or a module of the repository. */
function followModule(program: string, words: readonly Word[], context: Context): readonly Launch[] {
  const [module, ...args] = words;
  const file = module === undefined ? null : moduleFile(context.tree, context.directory, module);
  if (module === undefined || file === null) return follow(words, context);
  return unknownProgram(module, file, args, context, program);
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
function followShellScript(file: Word, args: readonly Word[], context: Context, isBash = false): readonly Launch[] {
  const source = textIn(context.tree, pathFrom(context.directory, file.text));
  if (source === null) return unknownProgram(file, file, args, context);
  if (source.text.length > longestScript) return broken(`"${file.text}" is too large to be followed`, context);
  // Each word may stand for all arguments.
  const words = source.text.match(/\$[@*]/g)?.length ?? 0;
  if (!spend(context.tree, source.text.length + words * args.length)) return exhausted(context);
  const step: Related = { at: context.at, message: `runs the shell script ${source.path}` };
  const way = [...context.way, step];
  return followLine(
    scriptIn(source),
    { ...context, way },
    { args, script: file.text, isBash: isBash || /^#!.*\bbash\b/.test(source.text.slice(0, 128)) },
  );
}

/** One of several that `concurrently` and its like run side by side. */
function followPart(part: Part, context: Context): readonly Launch[] {
  if (part.kind === 'line') return followLine(readScript(part.line, part.word.fills), context);
  return followScript({ script: part.name, args: part.args, isRun: true, manager: 'npm', settings: [] }, context);
}
