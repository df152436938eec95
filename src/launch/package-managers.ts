/** What npm, pnpm, yarn and bun are told to do. Nothing is followed here. */
import type { Setting } from './runners.ts';
import { impliedWord, partOf, type Word } from './words.ts';

export type Manager = 'npm' | 'pnpm' | 'yarn' | 'bun';

interface Options {
  /** That name a folder, and packages: their value stands behind them. */
  readonly folders: readonly string[];
  readonly packages: readonly string[];
  /** That mean all packages. */
  readonly all: readonly string[];
}

const optionsOf: Readonly<Record<Manager, Options>> = {
  npm: { folders: ['--prefix', '-C'], packages: ['-w', '--workspace'], all: ['--workspaces', '-ws'] },
  pnpm: {
    folders: ['--dir', '-C', '--prefix'],
    packages: ['-F', '--filter', '--filter-prod'],
    all: ['-r', '--recursive'],
  },
  yarn: { folders: ['--cwd'], packages: [], all: [] },
  bun: { folders: ['--cwd'], packages: ['-F', '--filter'], all: [] },
};

/** Others with a value that stands behind them. What is not listed here is taken to have none. */
const valued: readonly string[] = ['--loglevel', '--userconfig', '--reporter', '--workspace-concurrency'];

export function isManager(program: string): program is Manager {
  return Object.hasOwn(optionsOf, program);
}

/** In which packages something is to be run. */
export interface Where {
  /** Folders to go to first, each from the one before (`--prefix web`). */
  readonly folders: readonly Word[];
  /** Packages by name, folder or pattern (`-w web`, `--filter ./apps/*`). */
  readonly packages: readonly Word[];
  /** Every package of the workspace (`--workspaces`, `--recursive`), and with the one that declares it. */
  readonly all: boolean;
  readonly withRoot: boolean;
}

export type ManagerCall =
  | {
      readonly kind: 'script';
      readonly script: Word;
      /** What the script's command is given in addition. */
      readonly args: readonly Word[];
      /** Whether it can only be a script: `run start`, not `start`. */
      readonly isRun: boolean;
      /** What the manager sets for it. */
      readonly settings: readonly Setting[];
      readonly where: Where;
    }
  /** A program of the packages (`npx`, `pnpm exec`), or a file (`bun server.ts`). */
  | { readonly kind: 'program'; readonly words: readonly Word[]; readonly where: Where }
  /** A line for a shell (`npm exec -c "next start"`). */
  | { readonly kind: 'line'; readonly line: Word; readonly where: Where }
  | { readonly kind: 'nothing'; readonly at: Word | null };

/**
 * What each of them does when it is asked (npm 11, pnpm 10, yarn 1, bun 1):
 * - npm hands on what stands behind `--`, and words that are no options: `npm run web --port 4310` gives the script
 *   `4310` alone. https://docs.npmjs.com/cli/commands/npm-run
 * - pnpm hands on all that follows the script's name, `--` too, behind which no option counts. https://pnpm.io/cli/run
 * - yarn and bun hand on all that follows it, without the first `--`. https://classic.yarnpkg.com/lang/en/docs/cli/run
 *   https://bun.com/docs/cli/run
 */
export function readManagerCall(manager: Manager, words: readonly Word[]): ManagerCall {
  const own = optionsOf[manager];
  const folders: Word[] = [];
  const packages: Word[] = [];
  let all = false;
  let withRoot = false;
  let line: Word | null = null;
  let hasDashes = false;
  const settings: Setting[] = [];
  const plain: Word[] = [];
  let passed: readonly Word[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    const [option = '', ...rest] = word.text.split('=');
    const takesRest = manager !== 'npm' && plain.length > 0 && !isVerb(manager, plain);
    if (takesRest) {
      const isDropped = word.text === '--' && manager !== 'pnpm' && !hasDashes;
      hasDashes ||= word.text === '--';
      if (!isDropped) plain.push(word);
    } else if (word.text === '--') {
      passed = words.slice(index + 1);
      break;
    } else if (own.folders.includes(option) || own.packages.includes(option)) {
      const value = rest.length > 0 ? { ...word, text: rest.join('=') } : words[index + 1];
      if (rest.length === 0) index += 1;
      if (value !== undefined) (own.folders.includes(option) ? folders : packages).push(value);
    } else if (manager === 'npm' && (option === '-c' || option === '--call')) {
      line = (rest.length > 0 ? partOf(word, option.length + 1) : words[index + 1]) ?? null;
      if (rest.length === 0) index += 1;
    } else if (valued.includes(word.text)) {
      index += 1;
    } else if (own.all.includes(word.text)) {
      all = true;
    } else if (/^(?:--include-workspace-root|-iwr)$/.test(word.text)) {
      withRoot = true;
    } else if (!word.text.startsWith('-')) {
      plain.push(word);
    } else if (manager === 'npm') {
      settings.push(...configOf(word));
    }
  }
  const where = (): Where => ({ folders, packages, all, withRoot });
  const [verb, ...others] = plain;
  if (verb === undefined) return { kind: 'nothing', at: null };
  if (manager === 'yarn' && verb.text === 'workspace') {
    const [name, ...command] = others;
    if (name !== undefined) packages.push(name);
    return name === undefined
      ? { kind: 'nothing', at: verb }
      : withIn(readManagerCall('yarn', [...command, ...passed]), where());
  }
  if (manager === 'yarn' && verb.text === 'workspaces') {
    all = true;
    withRoot = others[0]?.text === 'foreach';
    const run = others.findIndex((it) => it.text === 'run');
    return run === -1
      ? { kind: 'nothing', at: verb }
      : withIn(readManagerCall('yarn', [...others.slice(run), ...passed]), where());
  }
  if (programVerbs.has(verb.text)) {
    if (line !== null) return { kind: 'line', line, where: where() };
    const command = [...others, ...passed];
    return command.length === 0 ? { kind: 'nothing', at: verb } : { kind: 'program', words: command, where: where() };
  }
  const isRun = runVerbs.has(verb.text);
  if (manager === 'npm' && !isRun && !npmVerbs.has(verb.text)) return { kind: 'nothing', at: verb };
  const script = isRun ? others[0] : verb;
  if (script === undefined) return { kind: 'nothing', at: verb };
  const args = [...(isRun ? others.slice(1) : others), ...passed];
  // `bun server.ts`, `bun run src/server.ts`: a file, where the others know scripts only.
  const isFile = manager === 'bun' && /\/|\.[cm]?[jt]sx?$/.test(script.text);
  return isFile
    ? { kind: 'program', words: [script, ...args], where: where() }
    : { kind: 'script', script, args, isRun, settings, where: where() };
}

/**
 * `npm run web --port=4310` sets `npm_config_port` (npm 11 was asked; of `--port 4310` it takes the second word for
 * another argument). https://docs.npmjs.com/cli/using-npm/config#environment-variables
 */
function configOf(word: Word): readonly Setting[] {
  const [, option = '', value] = /^--([\w-]+)(=.*)?$/s.exec(word.text) ?? [];
  if (option === '') return [];
  const name = `npm_config_${option.replace(/^no-/, '').replaceAll('-', '_')}`;
  const isNone = value === undefined && option.startsWith('no-');
  const implied = impliedWord(isNone ? '' : 'true', word.value);
  return [{ kind: 'variable', name, value: value === undefined ? implied : partOf(word, option.length + 3) }];
}

/** The scripts that npm runs without `run`; any other word there is a command of its own, or none. */
const npmVerbs: ReadonlySet<string> = new Set(['start', 'stop', 'restart', 'test', 't', 'tst']);
const runVerbs: ReadonlySet<string> = new Set(['run', 'run-script']);
const programVerbs: ReadonlySet<string> = new Set(['exec', 'dlx', 'x']);

/** Whether the script's name, or the program's, is still to come. */
function isVerb(manager: Manager, plain: readonly Word[]): boolean {
  const [verb, second] = plain.slice(0, 2).map((it) => it.text);
  if (verb === undefined) return true;
  if (manager === 'yarn' && (verb === 'workspace' || verb === 'workspaces'))
    return plain.length < 2 || second === 'foreach';
  return plain.length === 1 && runVerbs.has(verb);
}

function withIn(call: ManagerCall, outer: Where): ManagerCall {
  if (call.kind === 'nothing') return call;
  const { folders, packages, all, withRoot } = call.where;
  return {
    ...call,
    where: {
      folders: [...outer.folders, ...folders],
      packages: [...outer.packages, ...packages],
      all: outer.all || all,
      withRoot: outer.withRoot || withRoot,
    },
  };
}
