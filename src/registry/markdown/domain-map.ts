/** Maps of domains, drawn in code blocks: `shop.com:443`, an arrow, `http://127.0.0.1:4000`, an arrow, the application. */
import { append } from '../../model/maps.ts';
import { normalName } from '../../model/names.ts';
import type { Place } from '../../model/place.ts';
import type { Allocation, Statement } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { entryOf } from '../entry.ts';
import type { Fence, Line } from './blocks.ts';
import { domainsIn } from './values.ts';

export type DomainStatement = Extract<Statement, { kind: 'domain' }>;

/** What a map says, and where it writes the port. */
export interface Way {
  readonly statement: DomainStatement;
  readonly portAt: Place;
}

const longestLine = 500;
const target = /(?:https?:\/\/)?(\[[0-9a-f:]+\]|\d{1,3}(?:\.\d{1,3}){3}|localhost):(\d{1,5})(?!\d)/i;
/** Arrows, whole, in ASCII, or as the three characters that a broken one leaves. */
const arrow = /→|⇒|➜|->|=>|↓|â†./u;

/** What a code block says about which domain goes where. */
export function readDomainMap(source: SourceText, fence: Fence): readonly Way[] {
  const found: Way[] = [];
  let domains: readonly Line[] = [];
  for (const [index, line] of fence.lines.entries()) {
    if (line.text.length > longestLine) continue;
    const named = leadingDomains(line);
    if (named.length > 0) domains = named;
    else if (line.text.trim() === '') domains = [];
    const match = target.exec(line.text);
    const port = Number(match?.[2]);
    if (match === null || domains.length === 0 || port < 1 || port > 65535) continue;
    const after = line.text.slice(match.index + match[0].length);
    const application = arrow.test(after) ? nameIn(after.replace(arrow, '')) : nameBelow(fence.lines, index);
    const end = line.start + match.index + match[0].length;
    const portAt = source.place(end - (match[2] ?? '').length, end);
    for (const { text, start } of domains) {
      const at = source.place(start, start + text.length);
      const host = (match[1] ?? '').replace(/[[\]]/g, '');
      found.push({ statement: { kind: 'domain', domain: text.toLowerCase(), host, port, application, at }, portAt });
    }
    domains = [];
  }
  return found;
}

/** The ports of a map as allocations, for a document in which nothing else gives any: to who is named, else to the domain. */
export function allocationsOfMap(ways: readonly Way[], host: string | null): readonly Allocation[] {
  const found = new Map<string, Allocation>();
  for (const { statement, portAt } of ways) {
    const { port, domain } = statement;
    const application = statement.application ?? domain;
    const key = keyOf(port, application);
    const earlier = found.get(key);
    const places = { at: earlier?.at ?? portAt, portAt: earlier?.portAt ?? portAt };
    const domains = [...new Set([...(earlier?.domains ?? []), domain])];
    // It says nothing of an address: where the proxy looks for an application is not what that is bound to.
    found.set(key, entryOf({ port, portEnd: null, application, status: 'active', domains, host, ...places }));
  }
  return [...found.values()];
}

function keyOf(port: number, application: string): string {
  return `${port}/${normalName(application)}`;
}

/** Adds the domains that the map sends to an allocation's port and application, unless an allocation lists them. */
export function withDomains(
  allocations: readonly Allocation[],
  statements: readonly DomainStatement[],
): readonly Allocation[] {
  const listed = new Set(allocations.flatMap((it) => it.domains));
  const mapped = new Map<string, string[]>();
  for (const { port, application, domain } of statements) {
    if (application !== null && !listed.has(domain)) append(mapped, keyOf(port, application), domain);
  }
  return allocations.map((it) => {
    const domains =
      it.portEnd === null && it.application !== null ? mapped.get(keyOf(it.port, it.application)) : undefined;
    return domains === undefined ? it : { ...it, domains: [...new Set([...it.domains, ...domains])] };
  });
}

/** The domains that a line consists of, or that stand before its first arrow. */
function leadingDomains(line: Line): readonly Line[] {
  if (/[;{}]/.test(line.text)) return [];
  const head = line.text.split(arrow, 1)[0] ?? '';
  const words = head.trim().split(/[\s,]+/);
  const domains = domainsIn(head);
  if (domains.length === 0 || domains.length !== words.length) return [];
  return domains.map((text) => ({ text, start: line.start + line.text.toLowerCase().indexOf(text) }));
}

/** The first line below with a name in it, before the drawing ends. */
function nameBelow(lines: readonly Line[], index: number): string | null {
  for (const { text } of lines.slice(index + 1, index + 5)) {
    if (text.trim() === '' || text.length > longestLine) return null;
    const name = nameIn(text.replace(arrow, ''));
    if (name !== null) return name;
  }
  return null;
}

function nameIn(text: string): string | null {
  const name = text.replace(/\s*\([^()]*\)\s*$/, '').trim();
  return /^[\p{L}\p{N}@][\p{L}\p{N} ._@/-]{0,80}$/u.test(name) && /[\p{L}]{2}/u.test(name) ? name : null;
}
