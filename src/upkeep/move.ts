/** Gives an application another port, everywhere at once: in the registry, in its configs, and in what routes to it. */
import { isThisMachine } from '../model/address.ts';
import type { Facts, Listener, Related } from '../model/facts.ts';
import { Failure } from '../model/failure.ts';
import { sameName } from '../model/names.ts';
import { comparePlaces, type Place } from '../model/place.ts';
import type { Policy } from '../model/policy.ts';
import { rangesTouch } from '../model/port-index.ts';
import { type Allocation, isAboutHost, isOwned } from '../model/registry.ts';
import { SourceText } from '../model/source-text.ts';
import { requireText, type Tree, withRead } from '../model/tree.ts';
import { nameByGlobs } from '../processes/folders.ts';
import { renumber, type Written } from '../registry/edit/index.ts';
import { type TextEdit, withEdits } from '../registry/edit/text-edit.ts';
import { scan } from '../scan.ts';

export interface Move {
  /** The registry with its entry changed. */
  readonly registry: Written;
  /** The configs with their digits changed, by path. */
  readonly configs: ReadonlyMap<string, { readonly before: SourceText; readonly after: SourceText }>;
  /** What is left to do by hand, in reading order. */
  readonly left: readonly Related[];
}

/**
 * @param entry whose port it is, in the registry
 * @throws Failure where the port is somebody's, or the registry cannot be edited
 */
export async function move(
  tree: Tree,
  facts: Facts,
  policy: Policy,
  written: Written,
  entry: Allocation,
  port: number,
): Promise<Move> {
  const [from, application] = [entry.port, entry.application ?? ''];
  // Another server may have the same application on the same port, and that one stays.
  const host = entry.host ?? null;
  const hostOf = nameByGlobs(policy.hosts);
  const isHere = ({ at }: { readonly at: Place }): boolean => isAboutHost({ host: hostOf(at.file) }, host);
  const listeners = facts.listeners.filter((it) => isHere(it) && it.protocol === entry.protocol);
  const rival = listeners.find((it) => rangesTouch(it, { port, portEnd: null }) && !names(entry, it));
  if (rival !== undefined)
    throw new Failure(`port ${port} is not to be had: ${rival.application} listens on it`, rival.at);
  const registry = await renumber(written, entry, port);
  const edits = new Map<string, TextEdit[]>();
  const left: Related[] = [];
  const change = (at: Place, what: string): void => {
    const edit = digitsIn(requireText(tree, at.file), at, from, port);
    if (edit === null) left.push({ at, message: `${what}: ${from} is not written here as one number` });
    else edits.set(at.file, [...(edits.get(at.file) ?? []), edit]);
  };

  const [own = [], others = []] = [true, false].map((isOwn) =>
    listeners.filter((it) => it.port === from && it.portEnd === null && names(entry, it) === isOwn),
  );
  for (const it of distinct(own)) {
    const sharer = others.find((other) => comparePlaces(other.at, it.at) === 0);
    if (sharer !== undefined)
      left.push({ at: it.at, message: `${sharer.application} has its port from here as well: part the two` });
    else if (it.certainty === 'default')
      left.push({ at: it.at, message: `${application} listens on its framework’s default here: write ${port}` });
    else change(it.at, `${application} listens here`);
  }
  const routes = facts.routes.filter((it) => it.port === from && isThisMachine(it.host) && isHere(it));
  for (const it of distinct(routes)) {
    // A port that two want is nobody's for certain.
    if (others.length > 0)
      left.push({ at: it.at, message: `this leads to ${from}, on which ${others[0]?.application} listens as well` });
    else change(it.at, `this leads to ${application}`);
  }
  for (const it of facts.unresolved.filter((other) => sameName(other.application, application) && isHere(other)))
    left.push({ at: it.at, message: `the port cannot be known: ${it.reason}` });
  for (const it of registry.registry.statements.filter((statement) => statement.port === from))
    left.push({ at: it.at, message: `the registry speaks of ${from} here as well` });

  const configs = new Map<string, { before: SourceText; after: SourceText }>();
  for (const [path, changes] of edits) {
    const before = requireText(tree, path);
    configs.set(path, { before, after: new SourceText(path, withEdits(before.text, distinctEdits(changes))) });
  }
  left.push(...(await missed(tree, configs, policy, entry, from)));
  return { registry, configs, left: distinct(left).sort((a, b) => comparePlaces(a.at, b.at)) };
}

/** What still has the old port once all is changed: it is read again, as it would be. */
async function missed(
  tree: Tree,
  configs: Move['configs'],
  policy: Policy,
  entry: Allocation,
  from: number,
): Promise<readonly Related[]> {
  if (configs.size === 0) return [];
  const after = withRead(tree, (path) => {
    const changed = configs.get(path);
    return changed === undefined ? tree.read(path) : { kind: 'text', source: changed.after };
  });
  const { listeners } = await scan(after, policy);
  return listeners
    .filter(
      (it) => names(entry, it) && it.port === from && it.certainty !== 'default' && isAboutHost(it, entry.host ?? null),
    )
    .map((it) => ({ at: it.at, message: `${it.application} still listens on ${from}` }));
}

/** The one entry of an application that a person can mean. @throws Failure with what there is instead */
export function entryOf(written: Written, application: string, from: number | null, host: string | null): Allocation {
  const all = written.registry.allocations.filter(
    (it) => isOwned(it) && isCalled(it, application) && isAboutHost(it, host),
  );
  const [entry, ...more] = from === null ? all : all.filter((it) => it.port === from);
  if (entry === undefined) {
    const which = from === null ? '' : ` on ${from}`;
    throw new Failure(`${written.source.path} has no entry for ${application}${which}`);
  }
  if (more.length > 0)
    throw new Failure(
      `${application} has several ports (${[entry, ...more].map(onHost).join(', ')}): say which one, with --from or --host`,
    );
  return entry;
}

function onHost({ port, host = null }: Allocation): string {
  return host === null ? String(port) : `${port} on ${host}`;
}

/** Whether an entry is an application's, by any of the names that it has there. */
export function isCalled({ application, aliases }: Allocation, name: string): boolean {
  return [application, ...aliases].some((it) => sameName(it, name));
}

function names(entry: Allocation, listener: Listener): boolean {
  return isCalled(entry, listener.application);
}

/** The one place within a span where a port stands; `null` where it does not stand there, or more than once. */
function digitsIn(source: SourceText, at: Place, from: number, port: number): TextEdit | null {
  const start = source.offsetOf(at.line, at.column);
  const text = source.text.slice(start, source.offsetOf(at.endLine, at.endColumn));
  const found = [...text.matchAll(new RegExp(`(?<![\\w.])${from}(?![\\w.]?\\d)`, 'g'))];
  const [first] = found;
  if (first === undefined || found.length > 1) return null;
  return { start: start + first.index, end: start + first.index + String(from).length, text: String(port) };
}

function distinct<T extends { readonly at: Place }>(all: readonly T[]): T[] {
  return [...new Map(all.map((it) => [`${it.at.file}\n${it.at.line}:${it.at.column}`, it])).values()];
}

function distinctEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...new Map(edits.map((it) => [it.start, it])).values()];
}
