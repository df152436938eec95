/** What package managers are asked for: scripts of packages, programs of packages, and what stands in either. */
import { posix } from 'node:path';
import { placeOf } from '../javascript/values/places.ts';
import type { Primitive } from '../javascript/values/value.ts';
import { broken, type Context, exhausted, isSpent, type Launch } from './launch.ts';
import { followLine, followNamed } from './lines.ts';
import { type Manifest, manifestAbove, manifestIn, scriptsCalled } from './manifest.ts';
import { isManager, type ManagerCall } from './package-managers.ts';
import { programName } from './programs.ts';
import type { Setting } from './runners.ts';
import { isServerProgram } from './servers/index.ts';
import { readScript } from './shell/parser.ts';
import { unknownProgram } from './unknown-program.ts';
import { impliedWord, type Word, wordOf } from './words.ts';
import { spend } from './work.ts';
import { foldersOf } from './workspaces.ts';

/** `npm start`, `npm run web -- --port 4000`, `pnpm web`, `yarn workspace …` and their like. */
export function followManagerCall(call: ManagerCall, manager: string, context: Context): readonly Launch[] {
  if (call.kind === 'nothing') {
    const isWithout = call.at === null || call.at.text === 'run';
    // A command of its own, or none: `npm dev` ends with an error. https://docs.npmjs.com/cli/commands/npm
    return broken(
      isWithout
        ? `"${manager}" is started without a script`
        : `"${manager} ${call.at?.text}" is no way to run a script`,
      context,
    );
  }
  const folders = foldersOf(call.where, context);
  const args = call.kind === 'script' ? call.args : call.kind === 'program' ? call.words.slice(1) : [];
  if (typeof folders === 'string') return broken(folders, context, args);
  if (folders.length > 1 && !spend(context.tree, folders.length)) return exhausted(context);
  const started = folders.flatMap((directory) => {
    if (isSpent(context)) return [];
    const inner: Context = { ...context, directory };
    if (call.kind === 'line') return followLine(readScript(call.line.value, call.line.fills), inner);
    if (call.kind === 'program')
      return manager === 'bun' ? followBun(call.words, inner) : inner.follow(call.words, inner);
    const launches = followScript({ ...call, manager, isInPackage: directory !== context.directory }, inner);
    // Of all packages, those count that have the script.
    return folders.length > 1 && launches.every((it) => it.kind === 'broken' && it.fails === true) ? [] : launches;
  });
  return started.length > 0 || isSpent(context) ? started : broken('no workspace has what it starts', context, args);
}

/** Bun gives the programs that it runs itself the variables of these. https://bun.com/docs/runtime/environment-variables */
function followBun(words: readonly Word[], context: Context): readonly Launch[] {
  const [file, ...args] = words;
  if (file === undefined || programName(file.text) !== file.text || isServerProgram(file.text))
    return context.follow(words, context);
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
  /** Whether the folder itself has to be that of the package: it was named (`--prefix web`). */
  readonly isInPackage?: boolean;
}

/** A script of the package in whose folder it is asked for, or in a folder of which. */
export function followScript(
  { script, args, isRun, manager, settings, isInPackage = false }: ScriptCall,
  context: Context,
): readonly Launch[] {
  const { directory, tree } = context;
  const name = script.text;
  const at = script.value.at.end > script.value.at.start ? placeOf(script.value.at) : context.at;
  const unread = (reason: string): readonly Launch[] => broken(reason, { ...context, at }, args);
  if (directory === null) return unread(`it runs the script "${name}" in a folder that is not in this repository`);
  const manifest = isInPackage ? manifestIn(tree, directory) : manifestAbove(tree, directory);
  const isOfManager = manager === 'yarn' || manager === 'bun' || (manager === 'pnpm' && !isRun);
  if (manifest === null) {
    if (isOfManager) return context.follow([script, ...args], { ...context, at });
    const where = directory === '' ? 'package.json' : `${directory}/package.json`;
    return unread(`it runs the script "${name}", and there is no readable ${where}`);
  }
  const scripts = scriptsCalled(manifest, name, tree);
  if (scripts.length === 0) {
    // `yarn next start`, `pnpm vite`: without such a script it is a program of the packages.
    if (isOfManager) return context.follow([script, ...args], { ...context, at });
    // https://docs.npmjs.com/cli/using-npm/scripts#npm-start
    if (name === 'start' && manager === 'npm' && tree.has(posix.join(manifest.directory, 'server.js'))) {
      const words = ['node', 'server.js'].map((it) => impliedWord(it, script.value));
      return context.follow([...words, ...args], { ...context, directory: manifest.directory, at });
    }
    return unread(`${manifest.path} has no script "${name}"`).map((it) => ({ ...it, fails: true }));
  }
  const inner: Context = {
    ...context,
    directory: manifest.directory,
    settings: [...context.settings, ...settings, ...configSettings(manifest)],
    at,
  };
  return scripts.flatMap(([called, line]) => {
    const lifecycle = lifecycleSettings(manager, called, line, args);
    return followNamed('script', called, line, args, { ...inner, settings: [...inner.settings, ...lifecycle] });
  });
}

/**
 * What a script is told of itself. https://docs.npmjs.com/cli/using-npm/scripts#current-lifecycle-event
 * Of its text, npm 11 leaves out the arguments behind it, which others append; Yarn and Bun do not have it in every version.
 */
function lifecycleSettings(manager: string, name: string, line: Primitive, args: readonly Word[]): readonly Setting[] {
  if (!isManager(manager)) return [];
  const own = wordOf(line);
  const isTold = (manager === 'npm' || manager === 'pnpm') && args.length === 0;
  const text = 'npm_lifecycle_script';
  const reason = `what "${manager}" makes of the text of a script is not followed`;
  return [
    { kind: 'variable', name: 'npm_lifecycle_event', value: impliedWord(name, line) },
    isTold ? { kind: 'variable', name: text, value: own } : { kind: 'uncertain', name: text, reason, at: own },
  ];
}

/** What scripts have of their package's `config`. */
function configSettings({ config }: Manifest): readonly Setting[] {
  return [...config].map(([key, value]) => {
    const name = `npm_package_config_${key.replace(/\W/g, '_')}`;
    return { kind: 'variable', name, value: wordOf(value) };
  });
}
