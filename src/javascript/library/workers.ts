/**
 * What a process is told of itself that may be one of several: the first one, or a worker.
 * https://nodejs.org/api/cluster.html#clusterisprimary https://nodejs.org/api/worker_threads.html#worker_threadsismainthread
 */
import type { Interpreter, Rank, Ranks } from '../language/interpreter.ts';
import { type Origin, primitive, type Value } from '../values/value.ts';
import { partlyKnown, withDefault } from './builtins.ts';

/** What makes another one. */
export const makersOfWorkers: Readonly<Record<keyof Ranks, RegExp>> = {
  cluster: /\bfork\b/,
  worker_threads: /\bWorker\s*\(/,
};

export function workersModule(it: Interpreter, name: string, at: Origin): Value | null {
  const rank = name === 'cluster' || name === 'worker_threads' ? it.ranks[name] : undefined;
  if (rank === undefined) return null;
  const is = (which: Rank): Value => primitive(rank === which, at);
  const own =
    name === 'cluster'
      ? { isPrimary: is('first'), isMaster: is('first'), isWorker: is('worker') }
      : { isMainThread: is('first') };
  const module = partlyKnown(name, at, new Map(Object.entries(own)));
  const { rest } = module;
  if (typeof rest === 'object') module.rest = { ...rest, made: { from: 'package', name, steps: [] } };
  return withDefault(module);
}
