/**
 * Changes a registry and keeps every other byte. What comes out is read again before anybody sees it: only the change that
 * was asked for may have happened.
 */
import { Failure } from '../../model/failure.ts';
import { append } from '../../model/maps.ts';
import { shortPlace } from '../../model/place.ts';
import { lastPort, type PortRange, rangesTouch } from '../../model/port-index.ts';
import { type Allocation, isAboutHost, isOwned, poolOf, type Registry } from '../../model/registry.ts';
import { SourceText } from '../../model/source-text.ts';
import { formOf } from '../form.ts';
import { readRegistry } from '../index.ts';
import { saysSomething } from '../markdown/text.ts';
import { CannotEdit, type Editor, type Wish } from './editor.ts';
import { lineBreakOf, type TextEdit, withEdits } from './text-edit.ts';

export type { Wish } from './editor.ts';

/** Places in which a document says one thing. */
const mostRestated = 8;

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
  if (!saysSomething(wish.application) || /[\p{Cc}\p{Zl}\p{Zp}]/u.test(wish.application))
    throw new Failure('the name of an application is one line with a letter or a digit in it');
  const there = freeAt(registry, wish);
  const [free] = there;
  const byHand = `add port ${wish.port} for ${wish.application} to it by hand`;
  const after = await untilGone(
    await applied(written, (it) => (free === undefined ? it.add(wish) : taken(it, free, wish)), byHand),
    (it) => it.status === 'free' && there.some((other) => isSamePort(it, other, wish.port)),
    (editor, it) => noLongerFree(editor, it, wish.port),
    byHand,
  );
  const before = new Set(owned(registry));
  const fresh = owned(after.registry).filter((it) => !before.has(it));
  const isAsWished = fresh.length === 1 && fresh[0] === keyOf({ ...wish, portEnd: null, host: wish.host ?? null });
  if (!isAsWished || owned(after.registry).length !== owned(registry).length + 1) throw unsafe(written);
  assertFree(
    written,
    after,
    [],
    there.map((it) => ({ ...it, port: wish.port, portEnd: null })),
  );
  return after;
}

/** What says of a port that it is free, if anything does. @throws Failure where somebody has it */
function freeAt(
  { allocations }: Registry,
  { port, protocol, host = null }: Pick<Allocation, 'port' | 'protocol' | 'host'>,
): readonly Allocation[] {
  const there = allocations.filter(
    (it) => it.protocol === protocol && rangesTouch(it, { port, portEnd: null }) && isAboutHost(it, host),
  );
  const held = there.find((it) => it.status !== 'free');
  if (held !== undefined) throw new Failure(`port ${port} is not to be had: ${heldBy(held)}`);
  return there;
}

function taken(editor: Editor, free: Allocation, wish: Wish): readonly TextEdit[] {
  if (free.portEnd === null) return editor.claim(free, wish);
  return [...noLongerFree(editor, free, wish.port), ...editor.add(wish)];
}

function noLongerFree(editor: Editor, free: Allocation, port: number): readonly TextEdit[] {
  return free.portEnd === null ? editor.remove(free) : editor.narrow(free, without(free, port));
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
  const groups = new Map<string, Allocation[]>();
  for (const it of entries) append(groups, `${it.portAt.line}:${it.portAt.column}`, it);
  let now = written;
  for (const group of groups.values()) now = await releaseTogether(now, group, isForgotten);
  return now;
}

/** @param gone what one place in the document gives: `4310 (TCP/UDP)` is two entries */
async function releaseTogether(written: Written, gone: readonly Allocation[], isForgotten: boolean): Promise<Written> {
  const { registry } = written;
  const keys = new Set(gone.map(keyOf));
  const group = registry.allocations.filter((it) => isOwned(it) && keys.has(keyOf(it)));
  const [entry] = group;
  if (entry === undefined) throw unsafe(written);
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
  const was = new Set(owned(registry));
  // Under another heading, it may be said to be reserved; what was said again may come to light with another of its names.
  const asSaidFirst = (it: Allocation): Allocation => {
    const isOther = !was.has(keyOf(it)) && entry.aliases.includes(it.application ?? '');
    return { ...it, status: entry.status, application: isOther ? entry.application : it.application };
  };
  const edits = (editor: Editor): readonly TextEdit[] =>
    isForgotten || entry.portEnd !== null
      ? editor.remove(entry)
      : beside.length > 0
        ? [...editor.remove(entry), ...editor.widen(beside, around([entry, ...beside]))]
        : sample === undefined
          ? editor.remove(entry)
          : editor.free(entry, sample);
  const byHand = `take port ${entry.port} of ${entry.application ?? 'it'} out of it by hand`;
  const after = await untilGone(
    await applied(written, edits, byHand),
    (it) => isOwned(it) && keys.has(keyOf(asSaidFirst(it))),
    (editor, it) => editor.remove(it),
    byHand,
  );
  const left = owned(registry).filter((it) => !keys.has(it));
  if (owned(after.registry).join('\n') !== left.join('\n')) throw unsafe(written);
  assertFree(written, after, group, []);
  return after;
}

function around(ranges: readonly PortRange[]): PortRange {
  return { port: Math.min(...ranges.map((it) => it.port)), portEnd: Math.max(...ranges.map(lastPort)) };
}

/** Gives an entry another port; what was free about that one is no longer said. @throws Failure as `allocate` does */
export async function renumber(written: Written, gone: Allocation, port: number): Promise<Written> {
  const { registry } = written;
  const entry = registry.allocations.find((it) => isOwned(it) && keyOf(it) === keyOf(gone));
  if (entry === undefined || entry.portEnd !== null) throw unsafe(written);
  const [free] = freeAt(registry, { ...entry, port });
  const edits = (editor: Editor): readonly TextEdit[] => [
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

/** Documents say things twice, which is read as one entry: what says it again is looked for until nothing does. */
async function untilGone(
  written: Written,
  isMeant: (entry: Allocation) => boolean,
  edits: (editor: Editor, entry: Allocation) => readonly TextEdit[],
  byHand: string,
): Promise<Written> {
  let now = written;
  for (let round = 0; round < mostRestated; round += 1) {
    const again = now.registry.allocations.find(isMeant);
    if (again === undefined) break;
    now = await applied(now, (editor) => edits(editor, again), byHand);
  }
  return now;
}

function isSamePort(a: Allocation, b: Allocation, port: number): boolean {
  return a.protocol === b.protocol && (a.host ?? null) === (b.host ?? null) && a.port <= port && port <= lastPort(a);
}

async function editorFor({ source, registry }: Written): Promise<Editor> {
  if (formOf(source.path) === 'yaml') {
    const { YamlEditor } = await import('./yaml.ts');
    return new YamlEditor(source);
  }
  const { MarkdownEditor } = await import('./markdown.ts');
  return new MarkdownEditor(source, registry);
}

async function applied(
  written: Written,
  edits: (editor: Editor) => readonly TextEdit[],
  byHand: string,
): Promise<Written> {
  const { source, registry } = written;
  try {
    // Each line that comes or goes has its break, the last one of the document, too.
    const lastBreak = source.text.endsWith('\n') ? '' : lineBreakOf(source.text);
    const closed = new SourceText(source.path, source.text + lastBreak);
    const text = withEdits(closed.text, edits(await editorFor({ source: closed, registry })));
    const now = new SourceText(source.path, lastBreak === '' ? text : text.replace(/\r?\n$/, ''));
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
function heldBy(entry: Allocation): string {
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
function assertFree(before: Written, after: Written, more: readonly Allocation[], less: readonly Allocation[]): void {
  const freeIn = ({ registry }: Written) => portsOf(registry.allocations.filter((it) => it.status === 'free'));
  const [was, now] = [freeIn(before), freeIn(after)];
  const [may, must] = [portsOf(more), portsOf(less)];
  for (const port of was) if (now.has(port) === must.has(port)) throw unsafe(before);
  for (const port of now) if (!was.has(port) && !may.has(port)) throw unsafe(before);
}

/** Each port of each server and protocol. */
function portsOf(entries: readonly Allocation[]): ReadonlySet<string> {
  const ports = new Set<string>();
  for (const it of entries) {
    for (let port = it.port; port <= lastPort(it); port += 1) ports.add(`${it.host ?? ''}\t${it.protocol}\t${port}`);
  }
  return ports;
}
