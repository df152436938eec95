/** Process files that PM2 cannot load, as Node takes them for modules of another kind than they are written as. */
import { posix } from 'node:path';
import type * as ast from '@babel/types';
import { isProblem, parseProgram } from '../../javascript/syntax/parse.ts';
import { placeOf } from '../../javascript/values/places.ts';
import type { ReadProblem } from '../../model/facts.ts';
import { folderOf } from '../../model/folders.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';

/** What Node takes a file for, and by what; by its syntax where nothing else says. */
interface Kind {
  readonly isModule: boolean;
  readonly by: string;
}

/**
 * `module.exports = …` in a file that is an ECMAScript module, where there is no `module`; `import` and `export` in one that
 * is none. `null` where it can be loaded.
 * https://nodejs.org/api/packages.html#determining-module-system
 */
export function wrongKindOfModule(file: SourceText, tree: Tree): ReadProblem | null {
  if (!/\.[cm]?js$/i.test(file.path) || !/\bmodule\s*\.\s*exports\b|\b(?:import|export)\b/.test(file.text)) return null;
  const parsed = parseProgram(file);
  if (isProblem(parsed)) return null;
  const { body } = parsed.program;
  const ofModules = body.find((it) => /^(?:Import|Export)\w*Declaration$/.test(it.type));
  const ofOthers = body.find(setsExports);
  const word = ofModules?.type.startsWith('Import') === true ? 'import' : 'export';
  const kind = kindOf(file.path, tree) ?? (ofModules === undefined ? null : { isModule: true, by: `its "${word}"` });
  const wrong = kind === null ? undefined : kind.isModule ? ofOthers : ofModules;
  if (kind === null || wrong === undefined) return null;
  const name = posix.basename(file.path).replace(/\.m?js$/i, '.cjs');
  const instead = ofModules === undefined ? `call it "${name}"` : 'write "export const apps = […]"';
  const message = kind.isModule
    ? `by ${kind.by} it is an ECMAScript module, where "module.exports" is not defined; ${instead}`
    : `by ${kind.by} it is no ECMAScript module, and "${word}" is a syntax error; ${word === 'import' ? 'take "require"' : 'write "module.exports = …"'}`;
  const start = wrong.start ?? 0;
  const end = kind.isModule ? (exportsIn(wrong)?.end ?? start) : start + word.length;
  return { at: placeOf({ source: file, start, end }), message: `PM2 cannot load this file: ${message}` };
}

function setsExports(statement: ast.Statement): boolean {
  return exportsIn(statement) !== null;
}

/** The `module.exports` that a statement sets. */
function exportsIn(statement: ast.Statement): ast.MemberExpression | null {
  const written = statement.type === 'ExpressionStatement' ? statement.expression : null;
  const left = written?.type === 'AssignmentExpression' ? written.left : null;
  const isExports =
    left?.type === 'MemberExpression' && left.object.type === 'Identifier' && left.object.name === 'module';
  return isExports ? left : null;
}

/** What its ending, or the nearest `package.json`, says of a file; `null` where neither does. */
function kindOf(path: string, tree: Tree): Kind | null {
  if (!/\.js$/i.test(path)) return { isModule: /\.mjs$/i.test(path), by: 'its ending' };
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const manifest = posix.join(folder, 'package.json');
    const read = tree.has(manifest) ? tree.read(manifest) : null;
    if (read?.kind === 'text') {
      const type = typeIn(read.source.text);
      return type === null ? null : { isModule: type === 'module', by: `the "type" in ${manifest}` };
    }
    if (folder === '') return null;
  }
}

function typeIn(text: string): 'module' | 'commonjs' | null {
  try {
    const manifest: unknown = JSON.parse(text);
    const type = typeof manifest === 'object' && manifest !== null && 'type' in manifest ? manifest.type : null;
    return type === 'module' || type === 'commonjs' ? type : null;
  } catch {
    return null; // Node does not read it either
  }
}
