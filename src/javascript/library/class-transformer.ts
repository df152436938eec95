/**
 * `class-transformer` and `class-validator`: programs describe their environment with a class, whose initializers say what
 * holds where a variable is not set. What is refused is no matter here, as the program then does not start.
 * https://docs.nestjs.com/techniques/configuration#custom-validate-function,
 * https://github.com/typestack/class-transformer#plaintoinstance
 */
import { construct, type Field, fieldsOf, packageOf } from '../language/classes.ts';
import { type Interpreter, notUnderstood } from '../language/interpreter.ts';
import { getNamed, propertyOf } from '../language/properties.ts';
import { copyOf } from '../language/spread.ts';
import { isAbsent } from '../values/ports.ts';
import { promiseOf } from '../values/promised.ts';
import { fallback, truthOf } from '../values/truth.ts';
import { arrayValue, type ObjectValue, type Origin, unknown, type Value } from '../values/value.ts';
import { unknownFrom } from '../values/variables.ts';
import { type Call, members, toNumber } from './builtins.ts';
import { ofPackage } from './package-parts.ts';

/** `class-validator`; the decorators of the two are told by where they come from. */
export function validatorPackage(_it: Interpreter, specifier: string, at: Origin): Value {
  const known = members(at, {
    validateSync: (_args, here) => arrayValue(here, []),
    validate: (_args, here) => promiseOf(arrayValue(here, []), here),
  });
  return ofPackage(specifier, at, { get: (name) => known.get(name) });
}

/** `class-transformer`. */
export function transformerPackage(it: Interpreter, specifier: string, at: Origin): Value {
  const toInstance: Call = (args, here) => instanceOf(it, args, here);
  const known = members(at, { plainToInstance: toInstance, plainToClass: toInstance });
  return ofPackage(specifier, at, { get: (name) => known.get(name) });
}

/** An instance of a class with what an object gives laid over what its fields are without. */
function instanceOf(it: Interpreter, [callee, plain, options]: readonly Value[], at: Origin): Value {
  if (callee?.kind !== 'object' || callee.definition === undefined || plain?.kind !== 'object')
    return unknownFrom([plain ?? notUnderstood('"class-transformer"', at)], at);
  const instance = construct(it, callee, [], at);
  if (instance.kind !== 'object') return instance;
  const asked = (name: string): boolean | null =>
    options === undefined ? false : truthOf(propertyOf(options, name)).known;
  const isImplicit = asked('enableImplicitConversion');
  const isPlain = isImplicit !== null && asked('excludeExtraneousValues') === false;
  const result: ObjectValue = { ...copyOf(plain), prototype: callee.definition.prototype };
  for (const field of fieldsOf(callee.definition)) {
    const { key, computed } = field.member;
    if (computed === true || key.type !== 'Identifier') continue;
    it.step();
    const convert = isPlain ? conversionOf(it, field, isImplicit) : null;
    const given = getNamed(it, plain, key.name, at);
    const set = convert === null ? unknown('"class-transformer" may change it', at) : convert(given);
    const otherwise = propertyOf(instance, key.name);
    result.properties.set(key.name, isAbsent(otherwise) ? set : fallback('??', set, () => otherwise, at));
  }
  return result;
}

/** What becomes of a value that a field is given; `null` where that is not known. */
function conversionOf(
  it: Interpreter,
  { member, frame }: Field,
  isImplicit: boolean,
): ((value: Value) => Value) | null {
  const decorators = (member.decorators ?? [])
    .map((one) => packageOf(it, one, frame))
    .filter((one) => one?.name !== 'class-validator');
  const type = member.typeAnnotation?.type === 'TSTypeAnnotation' ? member.typeAnnotation.typeAnnotation.type : null;
  const isNumber = type === 'TSNumberKeyword';
  // `@Type(() => Number)` of a number.
  const isTyped = decorators.length > 0;
  if (isTyped && !(isNumber && decorators.every((one) => one?.name === 'class-transformer' && one.step === 'Type')))
    return null;
  return isNumber && (isTyped || isImplicit) ? (value) => toNumber([value], value.at) : (value) => value;
}
