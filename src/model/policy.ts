/** What a repository has decided: `.github/portbook.yml` as data. `policy/` reads and validates it. */
import type { Severity } from './finding.ts';
import type { Place } from './place.ts';
import type { RegistryPin } from './registry-pin.ts';

export interface Policy {
  /** Path of the registry, relative to the root, or `owner/repo:path@ref`; `null` to look under the usual names. */
  readonly registry: string | null;
  /** How that registry is to be read; `null` where portbook is to see for itself. */
  readonly registryPin: RegistryPin | null;
  /** Where the policy names a registry in another repository: what is wrong in that one can be shown there. */
  readonly registryAt?: Place;
  /** Only the severities that the policy names, by rule id. */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Ports that nobody should take (rule `avoided-port`). */
  readonly avoidedPorts: readonly number[];
  /** Globs with the rules of gitignore, relative to the root. */
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** Application name to the globs of the files that are its. */
  readonly applications: ReadonlyMap<string, readonly string[]>;
  /** Host name to the globs of the files that describe it. */
  readonly hosts: ReadonlyMap<string, readonly string[]>;
  /** Whether `portbook-ignore` comments are obeyed. */
  readonly inlineIgnores: boolean;
  readonly takeover: TakeoverPolicy;
  /** Whether the other open pull requests are looked at (rule `port-race`). */
  readonly race: boolean;
}

/** What settles that a change gives somebody's port to another (rule `registry-takeover`): any one of these. */
export interface TakeoverPolicy {
  /** The label of the pull request that says so; `null` where none does. */
  readonly label: string | null;
  /** Teams whose members may approve it, as `organization/team`. */
  readonly teams: readonly string[];
  /** Whether the code owners of the registry may approve it. */
  readonly codeowners: boolean;
}

/** What holds where the policy says nothing: the one place for each default. */
export const defaultPolicy: Policy = {
  registry: null,
  registryPin: null,
  severities: new Map(),
  avoidedPorts: [5000, 8080],
  include: ['**'],
  exclude: [],
  applications: new Map(),
  hosts: new Map(),
  inlineIgnores: true,
  takeover: { label: 'port-takeover-approved', teams: [], codeowners: true },
  race: true,
};

/**
 * How the registry at a path is to be read, `null` for as it is: a registry that the policy does not name is not spoken of.
 *
 * @param path as the user has written it; `null` for the policy's own
 */
export function pinFor({ registry, registryPin }: Policy, path: string | null): RegistryPin | null {
  const plain = (it: string | null): string => (it ?? '').replace(/^(?:\.\/+)+/, '');
  return path === null || plain(path) === plain(registry) ? registryPin : null;
}
