/** Containers that make instances of the classes of a program: their arguments are not known, the instances are. */
import { type Origin, unknown, type Value } from '../values/value.ts';
import { instanceOf, packageOf } from './classes.ts';
import type { Interpreter } from './interpreter.ts';
import { frameOf } from './scopes.ts';
import { forget } from './unread.ts';

/** By what a class is asked for. Their decorators only note down what belongs to it. */
const containers: ReadonlyMap<string, RegExp> = new Map([
  // https://github.com/microsoft/tsyringe#container
  ['tsyringe', /^resolve$/],
  // https://docs.typestack.community/typedi/develop/02-basic-usage-guide/01-getting-started
  ['typedi', /^get$/],
  // https://inversify.io/docs/api/container/#get
  ['inversify', /^(?:get|resolve)$/],
]);

/** Under this name, a class has the instance that was made of it. */
const made = '\0made';

/** `container.resolve(Server)`; `null` for any other call. What is asked for twice may be the same one, or another. */
export function madeByContainer(it: Interpreter, callee: Value, [asked]: readonly Value[], at: Origin): Value | null {
  const from = callee.kind === 'unknown' && callee.made?.from === 'package' ? callee.made : undefined;
  if (from === undefined || containers.get(from.name)?.test(from.steps.at(-1) ?? '') !== true) return null;
  if (asked?.kind !== 'object' || asked.definition === undefined) return null;
  const { node, file, scope } = asked.definition;
  const frame = frameOf(file, scope);
  if (!(node.decorators ?? []).every((one) => containers.has(packageOf(it, one, frame)?.name ?? ''))) return null;
  const before = asked.properties.get(made);
  if (before !== undefined) {
    forget(it, before, 'a container may give it to others');
    return null;
  }
  const written = node.body.body.find((member) => member.type === 'ClassMethod' && member.kind === 'constructor');
  const parameters = written?.type === 'ClassMethod' ? written.params : [];
  const given = parameters.map(() => unknown('a container gives it', at));
  const instance = instanceOf(it, asked.definition, given, at);
  it.memory.setProperty(asked, made, instance);
  return instance;
}
