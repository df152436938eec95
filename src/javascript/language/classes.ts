/** Classes, and what `new` makes of them. */
import type * as ast from '@babel/types';
import { keyName } from '../syntax/member-names.ts';
import {
  type Accessor,
  builtin,
  type ClassDefinition,
  type Closure,
  type ObjectValue,
  type Origin,
  objectValue,
  primitive,
  type Unknown,
  unknown,
  type Value,
} from '../values/value.ts';
import { type Frame, type Interpreter, notUnderstood, originOf } from './interpreter.ts';
import { childScope, frameOf, lookUp } from './scopes.ts';
import { callUnread, forget, forgetFields } from './unread.ts';

type Member = ast.ClassBody['body'][number];

/** A class as the object of its static members, with what it takes to make instances. */
export function classValue(it: Interpreter, node: ast.Class, frame: Frame): Value {
  const at = originOf(node, frame);
  const parent = node.superClass ? it.evaluate(node.superClass, frame) : null;
  const base = parent?.kind === 'object' && parent.definition !== undefined ? parent : null;
  const rest = notUnderstood('a class', at);
  const prototype = objectOf(at, base?.definition?.prototype);
  if (parent !== null && base === null) prototype.rest = unknown('it extends a class that is not known', at);
  const scope = childScope(frame.scope);
  const definition: ClassDefinition = { node, scope: childScope(scope), file: frame.file, parent, prototype, rest };
  const object: ObjectValue = { ...objectOf(at, base ?? undefined), rest, definition };
  if (node.id) scope.bindings.set(node.id.name, { value: object });
  definition.scope.bindings.set('super', { value: prototype.prototype ?? notUnderstood('"super"', at) });
  const inner: Frame = { ...frame, scope: childScope(scope) };
  inner.scope.bindings.set('this', { value: object });
  inner.scope.bindings.set('super', { value: base ?? notUnderstood('"super"', at) });
  prototype.properties.set('constructor', object);
  // Nothing lists its methods.
  prototype.isLoose = true;
  for (const member of node.body.body) {
    if (!isMethod(member) || member.kind === 'constructor') continue;
    const owner = member.static === true ? object : prototype;
    addMethod(it, owner, member, member.static === true ? inner : { ...frame, scope: definition.scope });
  }
  const own = node.body.body.filter((it) => it.type === 'StaticBlock' || (isField(it) && it.static === true));
  addFields(it, object, own, inner);
  for (const { expression } of node.decorators ?? []) evaluateArguments(it, expression, frame);
  return object;
}

/** What a decorator makes of a class is not followed, but what it is given is: `@Module({ imports: [Config.forRoot()] })`. */
function evaluateArguments(it: Interpreter, decorator: ast.Expression, frame: Frame): void {
  if (decorator.type !== 'CallExpression') return;
  for (const argument of decorator.arguments)
    if (argument.type !== 'SpreadElement' && argument.type !== 'ArgumentPlaceholder') it.evaluate(argument, frame);
}

function objectOf(at: Origin, prototype: ObjectValue | undefined): ObjectValue {
  return prototype === undefined ? objectValue(at) : { ...objectValue(at), prototype };
}

function isMethod(member: Member): member is ast.ClassMethod | ast.ClassPrivateMethod {
  return member.type === 'ClassMethod' || member.type === 'ClassPrivateMethod';
}

function addMethod(
  it: Interpreter,
  owner: ObjectValue,
  member: ast.ClassMethod | ast.ClassPrivateMethod,
  frame: Frame,
): void {
  const at = originOf(member, frame);
  const name = memberName(it, owner, member, frame);
  if (name === null) return;
  const closure: Closure = { kind: 'closure', node: member, scope: frame.scope, file: frame.file, at };
  if ((member.decorators?.length ?? 0) > 0) owner.properties.set(name, notUnderstood('a decorator', at));
  else if (member.kind === 'method') owner.properties.set(name, closure);
  else owner.properties.set(name, accessor(owner.properties.get(name), member.kind === 'get', closure));
}

/** A getter or a setter beside the other one of its name. */
export function accessor(before: Value | undefined, isGetter: boolean, closure: Closure): Unknown {
  const other: Accessor =
    before?.kind === 'unknown' && before.accessor !== undefined ? before.accessor : { get: null, set: null };
  const both = isGetter ? { ...other, get: closure } : { ...other, set: closure };
  return { ...unknown('it is computed by a getter', closure.at), accessor: both };
}

/** The name of a member; `null` where it is not known, and so any may be it. */
function memberName(it: Interpreter, owner: ObjectValue, member: Member, frame: Frame): string | null {
  const key = 'key' in member ? keyName(it, member, frame) : null;
  if (key?.kind === 'primitive' && key.variables.length === 0) return String(key.value);
  owner.rest = notUnderstood('the name of a member', originOf(member, frame));
  return null;
}

/** Fields, and static blocks between them. */
function addFields(it: Interpreter, object: ObjectValue, members: readonly Member[], frame: Frame): void {
  const open = members.filter((member) => isOpen(it, member, frame));
  const reason = 'a decorator is not understood';
  // Whether the methods have been run since something was done that they may see.
  let isSeen = false;
  for (const member of members) {
    if (member.type === 'StaticBlock') it.execute(member.body, { ...frame, scope: childScope(frame.scope) });
    else addField(it, object, member, frame);
    isSeen &&= open.includes(member) && 'value' in member && !member.value;
    if (!open.includes(member)) continue;
    if (isSeen && member !== open.at(-1)) forgetFields(it, object, reason);
    else forget(it, object, reason);
    isSeen = true;
  }
}

function addField(it: Interpreter, object: ObjectValue, member: Member, frame: Frame): void {
  const at = originOf(member, frame);
  if (member.type === 'ClassAccessorProperty') {
    object.rest = notUnderstood('an accessor', at);
    return;
  }
  if (!isPlainField(member)) return;
  const name = memberName(it, object, member, frame);
  const value = member.value ? it.evaluate(member.value, frame) : primitive(undefined, at);
  // TypeScript may only declare a field that is written without a value.
  if (name !== null && (member.value || !object.properties.has(name))) it.memory.setProperty(object, name, value);
}

function isField(
  member: Member,
): member is Exclude<Member, ast.ClassMethod | ast.ClassPrivateMethod> & { static?: boolean } {
  return 'static' in member && !isMethod(member);
}

function isPlainField(member: Member): member is ast.ClassProperty | ast.ClassPrivateProperty {
  if (member.type === 'ClassPrivateProperty') return true;
  return member.type === 'ClassProperty' && member.declare !== true;
}

/** Whether a decorator may make anything of it. */
function isOpen(it: Interpreter, member: Member, frame: Frame): boolean {
  const decorators = isPlainField(member) ? (member.decorators ?? []) : [];
  return decorators.some((one) => !onlyDescribes.has(packageOf(it, one, frame)?.name ?? ''));
}

/** Packages whose decorators leave a field as it is: they only note down what is to be asked of it later. */
const onlyDescribes: ReadonlySet<string> = new Set(['class-validator', 'class-transformer']);

/** The package that a decorator is from, with its name there; `null` where it is from none, or that is not known. */
export function packageOf(
  it: Interpreter,
  { expression }: ast.Decorator,
  frame: Frame,
): { readonly name: string; readonly step: string | undefined } | null {
  const callee = expression.type === 'CallExpression' ? expression.callee : expression;
  const value = callee.type === 'V8IntrinsicIdentifier' ? null : it.evaluate(callee, frame);
  const made = value?.kind === 'unknown' || value?.kind === 'builtin' ? value.made : undefined;
  return made?.from === 'package' ? { name: made.name, step: made.steps.at(-1) } : null;
}

/** The fields of the instances of a class, those of the classes that it extends first. */
export function fieldsOf({ node, parent, scope, file }: ClassDefinition): readonly Field[] {
  const inherited = parent?.kind === 'object' && parent.definition !== undefined ? fieldsOf(parent.definition) : [];
  const frame = frameOf(file, scope);
  const own = node.body.body.flatMap((member) =>
    member.type === 'ClassProperty' && member.static !== true ? [{ member, frame }] : [],
  );
  return [...inherited, ...own];
}

export interface Field {
  readonly member: ast.ClassProperty;
  /** Where its name, its value and its decorators are evaluated. */
  readonly frame: Frame;
}

/** `new callee(…args)`. What is no class or function of the program is not read. */
export function construct(it: Interpreter, callee: Value, args: readonly Value[], at: Origin): Value {
  if (callee.kind === 'object' && callee.definition !== undefined) {
    const result = instanceOf(it, callee.definition, args, at);
    if ((callee.definition.node.decorators?.length ?? 0) > 0) forget(it, result, 'a decorator is not understood');
    return result;
  }
  if (callee.kind === 'closure' && callee.node.type !== 'ArrowFunctionExpression') {
    // What its prototype was given is not followed.
    const object: ObjectValue = { ...objectValue(at), rest: notUnderstood('the prototype of a function', at) };
    // A `this` that it is bound to is none for `new`.
    const { bound, ...plain } = callee;
    return resultOf(it.call(plain, [...(bound?.args ?? []), ...args], at, object), object, at);
  }
  if (callee.kind === 'builtin' && callee.construct !== undefined) return callee.construct(args, at);
  const unread = notUnderstood('an instance of a class', at);
  const made = callee.kind === 'unknown' || callee.kind === 'builtin' ? callee.made : undefined;
  it.watcher?.calls(at);
  return callUnread(it, made === undefined ? unread : { ...unread, made }, args, at, 'new');
}

/** What a class makes, whatever its decorators make of that. */
export function instanceOf(it: Interpreter, definition: ClassDefinition, args: readonly Value[], at: Origin): Value {
  return initialize(it, definition, objectOf(at, definition.prototype), args, at);
}

/** Runs the constructor of a class, and before it those of the classes that it extends. */
function initialize(
  it: Interpreter,
  definition: ClassDefinition,
  object: ObjectValue,
  args: readonly Value[],
  at: Origin,
): Value {
  it.step();
  const { node, parent, file } = definition;
  const written = node.body.body.find((member) => isMethod(member) && member.kind === 'constructor');
  const parameters = written?.type === 'ClassMethod' ? parameterProperties(it, written, definition, args, at) : null;
  const begin = (): void => {
    for (const [name, value] of parameters?.values ?? []) it.memory.setProperty(object, name, value);
    const scope = childScope(definition.scope);
    scope.bindings.set('this', { value: object });
    const own = node.body.body.filter((one) => isField(one) && one.static !== true);
    addFields(it, object, own, frameOf(file, scope));
  };
  const callParent = (given: readonly Value[], here: Origin): Value => {
    if (parent?.kind === 'object' && parent.definition !== undefined) {
      initialize(it, parent.definition, object, given, here);
    } else if (parent !== null) {
      construct(it, parent, given, here);
      if (!keepsToItself(parent)) forget(it, object, 'it extends a class that is not known');
    }
    begin();
    return primitive(undefined, here);
  };
  if (parent === null) begin();
  if (written?.type !== 'ClassMethod') {
    if (parent !== null) callParent(args, at);
    return object;
  }
  const scope = childScope(definition.scope);
  scope.bindings.set('super()', { value: builtin('super', at, callParent) });
  const closure: Closure = { kind: 'closure', node: written, scope, file, at: originOf(written, { file }) };
  return resultOf(it.call(closure, parameters?.args ?? args, at, object), object, at);
}

/**
 * `constructor(private readonly port = 4310)` sets a property as well: before the fields, and behind `super()`.
 * https://www.typescriptlang.org/docs/handbook/2/classes.html#parameter-properties
 *
 * @returns the properties, and the arguments with their defaults, which are computed only once; `null` where there are none
 */
function parameterProperties(
  it: Interpreter,
  { params }: ast.ClassMethod,
  { scope, file }: ClassDefinition,
  args: readonly Value[],
  at: Origin,
): { readonly values: ReadonlyMap<string, Value>; readonly args: readonly Value[] } | null {
  if (!params.some(({ type }) => type === 'TSParameterProperty')) return null;
  const frame = frameOf(file, childScope(scope));
  const values = new Map<string, Value>();
  const given = [...args];
  for (const [index, param] of params.entries()) {
    if (param.type === 'RestElement') continue;
    const value = args[index] ?? primitive(undefined, at);
    it.bind(param, value, frame, 'declare');
    const own = param.type === 'TSParameterProperty' ? param.parameter : param;
    const target = own.type === 'AssignmentPattern' ? own.left : own;
    const named = target.type === 'Identifier' ? (lookUp(frame.scope, target.name)?.value ?? value) : value;
    given[index] = named;
    if (own !== param && target.type === 'Identifier') values.set(target.name, named);
  }
  return { values, args: given };
}

/**
 * A class whose constructor, and whose methods, neither call those of what extends it nor set its fields.
 * https://nodejs.org/api/events.html#class-eventemitter
 */
function keepsToItself(parent: Value): boolean {
  const made = parent.kind === 'unknown' ? parent.made : undefined;
  return made?.from === 'package' && made.name === 'events' && /^(?:default|EventEmitter)?$/.test(made.steps.join('.'));
}

/** A constructor that returns an object gives that one. */
function resultOf(result: Value, object: ObjectValue, at: Origin): Value {
  if (result.kind === 'primitive') return object;
  return result.kind === 'object' || result.kind === 'array' ? result : notUnderstood('an instance of a class', at);
}
