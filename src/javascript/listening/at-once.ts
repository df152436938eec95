/**
 * One call that opens a socket, and is come by several times: `for (const port of [4310, 4312]) serve(port)` opens both,
 * what is called on one of two ways opens one of them.
 */
import { choose, optionsOf } from '../values/choices.ts';
import { areBeside, type Way } from '../values/conditions.ts';
import { portNumber } from '../values/ports.ts';
import { type Option, unknown, type Value } from '../values/value.ts';
import { isSetting, sameWhen, type When } from '../values/whens.ts';
import type { Seen } from './seen.ts';

/** Groups of readings: each group is a socket of its own, and is one of what its readings say. */
export function eachAtOnce(readings: readonly Seen[]): readonly (readonly Seen[])[] {
  const [first] = readings;
  // What is read at another time, or of code that nothing calls, is another look at the same socket.
  const isOneLook = readings.every((it) => it.how === first?.how && it.how !== 'echo' && it.how !== 'unreached');
  const mayBeLeft = readings.some((it) => it.ways.some((way) => way.isFurther === true));
  if (!isOneLook || mayBeLeft) return [readings];
  const isSure = (way: Way): boolean => way.isAnyTime === true || readings.every((it) => isOn(way, it));
  const sure = readings.filter(({ ways }) => ways.every(isSure));
  if (sure.length === 0) return [readings];
  const others = readings.filter((it) => !sure.includes(it) && !sure.some((one) => isSameSocket(one, it)));
  return [...groupsOf(sure), ...(others.length > 0 ? [others.map(unsure)] : [])];
}

export function isOn(way: Way, { ways }: Seen): boolean {
  return ways.some((one) => one.index === way.index && areBeside(one, way));
}

/** Those of one port, then those of which in each environment there is only one. */
function groupsOf(sure: readonly Seen[]): readonly (readonly Seen[])[] {
  let sockets: readonly (readonly Seen[])[] = [];
  for (const one of sure) {
    const isOwn = (all: readonly Seen[]): boolean => all.some((it) => isSameSocket(it, one));
    sockets = [...sockets.filter((it) => !isOwn(it)), [...sockets.filter(isOwn).flat(), one]];
  }
  const groups: Seen[][] = [];
  for (const socket of sockets) {
    const group = groups.find((all) => all.every((a) => socket.every((b) => areApart(a, b))));
    if (group === undefined) groups.push([...socket]);
    else group.push(...socket);
  }
  return groups;
}

/** It is come by where a condition holds of which nothing is known, and the others without it. */
function unsure(one: Seen): Seen {
  const { port } = one.socket;
  const options = optionsOf(port).map((option): Option => {
    const isSaid = isSetting(option.when) || option.value.kind === 'unknown' || isNotOpened(option.value);
    return isSaid ? option : { ...option, value: unknown('it is opened by a condition that is not known', port.at) };
  });
  return { ...one, socket: { ...one.socket, port: choose(options, port.at) } };
}

/** A port is opened once. */
function isSameSocket(a: Seen, b: Seen): boolean {
  const [ports, others] = [portsOf(a.socket.port), portsOf(b.socket.port)];
  return ports.some((it) => others.includes(it));
}

/** By name; what is not known is no other port. */
function portsOf(value: Value): readonly (number | string)[] {
  return optionsOf(value).flatMap(({ value: it }) => {
    if (it.kind === 'variable') return [it.name];
    if (it.kind !== 'primitive') return ['not known'];
    return it.value === false ? [] : [portNumber(it.value) ?? String(it.value)];
  });
}

/** Whether there is no environment in which both are opened. */
function areApart(a: Seen, b: Seen): boolean {
  const whens = [a, b].flatMap((it) => optionsOf(it.socket.port).map(({ when }) => when));
  return !whens.some((when) => isOpened(a.socket.port, when) && isOpened(b.socket.port, when));
}

/** What says nothing of that something is set may be opened there too. */
function isOpened(port: Value, when: When | null): boolean {
  const options = optionsOf(port);
  const here = options.filter((it) => sameWhen(it.when, when));
  const those = here.length > 0 ? here : options.filter((it) => it.when === null || isSetting(when));
  return those.some(({ value }) => !isNotOpened(value));
}

export function isNotOpened(value: Value): boolean {
  return value.kind === 'primitive' && value.value === false;
}
