/**
 * Process files that ask for the command line of PM2 itself, which reads them: `process.argv.indexOf('--env')`. Each is read
 * as `pm2 start <file>` and as `pm2 start <file> --env <name>` read it. What else may be typed is not known.
 */
import { type Call, members } from '../../javascript/library/builtins.ts';
import { knownText } from '../../javascript/values/ports.ts';
import { type ObjectValue, type Origin, objectValue, primitive, unknown } from '../../javascript/values/value.ts';
import { shortPlace } from '../../model/place.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Extract, FoundListener, FoundUnresolved } from '../source.ts';

/** Environments by name that are looked at. */
const mostNames = 8;

export function asksForCommandLine({ text }: SourceText): boolean {
  return /\bprocess\s*\.\s*argv\b/.test(text);
}

/** `node pm2 start ecosystem.config.js --env sea` */
const placeOfOption = 4;

/** `process.argv` as PM2 has it, as far as `--env` goes. */
export function commandLine(file: SourceText, environment: string | null): ObjectValue {
  const at: Origin = { source: file, start: 0, end: 0 };
  const notKnown = unknown('it depends on the command line of PM2', at);
  const index = environment === null ? -1 : placeOfOption;
  const ofOption =
    (answer: number | boolean): Call =>
    ([wanted], here) =>
      wanted !== undefined && knownText(wanted) === '--env' ? primitive(answer, here) : { ...notKnown, at: here };
  const list = members(at, { indexOf: ofOption(index), includes: ofOption(index !== -1) });
  if (environment !== null) list.set(String(index + 1), primitive(environment, at));
  return { ...objectValue(at, list), rest: notKnown };
}

/**
 * What one file says, and what it says instead under the names of its environments.
 *
 * @param base without a name
 * @param names in the order in which they are declared
 */
export function byName(base: Extract, names: readonly string[], read: (name: string) => Extract): Extract {
  return names.slice(0, mostNames).reduce((all, name) => withName(all, name, read(name)), base);
}

function withName(base: Extract, name: string, named: Extract): Extract {
  const before = base.listeners.filter((it) => holdsIn(it, name));
  const now = named.listeners.filter((it) => holdsIn(it, name));
  const keep = new Set(now.map(keyOf));
  const listeners = base.listeners.flatMap((it): FoundListener[] => {
    if (!before.includes(it) || keep.has(keyOf(it))) return [it];
    return it.environment === 'default' ? [{ ...it, replacedIn: [...it.replacedIn, name] }] : [];
  });
  const there = new Set(before.map(keyOf));
  const further = now.filter((it) => !there.has(keyOf(it))).map((it) => ({ ...it, environment: name, replacedIn: [] }));
  const said = new Set(base.unresolved.map(keyOfUnresolved));
  const known = new Set(base.processes.map((it) => it.name));
  return {
    ...base,
    listeners: [...listeners, ...further],
    unresolved: [...base.unresolved, ...named.unresolved.filter((it) => !said.has(keyOfUnresolved(it)))],
    processes: [...base.processes, ...named.processes.filter((it) => !known.has(it.name))],
  };
}

/** Whether it holds in the environment of a name. */
export function holdsIn({ environment, replacedIn }: FoundListener, name: string): boolean {
  return environment === name || (environment === 'default' && !replacedIn.includes(name));
}

function keyOf({ application, port, portEnd, protocol, address, role, certainty, at }: FoundListener): string {
  return JSON.stringify([application, port, portEnd, protocol, address, role, certainty, shortPlace(at), at.column]);
}

function keyOfUnresolved({ application, reason, at }: FoundUnresolved): string {
  return JSON.stringify([application, reason, shortPlace(at), at.column]);
}
