/**
 * Registries without a table or a list of ports: a heading for each (`### Port 4310: ferry-api`), or a heading
 * for each application with `Port: 4310` under it.
 */
import type { Allocation, Status } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { entryOf } from '../entry.ts';
import { portsIn } from '../ports.ts';
import type { Block, Heading, Line, Piece } from './blocks.ts';
import { directoryIn, type Key, type Value, valuesIn } from './sections.ts';
import { headingStatus, isAboutPorts, statusIn, statusInsteadOfName } from './status.ts';
import { withoutRemark } from './text.ts';
import { aboutSomethingElse } from './topics.ts';
import { addressIn, domainsIn } from './values.ts';
import { mentions, portWords } from './words.ts';

/** One port, and what it is called by. */
const port =
  /(?<![\p{L}\p{N}])(?:ports?|puertos?|portas?|порты?|端口|cổng|포트)[ \t]{0,4}[:：#]?[ \t]{0,4}(\d+)(?![\d.])/iu;
/** `4310 — ferry-api` */
const leadingPort = /^[^\p{L}\p{N}]*(\d+)[ \t]{0,4}(?:[:：–—-]|->|→)(?!\d)/u;
/** Longer headings are none. */
const longest = 300;
const remark = /[(（[]([^()（）[\]]*)[)）\]]\s*$/u;

/** A heading that gives ports, together with what stands below it. */
export interface HeadingReading {
  readonly heading: Heading;
  readonly allocations: readonly Allocation[];
}

/** The headings that give ports, in a document that has no other allocations. */
export function readHeadings(source: SourceText, blocks: readonly Block[]): readonly HeadingReading[] {
  const found: HeadingReading[] = [];
  let heading: Heading | null = null;
  let lines: Line[] = [];
  const finish = (): void => {
    if (heading === null) return;
    const allocations = allocationsOf(source, heading, lines);
    if (allocations.length > 0) found.push({ heading, allocations });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      finish();
      heading = block;
      lines = [];
    } else if (block.kind === 'lines' || (block.kind === 'fence' && block.language === '')) {
      lines.push(...block.lines);
    } else if (block.kind === 'table') {
      lines.push(...[block.header, ...block.rows.map((it) => it.cells)].flatMap((cells) => asLine(cells) ?? []));
    }
  }
  finish();
  return found;
}

/** A row with two cells, `| Port | 4310 |`, as `Port: 4310`. */
function asLine(cells: readonly Piece[]): Line | null {
  const [key, value] = cells;
  if (key === undefined || value === undefined || cells.length > 2) return null;
  return { text: `${key.mask}:${' '.repeat(Math.max(value.start - key.end - 1, 0))}${value.mask}`, start: key.start };
}

function allocationsOf(source: SourceText, heading: Heading, lines: readonly Line[]): readonly Allocation[] {
  const { content, context } = heading;
  if (content.text.length > longest || aboutSomethingElse(content.text)) return [];
  const values = valuesIn(lines);
  const inHeading = port.exec(content.mask) ?? leadingPort.exec(content.mask);
  const stated = values.get('hostPort') ?? values.get('port');
  // `Reverse proxy`, with `Port: 80` below it: in a document about something else a detail of a set-up.
  const isRegistry = isAboutPorts({ ...context, headings: [...context.headings, content.text] });
  if (inHeading === null && !isRegistry) return [];
  const line = inHeading === null ? stated?.line : { text: content.mask, start: content.start };
  if (line === undefined) return [];
  const from = inHeading === null ? line.text.search(/[:：]/) + 1 : inHeading.index;
  const written = portsIn(`${' '.repeat(from)}${line.text.slice(from).replace(/[*`]/g, ' ')}`).slice(
    0,
    inHeading === null ? 8 : 1,
  );

  const name = nameOf(content.text, values);
  const status =
    statusOf(name, content.text, values) ??
    headingStatus([...context.headings, content.text]) ??
    headingStatus(context.headings) ??
    'active';
  const isNobodys = status === 'free' || status === 'avoid';
  if (name === '' && !isNobodys) return [];
  const textOf = (key: Key): string => values.get(key)?.text ?? '';
  const application = isNobodys || statusInsteadOfName(name) !== null ? null : name;
  return written.flatMap(({ range, protocols, address, start, end }): readonly Allocation[] =>
    range === null
      ? []
      : [
          entryOf({
            ...range,
            protocol: protocols[0] ?? 'tcp',
            application,
            status,
            address: address ?? addressIn(textOf('address')),
            domains: domainsIn(textOf('domains')),
            directory: directoryIn(textOf('directory')),
            at: source.place(line.start, line.start + line.text.length),
            portAt: source.place(line.start + start, line.start + end),
          }),
        ],
  );
}

/** What is left of the heading without its port, or what `Application:` says. */
function nameOf(heading: string, values: ReadonlyMap<Key, Value>): string {
  const stated = withoutRemark(values.get('application')?.text ?? '');
  if (stated !== '') return stated;
  const left = withoutRemark(heading.replace(port, ' ').replace(leadingPort, ' ').trim());
  const name = left.replace(/^(?:\d+\.\s)?[^\p{L}\p{N}]+|[^\p{L}\p{N})）]+$/gu, '');
  return mentions(name, portWords) || !/\p{L}/u.test(name) ? '' : name;
}

function statusOf(name: string, heading: string, values: ReadonlyMap<Key, Value>): Status | null {
  const inBrackets = remark.exec(heading)?.[1] ?? '';
  return statusIn(values.get('status')?.text ?? '') ?? statusInsteadOfName(name) ?? statusInsteadOfName(inBrackets);
}
