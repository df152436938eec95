/**
 * Changes a registry and keeps every other byte. What comes out is read again before anybody sees it: only the change that
 * was asked for may have happened.
 */
import { Failure } from '../../model/failure.ts';
import { shortPlace } from '../../model/place.ts';
import { lastPort, type PortRange, rangesTouch } from '../../model/port-index.ts';
import { type Allocation, isAboutHost, isOwned, poolOf, type Registry } from '../../model/registry.ts';
import { SourceText } from '../../model/source-text.ts';
import { readRegistry } from '../index.ts';
import { CannotEdit, type Editor, type Wish } from './editor.ts';
import { type TextEdit, withEdits } from './text-edit.ts';

export { CannotEdit, type Wish } from './editor.ts';

/** A registry, and the same as its file has it. */
export interface Written {
  readonly source: SourceText;
  readonly registry: Registry;
}

/**
 * Gives a port to an application: a free entry becomes its own, or there is a new one.
 *
 * @throws Failure where somebody has it, or the document cannot be continued
 */
export async function allocate(written: Written, wish: Wish): Promise<Written> {
  const { registry } = written;
  const there = registry.allocations.filter(
    (it) =>
      it.protocol === wish.protocol &&
      rangesTouch(it, { port: wish.port, portEnd: null }) &&
      isAboutHost(it, wish.host ?? null),
  );
  const held = there.find((it) => it.status !== 'free');
  if (held !== undefined) throw new Failure(`port ${wish.port} is not to be had: ${heldBy(held)}`);
  const editor = await editorFor(written);
  const [free] = there;
  const edits = (): readonly TextEdit[] => (free === undefined ? editor.add(wish) : taken(editor, free, wish));
  const after = await applied(written, edits, `add port ${wish.port} for ${wish.application} to it by hand`);
  const before = new Set(owned(registry));
  const fresh = owned(after.registry).filter((it) => !before.has(it));
  const isAsWished = fresh.length === 1 && fresh[0] === keyOf({ ...wish, portEnd: null, host: wish.host ?? null });
  if (!isAsWished || owned(after.registry).length !== owned(registry).length + 1) throw unsafe(written);
  assertFree(written, after, [], [{ port: wish.port, portEnd: null }]);
  return after;
}

function taken(editor: Editor, free: Allocation, wish: Wish): readonly TextEdit[] {
  if (free.portEnd === null) return editor.claim(free, wish);
  return [...editor.narrow(free, without(free, wish.port)), ...editor.add(wish)];
}

/** What is left of a range. */
function without(range: PortRange, port: number): readonly PortRange[] {
  const left = [
    { port: range.port, portEnd: port - 1 },
    { port: port + 1, portEnd: lastPort(range) },
  ].filter((it) => it.port <= it.portEnd);
  return left.map((it) => (it.port === it.portEnd ? { ...it, portEnd: null } : it));
}

/**
 * Takes ports from their owner: they are free again, where the document says which ports are free, and gone where it
 * does not.
 *
 * @param entries of the registry; @param isForgotten whether they are to be gone in any case
 * @throws Failure where the document cannot be edited
 */
export async function release(
  written: Written,
  entries: readonly Allocation[],
  isForgotten: boolean,
): Promise<Written> {
  let now = written;
  for (const entry of entries) now = await releaseOne(now, entry, isForgotten);
  return now;
}

async function releaseOne(written: Written, gone: Allocation, isForgotten: boolean): Promise<Written> {
  const { registry } = written;
  const entry = registry.allocations.find((it) => isOwned(it) && keyOf(it) === keyOf(gone));
  if (entry === undefined) throw unsafe(written);
  const editor = await editorFor(written);
  const frees = registry.allocations.filter(
    (it) => it.status === 'free' && it.protocol === entry.protocol && (it.host ?? null) === (entry.host ?? null),
  );
  const beside = frees.filter(
    (it) => it.portEnd !== null && (it.port === entry.port + 1 || it.portEnd === entry.port - 1),
  );
  const samples = frees.filter((it) => it.portEnd === null);
  // Of the same pool, else of none: a port does not become somebody's by being released.
  const rank = (it: Allocation): number => (poolOf(it) === poolOf(entry) ? 0 : poolOf(it) === null ? 1 : 2);
  const distance = (it: Allocation): number => Math.abs(it.port - entry.port);
  const sample = samples.toSorted((a, b) => rank(a) - rank(b) || distance(a) - distance(b))[0];
  const edits = (): readonly TextEdit[] =>
    isForgotten || entry.portEnd !== null
      ? editor.remove(entry)
      : beside.length > 0
        ? [...editor.remove(entry), ...editor.widen(beside, entry.port)]
        : sample === undefined
          ? editor.remove(entry)
          : editor.free(entry, sample);
  const after = await applied(
    written,
    edits,
    `take port ${entry.port} of ${entry.application ?? 'it'} out of it by hand`,
  );
  const left = owned(registry).filter((it) => it !== keyOf(entry));
  if (owned(after.registry).join('\n') !== left.join('\n')) throw unsafe(written);
  assertFree(written, after, [entry], []);
  return after;
}

/** Gives an entry another port; what was free about that one is no longer said. @throws Failure as `allocate` does */
export async function renumber(written: Written, gone: Allocation, port: number): Promise<Written> {
  const { registry } = written;
  const entry = registry.allocations.find((it) => isOwned(it) && keyOf(it) === keyOf(gone));
  if (entry === undefined || entry.portEnd !== null) throw unsafe(written);
  const there = registry.allocations.filter(
    (it) =>
      it.protocol === entry.protocol && it.port <= port && port <= lastPort(it) && isAboutHost(it, entry.host ?? null),
  );
  const held = there.find((it) => it.status !== 'free');
  if (held !== undefined) throw new Failure(`port ${port} is not to be had: ${heldBy(held)}`);
  const editor = await editorFor(written);
  const [free] = there;
  const edits = (): readonly TextEdit[] => [
    ...editor.renumber(entry, port),
    // Two rows of one port each change places: neither table has to be looked through for where a row belongs.
    ...(free === undefined
      ? []
      : free.portEnd === null
        ? editor.renumber(free, entry.port)
        : editor.narrow(free, without(free, port))),
  ];
  const after = await applied(written, edits, `write port ${port} for ${entry.application ?? 'it'} into it by hand`);
  const expected = owned(registry).map((it) => (it === keyOf(entry) ? keyOf({ ...entry, port }) : it));
  if (owned(after.registry).join('\n') !== expected.toSorted().join('\n')) throw unsafe(written);
  return after;
}

async function editorFor({ source, registry }: Written): Promise<Editor> {
  if (/\.(?:ya?ml|json)$/i.test(source.path)) {
    const { YamlEditor } = await import('./yaml.ts');
    return new YamlEditor(source);
  }
  const { MarkdownEditor } = await import('./markdown.ts');
  return new MarkdownEditor(source, registry);
}

async function applied(
  { source, registry }: Written,
  edits: () => readonly TextEdit[],
  byHand: string,
): Promise<Written> {
  try {
    const now = new SourceText(source.path, withEdits(source.text, edits()));
    return { source: now, registry: await readRegistry(now, registry.pin) };
  } catch (error) {
    if (error instanceof CannotEdit)
      throw new Failure(`${source.path} is not written so that portbook could edit it (${error.message}): ${byHand}`);
    throw error;
  }
}

function unsafe({ source }: Written): Failure {
  return new Failure(
    `${source.path} is written in a way that portbook cannot edit without changing more: edit it by hand`,
  );
}

/** `it is shop's (PORTS.md:14)`. */
export function heldBy(entry: Allocation): string {
  const where = shortPlace(entry.portAt);
  switch (entry.status) {
    case 'active':
    case 'reserved':
      return `it is ${entry.status === 'reserved' ? 'reserved for ' : ''}${entry.application ?? 'somebody'}${entry.status === 'active' ? '’s' : ''} (${where})`;
    case 'avoid':
      return `it is to be avoided (${where})`;
    case 'retired':
      return `it was ${entry.application ?? 'somebody'}’s, and is retired (${where})`;
    case 'free':
      return `it is free (${where})`;
  }
}

type Key = Pick<Allocation, 'port' | 'portEnd' | 'protocol' | 'application' | 'status' | 'host'>;

function keyOf({ port, portEnd, protocol, application, status, host }: Key): string {
  return [port, portEnd ?? port, protocol, application ?? '', status, host ?? ''].join('\t');
}

/** What is somebody's, or to be left alone, in an order of its own. */
function owned({ allocations }: Registry): readonly string[] {
  return allocations
    .filter((it) => it.status !== 'free')
    .map(keyOf)
    .toSorted();
}

/** What is free has only become more or less by the ports that it should. */
function assertFree(before: Written, after: Written, more: readonly Allocation[], less: readonly PortRange[]): void {
  const [was, now] = [freePorts(before.registry), freePorts(after.registry)];
  const may = (ranges: readonly PortRange[], port: number): boolean =>
    ranges.some((it) => it.port <= port && port <= lastPort(it));
  for (const port of was) if (!now.has(port) && !may(less, port)) throw unsafe(before);
  for (const port of now) if (!was.has(port) && !may(more, port)) throw unsafe(before);
}

function freePorts({ allocations }: Registry): ReadonlySet<number> {
  const ports = new Set<number>();
  for (const it of allocations) {
    if (it.status === 'free') for (let port = it.port; port <= lastPort(it); port += 1) ports.add(port);
  }
  return ports;
}
