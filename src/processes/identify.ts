/**
 * Who is the application? A Vite config does not say whose it is: it is the PM2 application's that runs
 * in its folder, else the policy's, else the nearest `package.json`'s, else the folder's own name.
 */
import type { Policy } from '../model/policy.ts';
import type { Tree } from '../model/tree.ts';
import type { Process } from '../sources/source.ts';
import { folderOf, liesIn, nameByGlobs } from './folders.ts';

/** Gives the application's name for a config file that does not name it. */
export function identifier(processes: readonly Process[], policy: Policy, tree: Tree): (file: string) => string {
  const fromPolicy = nameByGlobs(policy.applications);
  const known = new Map<string, string>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const folder = folderOf(file);
    const name =
      processIn(folder, processes)?.name ??
      fromPolicy(file) ??
      packageName(folder, tree) ??
      folder.split('/').at(-1) ??
      '';
    const shown = name === '' ? 'repository' : name;
    known.set(file, shown);
    return shown;
  };
}

/** The one process of a folder: among several, the one that serves from there; `null` where that is open. */
export function processIn(folder: string, processes: readonly Process[]): Process | null {
  const inside = processes.filter((it) => it.directories.some((directory) => liesIn(directory, folder)));
  const exact = inside.filter((it) => it.directories.includes(folder));
  const serving = exact.filter((it) => it.serves !== null);
  for (const candidates of [serving, exact, inside]) {
    const [first] = candidates;
    if (first !== undefined && candidates.every((it) => it.name === first.name)) return first;
  }
  return null;
}

/** The `name` of the nearest `package.json`, from the folder up to the root. */
function packageName(folder: string, tree: Tree): string | null {
  for (let current = folder; ; current = folderOf(current)) {
    const name = nameIn(tree, current === '' ? 'package.json' : `${current}/package.json`);
    if (name !== null || current === '') return name;
  }
}

function nameIn(tree: Tree, path: string): string | null {
  const file = tree.read(path);
  if (file.kind !== 'text') return null;
  try {
    const manifest: unknown = JSON.parse(file.source.text);
    const isNamed = typeof manifest === 'object' && manifest !== null && 'name' in manifest;
    return isNamed && typeof manifest.name === 'string' && manifest.name !== '' ? manifest.name : null;
  } catch {
    return null; // it gives no name: the next one up may
  }
}
