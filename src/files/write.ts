/** Writes files that the user has asked to have changed: whole or not at all, and never over what somebody else has written since. */
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Failure } from '../model/failure.ts';
import { codeOf } from './walk.ts';

const byteOrderMark = '\uFEFF';

/** How long another portbook is waited for, and how often it is looked after, in milliseconds. */
const longestWait = 5_000;
const pause = 50;

/** A file as it was read, without a byte order mark, and as it is to be. */
export interface FileChange {
  /** Absolute; a link is followed. */
  readonly path: string;
  /** `null` for a file that is not there yet. */
  readonly before: string | null;
  readonly after: string;
}

/**
 * Writes all of the files. Each is written beside its place and renamed into it, so that an interrupted run leaves the
 * old file or the new one.
 *
 * @throws Failure where one is not what it was, or cannot be written: then none has been changed
 */
export function writeFiles(changes: readonly FileChange[]): void {
  const ready: { readonly temporary: string; readonly target: string; readonly isNew: boolean }[] = [];
  try {
    for (const change of changes) ready.push(prepared(change));
    for (const { temporary, target, isNew } of ready) {
      // A link, unlike a rename, does not take the place of what has appeared there meanwhile.
      if (isNew) linkSync(temporary, target);
      else renameSync(temporary, target);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(`nothing could be written: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    for (const { temporary } of ready) rmSync(temporary, { force: true });
  }
}

function prepared({ path, before, after }: FileChange) {
  const isNew = before === null;
  if (isNew) mkdirSync(dirname(path), { recursive: true });
  const target = isNew ? path : real(path);
  const mode = isNew ? 0o644 : statSync(target).mode & 0o777;
  // For root every file can be written, also one that says that it is not to be.
  if (!isNew && (mode & 0o222) === 0) throw new Failure(`${basename(path)} is read-only: nothing was changed`);
  const mark = isNew ? '' : assertUnchanged(target, before);
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  const file = openSync(temporary, 'wx', mode);
  try {
    writeSync(file, mark + after);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return { temporary, target, isNew };
}

/** @returns the mark that the file begins with */
function assertUnchanged(path: string, before: string): string {
  const bytes = readFileSync(path);
  const text = bytes.toString('utf8');
  if (!Buffer.from(text, 'utf8').equals(bytes))
    throw new Failure(`${basename(path)} is not written in UTF-8: edit it by hand`);
  const mark = text.startsWith(byteOrderMark) ? byteOrderMark : '';
  if (text.slice(mark.length) !== before)
    throw new Failure(`${basename(path)} was changed by somebody else meanwhile: nothing was written, try again`);
  return mark;
}

function real(path: string): string {
  try {
    return realpathSync.native(path);
  } catch (error) {
    throw new Failure(`${path} cannot be written: ${codeOf(error) === 'ENOENT' ? 'it is not there' : codeOf(error)}`);
  }
}

/**
 * Runs what reads a file and writes it again while no other portbook does: two who allocate at one time would get one port.
 *
 * @throws Failure where another one does not come to its end
 */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  const target = real(path);
  const lock = join(dirname(target), `.${basename(target)}.lock`);
  await acquire(lock, target);
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function acquire(lock: string, target: string): Promise<void> {
  for (let waited = 0; ; waited += pause) {
    try {
      const file = openSync(lock, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST')
        throw new Failure(`nothing can be written beside ${basename(target)} (${codeOf(error)})`);
    }
    if (isAbandoned(lock)) {
      rmSync(lock, { force: true });
      continue;
    }
    if (waited >= longestWait)
      throw new Failure(`another portbook is changing ${basename(target)}; if there is none, remove ${lock}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/** Whether the one who holds it has come to an end without letting it go. */
function isAbandoned(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    // Between its creation and its first line it says nothing.
    if (!Number.isInteger(holder) || holder <= 0) return Date.now() - statSync(lock).mtimeMs > longestWait;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
