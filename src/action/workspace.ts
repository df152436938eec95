/** Which folder of the checkout is to be checked, and where in the checkout something may be written. */
import {
  closeSync,
  constants,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  writeFileSync,
} from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { codeOf } from '../files/walk.ts';
import { Failure } from '../model/failure.ts';

export interface CheckedFolder {
  readonly root: string;
  /** The folder's path in the repository, with `/`; `''` for the repository itself. */
  readonly pathPrefix: string;
}

/** Whether anything lies in the workspace: without a checkout it is an empty folder, or none. */
export function hasFiles(workspace: string): boolean {
  try {
    return readdirSync(workspace).length > 0;
  } catch {
    return false;
  }
}

/**
 * @param workspace where the repository is checked out
 * @param path the input of that name
 * @throws Failure where there is no such folder in the checkout
 */
export function checkedFolder(workspace: string, path: string): CheckedFolder {
  const base = realPath(workspace, 'the checkout');
  // A pull request may have put a link where the folder was: what counts is where it really lies.
  const root = realPath(resolve(base, path), `the input path, "${path}",`);
  const pathPrefix = relative(base, root).split(sep).join('/');
  if (pathPrefix === '..' || pathPrefix.startsWith('../') || resolve(base, pathPrefix) !== root) {
    throw new Failure(`the input path, "${path}", leads out of the checkout`);
  }
  return { root, pathPrefix };
}

function realPath(path: string, what: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    throw new Failure(`${what} is not there: has actions/checkout run before this step?`);
  }
}

/**
 * Writes a file into the checkout, with the folders it needs. The checkout is a pull request's: a link in it
 * could lead anywhere, so none is followed.
 *
 * @param path from the root of the checkout, normalized, without `..`
 * @throws Failure where a link is in the way, or the file cannot be written
 */
export function writeInCheckout(workspace: string, path: string, text: string): void {
  try {
    let folder = realpathSync.native(workspace);
    for (const segment of path.split('/').slice(0, -1)) {
      folder = join(folder, segment);
      mkdirUnlessThere(folder);
      if (lstatSync(folder).isSymbolicLink()) throw new Failure(`it leads through a link, ${segment}`);
    }
    const file = join(folder, path.slice(path.lastIndexOf('/') + 1));
    if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink()) throw new Failure('a link is in its place');
    // The look before is for a clear message, and for Windows, which knows no such flag.
    const noFollow = constants.O_NOFOLLOW ?? 0;
    const opened = openSync(file, constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | noFollow);
    try {
      writeFileSync(opened, text);
    } finally {
      closeSync(opened);
    }
  } catch (error) {
    const why = error instanceof Failure ? error.message : codeOf(error);
    throw new Failure(`the file of the input sarif, "${path}", cannot be written: ${why}`);
  }
}

function mkdirUnlessThere(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}
