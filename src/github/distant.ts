/** A registry that lies in another repository on GitHub: the ref as a commit, then the one file of it. */
import { z } from 'zod';
import { oneText } from '../git/one-file.ts';
import type { DistantText } from '../model/registry.ts';
import { type GitHubAddress, showAddress } from '../model/registry-address.ts';
import { type GitHub, GitHubFailure, type Purpose } from './client.ts';
import { ApiStore } from './objects.ts';

export interface Reader {
  /** Of the repository that has the registry, with the token that may read it. */
  readonly github: GitHub;
  /** What the token is called where its user gives it, for a sentence: `the input registry-token`. */
  readonly tokenName: string;
  /** Where GitHub's pages are: `https://github.com`. */
  readonly serverUrl: string;
}

const idSchema = z.string().regex(/^[0-9a-f]{40,64}$/);

/** @throws GitHubFailure, one sentence that tells what is not there from what the token may not read */
export async function distantText(address: GitHubAddress, reader: Reader): Promise<DistantText> {
  const { github, serverUrl } = reader;
  const repository = `${address.owner}/${address.repo}`;
  const purpose = purposeOf(address, reader.tokenName);
  const commit = await commitOf(address, reader, purpose);
  const at = commit.slice(0, 7);
  // Of an id that is given, nothing more can be said.
  const where = address.ref === null || commit.startsWith(address.ref) ? at : `${address.ref} (${at})`;
  const source = await oneText(
    new ApiStore(github, purpose),
    commit,
    address.path,
    showAddress(address),
    `${repository} at ${where}`,
  );
  const path = [repository, 'blob', commit, address.path].join('/').split('/').map(encodeURIComponent).join('/');
  return { source, commit, page: `${serverUrl}/${path}` };
}

/**
 * The commit of a ref, in a form of the answer that has nothing else.
 * https://docs.github.com/en/rest/commits/commits#get-a-commit
 */
async function commitOf(address: GitHubAddress, { github, tokenName }: Reader, purpose: Purpose): Promise<string> {
  const repository = `${address.owner}/${address.repo}`;
  // `HEAD` is the default branch, whatever its name.
  const parameters = { ref: address.ref ?? 'HEAD', mediaType: { format: 'sha' } };
  try {
    return await github.request(idSchema, 'GET /repos/{owner}/{repo}/commits/{ref}', parameters, purpose);
  } catch (error) {
    if (!(error instanceof GitHubFailure)) throw error;
    const what = address.ref === null ? 'commit' : `branch, tag or commit "${address.ref}"`;
    if (error.status === 422 || error.status === 409) {
      throw new GitHubFailure(`${repository} has no ${what} to read the registry from`, error.status);
    }
    if (error.status === 404 && (await isSeen(github, purpose))) {
      const why = `${tokenName} sees ${repository}, and no ${what} in it: there is none, or it lacks contents: read`;
      throw new GitHubFailure(why, error.status);
    }
    throw error;
  }
}

/** Whether the repository itself is there for the token: its metadata can be seen without a permission. */
async function isSeen(github: GitHub, purpose: Purpose): Promise<boolean> {
  try {
    await github.request(z.object({}), 'GET /repos/{owner}/{repo}', {}, purpose);
    return true;
  } catch (error) {
    if (error instanceof GitHubFailure && error.isRefused) return false;
    throw error;
  }
}

function purposeOf(address: GitHubAddress, tokenName: string): Purpose {
  const repository = `${address.owner}/${address.repo}`;
  const registry = showAddress(address);
  return {
    verb: `read the registry ${registry}`,
    permission: 'contents: read',
    refusals: {
      401: `GitHub does not accept ${tokenName}, which should read the registry ${registry}`,
      403: `${tokenName} may not read the registry ${registry}: it needs contents: read in ${repository}, and where the organization asks for it, to be authorized for its single sign-on`,
      404: `there is no repository ${repository}, or ${tokenName} may not see it: a private one needs a token that was made for it, with contents: read`,
    },
  };
}
