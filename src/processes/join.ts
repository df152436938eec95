/**
 * What the configs say together. A process that a launcher starts has read its config file under its own
 * environment and command line: what that file says by itself, to whoever starts it, does not count beside that.
 */
import { posix } from 'node:path';
import type { Role } from '../model/facts.ts';
import { folderOf, foldersAbove } from '../model/folders.ts';
import { placeKey } from '../model/place.ts';
import type { Extract, FoundListener, FoundUnresolved, Process } from '../sources/source.ts';
import { withHanded } from './handed.ts';

/** The facts of one file. */
export interface FileFacts extends Extract {
  readonly path: string;
}

/** The facts of all files without those that a process speaks for. */
export function joinProcesses(written: readonly FileFacts[]): readonly FileFacts[] {
  const files = withHanded(written);
  const isCovered = coveredBy(files.flatMap((it) => it.processes));
  const isStarted = startedBy(written, files);
  return files.map((file) => {
    const counts = (it: FoundListener | FoundUnresolved): boolean => {
      if (it.source === 'scripts') return !isStarted(file.path, it);
      return it.application !== null || !('role' in it) || !isCovered(file.path, it.role);
    };
    return { ...file, listeners: file.listeners.filter(counts), unresolved: file.unresolved.filter(counts) };
  });
}

/** Whether a process has read a config in a role. */
function coveredBy(processes: readonly Process[]): (file: string, role: Role) => boolean {
  const covered = new Set(processes.flatMap((it) => it.covers).map(({ file, role }) => `${role} ${file}`));
  return (file, role) => covered.has(`${role} ${file}`);
}

/**
 * Whether a script of a `package.json` is what a process runs anyway, or another way to start, for other purposes,
 * what a process starts from that package, or from the one that the script's program lies in. What another script hands to
 * PM2 is no more than a port of its own.
 *
 * @param written without what lines hand to PM2
 */
function startedBy(
  written: readonly FileFacts[],
  files: readonly FileFacts[],
): (file: string, fact: FoundListener | FoundUnresolved) => boolean {
  const paths = new Set(files.map((it) => it.path));
  const places = new Set(files.flatMap((it) => it.processes).flatMap((it) => it.scripts.map(placeKey)));
  const folders = written.flatMap((it) => it.processes).flatMap((it) => it.directories);
  const packages = new Set(folders.flatMap((it) => packageOf(it, paths) ?? []));
  const ports = new Set(
    files.flatMap((it) => it.listeners).flatMap((it) => (it.source === 'scripts' ? [] : portKey(it))),
  );
  return (file, fact) => {
    const { role, way, at } = fact;
    const [script] = way;
    if (script !== undefined && places.has(placeKey(script.at))) return true;
    if ('port' in fact && ports.has(portKey(fact))) return true;
    return role !== 'dev' && [file, packageOf(folderOf(at.file), paths)].some((it) => it !== null && packages.has(it));
  };
}

function portKey({ at, port, role }: FoundListener): string {
  return `${placeKey(at)} ${port} ${role}`;
}

/** The `package.json` of the package that a folder lies in. */
function packageOf(folder: string, paths: ReadonlySet<string>): string | null {
  const manifests = foldersAbove(folder).map((it) => posix.join(it, 'package.json'));
  return manifests.find((it) => paths.has(it)) ?? null;
}
