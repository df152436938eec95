/** The files of a repository as programs, each parsed once: a hundred configs may load the same one. */
import type * as ast from '@babel/types';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { isProblem, parseProgram } from '../syntax/parse.ts';

/** Characters of a file that a config loads, and of all that are kept parsed for the next config. */
export const longestModule = 256 * 1024;

const mostKept = 4 * 1024 * 1024;

interface Module {
  readonly program: ast.Program;
  readonly source: SourceText;
}

interface Modules {
  readonly byPath: Map<string, Module | string>;
  /** Characters of text that are kept parsed. */
  kept: number;
}

const modulesOf = new WeakMap<Tree, Modules>();

/** A file that a config loads, parsed once, or the reason why it is not known. */
export function readModule(tree: Tree, path: string): Module | string {
  let modules = modulesOf.get(tree);
  if (modules === undefined) {
    modules = { byPath: new Map(), kept: 0 };
    modulesOf.set(tree, modules);
  }
  const known = modules.byPath.get(path);
  if (known !== undefined) return known;
  const read = tree.read(path);
  const length = read.kind === 'text' ? read.source.text.length : 0;
  const module = read.kind === 'text' ? parseModule(read.source) : `"${path}" cannot be read`;
  if (modules.kept + length <= mostKept) {
    modules.kept += length;
    modules.byPath.set(path, module);
  }
  return module;
}

function parseModule(source: SourceText): Module | string {
  if (source.text.length > longestModule) return `"${source.path}" is too large to be followed`;
  const parsed = parseProgram(source);
  return isProblem(parsed) ? `"${source.path}" cannot be read: ${parsed.message}` : { program: parsed.program, source };
}
