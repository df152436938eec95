/** What code does with the names that it sees, by the look of it: what it reads, hands on, calls and sets. */
import type * as ast from '@babel/types';
import type { SourceText } from '../../model/source-text.ts';
import type { Scope } from '../values/value.ts';
import { childrenOf } from './nodes.ts';
import { isComputed, keyOf, nameOf, type Path, pathOf, textOfCallee } from './paths.ts';
import { computedIn, membersIn, namesIn } from './patterns.ts';

export interface Uses {
  /** What is read, called or handed on. */
  readonly mentioned: readonly Path[];
  /** What is called as a method: `quays.push`. */
  readonly methods: readonly Path[];
  /** What becomes the value of something else, and so may be changed under another name. */
  readonly handedOn: readonly Path[];
  /** What is given to a function that only reads it, if `by` is the global of that name. */
  readonly read: readonly { readonly path: Path; readonly by: string }[];
  /** Properties that are set: those of what stands at `path`; `null` for a name that is computed. */
  readonly set: readonly { readonly path: Path; readonly key: string | null }[];
  /** Names that are assigned to. */
  readonly names: ReadonlySet<string>;
  /** Modules that are loaded; `null` for a name that is computed. */
  readonly loads: readonly (string | null)[];
  /** Whether a text is run as code. */
  readonly compiles: boolean;
}

/** By node: code is looked through once. */
const known = new WeakMap<ast.Node, Uses>();

/** A function, a class with all of its members, or a module without what it imports. */
export type Code = ast.Function | ast.Class | ast.Program;

/** Code that may run, and the names that it sees. */
export interface Unit {
  readonly node: Code;
  readonly scope: Scope;
  readonly file: SourceText;
}

export function usesOf(code: Code): Uses {
  const before = known.get(code);
  if (before !== undefined) return before;
  const uses = new Reader(code).read();
  known.set(code, uses);
  return uses;
}

type Call = ast.CallExpression | ast.OptionalCallExpression | ast.NewExpression;

interface Step {
  readonly node: ast.Node;
  readonly isInner: boolean;
}

/** Calls that change nothing, nor give away what they are given. */
const readers = /^(?:console\.\w+|JSON\.stringify|Object\.keys|Array\.isArray|String|Number|Boolean|parseInt|isNaN)$/;

/** Operators that only look at what they are given. */
const comparing = /^(?:[!=]==?|[<>]=?|in|instanceof)$/;

/** What TypeScript adds that is no type: `x as Y`, `<Y>x`, `x!`, enumerations, namespaces, `export =`. */
const valuesOfTypeScript =
  /^TS(?:As|Satisfies|NonNull|Instantiation)Expression$|^TSTypeAssertion$|^TS(?:Enum|Module)|^TSExportAssignment$|^TSParameterProperty$/;

class Reader {
  readonly #root: ast.Node;
  /** A stack of our own: programs are nested more deeply than ours may be. */
  readonly #open: Step[] = [];
  /** What has been opened: a call has two reasons to look at what it is called on, and a chain of calls would double each. */
  readonly #opened = new Set<ast.Node>();
  readonly #declared = new Set<string>();
  readonly #names = new Set<string>();
  readonly #mentioned = new Map<string, Path>();
  readonly #methods = new Map<string, Path>();
  readonly #handedOn = new Map<string, Path>();
  readonly #read: { path: Path; by: string }[] = [];
  readonly #set = new Map<string, { path: Path; key: string | null }>();
  readonly #loads = new Set<string | null>();
  #compiles = false;

  constructor(root: ast.Node) {
    this.#root = root;
  }

  read(): Uses {
    this.#inner({ node: this.#root, isInner: false }, false);
    for (let step = this.#open.pop(); step !== undefined; step = this.#open.pop()) this.#visit(step);
    for (const { path, by } of this.#read) if (this.#declared.has(by)) this.#keep(this.#handedOn, path);
    return {
      mentioned: [...this.#mentioned.values()],
      methods: [...this.#methods.values()],
      handedOn: [...this.#handedOn.values()],
      read: this.#read,
      set: [...this.#set.values()],
      names: this.#names,
      loads: [...this.#loads],
      compiles: this.#compiles,
    };
  }

  #visit(step: Step): void {
    const { node } = step;
    switch (node.type) {
      case 'Identifier':
      case 'ThisExpression':
      case 'MemberExpression':
      case 'OptionalMemberExpression':
        this.#value(node, step);
        return;
      case 'CallExpression':
      case 'OptionalCallExpression':
      case 'NewExpression':
        this.#call(node, step);
        return;
      case 'AssignmentExpression':
        this.#target(node.left, step);
        if (node.left.type === 'ObjectPattern') this.#taken(node.left, node.right, step);
        else this.#push(node.right, step);
        return;
      case 'UpdateExpression':
        this.#target(node.argument, step);
        return;
      case 'ForOfStatement':
      case 'ForInStatement':
        if (node.left.type === 'VariableDeclaration') this.#push(node.left, step);
        else this.#target(node.left, step);
        if (node.type === 'ForOfStatement') this.#push(node.right, step);
        else this.#looked(node.right, step);
        this.#push(node.body, step);
        return;
      case 'VariableDeclarator':
        this.#declare(node.id);
        for (const one of computedIn(node.id)) this.#push(one, step);
        if (node.init) this.#taken(node.id, node.init, step);
        return;
      case 'UnaryExpression':
        if (node.operator === 'delete') this.#target(node.argument, step);
        else this.#looked(node.argument, step);
        return;
      case 'BinaryExpression':
        for (const side of [node.left, node.right])
          if (comparing.test(node.operator)) this.#looked(side, step);
          else this.#push(side, step);
        return;
      case 'IfStatement':
      case 'ConditionalExpression':
        this.#looked(node.test, step);
        this.#push(node.consequent, step);
        if (node.alternate) this.#push(node.alternate, step);
        return;
      case 'ObjectProperty':
      case 'ClassProperty':
        if (node.computed === true) this.#push(node.key, step);
        if (node.value) this.#push(node.value, step);
        return;
      case 'ImportDeclaration':
      case 'ExportAllDeclaration':
        return;
      case 'ExportNamedDeclaration':
        if (!node.source) this.#inner(step, false);
        return;
      case 'JSXIdentifier':
        this.#keep(this.#handedOn, [node.name]);
        return;
      case 'WithStatement':
        this.#compiles = true;
        return;
      default:
        this.#inner(step, /Function|Method$|^Class/.test(node.type) && node.type !== 'ArrowFunctionExpression');
    }
  }

  #inner({ node, isInner }: Step, hasOwnThis: boolean): void {
    if ('params' in node && Array.isArray(node.params))
      for (const it of node.params) {
        this.#declare(it);
        for (const one of computedIn(it)) this.#push(one, { node, isInner });
      }
    if ((node.type === 'FunctionDeclaration' || node.type === 'ClassDeclaration') && node.id)
      this.#declared.add(node.id.name);
    const isMember = /^(?:Class|Object).*Method$/.test(node.type) && 'computed' in node && node.computed !== true;
    for (const child of childrenOf(node)) {
      // Types are no values, nor are the names of members.
      if (child.type.startsWith('TS') && !valuesOfTypeScript.test(child.type)) continue;
      if ('params' in node && Array.isArray(node.params) && node.params.some((it) => it === child)) continue;
      if (isMember && 'key' in node && node.key === child) continue;
      this.#push(child, { node, isInner: isInner || hasOwnThis });
    }
  }

  #push(node: ast.Node, { isInner }: Step): void {
    if (this.#opened.has(node)) return;
    this.#opened.add(node);
    this.#open.push({ node, isInner });
  }

  #declare(pattern: ast.Node): void {
    for (const name of namesIn(pattern)) this.#declared.add(name);
  }

  #keep(map: Map<string, Path>, path: Path): void {
    map.set(path.join('\0'), path);
  }

  /** Something that is used as it is. */
  #value(node: ast.Node, step: Step): void {
    const path = pathOf(node, step.isInner);
    if (path !== null) this.#keep(this.#handedOn, path);
    this.#looked(node, step);
  }

  /** Something of which only matters what it is; of members that are computed, what computes them. */
  #looked(node: ast.Node, step: Step): void {
    const path = pathOf(node, step.isInner);
    if (path !== null) this.#keep(this.#mentioned, path);
    this.#inside(node, step);
  }

  /** What it begins with, and what computes the names in it: all others are in its path. */
  #inside(node: ast.Node, step: Step): void {
    let inner = node;
    while (inner.type === 'MemberExpression' || inner.type === 'OptionalMemberExpression') {
      if (inner.computed) this.#push(inner.property, step);
      inner = inner.object;
    }
    const root = /^(?:Identifier|ThisExpression|Super)$/.test(inner.type) ? pathOf(inner, step.isInner) : null;
    if (root === null) this.#push(inner, step);
    else if (inner.type !== 'Super') this.#keep(this.#mentioned, root);
  }

  #call(node: Call, step: Step): void {
    const { callee } = node;
    const [first] = node.arguments;
    const name = textOfCallee(callee);
    if (name === 'eval' || name === 'Function') this.#compiles = true;
    if (name === 'require' || callee.type === 'Import')
      this.#loads.add(first?.type === 'StringLiteral' ? first.value : null);
    const isReader = node.type !== 'NewExpression' && name !== null && readers.test(name);
    for (const argument of node.arguments) {
      const path = isReader ? pathOf(argument, step.isInner) : null;
      if (path === null) this.#push(argument, step);
      else {
        this.#read.push({ path, by: name?.split('.')[0] ?? '' });
        this.#looked(argument, step);
      }
    }
    if (callee.type === 'MemberExpression' || callee.type === 'OptionalMemberExpression') {
      const path = pathOf(callee, step.isInner);
      // What is called by a name that is computed is a method of any kind.
      if (path === null || isComputed(callee)) this.#push(callee.object, step);
      else this.#keep(this.#methods, path);
      this.#inside(callee, step);
      if (path !== null) this.#keep(this.#mentioned, path);
    } else if (callee.type !== 'Super' && callee.type !== 'Import') this.#looked(callee, step);
  }

  /** `const { port } = config` takes one property, and no more. */
  #taken(pattern: ast.Node, from: ast.Node, step: Step): void {
    const path = pattern.type === 'ObjectPattern' ? pathOf(from, step.isInner) : null;
    if (pattern.type !== 'ObjectPattern' || path === null) {
      this.#push(from, step);
      return;
    }
    this.#looked(from, step);
    for (const property of pattern.properties) {
      const name = property.type === 'RestElement' || property.computed ? null : keyOf(property.key);
      this.#keep(this.#handedOn, name === null ? path : [...path, name]);
      this.#keep(this.#mentioned, name === null ? path : [...path, name]);
    }
  }

  #target(target: ast.Node, step: Step): void {
    for (const name of namesIn(target)) this.#names.add(name);
    for (const one of computedIn(target)) this.#push(one, step);
    for (const member of membersIn(target)) {
      const path = pathOf(member.object, step.isInner);
      const isItem = isComputed(member.object);
      // What is set in an item, or in what a call gives, is handed on.
      if (path === null || isItem) this.#push(member.object, step);
      else {
        const key = nameOf(member);
        this.#set.set([...path, String(key)].join('\0'), { path, key });
        this.#keep(this.#mentioned, key === null ? path : [...path, key]);
      }
      this.#inside(member, step);
    }
  }
}
