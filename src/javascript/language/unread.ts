/** Code that is not read: what it is given may be something else afterwards. */

import { shortPlace } from '../../model/place.ts';
import { onlyAnswers, removesListeners, takesHandlers } from '../listening/request-handlers.ts';
import { stepsOfHandler } from '../listening/steps.ts';
import { takesTooLong } from '../values/choices.ts';
import { failureOf } from '../values/conditions.ts';
import { identified, identityOfCall } from '../values/identities.ts';
import { placeOf } from '../values/places.ts';
import { promiseOf } from '../values/promised.ts';
import {
  after,
  type Builtin,
  builtin,
  type ClassDefinition,
  type Closure,
  isExact,
  isOfEnvFile,
  type ObjectValue,
  type Origin,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { forgetEffects } from './effects.ts';
import { GiveUp, type Interpreter, type Later } from './interpreter.ts';
import { attempt } from './ways.ts';

/** Code that is not read may change what it is given, and may throw. */
export function callUnread(
  it: Interpreter,
  callee: Value,
  args: readonly Value[],
  at: Origin,
  how: 'call' | 'new' = 'call',
): Value {
  if (callee.kind === 'unknown' && callee.made?.name === 'Function' && callee.made.steps.length === 0) {
    const imports = compiles(it, args, at);
    if (imports !== null) return imports;
  }
  const provided = providedBy(callee, args);
  if (provided !== null) return provided;
  const [method, given] = asMethod(callee, args);
  it.watcher?.callsUnread(it, method, given, at, how);
  const isAnswering = it.watcher !== null && takesHandlers(callee, args);
  const isRemoving = it.watcher !== null && removesListeners(stepOf(callee)) && args[0]?.kind === 'primitive';
  const forgetAll = (): void => {
    const reason = `it is handed to ${nameOf(callee)}`;
    for (const [index, arg] of args.entries()) {
      if ((isAnswering && onlyAnswers(arg)) || (isRemoving && arg.kind === 'closure')) continue;
      it.memory.under(isOfRejection(callee, index) ? [failureOf(at)] : [], () => {
        if (arg.kind === 'closure') runAnyTimes(it, arg, { ...unknown(reason, arg.at), ...envFileOf(callee) });
        else forget(it, arg, reason);
      });
    }
  };
  if (it.watcher !== null && isOfErrors(callee, args)) it.watcher.failing(forgetAll);
  else forgetAll();
  it.mayThrow('unlikely');
  const made = after(callee, how === 'new' ? 'new' : '()');
  const identity = callee.kind === 'unknown' ? identityOfCall(callee, args) : null;
  return identified({
    ...unknownFrom(isParser(callee) ? [...args.slice(0, 1), callee] : [callee], at),
    ...(isMatch(callee, args) ? { ofEnvFile: true } : {}),
    ...(identity === null ? {} : { identity }),
    made,
  });
}

/**
 * `server.listen.call(server, 4310)`, `server.listen.apply(server, [4310])` and `server.listen.bind(server)(4310)` as the call
 * that they make; `server.listen.bind(server, 4310)` as the one that it is there for.
 */
function asMethod(callee: Value, args: readonly Value[]): readonly [Value, readonly Value[]] {
  const made = callee.kind === 'unknown' ? callee.made : undefined;
  if (callee.kind !== 'unknown' || made === undefined) return [callee, args];
  const { steps } = made;
  if (steps.at(-1) === '()' && steps.at(-2) === 'bind')
    return [{ ...callee, made: { ...made, steps: steps.slice(0, -2) } }, args];
  const step = steps.at(-1);
  // The sockets of `dgram` have a `bind` of their own.
  const isBinding = step === 'bind' && steps.at(-2) === 'listen' && args.length > 1;
  if (step !== 'call' && step !== 'apply' && !isBinding) return [callee, args];
  const method = { ...callee, made: { ...made, steps: steps.slice(0, -1) } };
  const [, ...given] = args;
  if (step !== 'apply') return [method, given];
  const [list] = given;
  if (list === undefined) return [method, []];
  const isKnown = list.kind === 'array' && isExact(list);
  return [method, isKnown ? list.items : [unknown('it is called with arguments that are not known', list.at)]];
}

/** What the methods of a text hand to a function is of that text. */
function envFileOf(callee: Value): { readonly ofEnvFile?: true } {
  return isOfEnvFile(callee) ? { ofEnvFile: true } : {};
}

/** `toml.parse(text)`, `yaml.load(text)`: what it makes of a text is not known where that is not known, whoever reads it. */
function isParser(callee: Value): boolean {
  return callee.kind === 'unknown' && /^(?:parse|load|safeLoad|decode)$/.test(callee.made?.steps.at(-1) ?? '');
}

/** `/^(\w+)=(.*)$/.exec(line)` */
function isMatch(callee: Value, [text]: readonly Value[]): boolean {
  const step = callee.kind === 'unknown' ? callee.made?.steps.at(-1) : undefined;
  return step === 'exec' && text !== undefined && isOfEnvFile(text);
}

/** What code that is not read is called, for people. */
function nameOf(callee: Value): string {
  const made = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
  const step = made?.steps.findLast((it) => /^[\w$]+$/.test(it) && it !== 'new' && it !== 'default');
  if (made?.from === 'package')
    return `${step === undefined ? '' : `"${step}" of `}the package "${made.name}", which is not read`;
  const name = made?.from === 'global' ? [made.name, step].filter((it) => it !== undefined).join('.') : step;
  return name === undefined ? 'a function that is not read' : `"${name}", which is not read`;
}

/** The method that is called; '' for none. */
function stepOf(callee: Value): string {
  return (callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made?.steps.at(-1) : undefined) ?? '';
}

/** `connect().catch(…)`, `connect().then(start, …)` */
function isOfRejection(callee: Value, index: number): boolean {
  const step = stepOf(callee);
  return step === 'catch' || (step === 'then' && index === 1);
}

/** `server.on('error', …)`. https://nodejs.org/api/net.html#event-error */
function isOfErrors(callee: Value, [event]: readonly Value[]): boolean {
  return (
    /^(?:on|once|addListener|prependListener)$/.test(stepOf(callee)) &&
    event?.kind === 'primitive' &&
    event.value === 'error'
  );
}

/** Of code that changes the methods of the language, or that is made of a text. */
export const changesAll = 'it changes what all objects share';

/**
 * `Function('return this')` is how old code finds the global object, and `new Function('name', 'return import(name)')` how
 * code that is compiled to `require` imports a module: gives that function.
 */
function compiles(it: Interpreter, args: readonly Value[], at: Origin): Builtin | null {
  const texts = args.map((arg) => (arg.kind === 'primitive' && arg.variables.length === 0 ? String(arg.value) : null));
  const [first, second] = texts;
  const match = /^\s*return\s+(?:(this)|import\(\s*(?:(["'`])([^"'`$\\]+)\2|([\w$]+))\s*\))\s*;?\s*$/.exec(
    texts.at(-1) ?? '',
  );
  const [, isThis, , named, parameter] = match ?? [];
  if (texts.length === 1 && isThis !== undefined) return null;
  const takesName = texts.length === 2 && parameter !== undefined && first?.trim() === parameter && second !== null;
  if (!takesName && !(texts.length === 1 && named !== undefined)) throw new GiveUp('"Function" may change anything');
  return builtin('import', at, ([name], here) => {
    const specifier = named ?? (name?.kind === 'primitive' && typeof name.value === 'string' ? name.value : null);
    return specifier === null
      ? unknown('it loads a module whose name is not known', here)
      : promiseOf(it.load(specifier, at.source, here, 'import'), here);
  });
}

/** `app.get(ConfigService)`. https://docs.nestjs.com/standalone-applications#retrieving-providers-from-static-dynamic-modules */
function providedBy(callee: Value, [asked]: readonly Value[]): Value | null {
  if (asked?.kind !== 'builtin' || callee.kind !== 'unknown' || callee.made?.name !== '@nestjs/core') return null;
  return /^(?:get|resolve)$/.test(callee.made.steps.at(-1) ?? '') ? (asked.provides ?? null) : null;
}

/** From here on nothing is known of the value, nor of what it holds: code that is not read may have changed it. */
export function forget(it: Interpreter, value: Value, reason: string, seen: Set<Value> = new Set()): void {
  if (seen.has(value)) return;
  // What is given a list of classes makes something of them, and leaves them as they are.
  if (seen.size > 0 && it.memory.named.has(value)) return;
  seen.add(value);
  switch (value.kind) {
    case 'object': {
      for (const property of [...value.properties.values()]) forget(it, property, reason, seen);
      if (value.definition !== undefined) constructAnyTimes(it, value, value.definition, reason);
      forgetMethods(it, value, reason, seen);
      it.memory.lose(value, unknown(reason, value.at));
      return;
    }
    case 'array':
      for (const item of [...value.items]) forget(it, item, reason, seen);
      it.memory.lose(value, unknown(reason, value.at));
      return;
    case 'choice':
      for (const option of value.options) forget(it, option.value, reason, seen);
      return;
    case 'unknown':
      if (value.isShared) throw new GiveUp(changesAll);
      if (value.promised !== undefined) forget(it, value.promised, reason, seen);
      for (const closure of [value.accessor?.get, value.accessor?.set]) if (closure) forget(it, closure, reason, seen);
      return;
    case 'closure':
      runAnyTimes(it, value, unknown(reason, value.at));
      return;
    default:
      return;
  }
}

/** The same of an object of which what its methods do is known to be forgotten. */
export function forgetFields(it: Interpreter, object: ObjectValue, reason: string): void {
  const seen = new Set<Value>([object]);
  for (const property of [...object.properties.values()]) forget(it, property, reason, seen);
  it.memory.lose(object, unknown(reason, object.at));
}

/** Any of its methods may be called. */
function forgetMethods(it: Interpreter, object: ObjectValue, reason: string, seen: Set<Value>): void {
  const { prototype } = object;
  if (prototype === undefined || seen.has(prototype)) return;
  seen.add(prototype);
  for (const method of [...prototype.properties.values()])
    if (method.kind === 'closure' || method.kind === 'unknown') forget(it, method, reason, seen);
  forgetMethods(it, prototype, reason, seen);
}

const beingMade = new WeakSet<ClassDefinition>();

function constructAnyTimes(it: Interpreter, value: ObjectValue, definition: ClassDefinition, reason: string): void {
  if (beingMade.has(definition)) return;
  beingMade.add(definition);
  try {
    it.memory.blur(() => construct(it, value, reason), unknown(reason, value.at));
  } finally {
    beingMade.delete(definition);
  }
}

/** Whatever makes instances of a class, with whatever arguments. */
function construct(it: Interpreter, value: ObjectValue, reason: string): void {
  attempt(() => it.construct(value, [unknown(reason, value.at), unknown(reason, value.at)], value.at));
}

/**
 * Something may call it any number of times, also while it runs already: what it changes then is what it changes in
 * any case.
 *
 * @param given what it is given for its arguments
 */
export function runAnyTimes(it: Interpreter, closure: Closure, given: Unknown): void {
  const { running } = it;
  if (running.includes(closure) || running.filter(({ node }) => node === closure.node).length > 1) return;
  const isInner = running.length > 0;
  running.push(closure);
  let how: Later = 'blind';
  const run = (): void => callBlindly(it, closure, given);
  const { watcher } = it;
  const anyTimes = (): void =>
    it.memory.blur(
      () => {
        if (watcher === null) run();
        else watcher.later(it, how, run);
        how = 'repeated';
      },
      unknown(given.reason, given.at),
    );
  try {
    if (isInner) anyTimes();
    else runWithin(it, watcher?.stepsFor(it, closure) ?? stepsOfHandler, closure, anyTimes);
  } finally {
    running.pop();
  }
}

/** Runs something that a function does; where it takes too long, not at all, and nothing is known of what it may change. */
function runWithin(it: Interpreter, steps: number, closure: Closure, run: () => void): void {
  const reason = `${calledIn(closure)}, ${takesTooLong}`;
  const unload = it.loading();
  if (it.within(steps, () => it.memory.orUndone(run)) !== null) return;
  it.watcher?.cutsShort(steps);
  unload();
  forgetEffects(it, closure, reason);
}

/** `the function "start" (server.js:12)` */
function calledIn({ node, at }: Closure): string {
  const name = 'id' in node && node.id ? ` "${node.id.name}"` : '';
  return `${name === '' ? 'a' : 'the'} function${name} (${shortPlace(placeOf(at))})`;
}

/** A function that is handed to what never calls it: that is seen, as much as if it was run. */
export function passBy(it: Interpreter, value: Value): void {
  if (value.kind === 'closure') it.watcher?.runs(value.node, () => null);
}

/** Whatever calls it, with whatever arguments: only what it changes matters. */
export function callBlindly(it: Interpreter, closure: Closure, given: Unknown): void {
  const args = closure.node.params.map(() => given);
  attempt(() => it.call(closure, args, closure.at));
}
