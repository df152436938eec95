/** Programs that run a file: which one, and what they are given besides. As data. */
import { isInspectorOption } from './inspector.ts';
import { preloadsIn } from './preloads.ts';
import type { Setting } from './runners.ts';
import { partOf, type Word } from './words.ts';

/** Programs that run the file which is their first argument, with the options that have a value behind them. */
interface Interpreter {
  readonly programs: RegExp;
  readonly valued: readonly string[];
  /** Words in front of the file that only say how: `tsx watch server.ts`, `deno run server.ts`. */
  readonly verbs: readonly string[];
  /** Whether it is Node, or hands its options on to it. */
  readonly isNode?: true;
}

const node: readonly string[] = [
  ...['-r', '--require', '--import', '--loader', '--experimental-loader'],
  ...['-C', '--conditions', '--title', '--watch-path'],
];

const interpreters: readonly Interpreter[] = [
  { programs: /^node(?:js)?[\d.]*$/, valued: node, verbs: [], isNode: true },
  {
    programs: /^(?:tsx|ts-node|ts-node-esm|ts-node-dev|tsnd|babel-node|esno|jiti|swc-node|vite-node)$/,
    valued: [...node, '-P', '--project', '--tsconfig', '-O'],
    verbs: ['watch'],
    isNode: true,
  },
  {
    programs: /^nodemon$/,
    valued: [
      ...['-w', '--watch', '-e', '--ext', '-i', '--ignore', '-d', '--delay'],
      ...['-r', '--require', '--config', '--signal'],
    ],
    verbs: [],
    isNode: true,
  },
  { programs: /^deno$/, valued: ['-c', '--config', '--import-map'], verbs: ['run'] },
  { programs: /^python[\d.]*$/, valued: ['-W', '-X'], verbs: [] },
  { programs: /^(?:ruby|perl)[\d.]*$/, valued: ['-I', '-r'], verbs: [] },
  { programs: /^php[\d.]*$/, valued: ['-c', '-d', '-t'], verbs: [] },
  { programs: /^(?:ba|z|da|k)?sh$/, valued: ['-o'], verbs: [] },
];

export interface Interpreted {
  /** The file that is run. */
  readonly file: Word;
  readonly args: readonly Word[];
  readonly settings: readonly Setting[];
}

export function isInterpreter(program: string): boolean {
  return interpreters.some((it) => it.programs.test(program));
}

/** The file that an interpreter runs; `null` where there is none (`python -m`, a prompt). */
export function readInterpreter(program: string, args: readonly Word[]): Interpreted | null {
  const interpreter = interpreters.find((it) => it.programs.test(program));
  if (interpreter === undefined) return null;
  const settings: Setting[] = [];
  for (let index = 0; index < args.length; index += 1) {
    const word = args[index];
    if (word === undefined) break;
    const isVerb = index === 0 && interpreter.verbs.includes(word.text);
    if (isVerb || word.text === '--') continue;
    if (interpreter.isNode === true && isInspectorOption(word)) settings.push({ kind: 'node option', option: word });
    if (!word.text.startsWith('-')) {
      if (interpreter.isNode === true) settings.push(...preloadsIn(args.slice(0, index)));
      return { file: word, args: args.slice(index + 1), settings };
    }
    // https://nodejs.org/api/cli.html#--env-fileconfig: the environment wins.
    const envFile = /^--env-file(?:-if-exists)?=/.exec(word.text)?.[0];
    if (envFile !== undefined) settings.push({ kind: 'file', path: partOf(word, envFile.length), overrides: false });
    else if (/^--env-file(?:-if-exists)?$/.test(word.text)) {
      const path = args[index + 1];
      if (path !== undefined) settings.push({ kind: 'file', path, overrides: false });
      index += 1;
    } else if (interpreter.valued.includes(word.text)) index += 1;
  }
  return null;
}
