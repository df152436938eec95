/** Paths and folders of the repository, relative to its root: `''` is the root itself. */
import { posix } from 'node:path';

/** The folder that a path lies in. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** A folder and all above it, the root last. */
export function foldersAbove(folder: string): readonly string[] {
  const folders: string[] = [];
  for (let at = folder; at !== ''; at = folderOf(at)) folders.push(at);
  return [...folders, ''];
}

/** A relative path as it is meant in a folder; `null` where it leads out of the repository. */
export function within(folder: string, path: string): string | null {
  const joined = posix.join(folder, path).replace(/\/$/, '');
  if (joined === '..' || joined.startsWith('../')) return null;
  return joined === '.' ? '' : joined;
}
