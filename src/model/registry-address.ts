/** Where a registry lies: a path of the checked folder, or a file of another repository, as `owner/repo:path@ref`. */
import { Failure } from './failure.ts';

/** A file of the checked folder, by its path as it was written. */
export interface LocalAddress {
  readonly kind: 'path';
  readonly path: string;
}

/** A file of a repository on GitHub. */
export interface GitHubAddress {
  readonly kind: 'github';
  readonly owner: string;
  readonly repo: string;
  /** From the root of the repository, with `/`, without `.` or `..`. */
  readonly path: string;
  /** A branch, a tag or a commit; `null` for the default branch. */
  readonly ref: string | null;
}

/** A file of a git repository on this machine. */
export interface GitAddress {
  readonly kind: 'git';
  /** The folder of the repository as it was written: an absolute path, or one from where the user is. */
  readonly folder: string;
  /** From the root of the repository, with `/`, without `.` or `..`. */
  readonly path: string;
  /** A branch, a tag or a commit; `null` for the one that is checked out. */
  readonly ref: string | null;
}

/** A registry that is no file of the checked folder. */
export type DistantAddress = GitHubAddress | GitAddress;
export type RegistryAddress = LocalAddress | DistantAddress;

/** Characters of a path and its ref: more than a file system takes. */
const longest = 4_500;

/** https://docs.github.com/en/enterprise-cloud@latest/admin/managing-iam/iam-configuration-reference/username-considerations-for-external-authentication */
const repository = '[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?/[\\w.-]+';
const onGitHub = new RegExp(`^(${repository}):(.*)$`, 's');
const refFirst = new RegExp(`^(${repository})@([^:@]+):([^:]+)$`);
const asPath = new RegExp(`^(${repository})/(.+?)@([^@]+)$`);

const form = 'owner/repo:path@ref';

/**
 * What a policy, an input or a command line says. Whatever has not the form of another repository's file is a path:
 * `./` in front of one that has it makes it a path too.
 *
 * @throws Failure, one clause, for what is meant as an address and is none
 */
export function registryAddress(written: string): RegistryAddress {
  if (/^git\+/i.test(written)) return gitAddress(written);
  refuseUrl(written);
  const [, name, rest = ''] = onGitHub.exec(written) ?? [];
  if (name !== undefined) {
    const [owner = '', repo = ''] = name.split('/');
    // In an address of the API they would lead elsewhere.
    if (repo === '.' || repo === '..') throw new Failure(`"${repo}" cannot be the name of a repository`);
    return { kind: 'github', owner, repo, ...fileOf(rest, name) };
  }
  const [, early, ref, path] = refFirst.exec(written) ?? [];
  if (early !== undefined) throw new Failure(`the ref goes last: ${early}:${path}@${ref}`);
  return { kind: 'path', path: written };
}

/** Whether what is written stands for no file of the checked folder. `null` is a path that is still to be found. */
export function isElsewhere(written: string | null): boolean {
  return written !== null && registryAddress(written).kind !== 'path';
}

/**
 * What is wrong with an address that comes from a repository or a workflow, as a clause; `null` for nothing.
 *
 * @param who names it: `a policy`
 */
export function addressProblem(written: string, who: string): string | null {
  try {
    if (registryAddress(written).kind !== 'git') return null;
    return `${who} cannot name a repository on the machine that it is read on: git+file: is for --registry alone`;
  } catch (error) {
    if (error instanceof Failure) return error.message;
    throw error;
  }
}

/** `git+file:///srv/registries.git:PORTS.md@main`, `git+file:../registries:PORTS.md`. */
function gitAddress(written: string): GitAddress {
  const [, location] = /^git\+file:(.*)$/s.exec(written) ?? [];
  if (location === undefined) {
    throw new Failure(`of git+ only git+file: is read, from this machine; a registry on GitHub is written as ${form}`);
  }
  const [, host, rest = ''] = /^(?:\/\/([^/]*)(?=\/|$))?(.*)$/s.exec(location) ?? [];
  if (host !== undefined && host !== '' && host !== 'localhost') {
    throw new Failure(`git+file: reads from this machine and not from ${host}: write git+file:///folder:path@ref`);
  }
  // The colon of a drive is none: C:\registries:PORTS.md.
  const [, folder, file] = /^((?:\/?[A-Za-z]:[\\/])?[^:]+):(.*)$/s.exec(rest) ?? [];
  if (folder === undefined || file === undefined) {
    throw new Failure(
      'git+file: needs a folder and the path of a file in it: git+file:///srv/registries.git:PORTS.md@main',
    );
  }
  return { kind: 'git', folder, ...fileOf(file, `git+file:${host === undefined ? '' : '//'}${folder}`) };
}

interface NamedFile {
  readonly path: string;
  readonly ref: string | null;
}

/** An `@` that begins a name is a part of it: `packages/@harbour/PORTS.md`. */
function fileOf(rest: string, repository: string): NamedFile {
  if (/\p{C}/u.test(repository + rest)) throw new Failure('this has a character in it that cannot be seen');
  if (rest.length > longest) throw new Failure(`this is longer than ${longest} characters`);
  const [, before = rest, ref = null] = /^(.*[^/])@(.*)$/s.exec(rest) ?? [];
  const path = before.replace(/^(?:\.\/+)+/, '');
  if (path === '' || path === '.')
    throw new Failure(`the path of the registry in ${repository} is missing: ${repository}:PORTS.md`);
  if (path.startsWith('/')) {
    throw new Failure(
      `the path of the registry begins at the root of ${repository} by itself: leave out the "/" in front of it`,
    );
  }
  if (path.split('/').some((it) => it === '' || it === '.' || it === '..')) {
    throw new Failure(
      `the path of the registry in ${repository} must be a plain one, without "." or ".." as a part of it`,
    );
  }
  if (ref !== null) refuseRef(ref, repository);
  return { path, ref };
}

/** https://git-scm.com/docs/git-check-ref-format */
function refuseRef(ref: string, repository: string): void {
  if (ref === '')
    throw new Failure(`the ref after "@" is missing: ${repository}:path@main, or without "@" for the default branch`);
  if (/[\s~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(ref))
    throw new Failure(`"${ref}" cannot be the name of a branch, a tag or a commit`);
}

/** An address as it is copied from a browser or from git, with the form that it should have. */
function refuseUrl(written: string): void {
  const [, name, ref, path] =
    /^https?:\/\/[^/]+\/([^/]+\/[^/]+)\/(?:blob|raw|tree)\/([^/]+)\/([^?#]+)/.exec(written) ?? [];
  if (name !== undefined) throw new Failure(`write it as ${name}:${path}@${ref}`);
  if (/^(?:https?|ssh|git|file):\/\//i.test(written) || /^git@[^/:]+:/.test(written) || /^github:/i.test(written)) {
    throw new Failure(`a registry in another repository is written as ${form}`);
  }
}

/** As it is shown, and as the file of every place in it: without the ref, which says when and not what. */
export function showAddress(address: RegistryAddress): string {
  switch (address.kind) {
    case 'path':
      return address.path;
    case 'github':
      return `${address.owner}/${address.repo}:${address.path}`;
    case 'git':
      return `${address.folder}:${address.path}`;
  }
}

/** Whether both stand for the same thing, whatever letters GitHub's names are written with. */
export function isSameAddress(a: RegistryAddress, b: RegistryAddress): boolean {
  const refOf = (it: RegistryAddress): string | null => (it.kind === 'path' ? null : it.ref);
  const nameOf = (it: RegistryAddress): string =>
    it.kind === 'github' ? `${`${it.owner}/${it.repo}`.toLowerCase()}:${it.path}` : showAddress(it);
  return a.kind === b.kind && refOf(a) === refOf(b) && nameOf(a) === nameOf(b);
}

/** For the message that a path leads nowhere: what may have been meant instead, as a clause; `''` for nothing. */
export function meantInstead(path: string): string {
  const [, name, file, ref] = asPath.exec(path) ?? [];
  if (name !== undefined) return `; one in another repository is written as ${name}:${file}@${ref}`;
  return /^[^/]*:/.test(path) ? `; one in another repository is written as ${form}` : '';
}
