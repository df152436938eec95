/** Literals of objects, arrays and templates. */
import type * as ast from '@babel/types';
import { listOf } from '../library/collections.ts';
import { countTogether } from '../library/counts.ts';
import { keyName } from '../syntax/member-names.ts';
import { anyOf, mapOptions } from '../values/choices.ts';
import { lift } from '../values/combinations.ts';
import { asText, binary } from '../values/operators.ts';
import {
  type ArrayValue,
  arrayValue,
  type Closure,
  type ObjectValue,
  type Origin,
  objectValue,
  type Part,
  primitive,
  textOf,
  type Value,
} from '../values/value.ts';
import { unknownFrom, variablesOf } from '../values/variables.ts';
import { accessor } from './classes.ts';
import { type Frame, type Interpreter, notUnderstood, originOf, Thrown } from './interpreter.ts';
import { isKnownKey } from './properties.ts';
import { mayHaveOtherNames } from './replaceable-names.ts';
import { spreadInto } from './spread.ts';
import { survivors } from './ways.ts';

export function template(
  it: Interpreter,
  node: ast.TemplateLiteral,
  frame: Frame,
  at: Origin,
  textOfPart: (part: ast.TemplateElement) => string = ({ value }) => value.cooked ?? '',
): Value {
  const texts = node.quasis.map(textOfPart);
  if (node.expressions.length === 0) return primitive(texts[0] ?? '', at);
  const parts = node.expressions.map((part) => it.evaluate(asExpression(part), frame));
  const text = lift(parts, at, (values) => {
    let whole = texts[0] ?? '';
    const inserted: Part[] = [];
    for (const [index, value] of values.entries()) {
      if (value.kind !== 'primitive') return unknownFrom([value], at);
      inserted.push({ from: whole.length, value });
      whole += `${value.value}${texts[index + 1] ?? ''}`;
    }
    return textOf(whole, at, [...new Set(values.flatMap(variablesOf))], inserted);
  });
  // `${PORT}` alone is the port itself: it stands where the port stands.
  const bare = node.quasis.every((it) => it.value.raw === '');
  const [inner] = parts;
  if (!bare || parts.length !== 1 || inner === undefined) return text;
  return mapOptions(inner, (one) => asText(one, 'the text of an object'));
}

/** A function of the parts of a template: of them only what stands in between is known. */
export function taggedTemplate(it: Interpreter, node: ast.TaggedTemplateExpression, frame: Frame, at: Origin): Value {
  const tag = it.evaluate(node.tag, frame);
  if (tag.kind === 'builtin' && tag.name === 'raw')
    return template(it, node.quasi, frame, at, ({ value }) => value.raw);
  const values = node.quasi.expressions.map((part) => it.evaluate(asExpression(part), frame));
  return it.call(tag, [notUnderstood('a tagged template', at), ...values], at);
}

/** In an expression position Babel only ever has expressions here; its types allow TypeScript's as well. */
function asExpression(node: ast.Expression | ast.TSType): ast.Expression {
  if (node.type.startsWith('TS') && !('expression' in node)) throw new Thrown('a type stands in the place of a value');
  return node as ast.Expression;
}

export function objectLiteral(it: Interpreter, node: ast.ObjectExpression, frame: Frame, at: Origin): Value {
  const object = objectValue(at);
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      spreadInto(it, object, it.evaluate(property.argument, frame), originOf(property, frame));
      continue;
    }
    const key = keyName(it, property, frame);
    let value: Value;
    if (property.type === 'ObjectMethod') {
      const here = originOf(property, frame);
      const closure: Closure = { kind: 'closure', node: property, scope: frame.scope, file: frame.file, at: here };
      const before = key.kind === 'primitive' ? object.properties.get(String(key.value)) : undefined;
      value = property.kind === 'method' ? closure : accessor(before, property.kind === 'get', closure);
    } else {
      value = it.evaluate(property.value as ast.Expression, frame); // patterns only occur in assignments
    }
    // Nobody else has it yet.
    if (isKnownKey(key) && key.value !== '__proto__') object.properties.set(String(key.value), value);
    else define(it, object, key, value, originOf(property, frame));
  }
  return object;
}

/** A property by a name that may be computed: under each of several, it has that one; a variable may replace it by another. */
function define(it: Interpreter, object: ObjectValue, key: Value, value: Value, at: Origin): void {
  if (key.kind === 'choice') {
    const ways = key.options.map(({ value: one, ...under }) => ({
      ...under,
      run: () => define(it, object, one, value, at),
    }));
    it.memory.fork(ways, at, () => true);
    return;
  }
  if (key.kind === 'primitive' && key.value !== '__proto__') {
    it.memory.setProperty(object, String(key.value), value);
    if (key.variables.length > 0) mayHaveOtherNames(it, object, key);
    return;
  }
  // It may be any of those that are there, or another one.
  it.memory.willChange(object);
  for (const [name, before] of object.properties) object.properties.set(name, anyOf([before, value], object.at));
  if (typeof object.rest === 'string') object.rest = unknownFrom([key], at);
}

export function arrayLiteral(it: Interpreter, node: ast.ArrayExpression, frame: Frame, at: Origin): Value {
  const array = arrayValue(at, []);
  const spreads: Value[] = [];
  for (const element of node.elements) {
    if (element === null) {
      array.items.push(primitive(undefined, at));
      array.isSparse = true;
    } else if (element.type !== 'SpreadElement') {
      array.items.push(it.evaluate(element, frame));
    } else {
      const spread = it.evaluate(element.argument, frame);
      if (spread.kind === 'choice') array.isLoose = true;
      const lists = survivors(it, spread, (one) => {
        const list = listOf(it, one, at) ?? one;
        appendSpread(array, list, originOf(element, frame));
        return list;
      });
      spreads.push(lists);
    }
  }
  const own = node.elements.length - spreads.length;
  const further = array.isLoose && array.rest === null ? countTogether(spreads, at) : null;
  if (further !== null) array.count = binary('+', primitive(own, at), further, at);
  return array;
}

/** `[...spread]`, onto the end of a list. */
function appendSpread(array: ArrayValue, spread: Value, at: Origin): void {
  if (spread.kind === 'array') {
    array.items.push(...spread.items);
    array.rest ??= spread.rest;
    array.isLoose ||= spread.isLoose;
  } else if (
    spread.kind === 'unknown' ||
    spread.kind === 'variable' ||
    (spread.kind === 'object' && spread.collection)
  ) {
    array.rest ??= unknownFrom([spread], at);
  } else {
    throw new Thrown('it spreads something that is not a list');
  }
}
