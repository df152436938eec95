/**
 * Registries without a table: lists (`- 3000: shop`), bare lines (`shop 3000`) and columns made of spaces.
 * Careful: a block counts only if most of its lines fit, and where a table allocates, only a list whose
 * heading says what its ports are (`Free ports`).
 */

import type { Allocation, Status } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { aliasesOf } from '../names.ts';
import type { Block, Fence, Lines } from './blocks.ts';
import { aboutSomethingElse, pageHeadings } from './classify.ts';
import { allocationsOfMap, type Way } from './domain-map.ts';
import { hostOf, isHostSection } from './hosts.ts';
import type { Entry } from './list-lines.ts';
import { keyWords, nestedLines } from './nested-lines.ts';
import { headingStatus, isAboutPorts, isBareStatus, reservedFor, statusIn, statusInsteadOfName } from './status.ts';
import { isOneOf, mentions, portWords } from './words.ts';

/** What a block that is no table was read as. */
export interface ListReading {
  readonly block: Fence | Lines;
  readonly allocations: readonly Allocation[];
  /** A clause: "read as allocations, or not, because …". */
  readonly reason: string;
}

/** Reads every block that is no table; most give nothing, and maps of domains only by `withMapsRead`. */
export function readLists(
  source: SourceText,
  blocks: readonly Block[],
  maps: ReadonlyMap<Block, readonly Way[]>,
  besideTables: boolean,
): readonly ListReading[] {
  return blocks
    .filter((it) => it.kind === 'fence' || it.kind === 'lines')
    .map((block): ListReading => {
      const obstacle = obstacleTo(block, besideTables) ?? (maps.has(block) ? isMap : null);
      return obstacle === null ? readBlock(source, block) : { block, allocations: [], reason: obstacle };
    });
}

/** The same in a document in which nothing else gives ports: then maps give those to which they lead. */
export function withMapsRead(
  lists: readonly ListReading[],
  maps: ReadonlyMap<Block, readonly Way[]>,
): readonly ListReading[] {
  return lists.map((it) => {
    const ways = it.reason === isMap ? maps.get(it.block) : undefined;
    if (ways === undefined) return it;
    const allocations = allocationsOfMap(ways, hostOf(it.block.context.headings));
    return { ...it, allocations, reason: 'nothing else gives ports, and it leads domains there' };
  });
}

const isMap = 'it leads from domains to ports';

/** Why a block cannot allocate, whatever its lines say; `null` where it may. */
function obstacleTo({ context, ...block }: Fence | Lines, besideTables: boolean): string | null {
  if (block.kind === 'fence' && !['', 'text', 'txt'].includes(block.language))
    return `a code block in ${block.language}`;
  const near = `${context.headings.at(-1) ?? ''} ${context.caption}`;
  if (aboutSomethingElse(near, context.headings.length > 1 ? near : context.caption))
    return 'what stands above it says that it is not about who has which port now';
  if (mentions(context.headings.slice(1).join(' '), pageHeadings)) return 'its heading says that it lists pages';
  if (!isAboutPorts(context)) return 'no heading above it speaks of ports';
  if (!besideTables) return null;
  if (block.kind === 'fence') return 'a table allocates, and this is a code block';
  return saysWhatPortsAre(context.headings) || isHostSection(context.headings)
    ? null
    : 'a table allocates, and no heading says what these ports are';
}

/** `Free ports`, `Reserved`; but `Production` is a place, not what is said of ports. */
function saysWhatPortsAre(headings: readonly string[]): boolean {
  const status = headingStatus(headings);
  return status !== null && (status !== 'active' || mentions(headings.at(-1) ?? '', portWords));
}

/** Whether its lines look like those of a list, whatever speaks against reading them. */
export function looksLikeList(source: SourceText, block: Fence | Lines): boolean {
  const { lines, entries } = nestedLines(source, block);
  return entries.length > 0 && areMost(entries, lines);
}

function areMost(entries: readonly unknown[], lines: readonly unknown[]): boolean {
  return entries.length * 5 >= lines.length * 3;
}

function readBlock(source: SourceText, block: Fence | Lines): ListReading {
  const nothing = (reason: string): ListReading => ({ block, allocations: [], reason });
  const { lines, entries, saysMore } = nestedLines(source, block);
  if (entries.length === 0)
    return nothing(
      saysMore ? 'it says more of what the line above it gives' : 'none of its lines is a port and a name',
    );
  if (countsPorts(entries)) return nothing('it counts ports');
  if (describesOnePort(entries)) return nothing('it describes one application rather than listing several');
  const isLanes = entries.every((it) => it.ports.every((port) => port.range.portEnd !== null));
  const fromHeading = headingStatus(block.context.headings);
  if (!areMost(entries, lines)) return nothing('too few of its lines are a port and a name');
  if (isLanes && fromHeading === null) return nothing('it divides ports into lanes');
  // One line of prose that happens to begin with a port is not a list; one line of nothing but ports is.
  const isList = entries.length > 1 || (block.kind === 'lines' && block.list);
  if (!isList && !(fromHeading !== null && entries.every((it) => it.name === '' && it.rest === '')))
    return nothing('a single line is no list');
  const host = hostOf(block.context.headings);
  const allocations = entries.flatMap((entry) =>
    toAllocations(source, entry, fromHeading).map((it) => ({ ...it, host })),
  );
  if (allocations.length === 0) return nothing('ports, and not a word on whose they are');
  return { block, allocations, reason: 'most of its lines are a port and what is said of it' };
}

/** `Active ports: 5`, `Conflicts: 1`: one low number each, and one of them is said to be of ports in some state. */
function countsPorts(entries: readonly Entry[]): boolean {
  const isLow = ({ ports: [first, ...more] }: Entry): boolean => more.length === 0 && (first?.range.port ?? 0) < 1000;
  const stateOfPorts = /^[^\p{L}]*(.+?)[^\p{L}]+(?:ports|puertos|portas|порт(?:ы|ов))[^\p{L}\p{N}]*[:：]/iu;
  const states = entries.map(({ piece }) => stateOfPorts.exec(piece.mask)?.[1] ?? '');
  return entries.every(isLow) && states.some((it) => /^total$/i.test(it) || isBareStatus(it));
}

/** `Port: 4310`, `URL: localhost:4310`, `API: localhost:4310/api`: about the application of the heading. */
function describesOnePort(entries: readonly Entry[]): boolean {
  const ports = new Set(entries.flatMap((it) => it.ports.map((port) => port.range.port)));
  return entries.some((it) => isOneOf(it.name, keyWords)) || (entries.length > 2 && ports.size * 2 < entries.length);
}

function toAllocations(
  source: SourceText,
  { piece, ports, name: written, rest, aliases = [] }: Entry,
  fromHeading: Status | null,
): readonly Allocation[] {
  const remark = rest.replace(/[()（）[\]\s]+/g, ' ').trim();
  const { name, isReserved } = reservedFor(written);
  // `default for many applications`: nobody's, and everybody's when they forget to say another one
  const isDefault = /^(?:common )?defaults? (?:for|of|port)\b/i.test(name);
  const instead = isDefault ? 'avoid' : statusInsteadOfName(name);
  const said =
    instead ??
    (isReserved ? 'reserved' : null) ??
    statusInsteadOfName(remark) ??
    fromHeading ??
    (/^[^\p{L}]*$/u.test(remark) ? null : statusOfRemark(remark));
  const nobody = instead !== null || !/\p{L}/u.test(name);
  // Ports alone, and not a word about them.
  if (nobody && said === null) return [];
  return ports.flatMap((port): readonly Allocation[] => {
    const struck = piece.struck.some(([start, end]) => start <= port.start && port.start < end);
    const status = struck ? 'retired' : (said ?? 'active');
    const application = nobody || status === 'free' || status === 'avoid' ? null : name;
    const notes = isDefault ? name : isBareStatus(remark) ? '' : remark.replace(/^[-–—|:,;.\s]+/, '');
    const entry = {
      ...port.range,
      application,
      status,
      type: null,
      owner: null,
      aliases: aliasesOf(application, aliases),
      address: port.address,
      domains: [],
      environments: [],
      pool: null,
      until: null,
      directory: null,
      notes: notes === '' ? null : notes,
      at: source.place(piece.start, piece.end),
      portAt: source.place(piece.start + port.start, piece.start + port.end),
    };
    return (port.protocols.length > 0 ? port.protocols : (['tcp'] as const)).map((protocol) => ({
      ...entry,
      protocol,
    }));
  });
}

/** Prose after a name states a status only in a word of its own: `(deprecated)`, `- reserved`. */
function statusOfRemark(remark: string): Status | null {
  const first = remark.replace(/^[^\p{L}]+/u, '').split(/[\s,;:]+/, 1)[0] ?? '';
  const status = statusIn(first);
  return status === 'free' || status === 'active' ? null : status;
}
