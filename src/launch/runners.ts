/** Programs that only run another one, which is the one to speak of. As data: what stands before its name. */
import { atDashes, impliedWord, operandsIn, optionsIn, partOf, type Word } from './words.ts';

/** What a runner does to the environment of what it runs. */
export type Setting =
  | { readonly kind: 'variable'; readonly name: string; readonly value: Word | null }
  /** The variables of a file: they hold where the environment does not set them, or `overrides` it. */
  | { readonly kind: 'file'; readonly path: Word; readonly overrides: boolean }
  /** Nothing is inherited (`env -i`). */
  | { readonly kind: 'cleared' }
  /** What a shell sets for itself; what it starts gets it only where it is in the environment already. */
  | { readonly kind: 'shell variable'; readonly name: string; readonly value: Word }
  /** What a shell hands on from now on (`export PORT`). */
  | { readonly kind: 'exported'; readonly name: string; readonly at: Word }
  /** A process begins, which does not have what its shell kept to itself. */
  | { readonly kind: 'process' }
  /** A file of variables that is not in the repository: it may replace any that is set, and do nothing else. */
  | { readonly kind: 'replaceable'; readonly by: Word }
  /** No setting of the environment, but an option of the Node that runs all of it, see `inspector.ts`. */
  | { readonly kind: 'node option'; readonly option: Word }
  /** Nor this: a module that the Node which runs the program loads in front of it, see `preloads.ts`. */
  | { readonly kind: 'preload'; readonly module: Word }
  /** A variable, or with `null` any, that may or may not be set: why completes "the port cannot be known: …". */
  | { readonly kind: 'uncertain'; readonly name: string | null; readonly reason: string; readonly at: Word };

interface Runner {
  readonly programs: readonly string[];
  /** The words that must follow its name: `poetry run`. */
  readonly verb?: readonly string[];
  /** Options whose value is the word behind them. */
  readonly valued?: readonly string[];
  /** Options that name a file of variables, and whether its variables win. */
  readonly envFiles?: {
    readonly names: readonly string[];
    readonly overrides: boolean;
    /** The options that turn that round. */
    readonly unless?: readonly string[];
    /** The file where none is named. */
    readonly otherwise?: string;
  };
  /** Whether assignments may stand in front of the command. */
  readonly assigns?: true;
  /** Options that clear the environment, that take a variable out of it, and that set one. */
  readonly clears?: readonly string[];
  readonly unsets?: readonly string[];
  readonly sets?: readonly string[];
  /** Options with which it makes something else of the words than a command: it is not followed. */
  readonly rewrites?: readonly string[];
  /** Options with which it fills in `$PORT` itself. */
  readonly fillsIn?: readonly string[];
  /** Whether it takes the options of the command for its own where no dashes stand in front of that. */
  readonly takesAll?: true;
  /** Options that name the folder to run it in. */
  readonly folders?: readonly string[];
  /** Words to leave out before the command: `timeout 5s`, `chamber exec SERVICE`. */
  readonly skip?: number;
}

/** Each from its own documentation; options that are not listed are taken to have no value. */
const runners: readonly Runner[] = [
  { programs: ['cross-env'], assigns: true },
  { programs: ['nohup', 'time', 'setsid', 'tini', 'dumb-init', 'command'] },
  { programs: ['exec'], valued: ['-a'] },
  { programs: ['stdbuf'], valued: ['-i', '-o', '-e', '--input', '--output', '--error'] },
  { programs: ['npx', 'bunx', 'pnpx'], valued: ['-p', '--package', '-c', '--call'] },
  {
    programs: ['env'],
    valued: ['-u', '--unset', '-C', '--chdir', '-S'],
    folders: ['-C', '--chdir'],
    assigns: true,
    clears: ['-i', '--ignore-environment', '-'],
    unsets: ['-u', '--unset'],
    rewrites: ['-S', '--split-string'],
  },
  { programs: ['nice'], valued: ['-n', '--adjustment'] },
  {
    programs: ['sudo'],
    valued: ['-u', '--user', '-g', '--group', '-D', '--chdir'],
    folders: ['-D', '--chdir'],
    assigns: true,
  },
  { programs: ['timeout'], valued: ['-k', '-s', '--signal', '--kill-after'], skip: 1 },
  // https://github.com/entropitor/dotenv-cli#readme
  {
    programs: ['dotenv'],
    valued: ['-v', '-p'],
    sets: ['-v'],
    takesAll: true,
    envFiles: { names: ['-e'], overrides: false, unless: ['-o', '--override'], otherwise: '.env' },
  },
  // https://dotenvx.com/docs/advanced/run
  {
    programs: ['dotenvx'],
    verb: ['run'],
    valued: ['-e', '--env'],
    envFiles: { names: ['-f', '--env-file'], overrides: false, unless: ['-o', '--overload'], otherwise: '.env' },
  },
  // https://github.com/toddbluhm/env-cmd#readme
  {
    programs: ['env-cmd'],
    valued: ['-e', '--environments', '-r', '--rc-file'],
    fillsIn: ['-x', '--expand-envs', '--use-shell'],
    envFiles: { names: ['-f', '--file'], overrides: true, unless: ['--no-override'], otherwise: '.env' },
  },
  { programs: ['doppler'], verb: ['run'], valued: ['-p', '--project', '-c', '--config'] },
  { programs: ['infisical'], verb: ['run'], valued: ['--env', '--path', '--projectId'] },
  { programs: ['op'], verb: ['run'], valued: ['--account'], envFiles: { names: ['--env-file'], overrides: true } },
  { programs: ['chamber'], verb: ['exec'], skip: 1 },
  { programs: ['poetry', 'pdm', 'rye', 'hatch', 'pipenv'], verb: ['run'] },
  {
    programs: ['uv'],
    verb: ['run'],
    valued: ['--with', '--python', '-p', '--project', '--directory', '--extra', '--group'],
    envFiles: { names: ['--env-file'], overrides: false },
  },
  { programs: ['conda', 'mamba', 'micromamba'], verb: ['run'], valued: ['-n', '--name', '-p', '--prefix'] },
  { programs: ['bundle'], verb: ['exec'] },
  { programs: ['rbenv'], verb: ['exec'] },
  { programs: ['corepack'] },
];

export interface Run {
  /** The command that is run. */
  readonly words: readonly Word[];
  readonly settings: readonly Setting[];
  /** The folder that it goes to before (`env -C apps/web`). */
  readonly directory: Word | null;
}

/** What a runner runs; `null` if the program is none, or is told something else (`poetry install`). */
export function readRunner(program: string, args: readonly Word[]): Run | null {
  if (program === 'nest') return readNest(args);
  if (program === 'remix') return readRemix(args);
  const runner = runners.find((it) => it.programs.includes(program));
  if (runner === undefined) return null;
  const { verb = [], skip = 0 } = runner;
  if (!verb.every((word, index) => args[index]?.text === word)) return null;
  const { options, rest } = ownOptions(runner, args.slice(verb.length));
  const words = rest.slice(skip);
  const settings = [...filesOf(runner, options, args), ...options.flatMap((it) => settingOf(runner, it))];
  // `dotenv -- next start` and `cross-env -- next start` have the dashes behind what they take themselves.
  const own = words[0]?.text === '--' ? words.slice(1) : words;
  const isGiven = (names: readonly string[] = []): boolean => options.some((it) => names.includes(it.name));
  const isTaken = runner.takesAll === true && !args.some((it) => it.text === '--');
  const isLost =
    isGiven(runner.rewrites) ||
    (isGiven(runner.fillsIn) && own.some((it) => /[$%]/.test(it.text))) ||
    (isTaken && own.some((it) => it.text.startsWith('-'))) ||
    // Any other would start a program of that name.
    (runner.assigns !== true && own[0] !== undefined && readAssignment(own[0]) !== null);
  if (isLost) return null;
  const directory = options.findLast((it) => runner.folders?.includes(it.name) === true)?.value ?? null;
  return { words: own, settings, directory };
}

/**
 * `nest start lighthouse` builds an application and runs what it has built: where it listens, its own source says.
 * https://docs.nestjs.com/cli/usages#nest-start
 */
function readNest(args: readonly Word[]): Run | null {
  const [verb, ...others] = args;
  if (verb?.text !== 'start') return null;
  const { own, passed } = atDashes(others);
  const entry = optionsIn(own, ['--entryFile']).at(-1)?.value?.text ?? 'main';
  const app = operandsIn(own, nestOptions)[0]?.text;
  const file = impliedWord(app === undefined ? `dist/${entry}.js` : `dist/apps/${app}/${entry}.js`, verb.value);
  return { words: [impliedWord('node', verb.value), file, ...passed], settings: [], directory: null };
}

const nestOptions: ReadonlySet<string> = new Set([
  ...['-c', '--config', '-p', '--path', '-b', '--builder', '-e', '--exec', '--entryFile', '--sourceRoot'],
]);

/**
 * `remix dev` compiles, and starts `remix-serve`, which has the port of the application; a port of its own is that of a
 * websocket, and as of which version says `--port`. https://v2.remix.run/docs/other-api/dev-v2
 */
function readRemix(args: readonly Word[]): Run | null {
  const [verb, ...others] = args;
  if (verb?.text !== 'dev') return null;
  if (optionsIn(others, ['-c', '--command', '-p', '--port']).length > 0) return null;
  const words = ['remix-serve', 'build/index.js'].map((it) => impliedWord(it, verb.value));
  return { words, settings: [], directory: null };
}

interface OwnOption {
  readonly name: string;
  readonly value: Word | null;
}

/** The options in front of the command, and what is behind them. */
function ownOptions(
  { valued = [], envFiles }: Runner,
  args: readonly Word[],
): { readonly options: readonly OwnOption[]; readonly rest: readonly Word[] } {
  const options: OwnOption[] = [];
  let index = 0;
  for (; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined || !word.text.startsWith('-')) break;
    if (word.text === '--') return { options, rest: args.slice(index + 1) };
    const name = word.text.split('=', 1)[0] ?? '';
    if (word.text.includes('=')) {
      options.push({ name, value: partOf(word, name.length + 1) });
    } else if (valued.includes(name) || envFiles?.names.includes(name) === true) {
      index += 1;
      options.push({ name, value: args[index] ?? null });
    } else {
      options.push({ name, value: null });
    }
  }
  return { options, rest: args.slice(index) };
}

function settingOf({ clears = [], unsets = [], sets = [] }: Runner, { name, value }: OwnOption): readonly Setting[] {
  if (clears.includes(name)) return [{ kind: 'cleared' }];
  if (value === null) return [];
  if (unsets.includes(name)) return [{ kind: 'variable', name: value.text, value: null }];
  return sets.includes(name) ? [readAssignment(value) ?? []].flat() : [];
}

function filesOf({ envFiles }: Runner, options: readonly OwnOption[], args: readonly Word[]): readonly Setting[] {
  if (envFiles === undefined) return [];
  const { names, unless = [], otherwise } = envFiles;
  const overrides = options.some((it) => unless.includes(it.name)) ? !envFiles.overrides : envFiles.overrides;
  const named = options.flatMap(({ name, value }) => (names.includes(name) && value !== null ? [value] : []));
  const [like] = args;
  const usual = otherwise === undefined || like === undefined ? [] : [impliedWord(otherwise, like.value)];
  return (named.length > 0 ? named : usual).map((path) => ({ kind: 'file', path, overrides }));
}

/** `PORT=4310` in front of a command. */
export function readAssignment(word: Word): (Setting & { readonly kind: 'variable'; readonly value: Word }) | null {
  const name = /^([A-Za-z_]\w*)=/.exec(word.text.slice(0, 256))?.[1];
  return name === undefined ? null : { kind: 'variable', name, value: partOf(word, name.length + 1) };
}
