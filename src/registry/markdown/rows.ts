/** The rows of an allocation table, read into allocations, and into problems where one cannot be. */
import type { Protocol } from '../../model/facts.ts';
import type { Place } from '../../model/place.ts';
import type { PortRange } from '../../model/port-index.ts';
import type { Allocation, RegistryProblem } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { dateIn } from '../dates.ts';
import { environmentsOf } from '../environments.ts';
import { aliasesOf } from '../names.ts';
import { portsIn, protocolsAtStart, protocolsIn, protocolsInBrackets, type WrittenPort } from '../ports.ts';
import type { Piece } from './blocks.ts';
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
import { headerOf, RowCells, repeatedIn, textIn } from './cells.ts';
import type { Columned } from './classify.ts';
import { hostInRemark, hostOf } from './hosts.ts';
import { isStruck } from './inline.ts';
import { isInsideHeader, isSumOf } from './port-columns.ts';
import { isProject, roleOf } from './roles.ts';
import { statusOfRow } from './row-status.ts';
import { ownRows } from './spans.ts';
import { bareStatus, reservedFor, statusIn } from './status.ts';
import { firstLine, saysSomething, withoutRemarks } from './text.ts';
import { addressIn, domainsIn } from './values.ts';
import { wordsOf } from './words.ts';

export interface RowsReading {
  readonly allocations: readonly Allocation[];
  readonly problems: readonly RegistryProblem[];
}

/** Reads every row of a table that `classify` calls an allocation table. */
export function readRows(source: SourceText, { table, columns }: Columned): RowsReading {
  const shared: Shared = {
    ownWords: repeatedIn(table, columns.byRole.get('status'), wordsOf),
    // `node server.js`: what several are started with names none of them.
    runtimes: new Set(
      columns.aliases.flatMap((it) => [...repeatedIn(table, it, firstLine)]).filter((it) => runtime.test(it)),
    ),
    host: hostOf(table.context.headings),
  };
  const read = ownRows(table, columns).map((row) =>
    new RowReader(new RowCells(source, table, columns, row), shared).read(),
  );
  return { allocations: read.flatMap((it) => it.allocations), problems: read.flatMap((it) => it.problems) };
}

/** What all rows of a table have in common. */
interface Shared {
  /** Words for a status that no registry but this one has. */
  readonly ownWords: ReadonlySet<string>;
  readonly runtimes: ReadonlySet<string>;
  /** The server that the headings name. */
  readonly host: string | null;
}

/** A row with more ports than these has none that are the sum of others. */
const mostParts = 500;

/** A port of the row, with the column that it stands in. */
interface RowPort {
  readonly port: WrittenPort;
  readonly range: PortRange;
  readonly at: Place;
  readonly column: number;
  readonly struck: boolean;
  /** What it is called where it stands. */
  readonly alias: string | null;
}

/** What the column of applications says. */
interface RowName {
  readonly name: string;
  /** Whether it stands as code, and is no word for a status or for nobody, whatever it looks like. */
  readonly isLiteral: boolean;
  readonly isReserved: boolean;
  /** What a description goes on with. */
  readonly rest: string;
}

class RowReader {
  readonly #cells: RowCells;
  readonly #shared: Shared;
  readonly #problems: RegistryProblem[] = [];

  constructor(cells: RowCells, shared: Shared) {
    this.#cells = cells;
    this.#shared = shared;
  }

  read(): RowsReading {
    const written = this.#cells.columns.ports.flatMap((column) => this.#portsOf(column));
    const name = this.#name();
    const allocations = written.length === 0 || this.#isExample(name) ? [] : this.#allocations(written, name);
    return { allocations, problems: this.#problems };
  }

  #allocations(written: readonly RowPort[], whose: RowName): readonly Allocation[] {
    const { name, isLiteral, isReserved } = whose;
    const rowStatus = statusOfRow(this.#cells, this.#shared.ownWords, name, isReserved, this.#problems);
    const until = this.#until();
    // `~~4310~~ 4311 | ferry-api | moved`: it is the other port that is no longer in use.
    const isReplaced = written.some((it) => it.struck) && statusIn(this.#cells.text('status')) === null;
    const ofRow = isReplaced && rowStatus === 'retired' ? 'active' : rowStatus;
    return written.flatMap((it): readonly Allocation[] => {
      const { port, range, at, column, struck } = it;
      const beside =
        range.portEnd === null || written.length > mostParts ? [] : written.filter((other) => other.column !== column);
      if (
        range.portEnd !== null &&
        isSumOf(
          range,
          beside.map((other) => other.range),
        )
      )
        return [];
      const status = struck ? 'retired' : ofRow === 'active' && this.#isColumnReserved(column) ? 'reserved' : ofRow;
      const who = { ...whose, name: this.#cells.columns.names.get(column) ?? whose.name };
      const isNobodys = status === 'free' || status === 'avoid' || (!isLiteral && isNobody(who.name));
      const application = isNobodys ? null : who.name;
      if (application === null && status === 'active') {
        this.#problem(`port ${range.port} is active, but its row names no application`, at);
        return [];
      }
      const details = this.#details(who, application, it);
      return this.#hostsOf(column, who.name).flatMap((host) =>
        this.#protocolsOf(port).map(
          (protocol): Allocation => ({ ...range, protocol, application, status, ...details, until, host, portAt: at }),
        ),
      );
    });
  }

  #name(): RowName {
    const literal = this.#literalName();
    if (literal !== null) return { name: literal, isLiteral: true, isReserved: false, rest: '' };
    const { name, isReserved } = reservedFor(withoutProcess(firstLine(this.#cells.text('application'))));
    const behind = this.#isSomebodys() ? nameBehindStatus(name) : null;
    const isDescription = behind === null && !this.#cells.columns.isNamed && !isNobody(name);
    const said = isDescription ? firstClause(name) : { name: behind ?? name, rest: '' };
    return { ...said, isLiteral: false, isReserved };
  }

  /** `` `Free` `` beside the status "Active": what stands as code, and is somebody's, is a name and no word. */
  #literalName(): string | null {
    const cell = this.#cells.cell('application');
    if (cell === undefined || !/^(`+)(?!`)[\s\S]*[^`]\1$/.test(this.#cells.raw(cell))) return null;
    return this.#isSomebodys() && saysSomething(cell.text) && !cell.text.includes('\n') ? cell.text : null;
  }

  /** Whether the status column, and nothing but the status, says so. */
  #isSomebodys(): boolean {
    const status = bareStatus(this.#cells.text('status'));
    return status === 'active' || status === 'reserved' || status === 'retired';
  }

  /** `shop | (example) web`: in any of the columns of names. */
  #isExample({ name, isLiteral }: RowName): boolean {
    return !isLiteral && (isExample(name) || this.#namesBeside().some(isMarkedExample));
  }

  #namesBeside(columns = this.#cells.columns.aliases): readonly string[] {
    return columns.map((it) => firstLine(textIn(this.#cells.row, it)));
  }

  /** The servers that a row is about: `quay-1 / quay-2` is two. */
  #hostsOf(column: number, name: string): readonly (string | null)[] {
    const ofColumn = this.#cells.columns.hosts.get(column);
    if (ofColumn !== undefined) return [ofColumn];
    const stated = this.#cells.value('host');
    if (stated !== null) return /[(（]/.test(stated) ? [stated] : namesListed(stated);
    return [hostInRemark(name) ?? this.#shared.host];
  }

  /** `Web | API | Reserved`: not what an application listens on, but what is kept for it. */
  #isColumnReserved(column: number): boolean {
    return bareStatus(headerOf(this.#cells.table, column)) === 'reserved';
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

  /** The ports of one cell; what cannot be a port becomes a problem. */
  #portsOf(column: number): readonly RowPort[] {
    const cell = this.#cells.row.cells[column];
    if (cell === undefined) return [];
    const own = portsIn(cell.mask).map((port) => ({ port, cell }));
    const written = own.length > 0 ? own : this.#portsInside(cell);
    const said = cell.mask.replace(/[(（][^()（）]*[)）][\p{No}\s]*/gu, ' ');
    if (written.length === 0 && /^[\s:~]*\d|\S:\d[^\s:/]*\W*$/.test(said))
      this.#problem(`"${cell.text}" cannot be read as a port`, this.#cells.place(cell));
    const isNamed = roleOf(headerOf(this.#cells.table, column)) === 'application';
    return written.flatMap(({ port, cell: from }): readonly RowPort[] => {
      const at = this.#cells.place(from, port.start, port.end);
      if (port.range === null) {
        this.#problem(port.fault ?? '', at);
        return [];
      }
      const alias = isNamed ? nameBefore(from.mask, port.start) : null;
      return [{ port, at, range: port.range, struck: isStruck(from, port.start), column, alias }];
    });
  }

  /** `80 / 443 | 0.0.0.0 (public)`: on an address without a port, what the container has. */
  #portsInside({ text }: Piece): readonly { readonly port: WrittenPort; readonly cell: Piece }[] {
    const address = addressIn(text);
    if (address === null || withoutRemarks(text).trim() !== address) return [];
    return this.#cells.row.cells.flatMap((cell, column) =>
      isInsideHeader(headerOf(this.#cells.table, column))
        ? portsIn(cell.mask).map((port) => ({ port: { ...port, address }, cell }))
        : [],
    );
  }

  #details({ name, rest }: RowName, application: string | null, { port, alias }: RowPort) {
    const cells = this.#cells;
    const others = this.#namesBeside().filter((it) => !this.#shared.runtimes.has(it));
    // What several services are parts of is their owner as well: a `web` of each is not the same.
    const isWhole = (column: number): boolean => isProject(headerOf(cells.table, column));
    const [whole = ''] = application === null ? [] : this.#namesBeside(cells.columns.aliases.filter(isWhole));
    const spare = application === null && name !== '' && !isNobody(name) ? name : '';
    return {
      type: cells.value('type'),
      owner: cells.value('owner') ?? (saysSomething(whole) ? whole : null),
      aliases: aliasesOf(application, [...others, ...namesListed(cells.text('alias')), alias ?? '']),
      address: port.address ?? addressIn(cells.text('address')),
      domains: domainsIn(cells.text('domains')),
      directory: /[/\\]/.test(cells.text('directory')) ? cells.value('directory') : null,
      notes: [spare, rest, ...cells.notes()].filter((it) => it !== '').join('; ') || null,
      environments: environmentsOf(namesListed(cells.text('environments'))),
      pool: cells.value('pool'),
      at: cells.rowPlace,
    };
  }

  /** What is no date is a remark (`until the move`): it has no end that could be looked at. */
  #until(): string | null {
    const cell = this.#cells.cell('until');
    const end = dateIn(cell?.text ?? '');
    if (cell !== undefined && end !== null && end.date === null)
      this.#problem(`there is no ${cell.text}: write the last day as 2026-12-31`, this.#cells.place(cell));
    return end?.date ?? null;
  }

  #problem(message: string, at: Place): void {
    this.#problems.push({ message, at });
  }
}
