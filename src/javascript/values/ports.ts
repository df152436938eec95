/** From values to ports, addresses and texts: exactly known, or not known and why. */
import type { Certainty, Related, Way } from '../../model/facts.ts';
import { comparePlaces, type Place } from '../../model/place.ts';
import { isVague, optionsOf, overridable } from './choices.ts';
import { placeOf, writtenAt } from './places.ts';
import { namesEnvironment } from './truth.ts';
import type { Option, Origin, Primitive, Value } from './value.ts';
import { isFile, ofVariables, variablesOf } from './variables.ts';
import { isSetting, nameNotMeant, sameWhen, variablesOfSetting } from './whens.ts';

/** One thing that a value may be, where a port is expected. */
export type PortReading =
  | ({
      readonly kind: 'port';
      readonly port: number;
      readonly at: Place;
      /**
       * The way that it came: from the place next to where the number is written, to the one where it is used.
       * A place on the same line as the one before it, or as the number, is left out.
       */
      readonly via: Way;
      readonly replaceable: boolean;
      readonly certainty: Certainty;
      readonly variables: readonly string[];
    } & Holding)
  /** Nothing is given: a default applies, unless it is `off` (`false`). */
  | ({ readonly kind: 'absent'; readonly isOff: boolean } & Holding)
  | ({
      readonly kind: 'unresolved';
      readonly reason: string;
      readonly at: Place;
      /** The same of one of several: from where these are written, or chosen. */
      readonly via: Way;
      /** All that it may be, where that is known. */
      readonly possible: readonly string[];
    } & Holding);

/** Where a reading holds. */
interface Holding {
  /** The environment in which it is this one; `null` for all others. */
  readonly when: string | null;
  /** Where it is for all others: those that have one of their own. */
  readonly replacedIn: readonly string[];
}

/**
 * Every port that a value may be.
 *
 * @param environment the name under which the process is started, where one is given
 */
export function readPorts(value: Value, environment: string | null = null): readonly PortReading[] {
  const options = withNames(withoutVariables(value), environment);
  const readings = options.map(({ value: option, when: condition }): PortReading => {
    const when = condition?.environment ?? null;
    const unresolved = (reason: string): PortReading => ({
      kind: 'unresolved',
      reason,
      at: placeOf(option.at),
      via: [],
      possible: [],
      when,
      replacedIn: [],
    });
    if (option.kind === 'unknown') return unresolved(option.reason);
    if (option.kind !== 'primitive') return unresolved('it is not a number');
    if (option.value === undefined || option.value === null || option.value === '' || option.value === false)
      return { kind: 'absent', isOff: option.value === false, when, replacedIn: [] };
    const port = portNumber(option.value);
    if (port === null) return unresolved(`"${String(option.value)}" is not a port number`);
    if (port === 0) return unresolved('port 0 lets the system choose a port');
    return {
      kind: 'port',
      port,
      at: placeOf(option.at),
      via: wayOf(option),
      replaceable: writtenAt(option.at) === String(port),
      certainty: option.variables.length === 0 ? 'literal' : 'overridable',
      variables: option.variables,
      when,
      replacedIn: [],
    };
  });
  // One of several values, of which one is not known, is not known: the others are no more than possible.
  const isOpen = (name: string | null): boolean =>
    options.some(({ value: it, when }) => it.kind === 'unknown' && (when?.environment ?? null) === name);
  const certain = readings.filter((it) => it.kind !== 'port' || !isOpen(it.when));
  const distinct = certain.filter(
    (it, index) =>
      !certain.some((other, at) => at !== index && (isSaidBy(it, other, at < index) || isBesides(it, other))),
  );
  const known = withoutGuesses(distinct, options, value);
  const names = [...new Set(known.flatMap((it) => it.when ?? []))];
  return known.map((it) => (it.when === null ? { ...it, replacedIn: names } : it));
}

/**
 * What holds in all environments but one holds in the one that is asked for; else in production, where that is not that
 * one: nobody names the others. What holds where the variable is not set is replaced where it is.
 */
export function withNames(options: readonly Option[], asked: string | null): readonly Option[] {
  const variables = options.flatMap(({ when }) => (when !== null && nameNotMeant(when) !== null ? when.variable : []));
  return options.flatMap((option): Option[] => {
    const { value, when } = option;
    if (when === null) return [{ ...option, value: overridable(value, variables) }];
    const not = nameNotMeant(when);
    if (not === null) return [option];
    const environment = asked ?? (not === 'production' ? 'development' : 'production');
    const named = { variable: when.variable, environment };
    return environment === not || options.some((it) => sameWhen(it.when, named)) ? [] : [{ ...option, when: named }];
  });
}

/** Several ports in one environment, and nothing that says which: none of them is known. */
function withoutGuesses(
  readings: readonly PortReading[],
  options: readonly Option[],
  value: Value,
): readonly PortReading[] {
  const guessed = new Map<string | null, string[]>();
  for (const it of readings) {
    if (it.kind === 'unresolved') continue;
    const ports = guessed.get(it.when) ?? [];
    const port = it.kind === 'port' ? String(it.port) : 'not given';
    guessed.set(it.when, ports.includes(port) ? ports : [...ports, port]);
  }
  return readings.flatMap((it, index): PortReading[] => {
    const ports = it.kind === 'unresolved' ? [] : (guessed.get(it.when) ?? []);
    if (it.kind === 'unresolved' || ports.length === 1) return [it];
    const isFirst = readings.findIndex((other) => other.kind !== 'unresolved' && other.when === it.when) === index;
    if (!isFirst) return [];
    const here = options.filter(({ when }) => (when?.environment ?? null) === it.when);
    const reason = isOneOf(ports, value.at);
    return [{ kind: 'unresolved', reason, ...severalAt(value, here), possible: ports, when: it.when, replacedIn: [] }];
  });
}

/** Of what is longer (a function that returns early), nobody sees at once where a port is. */
const mostLines = 5;

/** Where one of several is chosen, if they are written there; else where the first of them is, and then the others. */
function severalAt({ at }: Value, options: readonly Option[]): { readonly at: Place; readonly via: Way } {
  const ports = options.flatMap(({ value }) =>
    value.kind === 'primitive' && portNumber(value.value) !== null ? [value] : [],
  );
  const [first, ...others] = ports;
  if (first === undefined) return { at: placeOf(at), via: [] };
  const isInside = ports.every((it) => it.at.source === at.source && it.at.start >= at.start && it.at.end <= at.end);
  const whole = placeOf(at);
  if (isInside && whole.endLine - whole.line < mostLines) return { at: whole, via: wayOf({ ...first, at }) };
  const further = others.map((it) => ({ at: placeOf(it.at), message: `or ${it.value}` }));
  return { at: placeOf(first.at), via: [...further, ...wayOf(first)] };
}

/**
 * `({ test: 4310, production: 4320 })[NODE_ENV || 'test'] ?? 4330` is 4330 in environments that nobody names: beside
 * what holds where the variable is not set, that says nothing.
 */
function isBesides(reading: PortReading, other: PortReading): boolean {
  const isOfOthers = (it: PortReading): boolean =>
    it.kind === 'port' && it.when === null && it.variables.length > 0 && it.variables.every(namesEnvironment);
  return isOfOthers(reading) && other.kind === 'port' && other.when === null && !isOfOthers(other);
}

/** The places through which a value was read, one a line. */
function wayOf({ at, via = [] }: Primitive): Way {
  const way: Related[] = [];
  let before = placeOf(at);
  for (const origin of via) {
    const place = placeOf(origin);
    if (place.file === before.file && place.line === before.line) continue;
    way.push({ at: place, message: `reads "${writtenAt(origin).slice(0, longestQuote)}"` });
    before = place;
  }
  return way;
}

/** Why it is not known which of these it is. @param at what stands under the condition */
export function isOneOf(ports: readonly string[], at: Origin): string {
  const written = writtenAt(at).replaceAll(/\s+/g, ' ').trim();
  const condition = written.length > longestQuote ? `${written.slice(0, longestQuote)}…` : written;
  return `it is ${ports.join(' or ')}, by a condition that is not known: "${condition}"`;
}

/** Characters of an expression that a step of the way quotes. */
const longestQuote = 60;

/** `PORT && Number(PORT) || 4000` is 4000 twice: of the same port in the same place, the one that says more stays. */
function isSaidBy(reading: PortReading, other: PortReading, isEarlier: boolean): boolean {
  if (reading.kind !== 'port' || other.kind !== 'port') return false;
  if (reading.port !== other.port || comparePlaces(reading.at, other.at) !== 0 || reading.when !== other.when)
    return false;
  const more = other.variables.length - reading.variables.length;
  return more > 0 || (more === 0 && isEarlier);
}

/**
 * `env.PORT ? Number(env.PORT) : 3000` is 3000 unless the variable is set: beside known options of the same
 * environments, an option that comes from the environment makes the others overridable.
 */
function withoutVariables(value: Value): readonly Option[] {
  const every = optionsOf(value);
  const settings = every.map((it) => it.when).filter(isSetting);
  const changed = [...new Set(settings.flatMap(variablesOfSetting))];
  const others = every.filter((it) => !isSetting(it.when));
  // Without a file that it needs, a program mostly ends.
  const left = changed.some(isFile) && others.every((it) => isVague(it.value)) ? [] : others;
  // What holds where something is set that nothing here sets is no port of its own: it makes the others overridable.
  const all = (left.length > 0 ? left : [{ value: ofVariables(changed, value.at), when: null }]).map((it) => ({
    ...it,
    value: overridable(it.value, changed),
  }));
  const inTable = all.filter((it) => !isMissingPlace(it.value));
  const options = inTable.length > 0 ? inTable : all;
  return options.flatMap((option) => {
    const beside = options.filter((it) => sameWhen(it.when, option.when));
    const open = beside.filter((it) => isFromEnvironment(it.value));
    const names = [...new Set(open.flatMap((it) => variablesOf(it.value)))];
    if (!open.includes(option)) return [{ ...option, value: overridable(option.value, names) }];
    return beside.every((it) => open.includes(it)) && option === open[0]
      ? [{ ...option, value: ofVariables(names, option.value.at) }]
      : [];
  });
}

/** What a table has for an environment that it has no place for: nobody is taken to start the process in one. */
function isMissingPlace(value: Value): boolean {
  return (
    value.kind === 'primitive' &&
    value.value === undefined &&
    value.variables.length > 0 &&
    value.variables.every(namesEnvironment)
  );
}

function isFromEnvironment(value: Value): boolean {
  return value.kind === 'variable' || (value.kind === 'unknown' && value.variables !== undefined);
}

/** A decimal number from 0 to 65535, or `null`. */
export function portNumber(value: unknown): number | null {
  const number = typeof value === 'string' && /^\s*\d{1,5}\s*$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isInteger(number) && number >= 0 && number <= 65_535 ? number : null;
}

/** A known text, or `null` where it is something else or not known. */
export function knownText(value: Value): string | null {
  return value.kind === 'primitive' && typeof value.value === 'string' ? value.value : null;
}

export function isFalse(value: Value): boolean {
  return value.kind === 'primitive' && value.value === false;
}

export function isUndefined(value: Value): boolean {
  return value.kind === 'primitive' && value.value === undefined;
}

/** The same where nothing replaces it at run time either. */
export function isNeverSet(value: Value): boolean {
  return isUndefined(value) && variablesOf(value).length === 0;
}

/** Whether a value is not set at all. */
export function isAbsent(value: Value): boolean {
  return value.kind === 'primitive' && (value.value === undefined || value.value === null);
}
