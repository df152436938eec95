/** Expressions to values. */
import type * as ast from '@babel/types';
import { globalValue } from '../library/globals.ts';
import { patternValue } from '../library/plain-patterns.ts';
import { repositoryRoot } from '../modules/repository.ts';
import { keyOf } from '../syntax/member-names.ts';
import { optionsOf } from '../values/choices.ts';
import { binary, unary } from '../values/operators.ts';
import { readAt } from '../values/places.ts';
import { select, truthOf } from '../values/truth.ts';
import { after, type Origin, objectValue, primitive, type Value } from '../values/value.ts';
import { ofVariables } from '../values/variables.ts';
import { assignment, remove, update } from './assignments.ts';
import { settled } from './awaiting.ts';
import { eitherWay } from './branch.ts';
import { call, construct, module, optionalChain, requireOf } from './calls.ts';
import { classValue } from './classes.ts';
import { type Frame, GiveUp, type Interpreter, notUnderstood, originOf } from './interpreter.ts';
import { arrayLiteral, objectLiteral, taggedTemplate, template } from './literals.ts';
import { getProperty } from './properties.ts';
import { lookUp, superObject, undeclared } from './scopes.ts';
import { logical } from './short-circuit.ts';

export function evaluateExpression(it: Interpreter, node: ast.Expression, frame: Frame): Value {
  it.step();
  const value = evaluateNode(it, node, frame);
  if (mayBeLarge.has(node.type)) it.step(sizeOf(value));
  return value;
}

/** What makes a new value, which may be large: that costs more than a step. */
const mayBeLarge: ReadonlySet<string> = new Set([
  'ArrayExpression',
  'AssignmentExpression',
  'BinaryExpression',
  'CallExpression',
  'NewExpression',
  'ObjectExpression',
  'OptionalCallExpression',
  'TaggedTemplateExpression',
  'TemplateLiteral',
]);

/** The steps that a value costs by its size: some MB of memory are all that an evaluation gets. */
function sizeOf(value: Value): number {
  switch (value.kind) {
    case 'primitive':
      return typeof value.value === 'string' ? value.value.length >> 8 : 0;
    case 'array':
      return value.items.length >> 3;
    case 'object':
      return value.properties.size >> 3;
    case 'choice':
      return value.options.length >> 2;
    default:
      return 0;
  }
}

function evaluateNode(it: Interpreter, node: ast.Expression, frame: Frame): Value {
  const at = originOf(node, frame);
  switch (node.type) {
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return primitive(node.value, at);
    case 'NullLiteral':
      return primitive(null, at);
    case 'Identifier':
      return identifier(it, node.name, frame, at);
    case 'RegExpLiteral':
      return patternValue(node.pattern, node.flags, at);
    case 'TemplateLiteral':
      return template(it, node, frame, at);
    case 'ObjectExpression':
      return objectLiteral(it, node, frame, at);
    case 'ArrayExpression':
      return arrayLiteral(it, node, frame, at);
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
      return { kind: 'closure', node, scope: frame.scope, file: frame.file, at };
    case 'MemberExpression': {
      const object = node.object.type === 'Super' ? superObject(frame.scope, at) : it.evaluate(node.object, frame);
      return readAt(getProperty(it, object, keyOf(it, node, frame), at), at);
    }
    case 'CallExpression':
      return call(it, node, frame, at);
    case 'OptionalMemberExpression':
    case 'OptionalCallExpression':
      return optionalChain(it, node, frame, at) ?? primitive(undefined, at);
    case 'UnaryExpression':
      if (node.operator === 'delete') return remove(it, node.argument, frame, at);
      return unary(node.operator, it.evaluate(node.argument, frame), at);
    case 'BinaryExpression': {
      if (node.left.type === 'PrivateName') return notUnderstood('a private name', at);
      const left = it.evaluate(node.left, frame);
      const right = it.evaluate(node.right, frame);
      it.step((optionsOf(left).length * optionsOf(right).length) >> 2);
      if (node.operator === 'in') return isIn(left, right, at);
      return binary(node.operator, left, right, at);
    }
    case 'LogicalExpression': {
      return logical(it, node.operator, it.evaluate(node.left, frame), node.right, frame, at);
    }
    case 'ConditionalExpression': {
      const test = truthOf(it.evaluate(node.test, frame));
      const yes = (): Value => it.evaluate(node.consequent, frame);
      const no = (): Value => it.evaluate(node.alternate, frame);
      return test.known === null ? eitherWay(it, test, yes, no, at) : select(test, yes, no, at);
    }
    case 'AssignmentExpression':
      return assignment(it, node, frame, at);
    case 'UpdateExpression':
      return update(it, node, frame, at);
    case 'SequenceExpression': {
      let last: Value = primitive(undefined, at);
      for (const expression of node.expressions) last = it.evaluate(expression, frame);
      return last;
    }
    case 'AwaitExpression':
      return settled(it, it.evaluate(node.argument, frame), at);
    case 'YieldExpression': {
      // What a generator is given back is most often what becomes of what it gives: `yield app.listen(4310)`.
      const given = node.argument ? it.evaluate(node.argument, frame) : primitive(undefined, at);
      if (frame.yieldsAwait === true) return settled(it, given, at);
      it.mayThrow();
      return { ...notUnderstood('what a generator is given', at), made: after(given, 'yield') };
    }
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'TSNonNullExpression':
    case 'TSTypeAssertion':
    case 'TSInstantiationExpression':
    case 'ParenthesizedExpression':
      return it.evaluate(node.expression, frame);
    case 'MetaProperty':
      return importMeta(it, frame, at);
    case 'ThisExpression':
      return lookUp(frame.scope, 'this')?.value ?? notUnderstood('"this"', at);
    case 'ImportExpression':
      return module(it, [it.evaluate(node.source, frame)], frame, at, 'import');
    case 'NewExpression':
      return construct(it, node, frame, at);
    case 'TaggedTemplateExpression':
      return taggedTemplate(it, node, frame, at);
    case 'ClassExpression':
      return classValue(it, node, frame);
    default:
      return notUnderstood(`"${frame.file.text.slice(at.start, Math.min(at.end, at.start + 30))}"`, at);
  }
}

/** `name in object`: known where all of its properties are. Of an environment, any other name is there if somebody sets it. */
function isIn(key: Value, object: Value, at: Origin): Value {
  const other = (): Value => binary('in', key, object, at);
  if (key.kind !== 'primitive' || key.variables.length > 0 || object.kind !== 'object') return other();
  if (object.isLoose || object.prototype !== undefined || typeof object.rest === 'object') return other();
  const name = String(key.value);
  if (name in {}) return other();
  const own = object.properties.get(name);
  if (object.rest === 'nothing') return primitive(own !== undefined, at);
  if (own === undefined) return ofVariables([name], at, { value: false });
  return own.kind === 'primitive' && own.isMissing !== true ? primitive(true, at) : other();
}

function identifier(it: Interpreter, name: string, frame: Frame, at: Origin): Value {
  const binding = lookUp(frame.scope, name);
  if (binding?.isLater === true) {
    it.mayThrow();
    return undeclared(name, at);
  }
  if (binding !== null) return readAt(binding.value, at);
  if (name === 'require' && it.watcher !== null) return requireOf(it, frame, at);
  if (name === 'eval') throw new GiveUp('"eval" may change anything');
  // The program's own comes before the language's: `global.Promise = require('bluebird')`.
  const own = it.globals.properties.get(name);
  if (own !== undefined) return readAt(own, at);
  const known = globalValue(it, name, at);
  if (known === null)
    it.mayThrow(); // it may not be there
  else if (name === 'console') it.memory.consoles.add(known);
  else if (known !== it.process) it.memory.ofLanguage.add(known);
  return known ?? undeclared(name, at);
}

/** https://vite.dev/config/ and Node give `dirname`, `filename` and `url` of the file itself. */
function importMeta(it: Interpreter, frame: Frame, at: Origin): Value {
  const path = `${repositoryRoot}/${frame.file.path}`;
  const meta = objectValue(
    at,
    new Map<string, Value>([
      ['dirname', primitive(path.slice(0, path.lastIndexOf('/')), at)],
      ['filename', primitive(path, at)],
      ['url', primitive(`file://${path}`, at)],
    ]),
  );
  // Node has none for a config, Bun that of the process (https://bun.com/docs/runtime/environment-variables); in a
  // program, Vite fills it in.
  if (it.watcher === null) meta.properties.set('env', { ...objectValue(at), rest: 'variable' });
  // https://nodejs.org/api/esm.html#importmetamain
  else {
    const main = it.modules[0]?.scope.bindings.get('module')?.value.at.source;
    meta.properties.set('main', primitive(main === frame.file, at));
  }
  meta.rest = notUnderstood('"import.meta"', at);
  return meta;
}
