/** Methods of texts and numbers. */

import { type Interpreter, notUnderstood, Thrown } from '../language/interpreter.ts';
import { lift } from '../values/combinations.ts';
import { longestString } from '../values/operators.ts';
import {
  arrayValue,
  lengthOf,
  type Origin,
  type Primitive,
  primitive,
  type Scalar,
  unknown,
  type Value,
} from '../values/value.ts';
import { computed, unknownFrom, variablesOf } from '../values/variables.ts';
import { matchOf } from './pattern-methods.ts';
import { plainPattern } from './plain-patterns.ts';
import { partThatIs, runOf } from './text-runs.ts';

/** These give back the same text or number, only tidied. */
export const keepsValue: ReadonlySet<string> = new Set(['toString', 'trim', 'valueOf']);

export const scalarMethods: ReadonlySet<string> = new Set([
  ...['toString', 'valueOf', 'trim', 'trimStart', 'trimEnd', 'toLowerCase', 'toUpperCase', 'concat'],
  ...['slice', 'substring', 'startsWith', 'endsWith', 'includes', 'indexOf', 'lastIndexOf', 'split'],
  ...['replace', 'replaceAll', 'match', 'padStart', 'padEnd', 'repeat', 'charAt', 'at', 'toFixed'],
]);

/** The result of a method of a text or number. */
export function scalarMethod(it: Interpreter, target: Value, name: string, args: readonly Value[], at: Origin): Value {
  it.step(lengthOf(target) >> 8);
  return lift([target, ...args], at, (all) => {
    const [self, ...rest] = all;
    if (self?.kind !== 'primitive') return unknownFrom(all, at);
    const tried = typeof self.value === 'string' ? byPattern(it, self, name, rest, at) : null;
    if (tried !== null) return tried;
    const scalars: Scalar[] = [];
    for (const arg of rest) {
      if (arg.kind !== 'primitive') return unknownFrom([arg], at);
      scalars.push(arg.value);
    }
    const variables = [...new Set(all.flatMap(variablesOf))];
    if (keepsValue.has(name) && scalars.length === 0) {
      const tidied =
        name === 'valueOf' ? self.value : name === 'toString' ? String(self.value) : String(self.value).trim();
      return { ...(partThatIs(self, String(tidied)) ?? self), value: tidied, variables };
    }
    const result = callScalar(self.value, name, scalars);
    if (result === notComputed) return notUnderstood('what a text is replaced by', at);
    if (Array.isArray(result))
      return arrayValue(
        at,
        result.map((run) =>
          result.length > mostRuns ? primitive(run, at, variables) : runOf(self, run, variables, at),
        ),
      );
    if (typeof result === 'string' && result.length > longestString) return unknown('it is a very long text', at);
    if (typeof result !== 'string') return computed(result, variables, at);
    const run = runOf(self, result, variables, at);
    return name === 'toLowerCase' ? run : { ...run, isComputed: true };
  });
}

/** `split(/,/)`, `match(/x/)` and `replace(/x/, 'y')`; `null` for what else is done with an expression. */
function byPattern(
  it: Interpreter,
  text: Primitive,
  name: string,
  [first, second]: readonly Value[],
  at: Origin,
): Value | null {
  const own = String(text.value);
  const pattern = first === undefined ? null : plainPattern(it, first, own);
  if (name === 'match' && (pattern === null || text.variables.length > 0))
    return unknownFrom([pattern === null ? (first ?? text) : text], at);
  if (pattern === null) return null;
  if (name === 'match') return pattern.global ? allMatches(text, own.match(pattern), at) : matchOf(pattern, text, at);
  if (name === 'split' && second === undefined) {
    const runs: readonly (string | undefined)[] = own.split(pattern);
    const keepsPlaces = runs.length <= mostRuns;
    return arrayValue(
      at,
      runs.map((run) =>
        keepsPlaces && run !== undefined ? runOf(text, run, text.variables, at) : primitive(run, at, text.variables),
      ),
    );
  }
  if (second?.kind !== 'primitive' || !isPlainReplacement(String(second.value))) return null;
  if (name !== 'replace' && (name !== 'replaceAll' || !pattern.global)) return null;
  const replaced = own.replace(pattern, String(second.value));
  if (replaced.length > longestString) return unknown('it is a very long text', at);
  const variables = [...new Set([text, second].flatMap(variablesOf))];
  return replaced === own ? { ...text, variables } : { ...runOf(text, replaced, variables, at), isComputed: true };
}

/** What all of them are, without their groups. */
function allMatches(text: Primitive, runs: readonly string[] | null, at: Origin): Value {
  if (runs === null) return primitive(null, at);
  return arrayValue(
    at,
    runs.map((run) => (runs.length > mostRuns ? primitive(run, at) : runOf(text, run, [], at))),
  );
}

/** Without `$`, or short, and with no more of what is replaced than some groups of it. */
function isPlainReplacement(text: string): boolean {
  return !text.includes('$') || (text.length <= longestReplacement && !/\$(?![\d&])/.test(text));
}

const longestReplacement = 100;

/** Of a text that is split into more runs than that, nobody asks where each of them is written. */
const mostRuns = 16;

const notComputed = Symbol('not computed');

function callScalar(self: Scalar, name: string, args: readonly Scalar[]): Scalar | string[] | typeof notComputed {
  const [a, b] = args;
  if (typeof self === 'number') {
    if (name === 'toString') return self.toString(inRange(a, 2, 36, 10));
    if (name === 'toFixed') return self.toFixed(inRange(a, 0, 100, 0));
    throw new Thrown(`it calls "${name}" of a number`);
  }
  if (typeof self !== 'string') {
    if (name === 'toString') return String(self);
    throw new Thrown(`it calls "${name}" of ${typeof self}`);
  }
  switch (name) {
    case 'replace':
    case 'replaceAll':
      if (String(b).includes('$')) return notComputed;
      break;
    case 'padStart':
    case 'padEnd':
      // One character too many is enough to see that the result is too long.
      return ownMethod(self, name, [Math.min(Number(a), longestString + 1), ...args.slice(1)]);
    case 'repeat': {
      const count = Number(a);
      if (count < 0 || count === Number.POSITIVE_INFINITY)
        throw new Thrown('a text is repeated a negative number of times');
      return self.repeat(Math.min(count || 0, Math.ceil((longestString + 1) / Math.max(self.length, 1))));
    }
  }
  return ownMethod(self, name, args);
}

/** What the language itself makes of a text that is known. */
function ownMethod(self: string, name: string, args: readonly Scalar[]): Scalar | string[] {
  return Reflect.apply(Reflect.get(String.prototype, name), self, args);
}

function inRange(value: Scalar, low: number, high: number, otherwise: number): number {
  const number = value === undefined ? otherwise : Number(value);
  if (!(number >= low && number <= high)) throw new Thrown('a number is out of range');
  return number;
}
