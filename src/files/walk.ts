/** What lies in a folder: its files, and where its links lead. Nothing is opened here. */
import { type Dirent, readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { ReadProblem } from '../model/facts.ts';
import { Failure } from '../model/failure.ts';
import { startOf } from '../model/place.ts';

/** Files and folders together. The Linux kernel's tree has about 90,000. */
export const mostEntries = 200_000;
/** Folders inside folders. */
export const deepestFolder = 100;

/**
 * Folders that hold nothing of the repository's own. A `.gitignore` is not obeyed: git checks out a
 * committed file that is ignored too, so one more line in it could hide a config from the check.
 */
export const skippedFolders: ReadonlySet<string> = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** What a walk found, in no particular order. */
interface Walked extends Listing {
  readonly files: string[];
  readonly problems: ReadProblem[];
  readonly refused: Map<string, string>;
  readonly aliases: Map<string, string>;
  readonly texts: Map<string, string>;
}

/** Files of a tree by name. Paths are relative to the root, with `/`. */
export interface Listing {
  readonly files: readonly string[];
  /** Folders that could not be listed. */
  readonly problems: readonly ReadProblem[];
  /** Listed files that are never opened, and why. */
  readonly refused: ReadonlyMap<string, string>;
  /** Links whose target is in the tree, to its real path there. */
  readonly aliases: ReadonlyMap<string, string>;
  /** What is written in each link that is not followed; nothing where that cannot be read. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Why a link is not followed. */
export const refusals = {
  nowhere: 'it is a link that leads nowhere',
  outside: 'it is a link to a place outside of the checked folder',
  unfollowed: (code: string): string => `it is a link that cannot be followed (${code})`,
  into: (skipped: string): string => `it is a link into ${skipped}, which is not checked`,
} as const;

/**
 * @param root a real path, without links
 * @throws Failure where the root cannot be listed, or holds more than the limits allow
 */
export function walk(root: string): Listing {
  const walked: Walked = { files: [], problems: [], refused: new Map(), aliases: new Map(), texts: new Map() };
  let level = [''];
  let entries = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepestFolder) {
      throw tooDeep(level[0] ?? '');
    }
    const below: string[] = [];
    for (const folder of level) {
      const listed = list(join(root, folder));
      if (typeof listed === 'string') {
        if (folder === '') throw new Failure(`${root} cannot be checked: ${listed}`);
        walked.problems.push({ at: startOf(folder), message: `this folder cannot be listed (${listed})` });
        continue;
      }
      entries += listed.length;
      if (entries > mostEntries) throw tooMany();
      for (const entry of listed) {
        const path = inFolder(folder, entry.name);
        if (entry.isDirectory()) {
          if (!skippedFolders.has(entry.name)) below.push(path);
        } else if (entry.isSymbolicLink()) {
          placeLink(root, path, walked);
        } else {
          walked.files.push(path);
          if (!entry.isFile()) walked.refused.set(path, 'it is not a regular file');
        }
      }
    }
    level = below;
  }
  return walked;
}

/** A link into the tree is an alias of what it points to; any other is listed, and refused when read. */
function placeLink(root: string, path: string, walked: Walked): void {
  const target = followLink(root, path);
  if ('refusal' in target) {
    walked.files.push(path);
    walked.refused.set(path, target.refusal);
    const text = textOf(join(root, path));
    if (text !== null) walked.texts.set(path, text);
  } else {
    walked.aliases.set(path, target.path);
  }
}

function textOf(link: string): string | null {
  try {
    return readlinkSync(link);
  } catch {
    return null; // it was one a moment ago
  }
}

function followLink(root: string, path: string): { readonly path: string } | { readonly refusal: string } {
  let target: string;
  let ordinary: boolean;
  try {
    target = realpathSync.native(join(root, path));
    const stats = statSync(target);
    ordinary = stats.isFile() || stats.isDirectory();
  } catch (error) {
    const code = codeOf(error);
    // A file on the way to the target is no folder to go through: nothing is there, as little as where it is missing.
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return { refusal: isMissing ? refusals.nowhere : refusals.unfollowed(code) };
  }
  const inside = relative(root, target);
  // On Windows, `relative` gives an absolute path for another drive.
  if (inside === '..' || inside.startsWith(`..${sep}`) || join(root, inside) !== target) {
    return { refusal: refusals.outside };
  }
  const segments = inside.split(sep);
  const skipped = segments.find((it) => skippedFolders.has(it));
  if (skipped !== undefined) return { refusal: refusals.into(skipped) };
  return ordinary ? { path: segments.join('/') } : { refusal: 'it is a link to something that is not a regular file' };
}

export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

export function tooMany(): Failure {
  return new Failure(`there are more than ${mostEntries} files to check; check a folder of them at a time`);
}

export function tooDeep(path: string): Failure {
  return new Failure(`${path.split('/')[0]} has folders that are nested more than ${deepestFolder} deep`);
}

function list(folder: string): readonly Dirent[] | string {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    return codeOf(error);
  }
}

/** `EACCES`, `ENOENT`, …: the same on every machine, unlike the message. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : String(error);
}
