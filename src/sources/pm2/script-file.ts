/** Process files in JavaScript, TypeScript and JSON. */
import { type Evaluated, evaluateConfig, evaluateJson } from '../../javascript/evaluate.ts';
import { isProblem, parseSingleExpression } from '../../javascript/syntax/parse.ts';
import type { ReadProblem } from '../../model/facts.ts';
import { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Extract, nothing } from '../source.ts';
import { asksForCommandLine, byName, commandLine } from './command-line.ts';
import { extractConfig } from './config.ts';
import { namesIn } from './declarations.ts';
import { wrongKindOfModule } from './module-kind.ts';
import { anyStart, type Start } from './start.ts';
import { unreadIn } from './unread.ts';

/** PM2 takes only these for configs. https://github.com/Unitech/pm2/blob/master/lib/Common.js (isConfigFile) */
const isConfigByName = /\.json5?$|\.config\.[cm]?[jt]s$/i;

/** Names that other tools have for their configs as well. */
const mayBeAnything = /(?:^|\/)process[^/]*\.[cm]?js$/i;

function isConfig({ path, text }: SourceText): boolean {
  return isConfigByName.test(path) && (!mayBeAnything.test(path) || /\bapps\b/.test(text));
}

/** Of a file that only its content tells: nothing, unless it starts something. */
export function extractGuessed(file: SourceText, tree: Tree): Extract {
  const read = readFile(file, tree, anyStart);
  return read.starts ? read.extract : nothing;
}

export function extract(file: SourceText, tree: Tree, start: Start = anyStart): Extract {
  return readFile(file, tree, start).extract;
}

function readFile(file: SourceText, tree: Tree, start: Start): { readonly extract: Extract; readonly starts: boolean } {
  const base = extractNamed(file, tree, null, start);
  const read = asksForCommandLine(file)
    ? byName(base.extract, base.names, (name) => extractNamed(file, tree, name, start).extract)
    : base.extract;
  // An `ecosystem.ts` may be anything: it is a process file if it starts something.
  const starts = read.processes.length > 0 || read.listeners.length > 0;
  const { program, unread } = base;
  const mayLoad = (!starts && unread === null) || program === null;
  const mistake = (mayLoad ? null : wrongKindOfModule(program, file, tree)) ?? unread;
  if (mistake !== null) return { extract: { ...nothing, problems: [mistake] }, starts };
  return { extract: starts || isConfig(file) ? read : nothing, starts };
}

/** A file as one reading of it has it. */
interface Named {
  readonly extract: Extract;
  /** The names of environments that it has variables for. */
  readonly names: readonly string[];
  /** Why PM2 starts nothing of what it declares. */
  readonly unread: ReadProblem | null;
  readonly program: Evaluated['program'];
}

/** What a file says where it is started with `--env`. */
function extractNamed(file: SourceText, tree: Tree, name: string | null, start: Start): Named {
  const config = evaluate(file, tree, name, start);
  if ('message' in config)
    return { extract: { ...nothing, problems: [config] }, names: [], unread: null, program: null };
  const extract = extractConfig(config.value, config.suppressions, file, tree, start);
  const unread = isTypeScript(file) ? null : unreadIn(config, file, isConfig(file));
  return { extract, names: namesIn(config.value), unread, program: config.program };
}

function evaluate(file: SourceText, tree: Tree, name: string | null, start: Start): Evaluated | ReadProblem {
  if (/\.json5?$/i.test(file.path)) return evaluateInParentheses(file, tree);
  const { variables: environment, others } = start.environment;
  const around = start === anyStart ? {} : { environment, others };
  const surroundings = asksForCommandLine(file) ? { ...around, argv: commandLine(file, name) } : around;
  return evaluateConfig(file, tree, surroundings, isTypeScript(file) ? 'default' : 'require');
}

/** PM2 puts a `)` behind the text: a comment at its very end, without a new line, swallows it. (parseConfig) */
function evaluateInParentheses(file: SourceText, tree: Tree): Evaluated | ReadProblem {
  const config = evaluateJson(file, tree);
  if ('message' in config || !/\/\/.*$/.test(file.text)) return config;
  const problem = parseSingleExpression(new SourceText(file.path, `(${file.text})`));
  const end = file.text.length;
  return isProblem(problem)
    ? { at: file.place(end - 1, end), message: 'PM2 refuses a comment at the very end: end its line' }
    : config;
}

/** PM2 takes none in TypeScript for a config: what reads them, or what they are built to, is not known. */
function isTypeScript({ path }: SourceText): boolean {
  return /\.[cm]?ts$/i.test(path);
}
