/** JavaScript and TypeScript to a syntax tree, with errors as values. */
import { type ParserPlugin, parse, parseExpression } from '@babel/parser';
import type * as ast from '@babel/types';
import type { ReadProblem } from '../../model/facts.ts';
import type { SourceText } from '../../model/source-text.ts';

export interface ParsedProgram {
  readonly program: ast.Program;
  readonly comments: readonly ast.Comment[];
}

export interface ParsedExpression {
  readonly expression: ast.Expression;
  readonly comments: readonly ast.Comment[];
}

/** Parses a module or script; the path's ending says whether it is TypeScript or JSX. */
export function parseProgram(source: SourceText): ParsedProgram | ReadProblem {
  return guarded(source, () => {
    const file = parse(source.text, {
      sourceType: 'unambiguous',
      allowReturnOutsideFunction: true,
      allowImportExportEverywhere: true,
      allowAwaitOutsideFunction: true,
      allowUndeclaredExports: true,
      errorRecovery: false,
      // They are listed all the same; which node each belongs to is not asked for, and takes long to find.
      attachComment: false,
      plugins: pluginsFor(source.path),
    });
    file.program.body = file.program.body.filter((it) => !isAmbient(it));
    return { program: file.program, comments: file.comments ?? [] };
  });
}

/**
 * `declare const BUILD: Build` says that there is such a name, and gives it nothing: somebody else does (a bundler's `define`).
 * An `enum` stays, as its members are put where they are used.
 * https://www.typescriptlang.org/docs/handbook/declaration-files/by-example.html#global-variables
 */
function isAmbient(statement: ast.Statement): boolean {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement;
  return (
    declared?.type !== 'TSEnumDeclaration' && declared != null && 'declare' in declared && declared.declare === true
  );
}

/**
 * Parses a single expression. This is also how PM2 reads its `.json` configs: it evaluates them as a
 * JavaScript expression, so comments, unquoted keys and trailing commas are fine.
 * https://github.com/Unitech/pm2/blob/master/lib/Common.js (parseConfig)
 */
export function parseSingleExpression(source: SourceText): ParsedExpression | ReadProblem {
  return guarded(source, () => {
    const expression = parseExpression(source.text, { plugins: [] });
    return { expression, comments: expression.comments ?? [] };
  });
}

export function isProblem<T extends object>(result: T | ReadProblem): result is ReadProblem {
  return 'message' in result;
}

/** `assert { type: 'json' }` is the older spelling of `with`, which Node and Vite have taken for years. */
const common: readonly ParserPlugin[] = ['decorators-legacy', 'explicitResourceManagement', 'deprecatedImportAssert'];

function pluginsFor(path: string): ParserPlugin[] {
  if (/\.[mc]?ts$/i.test(path)) return ['typescript', ...common];
  if (/\.tsx$/i.test(path)) return ['typescript', 'jsx', ...common];
  return ['jsx', ...common];
}

function guarded<T>(source: SourceText, read: () => T): T | ReadProblem {
  try {
    return read();
  } catch (error) {
    // Babel descends recursively: thousands of nested brackets end the stack, not the run.
    if (error instanceof RangeError) return { at: source.place(0), message: 'it is nested too deeply to be read' };
    if (isBabelError(error)) {
      const message = error.message.replace(/\s*\(\d+:\d+\)$/, '');
      return { at: source.place(error.pos, error.pos + 1), message: `syntax error: ${message}` };
    }
    throw error;
  }
}

/** Babel's SyntaxError carries the offset of the offending character. */
function isBabelError(error: unknown): error is SyntaxError & { pos: number } {
  return error instanceof SyntaxError && 'pos' in error && typeof error.pos === 'number';
}
