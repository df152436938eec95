/**
 * Registries without a table: lists (`- 3000: shop`), bare lines (`shop 3000`) and columns made of spaces.
 * Careful: a block counts only if most of its lines fit, and where a table allocates, only a list whose
 * heading says what its ports are (`Free ports`).
 */

import type { Allocation, Status } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { entryOf } from '../entry.ts';
import { aliasesOf } from '../names.ts';
import { type Block, type Fence, isText, type Lines } from './blocks.ts';
import { allocationsOfMap, type Way } from './domain-map.ts';
import { hostOf, isHostSection } from './hosts.ts';
import { isStruck } from './inline.ts';
import type { Entry } from './list-lines.ts';
import { keyWords, nestedLines } from './nested-lines.ts';
import { availableWords } from './row-status.ts';
import {
  headingStatus,
  isAboutPorts,
  isBareStatus,
  reservedFor,
  statusIn,
  statusInsteadOfName,
  tableStatus,
  takenWords,
} from './status.ts';
import { saysSomething } from './text.ts';
import { aboutSomethingElse, announces } from './topics.ts';
import { isOneOf, listOf, mentions, type Phrases, portWords } from './words.ts';

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
  const forms = new Set<string>();
  const readings = blocks
    .filter((it) => it.kind === 'fence' || it.kind === 'lines')
    .map((block): ListReading => {
      const obstacle = obstacleTo(block, besideTables) ?? (maps.has(block) ? isMap : null);
      return obstacle === null ? readBlock(source, block, forms) : { block, allocations: [], reason: obstacle };
    });
  // The list whose form a single line has may stand below it.
  return readings.map((it) => (it.reason === isSingle ? readBlock(source, it.block, forms) : it));
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

/** Of longer lines only the beginning says whether their ports are free. */
const longestLine = 300;
const isMap = 'it leads from domains to ports';
const isSingle = 'a single line is no list';

/** Why a block cannot allocate, whatever its lines say; `null` where it may. */
function obstacleTo(block: Fence | Lines, besideTables: boolean): string | null {
  const { context } = block;
  if (block.kind === 'fence' && !isText(block)) return `a code block in ${block.language}`;
  const near = `${context.headings.at(-1) ?? ''} ${context.caption}`;
  const isFree = saysFree(block);
  if (aboutSomethingElse(near, isFree ? '' : context.headings.length > 1 ? near : context.caption))
    return 'what stands above it says that it is not about who has which port now';
  if (announces(context.headings.slice(1).join(' '), 'pages')) return 'its heading says that it lists pages';
  if (!isAboutPorts(context)) return 'no heading above it speaks of ports';
  if (!besideTables || isFree) return null;
  if (block.kind === 'fence') return 'a table allocates, and this is a code block';
  return saysWhatPortsAre(context.headings) || isHostSection(context.headings) || isOfPorts(block)
    ? null
    : 'a table allocates, and no heading says what these ports are';
}

/** What the heading says of the ports below it; below `Available port ranges` there may be one for each kind of them. */
function statusFrom(headings: readonly string[]): Status | null {
  return headingStatus(headings) ?? (headingStatus(headings.slice(0, -1)) === 'free' ? 'free' : null);
}

/** Whether a list is not of lanes but of what is free in them: its heading says so, and so do its lines where they say anything. */
function saysFree(block: Fence | Lines): boolean {
  if (block.kind !== 'lines' || !block.list || statusFrom(block.context.headings) !== 'free') return false;
  const free = block.lines.filter(
    (it) => !/\p{L}/u.test(it.text) || statusIn(it.text.slice(0, longestLine)) === 'free',
  );
  return free.length > 0 && areMost(free, block.lines);
}

/** `Free ports`, `Reserved`; but `Production` is a place, not what is said of ports. */
function saysWhatPortsAre(headings: readonly string[]): boolean {
  const heading = headings.at(-1) ?? '';
  const status = headingStatus(headings);
  if (status === null) return statusAbove(headings) !== null;
  return status !== 'active' || mentions(heading, [...portWords, ...takenWords]);
}

/** With these, a heading speaks of ports that no application here has, or not any more. */
const anybodysWords: Phrases = listOf(`
    common, standard, typical, usual, known, internal, firewall, allowed, alternative, recommended, suggested, original,
    old, previous, former
  `);

/**
 * Whether each line of a list is a port and the name behind it: `- 4310: ferry` below `Database ports`, `- Port 4310 - ferry`
 * also below a part that is about ports, as `Web` of `Our ports`.
 */
function isOfPorts({ list, lines, context: { headings } }: Lines): boolean {
  const [part = '', heading = ''] = [headings.slice(1, -1).at(-1), headings.slice(1).at(-1)];
  const isEach = (line: RegExp): boolean => lines.every((it) => line.test(it.text.slice(0, longestLine)));
  if (!list) return false;
  return (
    (lines.length > 1 &&
      /^\P{L}*\p{L}+ ports\P{L}*$/iu.test(heading) &&
      !mentions(heading, anybodysWords) &&
      isEach(/^[*`\s]*\d{2,5}[*`]*(?:\/(?:tcp|udp))?\s*[:：–—-]+[*`]*\s+[^\s\d]/i)) ||
    (mentions(part, portWords) &&
      !mentions(part, anybodysWords) &&
      !aboutSomethingElse(part) &&
      isEach(/^[*`\s]*port[*`]*\s+[*`]*\d{2,5}[*`]*\s*[:：–—-]+[*`]*\s+[^\s\d]/i))
  );
}

/** What the heading above the nearest one says, as `In use` does above `Web`; of free ports, only their own tell. */
function statusAbove(headings: readonly string[]): Status | null {
  const status = headingStatus(headings.slice(0, -1));
  const isSaid = status !== 'active' || mentions(headings.at(-2) ?? '', takenWords);
  return status !== 'free' && isSaid ? status : null;
}

/** Whether its lines look like those of a list, whatever speaks against reading them. */
export function looksLikeList(source: SourceText, block: Fence | Lines): boolean {
  const { lines, entries } = nestedLines(source, block);
  return entries.length > 0 && areMost(entries, lines);
}

function areMost(entries: readonly unknown[], lines: readonly unknown[]): boolean {
  return entries.length * 5 >= lines.length * 3;
}

/** @param forms how the lines of the lists are written that give ports: to be continued */
function readBlock(source: SourceText, block: Fence | Lines, forms: Set<string>): ListReading {
  const nothing = (reason: string): ListReading => ({ block, allocations: [], reason });
  const { lines, entries, saysMore } = nestedLines(source, block);
  if (entries.length === 0)
    return nothing(
      saysMore ? 'it says more of what the line above it gives' : 'none of its lines is a port and a name',
    );
  if (countsPorts(entries)) return nothing('it counts ports');
  if (entries.every((it) => isFile(it.name))) return nothing('it says in which files ports are written');
  if (describesOnePort(entries)) return nothing('it describes one application rather than listing several');
  const isLanes = entries.every((it) => it.ports.every((port) => port.range.portEnd !== null));
  const { headings } = block.context;
  const fromHeading = saysFree(block) ? 'free' : (tableStatus(headings) ?? statusAbove(headings));
  if (!areMost(entries, lines)) return nothing('too few of its lines are a port and a name');
  if (isLanes && fromHeading === null) return nothing('it divides ports into lanes');
  // One line of prose that happens to begin with a port is not a list; one line of nothing but ports is.
  const isList = entries.length > 1 || (block.kind === 'lines' && block.list);
  const isAlike = entries.every((it) => forms.has(formOf(it, block) ?? ''));
  if (!isList && !isAlike && !(fromHeading !== null && entries.every((it) => it.name === '' && it.rest === '')))
    return nothing(isSingle);
  const host = hostOf(headings);
  const allocations = entries.flatMap((entry) =>
    toAllocations(source, entry, fromHeading).map((it) => ({ ...it, host })),
  );
  if (allocations.length === 0) return nothing('ports, and not a word on whose they are');
  if (entries.length > 1)
    for (const it of entries) {
      const form = formOf(it, block);
      if (form !== null) forms.add(form);
    }
  return { block, allocations, reason: 'most of its lines are a port and what is said of it' };
}

/**
 * What parts a port from the name behind it, if anything does: the arrow of `4310 -> ferry`. In text a port at the end may
 * end a sentence; in a code block the colon of `ferry: 4310` is a form as well.
 */
function formOf({ piece: { mask }, ports }: Entry, { kind }: Fence | Lines): string | null {
  const before = mask.slice(0, ports[0]?.start);
  if (saysSomething(before)) {
    const [mark = ''] = /(?<=[\p{L}\p{N})])(?:[:=]|\s*(?:->|→))(?=\s*$)/u.exec(before) ?? [];
    return kind === 'fence' && mark !== '' ? `name${mark}` : null;
  }
  const [mark = ''] = /^[^\p{L}\p{N}]+/u.exec(mask.slice(ports.at(-1)?.end)) ?? [];
  return mark.trim() || null;
}

/** `Active ports: 5`, `Conflicts: 1`: one low number each, and one of them is said to be of ports in some state. */
function countsPorts(entries: readonly Entry[]): boolean {
  const isLow = ({ ports: [first, ...more] }: Entry): boolean => more.length === 0 && (first?.range.port ?? 0) < 1000;
  const stateOfPorts = /^[^\p{L}]*(.+?)[^\p{L}]+(?:ports|puertos|portas|порт(?:ы|ов))[^\p{L}\p{N}]*[:：]/iu;
  const states = entries.map(({ piece }) => stateOfPorts.exec(piece.mask)?.[1] ?? '');
  return entries.every(isLow) && states.some((it) => /^total$/i.test(it) || isBareStatus(it));
}

/** The path of a file: `ferry/main.py`, `ferry/Dockerfile.dev`, `.env.local`. Without a folder, `Next.js` is a name. */
function isFile(name: string): boolean {
  return /^(?:(?:[\w@.-]+\/)+[\w@-]*\.\w{1,10}|(?:[\w@.-]+\/)*(?:Dockerfile|\.env)(?:\.\w+)*)$/i.test(name);
}

/** `Port: 4310`, `URL: localhost:4310`, `API: localhost:4310/api`: about the application of the heading. */
function describesOnePort(entries: readonly Entry[]): boolean {
  const ports = new Set(entries.flatMap((it) => it.ports.map((port) => port.range.port)));
  return entries.some((it) => isOneOf(it.name, keyWords)) || (entries.length > 2 && ports.size * 2 < entries.length);
}

function toAllocations(
  source: SourceText,
  { piece, ports, name: written, rest, aliases = [], environments = [] }: Entry,
  fromHeading: Status | null,
): readonly Allocation[] {
  const remark = rest.replace(/[()（）[\]\s]+/g, ' ').trim();
  const { name, isReserved, isTaken } = reservedFor(written);
  // `default for many applications`: nobody's, and everybody's when they forget to say another one
  const isDefault = /^(?:common )?defaults? (?:for|of|port)\b/i.test(name);
  const instead = isDefault ? 'avoid' : statusInsteadOfName(name);
  // `ferry 4310 available`, in a list that is none of free ports: what is named can be had there.
  const isToBeHad = fromHeading !== 'free' && isOneOf(firstWord(remark), availableWords);
  const said =
    instead ??
    (isReserved || (isToBeHad && /\p{L}/u.test(name)) ? 'reserved' : null) ??
    statusInsteadOfName(remark) ??
    (isTaken && fromHeading === 'free' ? 'active' : null) ??
    fromHeading ??
    (/^[^\p{L}]*$/u.test(remark) ? null : statusOfRemark(remark));
  const nobody = instead !== null || !/\p{L}/u.test(name);
  // Ports alone, and not a word about them.
  if (nobody && said === null) return [];
  return ports.flatMap((port): readonly Allocation[] => {
    const status = isStruck(piece, port.start) ? 'retired' : (said ?? 'active');
    const application = nobody || status === 'free' || status === 'avoid' ? null : name;
    const notes = isDefault ? name : isBareStatus(remark) ? '' : remark.replace(/^[-–—|:,;.\s]+/, '');
    const entry = entryOf({
      ...port.range,
      application,
      status,
      aliases: aliasesOf(application, aliases),
      address: port.address,
      environments,
      notes: notes === '' ? null : notes,
      at: source.place(piece.start, piece.end),
      portAt: source.place(piece.start + port.start, piece.start + port.end),
    });
    return (port.protocols.length > 0 ? port.protocols : (['tcp'] as const)).map((protocol) => ({
      ...entry,
      protocol,
    }));
  });
}

/** Prose after a name states a status only in a word of its own: `(deprecated)`, `- reserved`. */
function statusOfRemark(remark: string): Status | null {
  const status = statusIn(firstWord(remark));
  return status === 'free' || status === 'active' ? null : status;
}

function firstWord(text: string): string {
  return text.replace(/^[^\p{L}]+/u, '').split(/[\s,;:]+/, 1)[0] ?? '';
}
