/** Ports as people write them: `3000`, `3000-3010`, `80, 443`, `5432/tcp`, `127.0.0.1:3000`, `8080:80`, `4003+`. */
import type { Protocol } from '../model/facts.ts';
import type { PortRange } from '../model/port-index.ts';

/** The highest port there is; `4003+` ends here. */
export const highestPort = 65535;

/** One port or range found in a text, or digits that look like one and cannot be. */
export interface WrittenPort {
  /** Offsets into the text: the digits of the port, or of both ends of a range. */
  readonly start: number;
  readonly end: number;
  /** `null` where `fault` says why it cannot be one. */
  readonly range: PortRange | null;
  readonly fault: string | null;
  /** Empty where nothing is said. */
  readonly protocols: readonly Protocol[];
  /** The address in front of a colon; `null` where there is none. */
  readonly address: string | null;
}

const address = String.raw`(?<address>\[[0-9a-fA-F:.]{2,45}\]|\d{1,3}(?:\.\d{1,3}){3}|localhost|\*)`;
const protocol = String.raw`[ \t]{0,4}[/(]?[ \t]{0,4}(?<protocol>(?:tcp|udp)(?:[ \t]?[/+&,|][ \t]?(?:tcp|udp))?)\b`;
/** A dash in UTF-8 that was read as Windows-1252. */
const brokenDash = 'â€[“”"]';
/** Digits in the name of a host: `ferry-2:4310`, `ferry-2.example`, `2.example`. */
const ofHost = String.raw`(?<=\p{L}-)\d+[-.:][\p{L}\p{N}]|\d+\.\p{L}`;
/** What is added to a port that is said elsewhere: `BASE_PORT + 1`. */
const ofBase = String.raw`(?<!(?:_\w{1,30}|base|port|offset)[\x60})\s]{0,3}\+[ \t]{0,2})`;
const item = new RegExp(
  // Not after a letter, but in scripts that have no space between words; not the socket of a switch, `GE0/1` or `Gi1/0/24`.
  String.raw`(?<![\w.\p{Script=Latin}]|[a-z]\d{1,3}/(?:\d{1,3}/)?)${ofBase}(?:${address}:)?(?!${ofHost})(?<first>\d+)` +
    String.raw`(?:[ \t]{0,4}(?:[-‐‑‒–—―−~〜～]|${brokenDash}|\.{2,3}|…|\bto\b|至|到|до)[ \t]{0,4}(?<last>\d+))?` +
    String.raw`(?<open>\+(?![ \t]{0,4}\d))?` +
    // What follows a colon or an arrow is the container's side of a mapping, which nobody else can see.
    String.raw`(?:[ \t]{0,4}(?::|->|→|=>)[ \t]{0,4}\d+(?:-\d+)?)?` +
    String.raw`(?:${protocol})?(?![\w]|\.\d)`,
  'giu',
);

/** Every port in a text that holds ports. Remarks in brackets (`3000 (was 3001)`) are passed over. */
export function portsIn(text: string): readonly WrittenPort[] {
  const found: WrittenPort[] = [];
  for (const match of withoutRemarks(text).matchAll(item)) {
    const { address: host, first = '', last, open, protocol: protocols } = match.groups ?? {};
    const start = match.index + (host === undefined ? 0 : host.length + 1);
    const upTo = open === undefined ? last : String(highestPort);
    const end =
      last === undefined
        ? start + first.length
        : match.index + match[0].indexOf(last, start - match.index + first.length) + last.length;
    found.push({
      start,
      end,
      ...toRange(first, upTo ?? null),
      protocols: protocolsIn(protocols ?? ''),
      // In the address of a page (`http://localhost:3000`) the host is where to look, not what is bound.
      address:
        host === undefined || host === '*' || text.startsWith('//', match.index - 2)
          ? null
          : host.replace(/^\[|\]$/g, ''),
    });
  }
  return found;
}

/** Which of the two transport protocols a text names; other words (`HTTP`, `WebSocket`) say nothing. */
export function protocolsIn(text: string): readonly Protocol[] {
  const found: Protocol[] = [];
  if (/(?<![a-z])tcp(?![a-z])/i.test(text)) found.push('tcp');
  if (/(?<![a-z])udp(?![a-z])/i.test(text)) found.push('udp');
  return found;
}

/** The protocols that stand in brackets, by themselves: `VPN (UDP)`. */
export function protocolsInBrackets(text: string): readonly Protocol[] {
  const [, inside = ''] = /[(（]\s?((?:tcp|udp)(?:\s?[/+&,|]\s?(?:tcp|udp))?)\s?[)）]/i.exec(text) ?? [];
  return protocolsIn(inside);
}

/** The protocols that a remark begins with: `UDP discovery`, `TCP/UDP: transfers`. */
export function protocolsAtStart(text: string): readonly Protocol[] {
  return protocolsIn(/^\W*(?:(?:tcp|udp)(?![a-z])[\s/+&,|]*)+/i.exec(text)?.[0] ?? '');
}

/** Two runs of digits as a range; `last` is `null` for a single port. A fault is a sentence for the user. */
function toRange(first: string, last: string | null): Pick<WrittenPort, 'range' | 'fault'> {
  const port = Number(first);
  const portEnd = last === null ? null : Number(last);
  for (const number of [port, portEnd ?? port]) {
    if (number < 1 || number > highestPort) {
      const shown = number === port ? first : (last ?? '');
      return fault(`${shorten(shown)} is not a port: ports go from 1 to ${highestPort}`);
    }
  }
  if (portEnd !== null && portEnd < port) return fault(`the range ${first}-${portEnd} ends before it begins`);
  return { range: { port, portEnd: portEnd === port ? null : portEnd }, fault: null };
}

function fault(text: string): Pick<WrittenPort, 'range' | 'fault'> {
  return { range: null, fault: text };
}

function shorten(digits: string): string {
  return digits.length > 12 ? `${digits.slice(0, 12)}…` : digits;
}

/** The text with remarks blanked, at the same length. A bracket that only names a protocol is no remark. */
function withoutRemarks(text: string): string {
  return text.replace(/[(（][^()（）]*[)）]/g, (remark) =>
    /^[(（]\s?(?:tcp|udp)(?:\s?[/+&,|]\s?(?:tcp|udp))?\s?[)）]$/i.test(remark) ? remark : ' '.repeat(remark.length),
  );
}
