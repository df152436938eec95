/**
 * One call that opens a socket, and is come by several times: `for (const port of [4310, 4312]) serve(port)` opens both,
 * what is called on one of two ways opens one of them.
 */
import { optionsOf } from '../values/choices.ts';
import { areBeside, type Way } from '../values/conditions.ts';
import { areOpposed } from '../values/outcomes.ts';
import { portNumber } from '../values/ports.ts';
import type { Value } from '../values/value.ts';
import { isSetting, sameWhen, type When } from '../values/whens.ts';
import type { Seen } from './seen.ts';

/** Groups of readings: each group is a socket of its own, and is one of what its readings say. */
export function eachAtOnce(readings: readonly Seen[]): readonly (readonly Seen[])[] {
  const [first] = readings;
  // What is read at another time, or of code that nothing calls, is another look at the same socket.
  if (first === undefined || !isRun(first) || readings.some((it) => it.how !== first.how)) return [readings];
  let groups: readonly (readonly Seen[])[] = [];
  for (const one of readings) {
    const [own, others] = [groups.filter((it) => isOfOne(one, it)), groups.filter((it) => !isOfOne(one, it))];
    groups = [...others, [...own.flat(), one]];
  }
  return groups;
}

function isRun({ how }: Seen): boolean {
  return how === 'sure' || how === 'blind' || how === 'again';
}

function isOfOne(one: Seen, group: readonly Seen[]): boolean {
  return group.some((it) => isSameSocket(it.socket.port, one.socket.port) || areInsteadOf(it, one));
}

/** A port is opened once. */
function isSameSocket(a: Value, b: Value): boolean {
  const [ports, others] = [portsOf(a), portsOf(b)];
  return ports.some((it) => others.includes(it));
}

/** The ports by name; what is not known is no other port. */
function portsOf(value: Value): readonly (number | string)[] {
  return optionsOf(value).flatMap(({ value: it }) => {
    if (it.kind === 'variable') return [it.name];
    if (it.kind !== 'primitive') return ['not known'];
    return it.value === false ? [] : [portNumber(it.value) ?? String(it.value)];
  });
}

/** Whether no run comes by both; or, in a loop that may have been left before, no run of which that is seen. */
function areInsteadOf(a: Seen, b: Seen): boolean {
  if ([...a.ways, ...b.ways].some((way) => way.isFurther === true)) return true;
  const excludes = (way: Way, it: Way): boolean =>
    (areBeside(it, way) && it.index !== way.index) || areOpposed(it.outcomes, way.outcomes);
  if (a.ways.some((way) => b.ways.some((it) => excludes(way, it)))) return true;
  const whens = [a, b].flatMap((it) => optionsOf(it.socket.port).map(({ when }) => when));
  return !whens.some((when) => isOpened(a.socket.port, when) && isOpened(b.socket.port, when));
}

/** What says nothing of that something is set may be opened there too. */
function isOpened(port: Value, when: When | null): boolean {
  const options = optionsOf(port);
  const here = options.filter((it) => sameWhen(it.when, when));
  const those = here.length > 0 ? here : options.filter((it) => it.when === null || isSetting(when));
  return those.some(({ value }) => value.kind !== 'primitive' || value.value !== false);
}
