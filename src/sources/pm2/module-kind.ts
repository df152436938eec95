/** Process files that PM2 cannot load, as Node takes them for modules of another kind than they are written as. */
import { posix } from 'node:path';
import { isProblem, parseProgram } from '../../javascript/syntax/parse.ts';
import { placeOf } from '../../javascript/values/places.ts';
import type { ReadProblem } from '../../model/facts.ts';
import { folderOf } from '../../model/folders.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * `module.exports = …` in a file that is an ECMAScript module, where there is no `module`; `null` where it can be loaded.
 * https://nodejs.org/api/packages.html#determining-module-system
 */
export function wrongKindOfModule(file: SourceText, tree: Tree): ReadProblem | null {
  const by = /\.mjs$/i.test(file.path) ? 'its ending' : /\.js$/i.test(file.path) ? moduleType(file.path, tree) : null;
  const parsed = by === null || !/\bmodule\s*\.\s*exports\b/.test(file.text) ? null : parseProgram(file);
  if (parsed === null || isProblem(parsed)) return null;
  for (const statement of parsed.program.body) {
    const written = statement.type === 'ExpressionStatement' ? statement.expression : null;
    const left = written?.type === 'AssignmentExpression' ? written.left : null;
    if (left?.type !== 'MemberExpression' || left.object.type !== 'Identifier' || left.object.name !== 'module')
      continue;
    const at = placeOf({ source: file, start: left.start ?? 0, end: left.end ?? 0 });
    const name = posix.basename(file.path).replace(/\.m?js$/i, '.cjs');
    const message = `PM2 cannot load this file: by ${by} it is an ECMAScript module, where "module.exports" is not defined; call it "${name}"`;
    return { at, message };
  }
  return null;
}

/** What makes a `.js` file an ECMAScript module; `null` where nothing does. */
function moduleType(path: string, tree: Tree): string | null {
  for (let folder = folderOf(path); ; folder = folderOf(folder)) {
    const manifest = posix.join(folder, 'package.json');
    const read = tree.has(manifest) ? tree.read(manifest) : null;
    if (read?.kind === 'text') return isOfModules(read.source.text) ? `the "type" in ${manifest}` : null;
    if (folder === '') return null;
  }
}

function isOfModules(text: string): boolean {
  try {
    const manifest: unknown = JSON.parse(text);
    return typeof manifest === 'object' && manifest !== null && 'type' in manifest && manifest.type === 'module';
  } catch {
    return false; // Node does not read it either
  }
}
