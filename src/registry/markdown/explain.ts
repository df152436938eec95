/** What each part of a Markdown registry was read as, and why: from the reader's own decisions, in the order of the document. */
import { comparePlaces } from '../../model/place.ts';
import type { PartColumn, RegistryPart } from '../../model/registry-reading.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Context } from './blocks.ts';
import type { Reading } from './classify.ts';
import { type ListReading, looksLikeList } from './lists.ts';
import type { MarkdownReading } from './reader.ts';

/** Tables, lists and code blocks, headings that give ports, and of the text what says something of ports. */
export function partsOf(source: SourceText, reading: MarkdownReading): readonly RegistryPart[] {
  const tables = reading.tables.map(
    (it): RegistryPart => ({
      what: 'table',
      at: source.place(it.table.start),
      heading: headingOf(it.table.context),
      // Lanes and routes have become the one or the other: the reason tells of them.
      readAs: it.kind === 'allocation' || it.kind === 'usage' ? it.kind : 'none',
      reason: it.reason,
      entries: it.entries,
      columns: columnsOf(it),
    }),
  );
  const lists = reading.lists.flatMap((it) => {
    const part = listPart(source, it, reading);
    // Prose that says nothing of ports is what most documents are full of.
    return part.what === 'text' && part.readAs === 'none' && !looksLikeList(source, it.block) ? [] : part;
  });
  const headings = reading.headings.map(
    ({ heading, allocations }): RegistryPart => ({
      what: 'heading',
      at: source.place(heading.content.start),
      heading: heading.content.text,
      readAs: 'allocation',
      reason: 'no table or list gives ports, and this heading does, by itself or by what stands below it',
      entries: allocations.length,
      columns: [],
    }),
  );
  return [...tables, ...lists, ...headings].sort((a, b) => comparePlaces(a.at, b.at));
}

function listPart(
  source: SourceText,
  { block, allocations, reason }: ListReading,
  reading: MarkdownReading,
): RegistryPart {
  const part = {
    what: block.kind === 'fence' ? 'code' : block.list ? 'list' : 'text',
    at: source.place(block.lines[0]?.start ?? 0),
    heading: headingOf(block.context),
    columns: [],
  } as const;
  if (allocations.length > 0) return { ...part, readAs: 'allocation', reason, entries: allocations.length };
  const section = reading.sections.get(block);
  if (section !== undefined)
    return { ...part, readAs: 'section', reason: `it describes port ${section.statement.port}`, entries: 1 };
  const ways = reading.domainMaps.get(block);
  if (ways !== undefined)
    return {
      ...part,
      readAs: 'domains',
      reason: 'it leads from domains to ports of this machine',
      entries: ways.length,
    };
  return { ...part, readAs: 'none', reason, entries: 0 };
}

function headingOf({ headings }: Context): string | null {
  return headings.at(-1) ?? null;
}

function columnsOf({ table, columns }: Reading): readonly PartColumn[] {
  const names = new Map<number, string>();
  for (const [role, column] of columns?.byRole ?? []) names.set(column, role);
  for (const column of columns?.notes ?? []) names.set(column, 'notes');
  for (const column of columns?.aliases ?? []) names.set(column, 'other name');
  for (const column of columns?.ports ?? []) {
    const host = columns?.hosts.get(column);
    names.set(column, host === undefined ? 'port' : `port on ${host}`);
  }
  return table.header.map(({ text }, column) => ({ header: text, readAs: names.get(column) ?? null }));
}
