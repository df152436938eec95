/** One line of a list, a code block or of bare text: the ports that it gives, and to whom. */

import type { PortRange } from '../../model/port-index.ts';
import type { SourceText } from '../../model/source-text.ts';
import { portsIn, protocolsAtStart, protocolsIn, type WrittenPort } from '../ports.ts';
import type { Line, Piece } from './blocks.ts';
import { readPiece } from './document.ts';
import { isBareStatus, statusIn, statusInsteadOfName } from './status.ts';
import { saysSomething } from './text.ts';
import { isOneOf, listOf, type Phrases, portWords } from './words.ts';

/** What stands between a name and its port: `shop ..... 3000`, `shop => 3000`, `shop (port 3000)`. */
const trailingMarks = /(?<![\s:：=|–—>→(（.…·_-])[\s:：=|–—>→(（.…·_-]+$/u;

/** A line that gives ports to a name. */
export interface Entry {
  readonly piece: Piece;
  readonly ports: readonly (WrittenPort & { readonly range: PortRange })[];
  readonly name: string;
  /** What follows the name. */
  readonly rest: string;
  readonly aliases?: readonly string[];
  readonly environments?: readonly string[];
}

const longestLine = 300;
/** What a name goes up to. */
const endOfName = / [-–—|] |\s?[([（,:：;]|\. /;
/** What `ss`, `netstat` and `lsof` print of sockets: https://man7.org/linux/man-pages/man8/ss.8.html */
const socketState = /(?<![\p{L}\p{N}])(?:LISTEN|ESTAB|ESTABLISHED|UNCONN|TIME[-_]WAIT|CLOSE[-_]WAIT)(?![\p{L}\p{N}])/u;

/**
 * What a line gives; `null` for nothing.
 *
 * @param plain whether it is a line of a code block, where no character is a mark
 */
export function readLine(source: SourceText, line: Line, plain: boolean): Entry | null {
  if (line.text.length > longestLine || socketState.test(line.text)) return null;
  const piece = pieceOf(source, line, plain);
  const ports: (WrittenPort & { readonly range: PortRange })[] = [];
  for (const port of portsIn(piece.mask))
    if (port.range !== null && port.range.port > 9) ports.push({ ...port, range: port.range });
  const [first] = ports;
  if (first === undefined) return null;
  return (plain ? readColumns(piece, ports) : null) ?? readLeading(piece, ports) ?? readTrailing(piece, ports);
}

/** The text of a line, in a code block without the lines that are drawn in it. */
function pieceOf(source: SourceText, { text, start }: Line, plain: boolean): Piece {
  const end = start + text.length;
  return plain
    ? { text, mask: text.replace(drawnLines, ' '), struck: [], comments: [], start, end }
    : readPiece(source, start, end);
}

/** Of boxes and trees: `├─ ferry`. */
const drawnLines = /[\u2500-\u257f]/g;

/** Before a number these name nobody: `now 4310`. */
const noNames: Phrases = [
  ...portWords,
  ...listOf(
    'was, were, now, use, uses, then, from, to, is, are, or, and, not, old, new, only, for, on, at, in, line, version, default',
  ),
];

/** `Ferry: api 4310, web 4311` as the name and what belongs to it, as if it stood below; `null` for lines of other kinds. */
export function partsOnLine(
  source: SourceText,
  line: Line,
  plain: boolean,
): { readonly name: string; readonly parts: readonly Entry[] } | null {
  if (line.text.length > longestLine || socketState.test(line.text)) return null;
  const piece = pieceOf(source, line, plain);
  const [head, before = ''] = /^([^:：,;\d]{1,60})[:：]\s/u.exec(piece.mask) ?? [];
  const name = withoutMark(before.replace(/[*_`]/g, ' ').trim());
  if (head === undefined || !isName(name)) return null;
  const parts: Entry[] = [];
  let at = head.length;
  for (const text of piece.mask.slice(at).split(/[,;，；、]/)) {
    const own = /^\s*(\p{L}[\p{L}\p{N} _-]{0,40}?)[\s:：=]+\d{2,5}(?:\/(?:tcp|udp))?\s*$/iu.exec(text)?.[1]?.trim();
    const [port, ...more] = portsIn(text);
    if (own === undefined || isOneOf(own, noNames) || own.split(' ').length > 3) return null;
    if (port === undefined || port.range === null || more.length > 0) return null;
    const ports = [{ ...port, range: port.range, start: at + port.start, end: at + port.end }];
    parts.push({ piece, ports, name: own, rest: '' });
    at += text.length + 1;
  }
  return parts.length > 1 ? { name, parts } : null;
}

/** The name that a line without ports consists of, or begins with: `ferry-api:`, `**Ferry** (Next.js)`. */
export function nameOnLine(source: SourceText, line: Line, plain: boolean): string | null {
  if (line.text.length > longestLine) return null;
  const { mask } = pieceOf(source, line, plain);
  const [written = ''] = mask.trim().split(endOfName, 1);
  const name = withoutMark(written.replace(/\s+/g, ' ').trim());
  return isName(name) ? name : null;
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
  const after = afterPort(piece.mask.slice(last.end), /[:：=→>]\s*$/.test(piece.mask.slice(0, run[0]?.start)));
  if (after === null) return null;
  const before = piece.mask.slice(0, run[0]?.start).replace(/(?:https?:\/\/)(?:localhost|\d+(?:\.\d+){3}):$/i, '');
  // `harbour sends /tides → 4310`: a way, not whose the port is.
  if (/(?:^|\s)\/\S*\s*(?:->|→|=>)\s*(?:localhost:)?$/.test(before)) return null;
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
  // `Start the ferry on port 4310` is something to do.
  const [preposition] = /\s(?:on|at|via|using|to|from|in)$/i.exec(name) ?? [];
  if (preposition !== undefined && name.split(' ').length > 3) return null;
  // Two words before a number are a name; more of them, with nothing between, are a sentence.
  if (/[\p{L}\p{N}*`_]\s*$/u.test(before) && name.split(' ').length > 3) return null;
  const entry = named(piece, saidOf(run, protocol), name);
  return entry === null ? null : { ...entry, rest: `${entry.rest} ${after}`.trim() };
}

/**
 * What is said behind a port that follows its name; `null` where it is part of a sentence.
 *
 * @param isMarked whether something parts the port from the name, as nothing does in a sentence
 */
function afterPort(text: string, isMarked: boolean): string | null {
  const target = forwarding.exec(text)?.groups?.['target'];
  // Into a container it says nothing to anybody else.
  if (target !== undefined && !/^\d{2,5}(?![\w.-])/.test(target))
    return isName(target.trim()) || /^[\d.:[\]a-f]+$/i.test(target.trim()) ? target.trim() : null;
  const after = text
    .replace(/^[ \t]{0,4}(?:->|→|=>)[ \t]{0,4}\d{2,5}(?![\w.-])/, '')
    .replace(/^\/\S*|^[ \t]?\(?(?:tcp|udp)\)?/i, '')
    .trim();
  // A remark in brackets may follow (`postgres - 5434 (mapped to 5432)`), or a word (`nginx: 443 only`, `mdns: 5353 UDP multicast`).
  const isWordOfPort = /^only$/i.test(after) || (protocolsAtStart(text).length > 0 && /^\p{L}[\p{L}-]*$/u.test(after));
  const isRemark = /^[(（][^()（）]*[)）]$/.test(after) || (isMarked && isWordOfPort);
  return saysSomething(after) && !isRemark ? null : after;
}

function named(piece: Piece, ports: Entry['ports'], text: string): Entry | null {
  // `3000 (shop)`: a name in brackets, unless it is a status.
  const bracketed = /^[(（[]([^()（）[\]]+)[)）\]]$/.exec(text.trim())?.[1];
  if (bracketed !== undefined && statusIn(bracketed) !== null) return { piece, ports, name: '', rest: text };
  const marked = markedWith(text);
  if (marked !== null)
    return /\p{L}/u.test(marked.name) ? { piece, ports, ...marked } : { piece, ports, name: '', rest: text };
  const written = bracketed ?? text.split(endOfName, 1)[0] ?? '';
  const name = withoutMark(written.trim());
  // A name is short; what is said of a free port may be a sentence.
  if (!isName(name) && saysSomething(text) && statusInsteadOfName(name) !== 'free') return null;
  return { piece, ports, name, rest: bracketed === undefined ? text.slice(written.length) : '' };
}

/** A status in brackets before everything else: `[Reserved] (for the crane)`, `[Planned] crane`; `null` for none. */
function markedWith(text: string): Pick<Entry, 'name' | 'rest'> | null {
  const [mark, status = ''] = /^\s*[(（[]([^()（）[\]]+)[)）\]]\s*/.exec(text) ?? [];
  if (mark === undefined || !isBareStatus(status)) return null;
  const [written = ''] = text.slice(mark.length).split(endOfName, 1);
  const name = withoutMark(written.trim());
  return isName(name)
    ? { name, rest: `(${status})${text.slice(mark.length + written.length)}` }
    : { name: '', rest: text };
}

/** `— SSH`, `✅ ferry`: a dash or an emoji before a name is no part of it. */
function withoutMark(text: string): string {
  return text.replace(/^(?:[\p{Pd}\p{Extended_Pictographic}\s]|\uFE0F)+(?=\p{L})/u, '');
}

/** A few words, no sentence, no command, no path and no way from one to another. */
function isName(text: string): boolean {
  return (
    /\p{L}/u.test(text) && text.length <= 60 && text.split(' ').length <= 6 && !/^\W*\/|[{};$"=<>→]|\.$/.test(text)
  );
}
