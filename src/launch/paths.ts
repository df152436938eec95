/** Paths of command lines and configs, in the repository. */
import { insideRepository } from '../javascript/modules/repository.ts';
import { within } from '../model/folders.ts';

/** Characters: Linux's own limit, PATH_MAX. */
const longestPath = 4096;

/** A path in the repository, from a folder; `null` where it leads out of the repository or cannot be told. */
export function pathFrom(directory: string | null, path: string): string | null {
  const known = insideRepository(path);
  if (known !== null) return known;
  if (directory === null || path.startsWith('/') || path.startsWith('~')) return null;
  return directory.length + path.length > longestPath ? null : within(directory, path);
}
