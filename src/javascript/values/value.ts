/**
 * What an expression can be without running it: known, one of several, supplied at run time, or
 * unknown with a reason. Every value remembers where it is written, so that a port found through a
 * constant is annotated where the number stands.
 */
import type * as ast from '@babel/types';
import type { SourceText } from '../../model/source-text.ts';
import type { Under } from './outcomes.ts';
import type { When } from './whens.ts';

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
  /** Of a text that was put together: what stands in it from elsewhere, as `4000` in "`start -p ${port}`". */
  readonly parts?: readonly Part[];
  /**
   * The expressions through which it was read, from the one next to where it is written to the one where it is
   * used: names, properties, patterns, spreads, imports. See `readAt`.
   */
  readonly via?: readonly Origin[];
  /** Of a text: where other variables are set, it is what is computed of them, and not one of them. */
  readonly isComputed?: true;
  /** Of a property, and `undefined`: it is not there at all. */
  readonly isMissing?: true;
}

/** A value as a run of a text. */
export interface Part {
  /** Offset in the text. */
  readonly from: number;
  readonly value: Primitive;
}

/** A value that only the run knows, with the name it has there: `process.env.PORT`, Vite's `mode`. */
export interface Variable {
  readonly kind: 'variable';
  /** `PORT`, `NODE_ENV`, `mode`. */
  readonly name: string;
  readonly at: Origin;
  /** What it is where it is not set, if that is something else than `undefined`: `Number(process.env.PORT)`. */
  readonly unset?: Unset;
}

/** What a value is where none of the run-time variables is set that it is made of. */
export interface Unset {
  readonly value: Scalar;
  /** Whether it follows from a text that the program has for that: a default, or what a variable is compared with. */
  readonly isSaid?: true;
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
  /** Whether it is not known which of its keys are there, and in which order. */
  isLoose: boolean;
  /** Whether a snapshot holds its `properties` as well (`snapshots.ts`). */
  isKept?: boolean;
  /** Whether what is set becomes a text, as in `process.env`. */
  readonly holdsTexts?: true;
  /** Whether it has nothing but its own: `Object.create(null)`. */
  readonly isBare?: boolean;
  /** Of an instance, and of a class that extends another one: where what it has not itself is looked for. */
  readonly prototype?: ObjectValue;
  /** What of the language it is an instance of, see `collections.ts`. */
  readonly collection?: Collection;
  /** Of a class: how its instances are made. */
  readonly definition?: ClassDefinition;
  readonly at: Origin;
}

/**
 * An array. `rest` is set where it may have further items that are not known, `isLoose` where some of
 * the items may be missing; in both cases the position of an item says nothing.
 */
export interface ArrayValue {
  readonly kind: 'array';
  items: Value[];
  rest: Unknown | null;
  isLoose: boolean;
  /** Whether a snapshot holds its `items` as well. */
  isKept?: boolean;
  /** Whether places of it may be empty, which `map` and its like pass over. */
  isSparse?: boolean;
  /** Of what a regular expression has found: where that is. */
  readonly named?: Members;
  /** Of items some of which may be missing: how many there are, as far as that is known. */
  count?: Value | null;
  readonly at: Origin;
}

export type Collection = 'Map' | 'Set' | 'iterator';

/** How the instances of a class are made. */
export interface ClassDefinition {
  readonly node: ast.Class;
  /** What its members see. */
  readonly scope: Scope;
  readonly file: SourceText;
  /** The class that it extends, known or not; `null` where it extends none. */
  readonly parent: Value | null;
  /** The methods of its instances. */
  readonly prototype: ObjectValue;
  /** What is said of members of the class itself that it does not write. */
  readonly rest: Unknown;
}

/** A property that is computed where it is read, and where it is written. */
export interface Accessor {
  readonly get: Closure | null;
  readonly set: Closure | null;
}

/** A function of the config itself. */
export interface Closure {
  readonly kind: 'closure';
  readonly node: ast.Function;
  readonly scope: Scope;
  readonly file: SourceText;
  readonly at: Origin;
  /** What `bind` gave it: its `this`, `undefined` where that is not known, and its first arguments. */
  readonly bound?: { readonly self: Value | undefined; readonly args: readonly Value[] };
}

/** Properties by name. */
export interface Members {
  get(name: string): Value | undefined;
}

/** A function that the evaluator knows: `Number`, `path.join`, `defineConfig`. */
export interface Builtin {
  readonly kind: 'builtin';
  readonly name: string;
  readonly call: (args: readonly Value[], at: Origin) => Value;
  /** `new`, where that is known. */
  readonly construct?: (args: readonly Value[], at: Origin) => Value;
  /** Properties of the function itself: `Number.parseInt`. */
  readonly members?: Members;
  /** What the program sets on it: `app.start = () => …`. */
  readonly own?: ObjectValue;
  /** Where it comes from, if what else it has comes from there as well. */
  readonly made?: Made;
  /** Of a class: the instance that a container of Nest's gives who asks for it, `app.get(ConfigService)`. */
  readonly provides?: Value;
  readonly at: Origin;
}

/** One of several values, because a condition is not known. */
export interface Choice {
  readonly kind: 'choice';
  readonly options: readonly Option[];
  readonly at: Origin;
}

export interface Option extends Under {
  readonly value: Value;
}

/** Where code that is not read comes from, and the way from there: `express`, `()`, `listen`. */
export interface Made {
  /** `global` is a name that nothing declares, `elsewhere` what is not known any better. */
  readonly from: 'package' | 'global' | 'elsewhere';
  /** The package or the global; `''` for `elsewhere`. */
  readonly name: string;
  /** Members that were read, `()` for a call, `new` for an instance; long ways lose their middle. */
  readonly steps: readonly string[];
  /** Of what a command prints: its words, or the line. */
  readonly command?: readonly Primitive[];
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
  /** What it is where none of these is set, as far as that is known. */
  readonly unset?: Unset;
  /** What other objects get their methods from: who changes it may change anything. */
  readonly isShared?: true;
  /** Of a property: what computes it. */
  readonly accessor?: Accessor;
  /** Of what code that is not read gives: how it came to be. */
  readonly made?: Made;
  /** Of a regular expression: what it is made of. */
  readonly pattern?: { readonly source: string; readonly flags: string };
  /** A text that is the same for the same value of one run only, see `outcomes.ts`. */
  readonly identity?: string;
  /** Of a promise: what `await` gives of it. */
  readonly promised?: Value;
  /** Of a promise: how it is settled, as far as that is known. */
  readonly settling?: Settling;
  /** Of a promise: the file that is not in the repository, without which it is rejected, and the code of that error. */
  readonly absent?: { readonly path: string; readonly code: string };
  /** What the text of a file that is not in the repository says, under the name that stands for that: see `fileVariable`. */
  readonly ofFile?: string;
  /** It is made of nothing but variables of the environment, or a `.env` that is not here: its names are such, but none of these. */
  readonly ofEnvFile?: true | readonly string[];
}

/** How a promise is settled. */
export interface Settling {
  /** Whether it is rejected: `likely` where that was seen before its time, and something may be different by then. */
  readonly rejected: 'surely' | 'likely' | null;
  /** What holds of the environment where it is not. */
  readonly given: readonly { readonly when: When; readonly holds: boolean; readonly isExit?: boolean }[];
  /** What is done until then, see `Pending`. */
  readonly pending?: readonly Pending[];
}

/** What a function changes behind its first `await`: whoever does not wait for that may come before it, or behind. */
export interface Pending {
  /** Lets it be done, unless something else has changed it since: gives whether it is. */
  readonly settle: () => boolean;
  /** From here on it is not known. */
  readonly lose: () => void;
}

export interface EnvironmentTest {
  readonly when: When;
  readonly whenTrue: boolean;
  /** See `Unset`. */
  readonly isSaid?: true;
}

export type Value = Primitive | Variable | ObjectValue | ArrayValue | Closure | Builtin | Choice | Unknown;

/** Names and their values, in one block or function. */
export interface Scope {
  readonly bindings: Map<string, Binding>;
  readonly parent: Scope | null;
}

export interface Binding {
  value: Value;
  /** It is declared further down: setting it is an error, as is asking for it. */
  readonly isLater?: true;
  /** Whether setting it again is an error. */
  readonly isConstant?: boolean;
  /** Of a parameter: what `arguments` has in its place may be set with it. */
  readonly argument?: { readonly list: ArrayValue; readonly index: number };
  /** By which a function knows itself: setting it does nothing, or is an error. */
  readonly isOwnName?: true;
}

export function primitive(value: Scalar, at: Origin, variables: readonly string[] = []): Primitive {
  return { kind: 'primitive', value, at, variables };
}

/** A text longer than that many parts is one of a loop: nobody asks where each of its parts is written. */
const mostParts = 16;

/** A text that was put together, with the places of its parts. */
export function textOf(value: string, at: Origin, variables: readonly string[], parts: readonly Part[]): Primitive {
  const text: Primitive = { ...primitive(value, at, variables), isComputed: true };
  const flat = parts.flatMap((part) =>
    (part.value.parts ?? [{ from: 0, value: part.value }]).map((it) => ({ ...it, from: it.from + part.from })),
  );
  // A text that is all of one part stands where that part stands.
  const whole = flat.find((it) => String(it.value.value) === value);
  if (whole !== undefined) return { ...whole.value, value, variables };
  return flat.length === 0 || flat.length > mostParts ? text : { ...text, parts: flat };
}

/** Of a text, its characters: what is done with a long one takes its time. */
export function lengthOf(value: Value): number {
  return value.kind === 'primitive' && typeof value.value === 'string' ? value.value.length : 0;
}

export function unknown(reason: string, at: Origin): Unknown {
  return { kind: 'unknown', reason, at };
}

export function isOfEnvFile(value: Value): value is Unknown & Required<Pick<Unknown, 'ofEnvFile'>> {
  return value.kind === 'unknown' && value.ofEnvFile !== undefined;
}

/** Of a longer way only its beginning and its end are kept. */
const mostSteps = 8;

/** The same value of unread code after one more step: a member, a call. */
export function after(value: Value, step: string): Made {
  const made = value.kind === 'unknown' || value.kind === 'builtin' ? value.made : undefined;
  if (made === undefined) return { from: 'elsewhere', name: '', steps: [step] };
  const steps = [...made.steps, step];
  return {
    ...made,
    steps: steps.length > mostSteps ? [...steps.slice(0, mostSteps / 2), ...steps.slice(-mostSteps / 2)] : steps,
  };
}

export function objectValue(at: Origin, properties: Map<string, Value> = new Map()): ObjectValue {
  return { kind: 'object', properties, rest: 'nothing', isLoose: false, at };
}

export function arrayValue(at: Origin, items: Value[]): ArrayValue {
  return { kind: 'array', items, rest: null, isLoose: false, at };
}

/** Whether it is known which items an array has, and where. */
export function isExact(array: ArrayValue): boolean {
  return array.rest === null && !array.isLoose;
}

/** Builds a function that the evaluator knows. */
export function builtin(name: string, at: Origin, call: Builtin['call'], members?: Members): Builtin {
  return members === undefined ? { kind: 'builtin', name, at, call } : { kind: 'builtin', name, at, call, members };
}

/** How many items a list has; `null` where that is not known. */
export function countOf(array: Pick<ArrayValue, 'items' | 'rest' | 'isLoose' | 'count'>, at: Origin): Value | null {
  return array.rest === null && !array.isLoose ? primitive(array.items.length, at) : (array.count ?? null);
}

/** An item, or the length, of a list of which it is not known what it holds. */
export function looseItems(array: ArrayValue): Unknown {
  return array.rest === null
    ? unknown('which items a list has depends on a condition', array.at)
    : unknown(array.rest.reason, array.rest.at);
}
