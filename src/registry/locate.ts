/** Finds the registry in a tree: the one that the policy gives, or the one under a usual name. */
import { Failure } from '../model/failure.ts';
import { compareText } from '../model/place.ts';
import { meantInstead } from '../model/registry-address.ts';
import type { Tree } from '../model/tree.ts';

/** Without regard to case; `_` and `-` are the same. */
const names = [
  'ports.yml',
  'ports.yaml',
  'PORTS.md',
  'PORT_REGISTRY.md',
  'VPS_PORT_REGISTRY.md',
  'PORT_ALLOCATION.md',
  'PORT_ALLOCATIONS.md',
  'PORTS_REGISTRY.md',
] as const;
const howToName =
  'with "registry:" in .github/portbook.yml, with --registry, or with the input "registry" of the action';
const folders = ['', 'docs/', '.github/'] as const;

/**
 * The path of the registry.
 *
 * @param policyPath what the policy or the command line gives, relative to the root; `null` to look for it
 * @throws Failure where there is none, more than one, or the given one cannot be read
 */
export function locateRegistry(tree: Tree, policyPath: string | null): string {
  const path = policyPath === null ? usualPath(tree) : policyPath.replace(/^(?:\.\/+)+/, '');
  const read = tree.read(path);
  switch (read.kind) {
    case 'text':
      return path;
    case 'missing':
      throw new Failure(`the registry ${path} does not exist${meantInstead(path)}`);
    case 'unreadable':
      throw new Failure(`the registry ${path} cannot be read: ${read.reason}`);
  }
}

/** Every file that has the name of a registry, in the order of their paths. */
export function findRegistries(tree: Tree): readonly string[] {
  const usual = new Set(folders.flatMap((folder) => names.map((name) => normal(folder + name))));
  const isUsual = (path: string): boolean => usual.has(normal(path));
  // A link counts by its own name, unless what it points to is found by name already.
  const links = [...tree.links].filter(([link, target]) => isUsual(link) && !isUsual(target)).map(([link]) => link);
  return [...tree.files.filter(isUsual), ...links].sort(compareText);
}

function usualPath(tree: Tree): string {
  const [first, second, ...others] = findRegistries(tree);
  if (first === undefined) {
    throw new Failure(
      `no port registry found: looked for ${names.join(', ')} in the root, docs/ and .github/; ` +
        `name yours ${howToName}; or let "portbook init" write the first one`,
    );
  }
  if (second !== undefined) {
    throw new Failure(
      `more than one port registry: ${[first, second, ...others].join(' and ')}; ` +
        `keep one, or name it ${howToName}`,
    );
  }
  return first;
}

function normal(path: string): string {
  return path.toLowerCase().replaceAll('-', '_');
}
