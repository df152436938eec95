/**
 * Registries without a table: lists (`- 3000: shop`), bare lines (`shop 3000`) and columns made of spaces.
 * Careful: a block counts only if most of its lines fit, and where a table allocates, only a list whose
 * heading says what its ports are (`Free ports`).
 */

import type { PortRange } from '../../model/port-index.ts';
import type { Allocation, Status } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { aliasesOf } from '../names.ts';
import { portsIn, protocolsIn, type WrittenPort } from '../ports.ts';
import type { Block, Fence, Line, Lines, Piece } from './blocks.ts';
import { aboutSomethingElse, pageHeadings } from './classify.ts';
import { readPiece } from './document.ts';
import { allocationsOfMap, type Way } from './domain-map.ts';
import { hostOf, isHostSection } from './hosts.ts';
import { headingStatus, isBareStatus, reservedFor, speaksOfPorts, statusIn, statusInsteadOfName } from './status.ts';
import { isOneOf, listOf, mentions, type Phrases, portWords } from './words.ts';

/** What stands between a name and its port: `shop ..... 3000`, `shop => 3000`, `shop (port 3000)`. */
const trailingMarks = /(?<![\s:：=|–—>→(（.…·_-])[\s:：=|–—>→(（.…·_-]+$/u;

/** A line that gives ports to a name. */
interface Entry {
  readonly piece: Piece;
  readonly ports: readonly (WrittenPort & { readonly range: PortRange })[];
  readonly name: string;
  /** What follows the name. */
  readonly rest: string;
}

const longestLine = 300;
/** What `ss`, `netstat` and `lsof` print of sockets: https://man7.org/linux/man-pages/man8/ss.8.html */
const socketState = /(?<![\p{L}\p{N}])(?:LISTEN|ESTAB|ESTABLISHED|UNCONN|TIME[-_]WAIT|CLOSE[-_]WAIT)(?![\p{L}\p{N}])/u;

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
  if (!speaksOfPorts(context)) return 'no heading above it speaks of ports';
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

function readBlock(source: SourceText, block: Fence | Lines): ListReading {
  const nothing = (reason: string): ListReading => ({ block, allocations: [], reason });
  const lines = block.lines.filter((it) => /[\p{L}\p{N}]/u.test(it.text));
  const entries = lines.map((line) => readLine(source, line, block.kind === 'fence')).filter((it) => it !== null);
  if (entries.length === 0) return nothing('none of its lines is a port and a name');
  if (countsPorts(entries)) return nothing('it counts ports');
  if (describesOnePort(entries)) return nothing('it describes one application rather than listing several');
  const isLanes = entries.every((it) => it.ports.every((port) => port.range.portEnd !== null));
  const fromHeading = headingStatus(block.context.headings);
  if (entries.length * 5 < lines.length * 3) return nothing('too few of its lines are a port and a name');
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

/** What stands before a port in a description, and names nobody. */
const keyWords: Phrases = [...portWords, ...listOf('default port, host port, url, host, base url, puerto por defecto')];

function readLine(source: SourceText, line: Line, plain: boolean): Entry | null {
  if (line.text.length > longestLine || socketState.test(line.text)) return null;
  const end = line.start + line.text.length;
  const piece: Piece = plain
    ? { text: line.text, mask: line.text, struck: [], comments: [], start: line.start, end }
    : readPiece(source, line.start, end);
  const ports: (WrittenPort & { readonly range: PortRange })[] = [];
  for (const port of portsIn(piece.mask)) if (port.range !== null) ports.push({ ...port, range: port.range });
  const [first] = ports;
  if (first === undefined) return null;
  return (plain ? readColumns(piece, ports) : null) ?? readLeading(piece, ports) ?? readTrailing(piece, ports);
}

/** `3000   shop   active`: columns with two spaces or more between them. */
function readColumns(piece: Piece, ports: Entry['ports']): Entry | null {
  const columns = piece.mask
    .split(/\t| {2,}/)
    .map((it) => it.trim())
    .filter((it) => it !== '');
  const [port] = ports.filter((it) => columns.includes(piece.mask.slice(it.start, it.end)));
  if (columns.length < 2 || port === undefined) return null;
  const others = columns.filter((it) => it !== piece.mask.slice(port.start, port.end));
  const name = others.find((it) => isName(it));
  if (name === undefined) return null;
  return { piece, ports: [port], name: withoutMark(name), rest: others.filter((it) => it !== name).join(' ') };
}

/** One transport protocol or both: `tcp`, `(TCP/UDP)`. */
const protocolMark = String.raw`[(（[]?(?:tcp|udp)(?:[ \t]?[/+&,][ \t]?(?:tcp|udp))?[)）\]]?`;
/** What stands before a port: nothing, or words for it, a protocol, the local host. */
const beforePort = new RegExp(
  String.raw`^[^\p{L}\p{N}<>≤≥]*(?:${protocolMark}[^\p{L}\p{N}<>≤≥]*)?(?:ports?|puertos?|portas?|порты?|端口|포트)?` +
    String.raw`[^\p{L}\p{N}<>≤≥]*(?:https?:\/\/)?(?:localhost:|\d+(?:\.\d+){3}:)?$`,
  'iu',
);

/** `3000: shop - notes`, `Port 80, 443 — nginx (active)`. */
function readLeading(piece: Piece, ports: Entry['ports']): Entry | null {
  const [first] = ports;
  const before = piece.mask.slice(0, first?.start ?? 0);
  if (first === undefined || !beforePort.test(before)) return null;
  const run = ports.filter(
    (port, index) => index === 0 || /^[\s,/&+]*$/.test(piece.mask.slice(ports[index - 1]?.end ?? 0, port.start)),
  );
  const last = run.at(-1) ?? first;
  const after =
    /^(?:[ \t]{0,4}(?::|->|→)[ \t]{0,4}\d{2,5}(?![\w.-]))?(?:\+|\/?[ \t]?\(?(?:tcp|udp)[)/a-z]*)?[\s:：=|,、>→.…·_–—-]*(.*)$/iu.exec(
      piece.mask.slice(last.end).replace(/\s+/g, ' '),
    )?.[1] ?? '';
  return named(piece, saidOf(run, before), after);
}

/** Ports with the protocol that stands before them, where none stands with themselves: `UDP 51820`. */
function saidOf(ports: Entry['ports'], before: string): Entry['ports'] {
  const protocols = protocolsIn(before);
  return protocols.length === 0 ? ports : ports.map((it) => (it.protocols.length > 0 ? it : { ...it, protocols }));
}

/** What parts the ports of one name: `nginx: 80 (HTTP), 443 (HTTPS)`. */
const betweenPorts = /^[ \t]*(?:[(（][^()（）]*[)）][ \t]*)?[,/&+][ \t]*$/;

/** An arrow after a port leads to where it is passed on to: `51820 → the office`. */
const forwarding = new RegExp(String.raw`^\/?[ \t]?(?:${protocolMark})?[ \t]*(?:->|→|=>|➜|⇒)[ \t]*(?<target>.*)$`, 'i');
const trailingProtocol = new RegExp(String.raw`(?<![\p{L}\p{N}])${protocolMark}[\s/:–—-]*$`, 'iu');

/** `shop: 3000`, `shop 3000`, `shop: 3000, 3001`, `shop UDP 3000 → the office`. */
function readTrailing(piece: Piece, ports: Entry['ports']): Entry | null {
  const passedOn = ports.findIndex((it) => forwarding.test(piece.mask.slice(it.end)));
  const own = passedOn === -1 ? ports : ports.slice(0, passedOn + 1);
  const last = own.at(-1);
  if (last === undefined) return null;
  const run = [last];
  for (const port of own.slice(0, -1).reverse()) {
    if (!betweenPorts.test(piece.mask.slice(port.end, run[0]?.start))) break;
    run.unshift(port);
  }
  const after = afterPort(piece.mask.slice(last.end));
  if (after === null) return null;
  const before = piece.mask.slice(0, run[0]?.start).replace(/(?:https?:\/\/)(?:localhost|\d+(?:\.\d+){3}):$/i, '');
  const spoken = before.replace(/(?<![\p{L}\p{N}])ports?\s*$/iu, '');
  const protocol = trailingProtocol.exec(spoken)?.[0] ?? '';
  const name = spoken
    .slice(0, spoken.length - protocol.length)
    .replace(/\s+/g, ' ')
    .replace(/(?:https?:\/\/)?(?:localhost|\d+(?:\.\d+){3}|\*)?:$/i, '')
    .replace(trailingMarks, '')
    .replace(/(?<![\p{L}\p{N}])ports?$/iu, '')
    // `shop /shop 3000`: a path is no part of the name.
    .replace(/(?<=\S) \/\S*$/, '')
    .replace(trailingMarks, '');
  // Two words before a number are a name; more of them, with nothing between, are a sentence.
  if (/[\p{L}\p{N}*`_]\s*$/u.test(before) && name.split(' ').length > 3) return null;
  const entry = named(piece, saidOf(run, protocol), name);
  return entry === null ? null : { ...entry, rest: `${entry.rest} ${after}`.trim() };
}

/** What is said behind a port that follows its name; `null` where it is part of a sentence. */
function afterPort(text: string): string | null {
  const target = forwarding.exec(text)?.groups?.['target'];
  // Into a container it says nothing to anybody else.
  if (target !== undefined && !/^\d{2,5}(?![\w.-])/.test(target))
    return isName(target.trim()) || /^[\d.:[\]a-f]+$/i.test(target.trim()) ? target.trim() : null;
  const after = text
    .replace(/^[ \t]{0,4}(?:->|→|=>)[ \t]{0,4}\d{2,5}(?![\w.-])/, '')
    .replace(/^\/\S*|^[ \t]?\(?(?:tcp|udp)\)?/i, '')
    .trim();
  // Only a remark in brackets may follow: `postgres - 5434 (mapped to 5432)`.
  return /[\p{L}\p{N}]/u.test(after) && !/^[(（][^()（）]*[)）]$/.test(after) ? null : after;
}

function named(piece: Piece, ports: Entry['ports'], text: string): Entry | null {
  // `3000 (shop)`: a name in brackets, unless it is a status.
  const bracketed = /^[(（[]([^()（）[\]]+)[)）\]]$/.exec(text.trim())?.[1];
  if (bracketed !== undefined && statusIn(bracketed) !== null) return { piece, ports, name: '', rest: text };
  const written = bracketed ?? text.split(/ [-–—|] |\s?[([（,:：;]|\. /, 1)[0] ?? '';
  const name = withoutMark(written.trim());
  if (!isName(name) && /[\p{L}\p{N}]/u.test(text)) return null;
  return { piece, ports, name, rest: bracketed === undefined ? text.slice(written.length) : '' };
}

/** `— SSH`, `✅ ferry`: a dash or an emoji before a name is no part of it. */
function withoutMark(text: string): string {
  return text.replace(/^(?:[\p{Pd}\p{Extended_Pictographic}\s]|\uFE0F)+(?=\p{L})/u, '');
}

/** A few words, no sentence and no command. */
function isName(text: string): boolean {
  return /\p{L}/u.test(text) && text.length <= 60 && text.split(' ').length <= 6 && !/[{};$"=<>]|\.$/.test(text);
}

function toAllocations(
  source: SourceText,
  { piece, ports, name: written, rest }: Entry,
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
      aliases: aliasesOf(application, []),
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
