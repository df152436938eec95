/** Which package a process runs: a script of the root often only starts that of a workspace. */
import { posix } from 'node:path';
import type { Related } from './facts.ts';
import { comparePlaces, type Place } from './place.ts';

/** The last `package.json` on the way to where a port is written, beside the program; `null` where there is none. */
export function packageRun({ at, way }: { readonly at: Place; readonly way: readonly Related[] }): string | null {
  const steps = way.length < 2 ? [at] : way.map((it) => it.at).filter((it) => comparePlaces(it, at) !== 0);
  return steps.map((it) => it.file).findLast((file) => posix.basename(file) === 'package.json') ?? null;
}
