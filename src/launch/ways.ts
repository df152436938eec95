/** What a line of commands comes to: which of them counts, and what the ways through it have in common. */
import { placeOf } from '../javascript/values/places.ts';
import type { Context, Launch } from './launch.ts';
import { pathFrom } from './paths.ts';
import type { Setting } from './runners.ts';
import type { ShellCommand } from './shell/shell.ts';
import { isSameWord, mergedSettings, sharedBy } from './shell/state.ts';
import type { Fork } from './shell/walk.ts';
import type { Word } from './words.ts';

/** One way through a line. */
export interface Way {
  readonly launches: readonly Launch[];
  /** What is started on one way through this only; `null` where nothing is. */
  readonly fork: Fork | null;
}

/** Whether it may listen; of what the table does not know, a file may. */
function isStart(launch: Launch): boolean {
  return launch.kind !== 'idle' && (launch.kind !== 'program' || launch.file !== null);
}

/**
 * Commands one after the other. Of those that wait for each other, it is the first known server, else the last one,
 * as all before it must have ended; each that runs in the background counts for itself.
 */
export function whatCounts(commands: readonly ShellCommand[], context: Context): Way {
  const launches: Launch[] = [];
  const skipped: Launch[] = [];
  let passed: Fork | null = null;
  let waiting: Launch[] = [];
  const finish = (): void => {
    const chosen =
      waiting.find((it) => it.kind === 'server') ??
      waiting.findLast((it) => it.kind === 'broken' || (it.kind === 'program' && it.file !== null)) ??
      waiting.at(-1);
    if (chosen !== undefined) launches.push(chosen);
    waiting = [];
  };
  for (const { words, isNewGroup, isPiped, fork, ...given } of commands) {
    if (isNewGroup) finish();
    const [first] = words;
    const at = first === undefined ? context.at : placeOf(first.value.at);
    const started = context.follow(words, { ...context, ...given, at });
    if (fork !== null) {
      // `if [ ! -d node_modules ]; then npm ci; fi` has ended before what follows.
      if (started.some(isStart)) return { launches: [], fork };
      skipped.push(...started);
      passed ??= fork;
      continue;
    }
    if (started.some((it) => it.kind === 'pm2')) {
      // It does not wait for what it starts, and what stands before it has ended.
      waiting = [];
      launches.push(...started);
      continue;
    }
    // Of a pipe, what reads only shows what the other one says, unless it is a server itself.
    if (isPiped && waiting.length > 0 && started.every((it) => it.kind === 'program' || it.kind === 'idle')) continue;
    (started.length > 1 ? launches : waiting).push(...started);
  }
  finish();
  const known = launches.filter(isStart);
  if (known.length > 0) return { launches: known, fork: null };
  if (launches.length > 0 || skipped.every((it) => it.kind === 'idle'))
    return { launches: launches.length > 0 ? launches : skipped, fork: null };
  return { launches: [], fork: passed };
}

/** What all ways come to; `null` where they come to different things. */
export function inCommon(ways: readonly (readonly Launch[])[], { at }: Fork): readonly Launch[] | null {
  const [first, ...others] = ways;
  let common: readonly Launch[] | null = first ?? null;
  for (const other of others) {
    if (common === null || common.length !== other.length) return null;
    const both: Launch[] = [];
    for (const [index, launch] of common.entries()) {
      const one = either(launch, other[index], at);
      if (one !== null) both.push(one);
    }
    common = both.length === other.length ? both : null;
  }
  return common;
}

/**
 * What ways that come to different things hand to PM2, which declares it, whichever of them is gone: `pm2 reload ferry`, or else
 * `pm2 start server.js --name ferry`. `null` where none hands it anything.
 *
 * @param otherwise what is said where one of them starts something itself
 */
export function handedOver(
  ways: readonly (readonly Launch[])[],
  otherwise: readonly Launch[],
): readonly Launch[] | null {
  const handed = ways.flatMap((way, index) =>
    way.flatMap((it) => (it.kind === 'pm2' ? { ...it, branch: [...(it.branch ?? []), index] } : [])),
  );
  if (handed.length === 0) return null;
  const startsItself = ways.flat().some((it) => it.kind === 'server' || (it.kind === 'program' && it.file !== null));
  return startsItself ? [...handed, ...otherwise] : handed;
}

/** One of two that start the same; what they set differently is not known. */
function either(a: Launch, b: Launch | undefined, at: Word): Launch | null {
  if (b === undefined || a.directory !== b.directory || !isSameProgram(a, b)) return null;
  if (a.args.length !== b.args.length || !a.args.every((it, index) => isSameWord(it, b.args[index] ?? null)))
    return null;
  const shared = sharedBy(a.settings, b.settings);
  // Words that are filled in behind what differs would be filled in differently.
  const isBound = a.args.some((it) => it.fills?.some(({ after }) => after !== null && after > shared));
  if (isBound && (shared < a.settings.length || shared < b.settings.length)) return null;
  const isProcess = [...a.settings, ...b.settings].some((it) => it.kind === 'process');
  const settings: readonly Setting[] = mergedSettings(a.settings, b.settings, at);
  return { ...a, settings: isProcess ? [...settings, { kind: 'process' }] : settings };
}

function isSameProgram(a: Launch, b: Launch): boolean {
  switch (a.kind) {
    case 'server':
      return b.kind === 'server' && a.server === b.server;
    case 'program': {
      if (b.kind !== 'program' || a.interpreter !== b.interpreter) return false;
      if (a.file === null || b.file === null) return a.file === b.file && a.program === b.program;
      const path = a.file.expands ? null : pathFrom(a.directory, a.file.text);
      return !b.file.expands && path !== null && path === pathFrom(b.directory, b.file.text);
    }
    case 'idle':
      return b.kind === 'idle';
    case 'pm2':
      return b.kind === 'pm2' && a.program === b.program;
    case 'broken':
      return b.kind === 'broken' && a.reason === b.reason;
  }
}
