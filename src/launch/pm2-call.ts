/**
 * What PM2 is told on a command line. Nothing is followed here: which application that declares is the PM2 source's to say.
 * https://pm2.keymetrics.io/docs/usage/quick-start/
 */
import {
  devOptions,
  noOptions,
  type Options,
  parsed,
  pm2Options,
  runtimeOptions,
  serveOptions,
  startOptions,
} from './pm2-options.ts';
import type { Word } from './words.ts';

/** What is started: a program, or a line in one word; the applications of a process file; a folder that PM2 serves itself. */
export interface Target {
  readonly kind: 'script' | 'file' | 'folder';
  readonly word: Word;
}

export interface Pm2Call {
  readonly targets: readonly Target[];
  /** What the programs are given: what stands behind `--`, or of a folder itself and its port. */
  readonly args: readonly Word[];
  /** What options are given, by their long names. */
  readonly given: ReadonlyMap<string, Word | null>;
}

/** PM2's own. https://github.com/Unitech/pm2/tree/master/bin */
const programs: ReadonlyMap<string, Options> = new Map([
  ['pm2', pm2Options],
  ['pm2-runtime', runtimeOptions],
  ['pm2-docker', runtimeOptions],
  ['pm2-dev', devOptions],
]);

export function isPm2(program: string): boolean {
  return programs.has(program);
}

/** Commands that start a file, or start it again. */
const starting: ReadonlyMap<string, Options> = new Map([
  ['start', startOptions],
  ['serve', serveOptions],
  ['expose', serveOptions],
  ...['startOrRestart', 'startOrReload', 'startOrGracefulReload', 'restart', 'reload'].map(
    (it) => [it, noOptions] as const,
  ),
]);

/** `null` where nothing is started (`pm2 logs`, `pm2 stop ferry`), the reason where PM2 refuses what it is told. */
export function readPm2(program: string, words: readonly Word[]): Pm2Call | string | null {
  const options = programs.get(program) ?? noOptions;
  const dashes = words.findIndex((it) => it.text === '--');
  const [own, args] = dashes === -1 ? [words, []] : [words.slice(0, dashes), words.slice(dashes + 1)];
  const main = parsed(own, options);
  const [first, ...behind] = [...main.operands, ...args];
  if (first === undefined) return null;
  const isOwn = program === 'pm2';
  const command = isOwn ? starting.get(first.text) : noOptions;
  if (command === undefined) return null;
  const under = parsed(main.unknown, command);
  const [unknown] = under.unknown;
  // Of what stands in the place of a command, the options are not looked at.
  if (unknown !== undefined && (isOwn || first.text === 'start'))
    return `PM2 knows no option "${unknown.text}", and starts nothing; what a program is given stands behind "--"`;
  const given = new Map([...main.given, ...under.given].map(([name, value]) => [longNames.get(name) ?? name, value]));
  const operands = [...under.operands, ...behind];
  if (!isOwn) {
    const [target] = first.text === 'start' ? operands : [first];
    return target === undefined ? 'PM2 is told to start nothing' : { targets: [targetOf(target)], args, given };
  }
  if (first.text === 'serve' || first.text === 'expose') return servedFolder(first, operands, given);
  if (first.text === 'start') {
    // All behind the first that is called as the first argument is: `patchCommanderArg`.
    const end = dashes === -1 ? operands.length : operands.findIndex((it) => it.text === args[0]?.text);
    const named = operands.slice(0, end);
    const targets = named.length > 0 ? named.map(targetOf) : [{ kind: 'file', word: usualFile(first) } as const];
    return { targets, args, given };
  }
  const targets = operands.slice(0, 1).map(targetOf);
  if (first.text.startsWith('startOr'))
    return targets[0]?.kind === 'file'
      ? { targets, args: [], given }
      : `PM2 wants a process file behind "${first.text}"`;
  // What has another name is an application that has been started before.
  return targets.some((it) => it.kind === 'file') ? { targets, args: [], given } : null;
}

const longNames: ReadonlyMap<string, string> = new Map([
  ['-n', '--name'],
  ['-i', '--instances'],
  ['-x', '--execute-command'],
  ['-k', '--kill-timeout'],
  ['--interpreter-args', '--node-args'],
]);

/** Where none is named. https://github.com/Unitech/pm2/blob/master/constants.js (APP_CONF_DEFAULT_FILE) */
function usualFile(like: Word): Word {
  return { text: 'ecosystem.config.js', value: { ...like.value, value: 'ecosystem.config.js' }, expands: false };
}

/** A process file by its name, wherever in that this stands. https://github.com/Unitech/pm2/blob/master/lib/Common.js (isConfigFile) */
const fileNames: readonly string[] = ['.json', '.yml', '.yaml', '.config.js', '.config.cjs', '.config.mjs'];

function targetOf(word: Word): Target {
  return { kind: fileNames.some((it) => word.text.includes(it)) ? 'file' : 'script', word };
}

/** `pm2 serve dist 5000`, `pm2 serve dist --port 5000` */
function servedFolder(command: Word, [folder, port]: readonly Word[], given: Pm2Call['given']): Pm2Call {
  const here: Word = { text: '.', value: { ...command.value, value: '.' }, expands: false };
  const served = port ?? given.get('--port') ?? null;
  const word = folder ?? here;
  return { targets: [{ kind: 'folder', word }], args: served === null ? [word] : [word, served], given };
}
