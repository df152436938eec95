/** Modules: what a file exports, and which file a specifier means. */
import { posix } from 'node:path';
import type * as ast from '@babel/types';
import { kept } from '../../model/maps.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Tree } from '../../model/tree.ts';
import { type Completion, type Frame, type Interpreter, next, originOf } from '../language/interpreter.ts';
import { getNamed } from '../language/properties.ts';
import { endsOf, isKnownBehind, returnOf } from '../language/returns.ts';
import { declareVariables, frameOf, lookUp } from '../language/scopes.ts';
import { defaultExport } from '../language/statements.ts';
import { field, readJson } from '../syntax/json.ts';
import { childrenOf, isFunction } from '../syntax/nodes.ts';
import { nameWritten } from '../syntax/paths.ts';
import { namesIn } from '../syntax/patterns.ts';
import { usesOf } from '../syntax/uses.ts';
import { readAt } from '../values/places.ts';
import { type ObjectValue, type Origin, objectValue, primitive, unknown, type Value } from '../values/value.ts';
import { repositoryRoot } from './repository.ts';

/** What a module exports, in both of JavaScript's ways. */
export interface Exports {
  /** `module.exports`. */
  readonly commonjs: Value;
  /** Whether the module has `export` or `import` declarations. */
  readonly isModule: boolean;
  /** Named exports, `default` among them. */
  readonly named: ReadonlyMap<string, Value>;
  /** What any other name is: one of a module that is exported whole, and not known. */
  readonly others: ObjectValue['rest'];
}

/** Runs a program as Node would run the file, and gives what it exports. */
export function runModule(
  it: Interpreter,
  program: ast.Program,
  file: SourceText,
): { readonly exports: Exports; readonly end: Completion } {
  const at: Origin = { source: file, start: 0, end: 0 };
  const frame = frameOf(file);
  const isModule = program.body.some(
    (statement) => statement.type.startsWith('Import') || statement.type.startsWith('Export'),
  );
  const exported = objectValue(at);
  const moduleObject = objectValue(at, new Map<string, Value>([['exports', exported]]));
  const directory = posix.dirname(file.path);
  for (const [name, value] of [
    ['module', moduleObject],
    ['exports', exported],
    // Of an ECMAScript module it is `undefined`, unless a compiler has made a CommonJS module of it.
    ['this', isModule ? unknown('it is "this" of a module', at) : exported],
    ['__filename', primitive(posix.join(repositoryRoot, file.path), at)],
    ['__dirname', primitive(posix.join(repositoryRoot, directory), at)],
  ] as const) {
    frame.scope.bindings.set(name, { value });
  }
  // Of the file that is run, `module.parent` is not set; any other one has been loaded by one.
  if (it.watcher !== null && it.modules.length > 0) moduleObject.properties.set('parent', objectValue(at));

  it.modules.push({ program, scope: frame.scope });
  it.watcher?.entersModule(program, frame);
  const named: Named = { values: new Map(), ofOthers: new Map(), others: 'nothing' };
  declareVariables(program, frame.scope);
  // Imports are bound before anything else runs.
  for (const statement of program.body) {
    if (statement.type === 'ImportDeclaration') bindImport(it, statement, frame);
    if (statement.type === 'TSImportEqualsDeclaration') bindRequire(it, statement, frame);
  }
  const end = mayReturn(program) ? upToReturn(it, program, frame, at) : it.execute(program.body, frame);
  const setLater = setByFunctions(program);
  for (const statement of program.body) collectExports(it, statement, frame, named, setLater);
  for (const [name, value] of named.ofOthers) if (!named.values.has(name)) named.values.set(name, value);
  const commonjs = getNamed(it, moduleObject, 'exports', at);
  return { exports: { commonjs, isModule, named: named.values, others: named.others }, end };
}

/** Whether a CommonJS module may end before its end. Looked for once: it is run for each process that loads it. */
const mayReturn = kept((program: ast.Program): boolean => {
  const open: ast.Node[] = [...program.body];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node.type === 'ReturnStatement') return true;
    if (!isFunction(node)) open.push(...childrenOf(node));
  }
  return false;
});

/** Node runs a CommonJS module as a function. https://nodejs.org/api/modules.html#the-module-wrapper */
function upToReturn(it: Interpreter, program: ast.Program, frame: Frame, at: Origin): Completion {
  return it.memory.runFunction((level) => {
    const own: Frame = { ...frame, level, outer: it.memory.conditions.length };
    const end = it.execute(program.body, own);
    if (own.returns.length === 0) return { result: end, ends: [], isKnownBehind: () => true };
    const isReached = end.kind !== 'returned' && end.kind !== 'throw';
    const last = isReached ? [returnOf(it, primitive(undefined, at), own)] : [];
    const returns = [...own.returns, ...last];
    return { result: next, ends: endsOf(returns), isKnownBehind: (one) => isKnownBehind(returns, one) };
  }, at);
}

/** The named exports of a module that is being run. */
interface Named {
  readonly values: Map<string, Value>;
  /** Those of modules that are exported whole: its own come first. */
  readonly ofOthers: Map<string, Value>;
  others: ObjectValue['rest'];
}

function bindImport(it: Interpreter, node: ast.ImportDeclaration, frame: Frame): void {
  if (node.importKind === 'type') return;
  const at = originOf(node, frame);
  const namespace = it.load(node.source.value, frame.file, at, 'import');
  for (const specifier of node.specifiers) {
    const name = importedName(specifier);
    const here = originOf(specifier, frame);
    const value = name === null ? namespace : readAt(getNamed(it, namespace, name, here), here);
    frame.scope.bindings.set(specifier.local.name, { value });
  }
}

/** `import express = require('express')`. https://www.typescriptlang.org/docs/handbook/modules/reference.html#export--and-import--require */
function bindRequire(it: Interpreter, node: ast.TSImportEqualsDeclaration, frame: Frame): void {
  const { moduleReference: reference, id } = node;
  if (reference.type !== 'TSExternalModuleReference' || node.importKind === 'type') return;
  const value = it.load(reference.expression.value, frame.file, originOf(node, frame), 'require');
  frame.scope.bindings.set(id.name, { value });
}

/** `null` for `* as name`. */
function importedName(specifier: ast.ImportDeclaration['specifiers'][number]): string | null {
  if (specifier.type === 'ImportNamespaceSpecifier') return null;
  if (specifier.type === 'ImportDefaultSpecifier') return 'default';
  return nameWritten(specifier.imported);
}

/**
 * The names that functions of a module assign to. What is imported is the variable and not its value at that time:
 * https://tc39.es/ecma262/#sec-createimportbinding
 */
function setByFunctions(program: ast.Program): ReadonlySet<string> {
  const names = new Set<string>();
  // Only what exports a variable can have it changed for others.
  if (!program.body.some((it) => it.type === 'ExportNamedDeclaration' && !it.source)) return names;
  const open: ast.Node[] = [program];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isFunction(node)) for (const name of usesOf(node).names) names.add(name);
    else open.push(...childrenOf(node));
  }
  return names;
}

function collectExports(
  it: Interpreter,
  node: ast.Statement,
  frame: Frame,
  exported: Named,
  setLater: ReadonlySet<string>,
): void {
  const at = originOf(node, frame);
  const named = exported.values;
  const local = (name: string): Value =>
    setLater.has(name)
      ? unknown(`a function of "${frame.file.path}" sets "${name}" again`, at)
      : (lookUp(frame.scope, name)?.value ?? unknown(`"${name}" is not defined here`, at));
  switch (node.type) {
    case 'ExportDefaultDeclaration':
    case 'TSExportAssignment': {
      const declaration = node.type === 'ExportDefaultDeclaration' ? node.declaration : null;
      if (declaration?.type === 'TSDeclareFunction') return;
      if (declaration?.type === 'FunctionDeclaration')
        named.set('default', { kind: 'closure', node: declaration, scope: frame.scope, file: frame.file, at });
      else named.set('default', local(defaultExport));
      return;
    }
    case 'ExportNamedDeclaration': {
      if (node.exportKind === 'type') return;
      const from = node.source ? it.load(node.source.value, frame.file, at, 'import') : null;
      for (const specifier of node.specifiers) {
        if (specifier.type === 'ExportSpecifier') {
          const name = specifier.local.name;
          named.set(
            nameWritten(specifier.exported),
            from === null ? local(name) : readAt(getNamed(it, from, name, at), originOf(specifier, frame)),
          );
        } else if (from !== null) {
          named.set(nameWritten(specifier.exported), from);
        }
      }
      for (const name of declaredNames(node.declaration)) named.set(name, local(name));
      return;
    }
    case 'ExportAllDeclaration': {
      const from = it.load(node.source.value, frame.file, at, 'import');
      if (from.kind !== 'object') {
        exported.others = unknown(from.kind === 'unknown' ? from.reason : 'what it exports is not known', at);
        return;
      }
      if (from.rest !== 'nothing') exported.others = from.rest;
      for (const [name, value] of from.properties) {
        const before = exported.ofOthers.get(name);
        // A name of two of them is none: https://tc39.es/ecma262/#sec-resolveexport
        const isOne = before === undefined || before === value;
        if (name !== 'default')
          exported.ofOthers.set(name, isOne ? value : unknown(`several modules export "${name}"`, at));
      }
      return;
    }
    default:
      return;
  }
}

function declaredNames(declaration: ast.Declaration | null | undefined): readonly string[] {
  if (!declaration) return [];
  if (declaration.type === 'VariableDeclaration') return declaration.declarations.flatMap(({ id }) => namesIn(id));
  return 'id' in declaration && declaration.id?.type === 'Identifier' ? [declaration.id.name] : [];
}

/**
 * What `require(…)` or `import * as` gives of a module; `export { x as 'module.exports' }` says what the first one gives.
 * https://nodejs.org/api/modules.html#loading-ecmascript-modules-using-require
 */
export function moduleValue(it: Interpreter, exports: Exports, how: 'require' | 'import', at: Origin): Value {
  // Its names are in alphabetical order: https://tc39.es/ecma262/#sec-modulenamespacecreate
  const named = [...exports.named].sort(([a], [b]) => (a < b ? -1 : 1));
  const namespace: ObjectValue = { ...objectValue(at, new Map(named)), rest: exports.others };
  const isUntouched = exports.commonjs.kind === 'object' && exports.commonjs.properties.size === 0;
  // What is written in both ways is built to the older one.
  if (exports.isModule && isUntouched)
    return (how === 'require' ? exports.named.get('module.exports') : null) ?? namespace;
  if (how === 'require') return exports.commonjs;
  // Node: the default export of a CommonJS module is its `module.exports`; its properties are named exports.
  // https://nodejs.org/api/esm.html#commonjs-namespaces
  if (exports.commonjs.kind === 'object') {
    for (const name of exports.commonjs.properties.keys()) {
      namespace.properties.set(name, getNamed(it, exports.commonjs, name, at));
    }
  }
  namespace.properties.set('default', exports.commonjs);
  return namespace;
}

const ofFile = ['', '.js', '.cjs', '.mjs', '.ts', '.cts', '.mts', '.json'];
const ofFolder = ['/index.js', '/index.cjs', '/index.mjs', '/index.ts'];

/** The path that a relative specifier means, `null` for one that leads outside. */
export function fileOf(specifier: string, from: string): string | null {
  const path = specifier.startsWith(`${repositoryRoot}/`)
    ? posix.normalize(specifier.slice(repositoryRoot.length + 1))
    : posix.join(posix.dirname(from), specifier);
  return path.startsWith('..') || (specifier.startsWith('/') && !specifier.startsWith(repositoryRoot)) ? null : path;
}

/** The file of the repository that a relative specifier means, or `null`: also for one that leads outside. */
export function resolveModule(tree: Tree, specifier: string, from: string): string | null {
  const path = fileOf(specifier, from);
  if (path === null) return null;
  // A folder that is asked for as one is no file beside it.
  for (const ending of specifier.endsWith('/') ? [] : ofFile) if (tree.has(path + ending)) return path + ending;
  const main = mainOf(tree, path);
  const candidates = [
    ...(main === null ? [] : [...ofFile, ...ofFolder].map((it) => main + it)),
    ...ofFolder.map((it) => posix.join(path, it)),
  ];
  const found = candidates.find((it) => tree.has(it));
  if (found !== undefined) return found;
  // TypeScript writes the ending that the compiled file will have.
  const typescript = path.replace(/\.([mc]?)js$/, '.$1ts');
  return typescript !== path && tree.has(typescript) ? typescript : null;
}

/** What a folder says that it is loaded as. https://nodejs.org/api/modules.html#folders-as-modules */
function mainOf(tree: Tree, folder: string): string | null {
  const manifest = posix.join(folder, 'package.json');
  const read = tree.has(manifest) ? tree.read(manifest) : null;
  const main = read?.kind === 'text' ? field(readJson(read.source), 'main') : null;
  const path = typeof main === 'string' ? posix.join(folder, main).replace(/\/$/, '') : '..';
  return path.startsWith('..') ? null : path;
}
