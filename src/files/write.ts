/** Writes files that the user has asked to have changed: whole or not at all, and never over what somebody else has written since. */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
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
  /** The folder that it must lie in, wherever links lead; missing where the user has named the file. */
  readonly within?: string;
}

/** Characters of a lock: the number of a process. */
const longestLock = 20;

/**
 * Writes all of the files. Each is written beside its place, and when all of them are, each is renamed into it: an interrupted
 * run leaves the old file or the new one. Who interrupts it by the keyboard waits until all are renamed.
 *
 * @throws Failure where one is not what it was, or cannot be written: then none has been changed, or the sentence says
 * which ones have
 */
export function writeFiles(changes: readonly FileChange[]): void {
  uninterrupted(() => write(changes));
}

/** A signal that has a handler is looked at when nothing else runs any more, and not in the middle of it. */
function uninterrupted<T>(work: () => T): T {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  const wait = (): void => undefined;
  for (const it of signals) process.on(it, wait);
  try {
    return work();
  } finally {
    for (const it of signals) process.off(it, wait);
  }
}

function write(changes: readonly FileChange[]): void {
  const ready: Prepared[] = [];
  const done: string[] = [];
  try {
    for (const change of changes) ready.push(prepared(change));
    for (const { temporary, target, isNew, shown } of ready) {
      // A link, unlike a rename, does not take the place of what has appeared there meanwhile.
      if (isNew) linkSync(temporary, target);
      else renameSync(temporary, target);
      done.push(shown);
    }
  } catch (error) {
    if (error instanceof Failure) throw error;
    const what =
      done.length === 0
        ? 'nothing could be written'
        : `only ${done.join(' and ')} could be written, and all else is as it was`;
    throw new Failure(`${what}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    for (const { temporary } of ready) rmSync(temporary, { force: true });
  }
}

interface Prepared {
  readonly temporary: string;
  readonly target: string;
  readonly isNew: boolean;
  /** Which one it is: of several folders, the name alone says little. */
  readonly shown: string;
}

function prepared({ path, before, after, within }: FileChange): Prepared {
  const isNew = before === null;
  if (within !== undefined) assertWithin(path, within);
  if (isNew) mkdirSync(dirname(path), { recursive: true });
  const target = isNew ? path : real(path);
  const mode = isNew ? 0o644 : statSync(target).mode & 0o777;
  // For root every file can be written, also one that says that it is not to be.
  if (!isNew && (mode & 0o222) === 0) throw new Failure(`${basename(path)} is read-only: nothing was changed`);
  const mark = isNew ? '' : assertUnchanged(target, before);
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.new`);
  const file = openSync(temporary, 'wx', mode);
  try {
    // Goes on until all is written, or throws: on a full disk, one write takes only a part.
    writeFileSync(file, mark + after);
    fsyncSync(file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
  const shown = within === undefined ? basename(path) : relative(within, path).replaceAll('\\', '/');
  return { temporary, target, isNew, shown };
}

/** A repository may have put a link in the place of a folder. */
function assertWithin(path: string, folder: string): void {
  let there = path;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const [to, root] = [real(there), real(folder)];
  if (to !== root && !to.startsWith(root.endsWith(sep) ? root : root + sep))
    throw new Failure(`${path} would lie outside of the folder, by a link: nothing was written`);
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
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST')
        throw new Failure(`nothing can be written beside ${basename(target)} (${codeOf(error)})`);
    }
    if (isAbandoned(lock) && isTakenAway(lock)) continue;
    if (waited >= longestWait)
      throw new Failure(`another portbook is changing ${basename(target)}; if there is none, remove ${lock}`);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}

/**
 * Takes an abandoned lock away. Between a look at it and its removal somebody else may have done so, and have put his own
 * there: only one at a time may look and remove.
 *
 * @returns whether it may be tried again at once
 */
function isTakenAway(lock: string): boolean {
  return uninterrupted(() => {
    const guard = `${lock}.old`;
    try {
      closeSync(openSync(guard, 'wx'));
    } catch {
      return false;
    }
    try {
      if (isAbandoned(lock)) rmSync(lock, { force: true });
      return true;
    } finally {
      rmSync(guard, { force: true });
    }
  });
}

/** Whether the one who holds it has come to an end without letting it go. */
function isAbandoned(lock: string): boolean {
  try {
    const stats = lstatSync(lock);
    // A repository may bring anything under this name, also a link to what never ends.
    if (!stats.isFile() || stats.size > longestLock) return false;
    const holder = Number(readFileSync(lock, 'utf8'));
    // Between its creation and its first line it says nothing.
    if (!Number.isInteger(holder) || holder <= 0) return Date.now() - stats.mtimeMs > longestWait;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}
