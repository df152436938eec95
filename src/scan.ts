/** Files to facts: every source over the files it claims, then what they say together. */
import type { Facts, Listener, ReadProblem, Route, Unresolved } from './model/facts.ts';
import { globMatcher } from './model/globs.ts';
import { packageRun } from './model/packages.ts';
import { comparePlaces, compareText, type Place, placeKey, startOf } from './model/place.ts';
import type { Policy } from './model/policy.ts';
import type { Tree } from './model/tree.ts';
import { nameByGlobs } from './processes/folders.ts';
import { type Identity, identifier } from './processes/identify.ts';
import { type FileFacts, joinProcesses } from './processes/join.ts';
import { prepareSources, sources } from './sources/index.ts';
import { type FoundListener, nothing, type Source } from './sources/source.ts';

const longestReason = 500;

/** What the configs of a tree say. Each file is parsed once; a file that cannot be read is a problem, not an end. */
export async function scan(tree: Tree, policy: Policy): Promise<Facts> {
  const isIncluded = globMatcher(policy.include);
  const isExcluded = globMatcher(policy.exclude);
  const byLink = sourcesByLink(tree);
  const files: FileFacts[] = [];
  await prepareSources(tree);
  for (const path of tree.files) {
    const source = sourceFor(path) ?? byLink.get(path);
    // A link that leads out of the root is listed like a file, though it may stand for a folder of configs.
    const mayHoldConfigs = tree.refused.has(path) && sourceFor(`${path}/default`) !== undefined;
    if ((source === undefined && !mayHoldConfigs) || !isIncluded(path) || isExcluded(path)) continue;
    const read = tree.read(path);
    switch (read.kind) {
      case 'text':
        if (source !== undefined) files.push({ path, ...(await source.load(read.source))(read.source, tree) });
        break;
      case 'unreadable':
        if (source?.isGuess?.(path) !== true)
          files.push({ path, ...nothing, problems: [unreadable(path, read.reason)] });
        break;
      case 'missing':
        // It was listed and is gone: whatever it said would have counted.
        files.push({ path, ...nothing, problems: [unreadable(path, 'it is no longer there')] });
        break;
    }
  }
  return together(files, policy, tree);
}

function sourceFor(path: string): Source | undefined {
  return sources.find((it) => it.claims(path));
}

/** The files that are configs by the name of a link to them: `sites-enabled/shop` → `vhosts/shop.txt`. */
function sourcesByLink(tree: Tree): ReadonlyMap<string, Source> {
  const found = new Map<string, Source>();
  for (const [link, target] of tree.links) {
    const source = sourceFor(link);
    if (source !== undefined && !found.has(target)) found.set(target, source);
  }
  return found;
}

function unreadable(path: string, reason: string): ReadProblem {
  return { at: startOf(path), message: `the file cannot be read: ${reason}` };
}

function together(found: readonly FileFacts[], policy: Policy, tree: Tree): Facts {
  const files = joinProcesses(found);
  const identityOf = identifier(
    files.flatMap((it) => it.processes),
    policy,
    tree,
  );
  const whose = (it: FoundListener, path: string): Identity =>
    it.application === null ? identityOf(packageRun(it) ?? path) : { application: it.application, otherNames: [] };
  const hostOf = nameByGlobs(policy.hosts);
  const named = files.flatMap(({ path, listeners: own }) =>
    own.map((it): Listener => ({ ...it, ...whose(it, path), host: hostOf(path) })),
  );
  const inOwnPackage = new Set(named.filter(isOwnScript(identityOf)).map(portKey));
  // A script elsewhere that starts a package's program says nothing that the package's own does not say.
  const listeners = named.filter(
    (it) => it.source !== 'scripts' || isOwnScript(identityOf)(it) || !inOwnPackage.has(portKey(it)),
  );
  const routes = files.flatMap(({ path, routes: own }) =>
    own.map((it): Route => (it.source === 'vite' ? { ...it, application: identityOf(path).application } : it)),
  );
  const unresolved = files.flatMap(({ path, unresolved: own }) =>
    own.map(({ role: _, ...it }): Unresolved => {
      const isNamed = it.source === 'nginx' || it.application !== null;
      return {
        ...it,
        reason: clipped(it.reason),
        application: isNamed ? it.application : identityOf(packageRun(it) ?? path).application,
      };
    }),
  );
  return {
    // Several processes may run what says one port.
    listeners: inOrder(listeners.toSorted((a, b) => compareText(a.application, b.application))),
    routes: inOrder(routes),
    servers: files.flatMap((it) => it.servers ?? []),
    unresolved: inOrder(unresolved),
    problems: inOrder([...tree.problems, ...files.flatMap((it) => it.problems)]),
    suppressions: inOrder(files.flatMap((it) => it.suppressions)),
  };
}

function isOwnScript(identityOf: (file: string) => Identity): (listener: Listener) => boolean {
  return ({ source, application, at }) => source === 'scripts' && application === identityOf(at.file).application;
}

function portKey({ at, port, environment }: Listener): string {
  return `${placeKey(at)} ${port} ${environment}`;
}

/** A reason quotes what is written, and that may be megabytes. */
function clipped(reason: string): string {
  return reason.length > longestReason ? `${reason.slice(0, longestReason)}…` : reason;
}

function inOrder<T extends { readonly at: Place }>(facts: readonly T[]): readonly T[] {
  return [...facts].sort((a, b) => comparePlaces(a.at, b.at));
}
