/** The Markdown reader: a document in, allocations and everything else it says about ports out. */

import { normalName } from '../../model/names.ts';
import { comparePlaces } from '../../model/place.ts';
import type { Allocation, Registry, RegistryProblem, Statement } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { mentionsSuppression, suppressionsIn } from '../../model/suppression.ts';
import { portsIn, protocolsIn } from '../ports.ts';
import type { Fence, Lines } from './blocks.ts';
import { assertReadable } from './bounds.ts';
import { classifyTables, type Reading } from './classify.ts';
import { readDates } from './dates.ts';
import { parseDocument } from './document.ts';
import { readDomainMap, withDomains } from './domain-map.ts';
import { withSecondHeader } from './headers.ts';
import { readHeadings } from './headings.ts';
import { readLists } from './lists.ts';
import { mergeRestated } from './restated.ts';
import { readRows } from './rows.ts';
import { readSection, withSections } from './sections.ts';
import { addressIn } from './values.ts';

/** @throws Failure where the document is too deep or too large to be read */
export function readMarkdown(source: SourceText): Registry {
  assertReadable(source);
  const { blocks, comments } = parseDocument(source);

  const readings = classifyTables(blocks.filter((it) => it.kind === 'table').map(withSecondHeader));
  const tables = readings.filter((it) => it.kind === 'allocation').map((it) => readRows(source, it));
  const problems: RegistryProblem[] = tables.flatMap((it) => it.problems);
  const rows = mergeRestated(tables.map((it) => it.allocations));
  const hasTable = rows.length > 0 || problems.length > 0;
  const listed = mergeRestated([rows, readLists(source, blocks, hasTable)]);
  const allocations = listed.length > 0 || hasTable ? listed : readHeadings(source, blocks);

  const spelling = new Map(allocations.map((it) => [normalName(it.application ?? ''), it.application ?? '']));
  const sections = blocks
    .map((it) =>
      it.kind === 'table' || it.kind === 'heading' || !isDrawing(it) ? null : readSection(source, it, spelling),
    )
    .filter((it) => it !== null);
  const domains = blocks.filter((it) => it.kind === 'fence').flatMap((it) => readDomainMap(source, it));
  const usage = readings.filter((it) => it.kind === 'usage');

  const statements: Statement[] = [
    ...sections.flatMap((it) => [it.statement, ...it.databases]),
    ...domains,
    ...usage.flatMap((it) => readUsage(source, it)),
  ];
  return {
    file: source.path,
    allocations: withDomains(withSections(inOrder(allocations), sections), domains),
    statements: statements.sort((a, b) => comparePlaces(a.at, b.at)),
    problems,
    hasUsage: usage.length > 0,
    suppressions: mentionsSuppression(source.text)
      ? comments.flatMap(([start, end]) => suppressionsIn(source, start, end))
      : [],
    dates: readDates(source, blocks, new Set(spelling.keys())),
  };
}

/** As the document has them: tables and lists are read one after the other. */
function inOrder(allocations: readonly Allocation[]): readonly Allocation[] {
  return [...allocations].sort((a, b) => comparePlaces(a.at, b.at));
}

/** A box is drawn in a code block without a language; scripts and configs name theirs. */
function isDrawing(block: Fence | Lines): boolean {
  return block.kind === 'lines' || ['', 'text', 'txt'].includes(block.language);
}

function readUsage(source: SourceText, { table, columns }: Reading): readonly Statement[] {
  if (columns === null) return [];
  const cellOf = (cells: (typeof table.rows)[number]['cells'], role: 'protocol' | 'address'): string => {
    const column = columns.byRole.get(role);
    return column === undefined ? '' : (cells[column]?.text ?? '');
  };
  return table.rows.flatMap((row) =>
    columns.ports
      .flatMap((column) => portsIn(row.cells[column]?.mask ?? ''))
      .flatMap((it): Statement[] => {
        if (it.range === null) return [];
        const said = it.protocols.length > 0 ? it.protocols : protocolsIn(cellOf(row.cells, 'protocol'));
        return [
          {
            kind: 'usage',
            port: it.range.port,
            protocol: said[0] ?? 'tcp',
            address: it.address ?? addressIn(cellOf(row.cells, 'address')),
            at: source.place(row.start, row.end),
          },
        ];
      }),
  );
}
