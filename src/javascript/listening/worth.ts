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
  const seen = new Set<Code>();
  // What is near comes first.
  const open: Unit[] = [closure];
  for (const unit of open) {
    if (seen.has(unit.node)) continue;
    if (calls.test(textOf(unit))) return 'named';
    if (seen.size >= mostUnits) return null;
    seen.add(unit.node);
    it.step();
    const { mentioned, loads } = usesOf(unit.node);
    for (const path of mentioned) open.push(...at(path, unit).flatMap(codeOf));
    for (const name of loads) {
      const peeked = name === null ? null : it.peek(name, unit.file);
      if (peeked?.kind === 'loaded') open.push(...codeOf(peeked.exports));
      if (peeked?.kind === 'unloaded' && calls.test(peeked.source.text)) return 'named';
    }
  }
  return null;
}

/** How it is written. */
export function textOf({ node, file }: Unit): string {
  return file.text.slice(node.start ?? 0, node.end ?? 0);
}

/** What stands at a path, and on the way to it, as far as that is functions and classes; at its end, anything. */
function at([root = '', ...keys]: Path, { scope }: Unit): readonly Value[] {
  const first = lookUp(scope, root)?.value;
  let values = first === undefined ? [] : eachOf(first);
  const onTheWay: Value[] = [];
  for (const key of keys) {
    onTheWay.push(
      ...values.filter((it) => it.kind === 'closure' || (it.kind === 'object' && it.definition !== undefined)),
    );
    values = values.flatMap((it) => membersOf(it, key)).flatMap(eachOf);
  }
  return [...onTheWay, ...values];
}

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
