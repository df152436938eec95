/**
 * A config file as data, without running it: a bounded abstract interpreter over its syntax tree.
 *
 * Nothing is executed: there is no `eval`, no `require`, no import of what is read. What is understood
 * is computed here, step by step; what is not is unknown, with a reason and a place.
 */
import type * as ast from '@babel/types';
import type { ReadProblem, Suppression } from '../model/facts.ts';
import { SourceText } from '../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../model/suppression.ts';
import type { Tree } from '../model/tree.ts';
import { settleAll } from './language/awaiting.ts';
import { reasonOf } from './language/failures.ts';
import { Exited, GiveUp, type Interpreter, type Watcher } from './language/interpreter.ts';
import { frameOf } from './language/scopes.ts';
import type { Surroundings } from './library/process.ts';
import { type Exports, moduleValue } from './modules/modules.ts';
import { readModule } from './modules/parsed-modules.ts';
import { ofProgram, Run } from './run.ts';
import { isProblem, type ParsedProgram, parseProgram, parseSingleExpression } from './syntax/parse.ts';
import { awaited } from './values/promised.ts';
import { type Origin, unknown, type Value } from './values/value.ts';

/** What a config file gives. */
export interface Evaluated {
  /** What the config is: see `Loading`; of JSON, the expression itself. */
  readonly value: Value;
  /** Calls a function of the config, such as a Vite config that is a function, and awaits what it gives. */
  call(callee: Value, args: readonly Value[]): Value;
  /** What a package gives the config: known of few, see `packageValue`. */
  package(specifier: string): Value;
  /** Has something else read, and evaluated, as if the config did so. */
  with<T extends Value | null>(read: (it: Interpreter) => T): T | Value;
  readonly suppressions: readonly Suppression[];
  /** Its syntax tree; `null` of JSON. */
  readonly program: ast.Program | null;
}

/**
 * What a tool takes for the config: the default export, else `module.exports`, else all named exports together, and of a promise
 * what it gives; or what `require` alone gives.
 */
export type Loading = 'default' | 'require';

/**
 * Evaluates a JavaScript or TypeScript file. A syntax error is a problem; all else is a value.
 *
 * @param surroundings what is known of the process that reads it, or runs it
 */
export function evaluateConfig(
  source: SourceText,
  tree: Tree,
  surroundings: Surroundings = {},
  loading: Loading = 'default',
): Evaluated | ReadProblem {
  const parsed = parseProgram(source);
  if (isProblem(parsed)) return parsed;
  const run = new Run(tree, source, surroundings);
  const at: Origin = { source, start: 0, end: 0 };
  const value = run.guard(at, () => {
    const { exports, end } = run.module(parsed.program, source);
    if (end.kind === 'throw') return unknown(`reading the config ends in an error: ${end.reason}`, at);
    if (loading === 'require') return moduleValue(run, exports, 'require', at);
    settleAll(run);
    return awaited(configOf(run, exports, at));
  });
  return evaluated(run, value, source, parsed);
}

/** Why an evaluation ended before the program did, and the statement that it ended in, where one is known. */
export interface Cut {
  readonly reason: string;
  readonly at: Origin | null;
  /** Whether it takes more steps than there are. */
  readonly isTooLong: boolean;
}

/** A program that has been evaluated while somebody looked on. */
export interface Program {
  /** What its first file exports: see `Evaluated`. */
  readonly value: Value;
  /** Why the evaluation ended before the program did; `null` where it came to its end. */
  readonly cut: Cut | null;
  readonly interpreter: Interpreter;
  /** Goes on evaluating, with further steps; what that changes is undone. Gives the reason if it is cut short. */
  more(steps: number, run: () => void): string | null;
}

/**
 * Evaluates a program that a process runs, with all files of the repository that it loads, for what `watcher` sees.
 *
 * @param path of a file of the tree
 * @returns the reason where the file cannot be read
 */
export function evaluateProgram(
  path: string,
  tree: Tree,
  surroundings: Surroundings,
  watcher: Watcher,
): Program | ReadProblem {
  const read = readModule(tree, path);
  if (typeof read === 'string') return { at: new SourceText(path, '').place(0), message: read };
  const { program, source } = read;
  const at: Origin = { source, start: 0, end: 0 };
  const run = new Run(tree, source, surroundings, ofProgram, watcher);
  let value: Value = unknown('it is not evaluated to its end', at);
  let cut: Cut | null = null;
  try {
    const { exports, end } = run.module(program, source);
    if (end.kind === 'throw') cut = { reason: end.reason, at: end.at ?? null, isTooLong: false };
    settleAll(run);
    value = configOf(run, exports, at);
  } catch (error) {
    const at = error instanceof GiveUp ? error.at : null;
    if (!(error instanceof Exited)) cut = { reason: reasonOf(error), at, isTooLong: run.left < 0 };
  }
  return {
    value,
    cut,
    interpreter: run,
    more: (steps, go) => {
      run.grant(steps);
      try {
        run.memory.fork([{ when: null, run: go }], at, () => false);
        return null;
      } catch (error) {
        return reasonOf(error);
      }
    },
  };
}

/** Evaluates a file that is one expression: JSON, or what PM2 takes for it. */
export function evaluateJson(source: SourceText, tree: Tree): Evaluated | ReadProblem {
  const parsed = parseSingleExpression(source);
  if (isProblem(parsed)) return parsed;
  const run = new Run(tree, source);
  const value = run.guard({ source, start: 0, end: 0 }, () => run.evaluate(parsed.expression, frameOf(source)));
  return evaluated(run, value, source, { ...parsed, program: null });
}

function evaluated(
  run: Run,
  value: Value,
  source: SourceText,
  { program, comments }: Pick<Evaluated, 'program'> & Pick<ParsedProgram, 'comments'>,
): Evaluated {
  const suppressions = mentionsSuppression(source.text)
    ? comments.flatMap((comment) => suppressionsIn(source, comment.start ?? 0, comment.end ?? 0))
    : [];
  const at: Origin = { source, start: 0, end: 0 };
  return {
    value,
    suppressions,
    program,
    call: (callee, args) => run.guard(callee.at, () => called(run, callee, args)),
    package: (specifier) => run.load(specifier, source, at, 'import'),
    with: (read) => run.guard(at, () => read(run)),
  };
}

/** What a function gives, when it has given it. */
function called(it: Interpreter, callee: Value, args: readonly Value[]): Value {
  const promise = it.call(callee, args, callee.at);
  settleAll(it);
  return awaited(promise);
}

/** The default export, else `module.exports`, else all named exports together. */
function configOf(it: Interpreter, exports: Exports, at: Origin): Value {
  return exports.named.get('default') ?? moduleValue(it, exports, 'require', at);
}
