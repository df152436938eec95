/** Which folder of the checkout is to be checked. */
import { realpathSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { Failure } from '../model/failure.ts';

export interface CheckedFolder {
  readonly root: string;
  /** The folder's path in the repository, with `/`; `''` for the repository itself. */
  readonly pathPrefix: string;
}

/**
 * @param workspace where the repository is checked out; `undefined` outside of a workflow
 * @param path the input of that name
 * @throws Failure where there is no such folder in the checkout
 */
export function checkedFolder(workspace: string | undefined, path: string): CheckedFolder {
  if (!workspace) throw new Failure('GITHUB_WORKSPACE is not set: this runs only as a step of a GitHub workflow');
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
