/** Process files that PM2 cannot load, as Node takes them for modules of another kind than they are written as. */
import { posix } from 'node:path';
import type * as ast from '@babel/types';
import { awaitAtTop, freeAtLoad } from '../../javascript/syntax/load-time.ts';
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

/** What stands in a file that its kind of module has no place for. */
interface Mistake {
  readonly start: number;
  readonly end: number;
  readonly what: string;
  readonly instead: string;
}

const exported = 'write "export const apps = […]"';

/**
 * What an ECMAScript module has in place of what every other file has.
 * https://nodejs.org/api/esm.html#differences-between-es-modules-and-commonjs
 */
const insteadOf: ReadonlyMap<string, string> = new Map([
  ['module', exported],
  ['exports', exported],
  ['require', 'take "import"'],
  ['__dirname', 'take "import.meta.dirname"'],
  ['__filename', 'take "import.meta.filename"'],
]);

const waiting = 'export what is known without waiting';

const marks = /\b(?:module|exports|require|__dirname|__filename|import|export|await)\b/;

/**
 * `module.exports = …` in a file that is an ECMAScript module, where there is no `module`; `import`, `export` and `await` in
 * one that is none; and an `await` that `require`, by which PM2 loads it, does not wait for. `null` where it can be loaded.
 * https://nodejs.org/api/packages.html#determining-module-system,
 * https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require
 */
export function wrongKindOfModule(program: ast.Program, file: SourceText, tree: Tree): ReadProblem | null {
  if (!/\.[cm]?js$/i.test(file.path) || !marks.test(file.text)) return null;
  const waits = /\bawait\b/.test(file.text) ? awaitIn(program) : null;
  const ofModules = ofModulesIn(program) ?? waits;
  const kind = kindOf(file.path, tree) ?? (ofModules && { isModule: true, by: `its "${ofModules.what}"` });
  if (kind === null) return null;
  const name = posix.basename(file.path).replace(/\.m?js$/i, '.cjs');
  const renamed = program.sourceType === 'module' ? null : `call it "${name}"`;
  const others = kind.isModule ? ofOthersIn(program) : null;
  const mistake = kind.isModule ? (others ?? waits) : ofModules;
  if (mistake === null) return null;
  const { start, end, what } = mistake;
  const instead = others === null ? mistake.instead : (renamed ?? mistake.instead);
  const is = kind.isModule ? 'an ECMAScript module' : 'no ECMAScript module';
  const why = !kind.isModule
    ? `and "${what}" is a syntax error`
    : others === null
      ? `whose "${what}" PM2 does not wait for`
      : `where "${what}" is not defined`;
  const message = `PM2 cannot load this file: by ${kind.by} it is ${is}, ${why}; ${instead}`;
  return { at: placeOf({ source: file, start, end }), message };
}

/** The first declaration that only ECMAScript modules have. */
function ofModulesIn(program: ast.Program): Mistake | null {
  const declaration = program.body.find((it) => /^(?:Import|Export)\w*Declaration$/.test(it.type));
  if (declaration === undefined) return null;
  return declaration.type === 'ImportDeclaration'
    ? beginningAt(declaration, 'import', 'take "require"')
    : beginningAt(declaration, 'export', 'write "module.exports = …"');
}

function awaitIn(program: ast.Program): Mistake | null {
  const node = awaitAtTop(program);
  return node && beginningAt(node, node.type === 'AwaitExpression' ? 'await' : 'for await', waiting);
}

/** The first of what ECMAScript modules do not have. */
function ofOthersIn(program: ast.Program): Mistake | null {
  const [set] = program.body.flatMap((it) => exportsIn(it) ?? []);
  if (set !== undefined) return { start: set.start ?? 0, end: set.end ?? 0, what: 'module.exports', instead: exported };
  const free = freeAtLoad(program, new Set(insteadOf.keys()));
  return free && beginningAt(free, free.name, insteadOf.get(free.name) ?? '');
}

function beginningAt({ start }: ast.Node, what: string, instead: string): Mistake {
  return { start: start ?? 0, end: (start ?? 0) + what.length, what, instead };
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
