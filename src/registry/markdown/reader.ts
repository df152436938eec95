/** The Markdown reader: a document in, allocations and everything else it says about ports out. */

import { normalName } from '../../model/names.ts';
import { comparePlaces } from '../../model/place.ts';
import type { Allocation, Registry, RegistryProblem, Statement } from '../../model/registry.ts';
import type { RegistryPin } from '../../model/registry-pin.ts';
import type { SourceText } from '../../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../../model/suppression.ts';
import { portsIn, protocolsIn } from '../ports.ts';
import { type Block, isText } from './blocks.ts';
import { assertReadable } from './bounds.ts';
import { maskIn, RowCells } from './cells.ts';
import type { Columned, Reading } from './classify.ts';
import { readDates } from './dates.ts';
import { parseDocument } from './document.ts';
import { readDomainMap, type Way, withDomains } from './domain-map.ts';
import { withEnvironments } from './heading-environments.ts';
import { withHosts } from './heading-hosts.ts';
import { type HeadingReading, readHeadings } from './headings.ts';
import { type ListReading, readLists, withMapsRead } from './lists.ts';
import { mergeRestated } from './restated.ts';
import { readRows } from './rows.ts';
import { readSection, type Section, withSections } from './sections.ts';
import { readTables } from './tables.ts';
import { addressIn } from './values.ts';

/** Every part of a document with what it was read as; what it comes to is in `registry`. */
export interface MarkdownReading {
  readonly registry: Registry;
  /** Every table, and how many allocations it gives. */
  readonly tables: readonly (Reading & { readonly entries: number })[];
  /** Every other block but headings. */
  readonly lists: readonly ListReading[];
  /** The headings that give ports: only in a document without anything else that does. */
  readonly headings: readonly HeadingReading[];
  readonly sections: ReadonlyMap<Block, Section>;
  /** The code blocks that are maps of domains, and the ways that they show. */
  readonly domainMaps: ReadonlyMap<Block, readonly Way[]>;
}

/** @throws Failure where the document is too deep or too large to be read, or has not what the policy pins */
export function readMarkdown(source: SourceText, pin: RegistryPin | null): MarkdownReading {
  assertReadable(source);
  const { blocks, comments } = parseDocument(source);

  const readings = readTables(source, blocks, pin);
  const tables = readings.map((reading) => ({
    reading,
    ...(reading.kind === 'allocation' ? readRows(source, reading) : { allocations: [], problems: [] }),
  }));
  const problems: RegistryProblem[] = tables.flatMap((it) => it.problems);
  const hasTable = tables.some((it) => it.allocations.length > 0) || problems.length > 0;
  const maps = mapsIn(source, blocks);
  const listsAlone =
    pin === null ? readLists(source, blocks, maps, hasTable) : readLists(source, blocks, maps, true).map(outranked);
  const inParts = withEnvironments(
    withHosts([
      ...tables.map((it) => ({ headings: it.reading.table.context.headings, allocations: it.allocations })),
      ...listsAlone.map((it) => ({ headings: it.block.context.headings, allocations: it.allocations })),
    ]),
  );
  const listed = mergeRestated(inParts.slice(0, tables.length), inParts.slice(tables.length));
  const isGiven = listed.length > 0 || hasTable || pin !== null;
  const headings = isGiven ? [] : readHeadings(source, blocks);
  const lists = isGiven || headings.length > 0 ? listsAlone : withMapsRead(listsAlone, maps);
  const allocations = isGiven ? listed : [...headings, ...lists].flatMap((it) => it.allocations);

  const spelling = new Map(allocations.map((it) => [normalName(it.application ?? ''), it.application ?? '']));
  const sections = new Map<Block, Section>();
  const domains = [...maps.values()].flat().map((it) => it.statement);
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'heading') continue;
    const section = isText(block) ? readSection(source, block, spelling) : null;
    if (section !== null) sections.set(block, section);
  }

  const statements: Statement[] = [
    ...[...sections.values()].flatMap((it) => [it.statement, ...it.databases]),
    ...domains,
    ...readings.flatMap((it) => (it.kind === 'usage' ? readUsage(source, it) : [])),
  ];
  const registry = {
    file: source.path,
    pin,
    allocations: withDomains(withSections(inOrder(allocations), [...sections.values()]), domains),
    statements: statements.sort((a, b) => comparePlaces(a.at, b.at)),
    problems,
    hasUsage: readings.some((it) => it.kind === 'usage'),
    suppressions: mentionsSuppression(source.text)
      ? comments.flatMap(({ start, end }) => suppressionsIn(source, start, end))
      : [],
    dates: readDates(source, blocks, new Set(spelling.keys())),
  };
  const read = tables.map(({ reading, allocations: own }) => ({ ...reading, entries: own.length }));
  return { registry, tables: read, lists, headings, sections, domainMaps: maps };
}

function mapsIn(source: SourceText, blocks: readonly Block[]): ReadonlyMap<Block, readonly Way[]> {
  const maps = new Map<Block, readonly Way[]>();
  for (const block of blocks) {
    const ways = block.kind === 'fence' && isText(block) ? readDomainMap(source, block) : [];
    if (ways.length > 0) maps.set(block, ways);
  }
  return maps;
}

/** Beside a table that the policy names no list gives ports. */
function outranked(list: ListReading): ListReading {
  return list.allocations.length === 0
    ? list
    : { ...list, allocations: [], reason: 'the policy names the table that gives ports' };
}

/** As the document has them: tables and lists are read one after the other. */
function inOrder(allocations: readonly Allocation[]): readonly Allocation[] {
  return [...allocations].sort((a, b) => comparePlaces(a.at, b.at));
}

function readUsage(source: SourceText, { table, columns }: Columned): readonly Statement[] {
  return table.rows.flatMap((row) => {
    const cells = new RowCells(source, table, columns, row);
    const written = columns.ports.flatMap((column) => portsIn(maskIn(row, column)));
    return written.flatMap(({ range, protocols, address }): readonly Statement[] =>
      range === null
        ? []
        : [
            {
              kind: 'usage',
              port: range.port,
              protocol: [...protocols, ...protocolsIn(cells.text('protocol'))][0] ?? 'tcp',
              address: address ?? addressIn(cells.text('address')),
              at: cells.rowPlace,
            },
          ],
    );
  });
}
