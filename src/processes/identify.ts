/**
 * Who is the application? A Vite config does not say whose it is: it is the PM2 application's that runs
 * in its folder, else the policy's, else the nearest `package.json`'s, else the folder's own name.
 */

import { folderOf } from '../model/folders.ts';
import { keptBy } from '../model/maps.ts';
import type { Policy } from '../model/policy.ts';
import type { Tree } from '../model/tree.ts';
import type { Process } from '../sources/source.ts';
import { nameByGlobs } from './folders.ts';

/** Whose a config is that does not say so. */
export interface Identity {
  readonly application: string;
  /** Further names, see `Listener`. */
  readonly otherNames: readonly string[];
}

/** Gives the application of a config file that does not name it. */
export function identifier(processes: readonly Process[], policy: Policy, tree: Tree): (file: string) => Identity {
  const fromPolicy = nameByGlobs(policy.applications);
  const fromProcess = nameByFolder(processes, tree);
  const known = new Map<string, Identity>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const folder = folderOf(file);
    const name = fromProcess(folder) ?? fromPolicy(file);
    const identity = name === null ? packageAround(folder, tree) : { application: name, otherNames: [] };
    known.set(file, identity);
    return identity;
  };
}

/** From a folder to the one name of the processes there; `null` where there is none, or more than one. */
function nameByFolder(processes: readonly Process[], tree: Tree): (folder: string) => string | null {
  const serving = new Map<string, Claim>();
  const exact = new Map<string, Claim>();
  const inside = new Map<string, Claim>();
  for (const { name, directories, isServer } of processes) {
    if (name === null) continue;
    for (const directory of directories) {
      if (isServer) claim(serving, directory, name);
      claim(exact, directory, name);
      // What lies outside of its package is none of its own.
      for (let outer = directory; outer !== '' && nameIn(tree, outer) === null; ) {
        outer = folderOf(outer);
        claim(inside, outer, name);
      }
    }
  }
  // Of several in one folder, the one that serves from there; a folder's own before those further inside.
  return (folder) => {
    for (const claims of [serving, exact, inside]) {
      const found = claims.get(folder);
      if (found !== undefined) return found.isAlone ? found.name : null;
    }
    return null;
  };
}

interface Claim {
  readonly name: string;
  readonly isAlone: boolean;
}

function claim(claims: Map<string, Claim>, folder: string, name: string): void {
  const before = claims.get(folder);
  if (before === undefined) claims.set(folder, { name, isAlone: true });
  else if (before.name !== name) claims.set(folder, { name: before.name, isAlone: false });
}

/** The nearest `package.json` with a name, from the folder up to the root; the folder's own name where there is none. */
function packageAround(folder: string, tree: Tree): Identity {
  for (let current = folder; ; current = folderOf(current)) {
    const name = nameIn(tree, current);
    if (name !== null) return { application: name, otherNames: [name.replace(/^@[^/]*\//, ''), lastOf(current)] };
    if (current === '') return { application: lastOf(folder) || 'repository', otherNames: [] };
  }
}

function lastOf(folder: string): string {
  return folder.split('/').at(-1) ?? '';
}

/** The name of the package that begins in a folder; `null` where none does, or it has no name (`{ "type": "module" }`). */
const nameIn = keptBy((tree: Tree, folder: string): string | null => {
  const file = tree.read(folder === '' ? 'package.json' : `${folder}/package.json`);
  if (file.kind !== 'text') return null;
  try {
    const manifest: unknown = JSON.parse(file.source.text);
    const isNamed = typeof manifest === 'object' && manifest !== null && 'name' in manifest;
    return isNamed && typeof manifest.name === 'string' && manifest.name !== '' ? manifest.name : null;
  } catch {
    return null; // it gives no name: the next one up may
  }
});
