/** What tells a value of which nothing is known from all others of one run: the same condition is known again by it. */
import { areOpposed, type TwoWays } from './outcomes.ts';
import type { Choice, Made, Unknown, Value } from './value.ts';

/** The outcomes of a condition that has this identity. */
export function waysOfIdentity(identity: string): TwoWays {
  const condition = identity.replace(/^!+/, '');
  const isNegated = (identity.length - condition.length) % 2 === 1;
  const [yes, no] = [new Map([[condition, !isNegated]]), new Map([[condition, isNegated]])];
  return { yes, no };
}

let made = 0;

/** An identity of what is computed here and now. */
export function newIdentity(): string {
  made += 1;
  return `${numbered}${made}`;
}

const numbered = '#';
const longestIdentity = 400;
/** Options of a choice that is told from others. */
const mostOptions = 8;

/** What an operator makes of two values: the same of the same. */
export function computedIdentity(operator: string, a: Value, b: Value): string {
  const names = [identityOf(a), identityOf(b)];
  const same = operator.replace('!=', '==');
  const [left = null, right = null] = /^===?$/.test(same) ? names.sort() : names;
  const text = `(${left} ${same} ${right})`;
  // What is compared in another way becomes a text or a number first, and objects may change in between.
  const isStable = same === '===' || !text.includes(numbered);
  const isKnown = left !== null && right !== null && text.length <= longestIdentity && isStable;
  const identity = isKnown ? text : newIdentity();
  return !comparisons.test(operator) ? identity : same === operator ? negated(negated(identity)) : negated(identity);
}

const comparisons = /^(?:[!=]==?|[<>]=?|in|instanceof)$/;

/** Of its opposite. `!!a` is true where `a` counts as true, and yet another value: what begins with `!` is true or false. */
export function negated(identity: string): string {
  return identity.startsWith('!!') ? identity.slice(1) : `!${identity}`;
}

/** Whether it is `true` or `false`, whichever of them. */
export function isBoolean(value: Unknown): boolean {
  return value.test !== undefined || value.identity?.startsWith('!') === true;
}

/** `null` where a value is not told from others. */
export function identityOf(value: Value): string | null {
  if (value.kind === 'unknown') return value.identity ?? ofMachine(value.made);
  if (value.kind === 'choice') return ofChoice(value);
  if (value.kind !== 'primitive' || value.variables.length > 0) return null;
  return typeof value.value === 'string' ? JSON.stringify(value.value) : String(value.value);
}

/** One of the same by the same conditions, where these say which one it is. */
function ofChoice({ options }: Choice): string | null {
  if (options.length > mostOptions) return null;
  const isTold = options.every((a, at) => options.slice(at + 1).every((b) => areOpposed(a.outcomes, b.outcomes)));
  if (!isTold) return null;
  const names = options.map(({ value, when, outcomes }) => {
    const name = value.kind === 'choice' || when !== null ? null : identityOf(value);
    return name === null ? null : `${[...(outcomes ?? [])].sort().join('&')}:${name}`;
  });
  const text = `(${names.join(' ')})`;
  return names.includes(null) || text.length > longestIdentity ? null : text;
}

/**
 * What Node says of the machine it runs on, the same whenever it is asked. Not `homedir`, which is `HOME` where that is set.
 * https://nodejs.org/api/os.html
 */
const machine: ReadonlySet<string> = new Set(['hostname', 'arch', 'machine', 'platform', 'release', 'type']);

function ofMachine(way: Made | undefined): string | null {
  if (way?.from !== 'package' || way.name.replace(/^node:/, '') !== 'os') return null;
  const [name = '', call, ...others] = way.steps.filter((it) => it !== 'default');
  return machine.has(name) && call === '()' && others.length === 0 ? `os.${name}()` : null;
}

/** The same, told from all others from here on: it has a name, or is about to be used. */
export function identified<Of extends Value>(value: Of): Of {
  const isOpen = value.kind === 'unknown' && value.variables === undefined && value.test === undefined;
  return isOpen && identityOf(value) === null ? { ...value, identity: newIdentity() } : value;
}

/** The same where it may be another one as well. */
export function notIdentified<Of extends Value>(value: Of): Of {
  if (value.kind !== 'unknown' || value.identity === undefined) return value;
  const { identity: _, ...rest } = value;
  return rest as Of;
}

/** What a method of a text gives that is given these: `os.hostname().startsWith('quay')`. Texts do not change. */
export function identityOfCall(callee: Unknown, args: readonly Value[]): string | null {
  const steps = callee.made?.steps ?? [];
  const method = steps.at(-1);
  if (callee.made === undefined || method === undefined) return null;
  const text = ofMachine({ ...callee.made, steps: steps.slice(0, -1) });
  const given = args.map(identityOf);
  // What is no text may become another one each time.
  if (text === null || given.some((it) => it === null || it.includes(numbered))) return null;
  const name = `${text}.${method}(${given.join()})`;
  if (name.length > longestIdentity) return null;
  return /^(?:startsWith|endsWith|includes)$/.test(method) ? negated(negated(name)) : name;
}
