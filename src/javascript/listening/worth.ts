/** Whether a function may come to open a socket: by its code, and by that of all that it names. */
import type { Interpreter } from '../language/interpreter.ts';
import { lookUp } from '../language/scopes.ts';
import type { Path } from '../syntax/paths.ts';
import { type Code, type Unit, usesOf } from '../syntax/uses.ts';
import { eachOf, membersOf } from '../values/members.ts';
import type { Closure, ObjectValue, Value } from '../values/value.ts';

/** Functions and classes that are looked at for one. */
const mostUnits = 200;

/** Of the function itself, a word is enough; others only count where they call it. */
const speaksOf = /\b(?:listen|serve)\b/;
const calls = /\b(?:listen|serve)\s*\(/;

/** `direct`: its own code speaks of it; `named`: that of something that it names, or of a module that it loads, does. */
export type Worth = 'direct' | 'named' | null;

export function worthOf(it: Interpreter, closure: Closure): Worth {
  if (speaksOf.test(textOf(closure))) return 'direct';
  // What is near comes first.
  const open = new Map<Code, Unit>([[closure.node, closure]]);
  const told = new Set<Value>();
  const queue = (value: Value): void => {
    if ((value.kind !== 'closure' && value.kind !== 'object') || told.has(value)) return;
    told.add(value);
    // One more than are looked at: that one may still be seen to call it.
    if (open.size <= mostUnits) for (const unit of codeOf(value)) if (!open.has(unit.node)) open.set(unit.node, unit);
  };
  let count = 0;
  for (const unit of open.values()) {
    if (callsIt(unit)) return 'named';
    if (count >= mostUnits) return null;
    count += 1;
    it.step();
    const { mentioned, loads } = usesOf(unit.node);
    if (open.size <= mostUnits) {
      // Paths that begin with the same name mostly follow each other.
      let root = '';
      let roots = none;
      for (const path of mentioned) {
        const [first = ''] = path;
        if (first !== root) {
          const value = lookUp(unit.scope, first)?.value;
          roots = value === undefined ? none : eachOf(value);
          root = first;
        }
        follow(path, roots, queue);
      }
    }
    for (const name of loads) {
      const peeked = name === null ? null : it.peek(name, unit.file);
      if (peeked?.kind === 'loaded') queue(peeked.exports);
      if (peeked?.kind === 'unloaded' && calls.test(peeked.source.text)) return 'named';
    }
  }
  return null;
}

/** By code: the same is looked at for many functions. */
const calling = new WeakMap<Code, boolean>();

function callsIt(unit: Unit): boolean {
  let is = calling.get(unit.node);
  if (is === undefined) {
    is = calls.test(textOf(unit));
    calling.set(unit.node, is);
  }
  return is;
}

/** How it is written. */
export function textOf({ node, file }: Unit): string {
  return file.text.slice(node.start ?? 0, node.end ?? 0);
}

/**
 * Tells what stands at a path, and on the way to it, as far as that is functions and classes; at its end, anything.
 *
 * @param roots what its first name means
 */
function follow(path: Path, roots: readonly Value[], tell: (value: Value) => void): void {
  let values = roots;
  for (let index = 1; index < path.length && values.length > 0; index += 1) {
    const further: Value[] = [];
    for (const one of values)
      if (one.kind === 'closure' || (one.kind === 'object' && one.definition !== undefined)) tell(one);
    for (const one of values) for (const member of membersOf(one, path[index] ?? '')) further.push(...eachOf(member));
    values = further;
  }
  for (const one of values) tell(one);
}

const none: readonly Value[] = [];

/** The code of a function, a class, or the methods of an object. */
function codeOf(value: Value): readonly Unit[] {
  if (value.kind === 'closure') return [value];
  if (value.kind !== 'object') return [];
  if (value.definition !== undefined) return [value.definition];
  const methods: Unit[] = [];
  for (let one: ObjectValue | undefined = value; one !== undefined; one = one.prototype)
    for (const member of one.properties.values())
      if (member.kind === 'closure') methods.push(member);
      else if (member.kind === 'object' && member.definition !== undefined) methods.push(member.definition);
  return methods;
}
