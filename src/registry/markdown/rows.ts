/** The rows of an allocation table, read into allocations, and into problems where one cannot be. */
import type { Protocol } from '../../model/facts.ts';
import type { Allocation, RegistryProblem } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { dateIn } from '../dates.ts';
import { environmentsOf } from '../environments.ts';
import { aliasesOf } from '../names.ts';
import { portsIn, protocolsAtStart, protocolsIn, protocolsInBrackets, type WrittenPort } from '../ports.ts';
import type { Piece, Row, Table } from './blocks.ts';
import {
  firstClause,
  isExample,
  isMarkedExample,
  isNobody,
  nameBefore,
  nameBehindStatus,
  namesListed,
  runtime,
  withoutProcess,
} from './cell-names.ts';
import type { Reading } from './classify.ts';
import { hostInRemark, hostOf } from './hosts.ts';
import { isInsideHeader, isSumOf } from './port-columns.ts';
import { type Columns, isProject, roleOf } from './roles.ts';
import { RowCells } from './row-cells.ts';
import { repeatedStatuses, statusOfRow } from './row-status.ts';
import { ownRows } from './spans.ts';
import { isBareStatus, reservedFor, statusIn } from './status.ts';
import { addressIn, domainsIn } from './values.ts';

export interface RowsReading {
  readonly allocations: readonly Allocation[];
  readonly problems: readonly RegistryProblem[];
}

/** Reads every row of a table that `classify` calls an allocation table. */
export function readRows(source: SourceText, { table, columns }: Reading): RowsReading {
  const allocations: Allocation[] = [];
  const problems: RegistryProblem[] = [];
  if (columns === null) return { allocations, problems };
  const shared: Shared = {
    ownWords: repeatedStatuses(table, columns),
    runtimes: repeatedRuntimes(table, columns),
    host: hostOf(table.context.headings),
  };
  for (const row of ownRows(table, columns))
    new RowReader(source, table, columns, shared, row).read(allocations, problems);
  return { allocations, problems };
}

/** What all rows of a table have in common. */
interface Shared {
  readonly ownWords: ReadonlySet<string>;
  readonly runtimes: ReadonlySet<string>;
  /** The server that the headings name. */
  readonly host: string | null;
}

/** `node server.js`, in several cells of one column: what they are all started with names none of them. */
function repeatedRuntimes(table: Table, { aliases }: Columns): ReadonlySet<string> {
  const repeated = new Set<string>();
  for (const column of aliases) {
    const seen = new Set<string>();
    for (const row of table.rows) {
      const text = firstLine(row.cells[column]);
      if (runtime.test(text) && seen.has(text)) repeated.add(text);
      seen.add(text);
    }
  }
  return repeated;
}

class RowReader {
  readonly #source: SourceText;
  readonly #table: Table;
  readonly #columns: Columns;
  readonly #shared: Shared;
  readonly #row: Row;
  readonly #cells: RowCells;

  constructor(source: SourceText, table: Table, columns: Columns, shared: Shared, row: Row) {
    this.#shared = shared;
    this.#source = source;
    this.#table = table;
    this.#columns = columns;
    this.#row = row;
    this.#cells = new RowCells(source, row, columns);
  }

  read(allocations: Allocation[], problems: RegistryProblem[]): void {
    const written = this.#columns.ports.flatMap((column) => this.#portsOf(column, problems));
    if (written.length === 0) return;
    const literal = this.#literalName();
    const read =
      literal === null
        ? reservedFor(withoutProcess(firstLine(this.#cells.cell('application'))))
        : { name: literal, isReserved: false };
    const { isReserved } = read;
    const behind = this.#isSomebodys() ? nameBehindStatus(read.name) : null;
    const { name, rest } =
      behind === null && !this.#columns.isNamed && !isNobody(read.name)
        ? firstClause(read.name)
        : { name: behind ?? read.name, rest: '' };
    if (literal === null && (isExample(name) || this.#isMarkedExample())) return;
    const rowStatus = statusOfRow(this.#cells, this.#table, this.#shared.ownWords, name, isReserved, problems);
    const untilCell = this.#cells.cell('until');
    const end = dateIn(untilCell?.text ?? '');
    if (untilCell !== undefined && end !== null && end.date === null)
      problems.push({
        message: `there is no ${untilCell.text}: write the last day as 2026-12-31`,
        at: this.#cells.place(untilCell, 0, untilCell.mask.length),
      });
    // `~~4310~~ 4311 | ferry-api | moved`: it is the other port that is no longer in use.
    const isReplaced = written.some((it) => it.struck) && statusIn(this.#cells.text('status')) === null;
    for (const { port, at, range, struck, column, alias } of written) {
      const parts = written.filter((it) => it.column !== column).map((it) => it.range);
      if (range.portEnd !== null && isSumOf(range, parts)) continue;
      const ofRow = isReplaced && rowStatus === 'retired' ? 'active' : rowStatus;
      const status = struck ? 'retired' : ofRow === 'active' && this.#isColumnReserved(column) ? 'reserved' : ofRow;
      const application = status === 'free' || status === 'avoid' || (literal === null && isNobody(name)) ? null : name;
      if (application === null && status === 'active') {
        problems.push({ message: `port ${range.port} is active, but its row names no application`, at });
        continue;
      }
      for (const host of this.#hostsOf(column, name)) {
        for (const protocol of this.#protocolsOf(port)) {
          allocations.push({
            ...range,
            protocol,
            application,
            status,
            ...this.#details(name, application, port, rest, alias),
            host,
            portAt: at,
          });
        }
      }
    }
  }

  /** The servers that a row is about: `quay-1 / quay-2` is two. */
  #hostsOf(column: number, name: string): readonly (string | null)[] {
    const ofColumn = this.#columns.hosts.get(column);
    if (ofColumn !== undefined) return [ofColumn];
    const stated = this.#cells.value('host');
    if (stated !== null) return /[(（]/.test(stated) ? [stated] : namesListed(stated);
    return [hostInRemark(name) ?? this.#shared.host];
  }

  /** `Web | API | Reserved`: not what an application listens on, but what is kept for it. */
  #isColumnReserved(column: number): boolean {
    const header = this.#table.header[column]?.text ?? '';
    return isBareStatus(header) && statusIn(header) === 'reserved';
  }

  /** What stands nearest to the port: with it, in a column of its own, in brackets after the name or in the notes. */
  #protocolsOf(port: WrittenPort): readonly Protocol[] {
    const said = [
      port.protocols,
      protocolsIn(this.#cells.text('protocol')),
      protocolsInBrackets(this.#cells.text('application')),
      protocolsInBrackets(this.#cells.text('notes')),
      protocolsAtStart(this.#cells.text('notes')),
    ];
    return said.find((it) => it.length > 0) ?? ['tcp'];
  }

  /** `` `Free` `` beside the status "Active": what stands as code, and is somebody's, is a name and no word. */
  #literalName(): string | null {
    const cell = this.#cells.cell('application');
    if (cell === undefined || !/^(`+)(?!`)[\s\S]*[^`]\1$/.test(this.#source.text.slice(cell.start, cell.end)))
      return null;
    return this.#isSomebodys() && /[\p{L}\p{N}]/u.test(cell.text) && !cell.text.includes('\n') ? cell.text : null;
  }

  /** `shop | (example) web`: in any of the columns of names. */
  #isMarkedExample(): boolean {
    return this.#columns.aliases.some((it) => isMarkedExample(firstLine(this.#row.cells[it])));
  }

  /** Whether the status column, and nothing but the status, says so. */
  #isSomebodys(): boolean {
    const stated = this.#cells.text('status');
    const status = isBareStatus(stated) ? statusIn(stated) : null;
    return status === 'active' || status === 'reserved' || status === 'retired';
  }

  /** The ports of one cell; what cannot be a port becomes a problem. */
  #portsOf(column: number, problems: RegistryProblem[]) {
    const cell = this.#row.cells[column];
    if (cell === undefined) return [];
    const own = portsIn(cell.mask).map((port) => ({ port, cell }));
    const written = own.length > 0 ? own : this.#portsInside(cell);
    const said = cell.mask.replace(/[(（][^()（）]*[)）][\p{No}\s]*/gu, ' ');
    if (written.length === 0 && /^[\s:~]*\d|\S:\d[^\s:/]*\W*$/.test(said)) {
      problems.push({
        message: `"${cell.text}" cannot be read as a port`,
        at: this.#cells.place(cell, 0, cell.mask.length),
      });
    }
    return written.flatMap(({ port, cell: from }) => {
      const at = this.#cells.place(from, port.start, port.end);
      const isNamed = roleOf(this.#table.header[column]?.text ?? '') === 'application';
      const alias = isNamed ? nameBefore(from.mask, port.start) : null;
      if (port.range !== null)
        return [{ port, at, range: port.range, struck: isStruck(from, port.start), column, alias }];
      problems.push({ message: port.fault ?? '', at });
      return [];
    });
  }

  /** `80 / 443 | 0.0.0.0 (public)`: on an address without a port, what the container has. */
  #portsInside({ text }: Piece): readonly { readonly port: WrittenPort; readonly cell: Piece }[] {
    const address = addressIn(text);
    if (address === null || text.replace(/[(（][^()（）]*[)）]/g, '').trim() !== address) return [];
    return this.#row.cells.flatMap((cell, column) =>
      isInsideHeader(this.#table.header[column]?.text ?? '')
        ? portsIn(cell.mask).map((port) => ({ port: { ...port, address }, cell }))
        : [],
    );
  }

  #details(name: string, application: string | null, port: WrittenPort, rest: string, alias: string | null) {
    const project = this.#columns.aliases
      .map((it) => firstLine(this.#row.cells[it]))
      .filter((it) => !this.#shared.runtimes.has(it));
    const listedAliases = namesListed(this.#cells.text('alias'));
    // What several services are parts of is their owner as well: a `web` of each is not the same.
    const parts = this.#columns.aliases.filter((it) => isProject(this.#table.header[it]?.text ?? ''));
    const whole = application === null ? '' : firstLine(this.#row.cells[parts[0] ?? -1]);
    const spare = application === null && name !== '' && !isNobody(name) ? [name] : [];
    return {
      type: this.#cells.value('type'),
      owner: this.#cells.value('owner') ?? (/[\p{L}\p{N}]/u.test(whole) ? whole : null),
      aliases: aliasesOf(application, [...project, ...listedAliases, ...(alias === null ? [] : [alias])]),
      address: port.address ?? addressIn(this.#cells.text('address')),
      domains: domainsIn(this.#cells.text('domains')),
      directory: /[/\\]/.test(this.#cells.text('directory')) ? this.#cells.value('directory') : null,
      notes: [...spare, ...(rest === '' ? [] : [rest]), ...this.#cells.notes()].join('; ') || null,
      environments: environmentsOf(namesListed(this.#cells.text('environments'))),
      pool: this.#cells.value('pool'),
      until: this.#until(),
      at: this.#source.place(this.#row.start, this.#row.end),
    };
  }

  /** What is no date is a remark (`until the move`): it has no end that could be looked at. */
  #until(): string | null {
    return dateIn(this.#cells.text('until'))?.date ?? null;
  }
}

function firstLine(cell: Piece | undefined): string {
  return cell?.text.split('\n', 1)[0] ?? '';
}

function isStruck(cell: Piece, offset: number): boolean {
  return cell.struck.some(([start, end]) => start <= offset && offset < end);
}
