/**
 * What an expression can be without running it: known, one of several, supplied at run time, or
 * unknown with a reason. Every value remembers where it is written, so that a port found through a
 * constant is annotated where the number stands.
 */
import type * as ast from '@babel/types';
import type { Place } from '../model/place.ts';
import type { SourceText } from '../model/source-text.ts';

/** Where a value is written: offsets into a file. */
export interface Origin {
  readonly source: SourceText;
  readonly start: number;
  readonly end: number;
}

export type Scalar = string | number | boolean | null | undefined;

/** A known string, number, boolean, `null` or `undefined`. */
export interface Primitive {
  readonly kind: 'primitive';
  readonly value: Scalar;
  readonly at: Origin;
  /** The run-time variables that replace it where they are set: `PORT` in `process.env.PORT || 4000`. */
  readonly variables: readonly string[];
}

/** A value that only the run knows, with the name it has there: `process.env.PORT`, Vite's `mode`. */
export interface Variable {
  readonly kind: 'variable';
  /** `PORT`, `NODE_ENV`, `mode`. */
  readonly name: string;
  readonly at: Origin;
}

/**
 * An object literal, or what is known of an object. Mutable, as the program's own is.
 * `rest` says what a property that is not listed may be: nothing, a variable of its name
 * (`process.env` and objects that it was spread into), or unknown.
 */
export interface ObjectValue {
  readonly kind: 'object';
  properties: Map<string, Value>;
  rest: 'nothing' | 'variable' | Unknown;
  readonly at: Origin;
}

/** A known array. `rest` is set where further items may follow that are not known. */
export interface ArrayValue {
  readonly kind: 'array';
  items: Value[];
  rest: Unknown | null;
  readonly at: Origin;
}

/** A function of the config itself. */
export interface Closure {
  readonly kind: 'closure';
  readonly node: ast.Function;
  readonly scope: Scope;
  readonly file: SourceText;
  readonly at: Origin;
}

/** A function that the evaluator knows: `Number`, `path.join`, `defineConfig`. */
export interface Builtin {
  readonly kind: 'builtin';
  readonly name: string;
  readonly call: (args: readonly Value[], at: Origin) => Value;
  /** Properties of the function itself: `Number.parseInt`. */
  readonly members?: ReadonlyMap<string, Value>;
  readonly at: Origin;
}

/** One of several values, because a condition is not known. */
export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly at: Origin;
}

export interface Option {
  readonly value: Value;
  /** The environment in which it is this one (`production`), where the condition names one. */
  readonly when: string | null;
}

/** Not known without running the config. */
export interface Unknown {
  readonly kind: 'unknown';
  /** A clause that completes "it cannot be known: …". */
  readonly reason: string;
  readonly at: Origin;
  /** For a condition such as `mode === 'production'`: the environment in which it is true or false. */
  readonly test?: EnvironmentTest;
  /** The run-time variables it is made of, if of nothing else. */
  readonly variables?: readonly string[];
}

export interface EnvironmentTest {
  readonly environment: string;
  readonly whenTrue: boolean;
}

export type Value = Primitive | Variable | ObjectValue | ArrayValue | Closure | Builtin | Choice | Unknown;

/** Names and their values, in one block or function. */
export interface Scope {
  readonly bindings: Map<string, Binding>;
  readonly parent: Scope | null;
}

export interface Binding {
  value: Value;
}

/** More options than this say nothing any more. */
const mostOptions = 64;

export function primitive(value: Scalar, at: Origin, variables: readonly string[] = []): Primitive {
  return { kind: 'primitive', value, at, variables };
}

export function unknown(reason: string, at: Origin): Unknown {
  return { kind: 'unknown', reason, at };
}

export function objectValue(at: Origin, properties: Map<string, Value> = new Map()): ObjectValue {
  return { kind: 'object', properties, rest: 'nothing', at };
}

export function arrayValue(at: Origin, items: Value[]): ArrayValue {
  return { kind: 'array', items, rest: null, at };
}

/** One value out of several: nested choices are flattened, equal options merged. */
export function choose(options: readonly Option[], at: Origin): Value {
  const flat: Option[] = [];
  for (const { value, when } of options) {
    const nested = value.kind === 'choice' ? value.options : [{ value, when: null }];
    for (const option of nested) {
      const merged = { value: option.value, when: when ?? option.when };
      const same = flat.findIndex((it) => sameValue(it.value, merged.value));
      // The same value in an environment and outside of it is simply that value.
      if (same === -1) flat.push(merged);
      else if (flat[same]?.when !== merged.when) flat[same] = { value: merged.value, when: null };
    }
  }
  const [only] = flat;
  if (flat.length === 1 && only !== undefined) return only.value;
  if (flat.length > mostOptions) return unknown(`it has more than ${mostOptions} possible values`, at);
  return { kind: 'choice', options: flat, at };
}

/** The options of a value: itself, if it is not a choice. */
export function optionsOf(value: Value): readonly Option[] {
  return value.kind === 'choice' ? value.options : [{ value, when: null }];
}

/** Applies a function to every option of a value. */
export function mapOptions(value: Value, transform: (value: Exclude<Value, Choice>) => Value): Value {
  if (value.kind !== 'choice') return transform(value);
  return choose(
    value.options.map((option) => ({
      value: option.value.kind === 'choice' ? option.value : transform(option.value),
      when: option.when,
    })),
    value.at,
  );
}

/** The same value, replaceable at run time by further variables. */
export function overridable(value: Value, variables: readonly string[]): Value {
  if (variables.length === 0) return value;
  return mapOptions(value, (it) =>
    it.kind === 'primitive' ? { ...it, variables: [...new Set([...it.variables, ...variables])] } : it,
  );
}

function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  return (
    a.kind === 'primitive' &&
    b.kind === 'primitive' &&
    a.value === b.value &&
    a.at.source === b.at.source &&
    a.at.start === b.at.start &&
    a.variables.join() === b.variables.join()
  );
}

/** The place of a value, without the quotes of a string literal: exactly what a fix would replace. */
export function placeOf(origin: Origin): Place {
  const { source, start, end } = origin;
  const quote = source.text[start];
  const quoted =
    end - start >= 2 && (quote === '"' || quote === "'" || quote === '`') && source.text[end - 1] === quote;
  return quoted ? source.place(start + 1, end - 1) : source.place(start, end);
}

/** What is written there, without the quotes of a string literal. */
export function writtenAt(origin: Origin): string {
  const text = origin.source.text.slice(origin.start, origin.end);
  return /^(["'`]).*\1$/s.test(text) && text.length >= 2 ? text.slice(1, -1) : text;
}
