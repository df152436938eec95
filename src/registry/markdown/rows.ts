/** The rows of an allocation table, read into allocations, and into problems where one cannot be. */
import type { Protocol } from '../../model/facts.ts';
import type { Allocation, RegistryProblem, Status } from '../../model/registry.ts';
import type { SourceText } from '../../model/source-text.ts';
import { dateIn } from '../dates.ts';
import { environmentsOf } from '../environments.ts';
import { aliasesOf } from '../names.ts';
import { portsIn, protocolsAtStart, protocolsIn, protocolsInBrackets, type WrittenPort } from '../ports.ts';
import type { Piece, Row, Table } from './blocks.ts';
import { firstClause, isExample, isNobody, namesListed, runtime, withoutProcess } from './cell-names.ts';
import type { Reading } from './classify.ts';
import { hostInRemark, hostOf } from './hosts.ts';
import { isSumOf } from './port-columns.ts';
import type { Columns, Role } from './roles.ts';
import { ownRows } from './spans.ts';
import { isBareStatus, nearestStatusWord, reservedFor, statusIn, statusInsteadOfName, tableStatus } from './status.ts';
import { addressIn, domainsIn } from './values.ts';
import { listOf, mentions, wordsOf } from './words.ts';

/** In the notes of a row without a name. */
const neverWords = listOf('never assign, never use, do not use, do not assign, dont use');

/** In a heading, of ports that have an owner whatever their status is. */
const assignedWords = listOf(
  'assigned, allocated, taken, asignados, asignadas, distribuidos, назначенн*, занятые, 已分配, 割当済み, 할당됨, belegt, vergeben, attribués, alocate',
);

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

/** What stands in more than one cell of the status column: no slip, but a word of the author's own. */
function repeatedStatuses(table: Table, { byRole }: Columns): ReadonlySet<string> {
  const column = byRole.get('status');
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const row of table.rows) {
    const text = wordsOf((column === undefined ? undefined : row.cells[column])?.text ?? '');
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

class RowReader {
  readonly #source: SourceText;
  readonly #table: Table;
  readonly #columns: Columns;
  readonly #shared: Shared;
  readonly #row: Row;

  constructor(source: SourceText, table: Table, columns: Columns, shared: Shared, row: Row) {
    this.#shared = shared;
    this.#source = source;
    this.#table = table;
    this.#columns = columns;
    this.#row = row;
  }

  read(allocations: Allocation[], problems: RegistryProblem[]): void {
    const written = this.#columns.ports.flatMap((column) => this.#portsOf(column, problems));
    if (written.length === 0) return;
    const literal = this.#literalName();
    const read =
      literal === null
        ? reservedFor(withoutProcess(firstLine(this.#cell('application'))))
        : { name: literal, isReserved: false };
    const { isReserved } = read;
    const { name, rest } =
      this.#columns.isNamed || isNobody(read.name) ? { name: read.name, rest: '' } : firstClause(read.name);
    if (literal === null && isExample(name)) return;
    const rowStatus = this.#status(name, isReserved ? 'reserved' : null, problems);
    const untilCell = this.#cell('until');
    const end = dateIn(untilCell?.text ?? '');
    if (untilCell !== undefined && end !== null && end.date === null)
      problems.push({
        message: `there is no ${untilCell.text}: write the last day as 2026-12-31`,
        at: this.#place(untilCell, 0, untilCell.mask.length),
      });
    // `~~4310~~ 4311 | ferry-api | moved`: it is the other port that is no longer in use.
    const isReplaced = written.some((it) => it.struck) && statusIn(this.#text('status')) === null;
    for (const { port, at, range, struck, column } of written) {
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
            ...this.#details(name, application, port, rest),
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
    const stated = this.#value('host');
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
      protocolsIn(this.#text('protocol')),
      protocolsInBrackets(this.#text('application')),
      protocolsInBrackets(this.#text('notes')),
      protocolsAtStart(this.#text('notes')),
    ];
    return said.find((it) => it.length > 0) ?? ['tcp'];
  }

  /** `` `Free` `` beside the status "Active": what stands as code, and is somebody's, is a name and no word. */
  #literalName(): string | null {
    const cell = this.#cell('application');
    if (cell === undefined || !/^(`+)(?!`)[\s\S]*[^`]\1$/.test(this.#source.text.slice(cell.start, cell.end)))
      return null;
    const stated = this.#text('status');
    const status = isBareStatus(stated) ? statusIn(stated) : null;
    const isSomebodys = status === 'active' || status === 'reserved' || status === 'retired';
    return isSomebodys && /[\p{L}\p{N}]/u.test(cell.text) && !cell.text.includes('\n') ? cell.text : null;
  }

  /** The ports of one cell; what cannot be a port becomes a problem. */
  #portsOf(column: number, problems: RegistryProblem[]) {
    const cell = this.#row.cells[column];
    if (cell === undefined) return [];
    const written = portsIn(cell.mask);
    if (written.length === 0 && /^[\s:~]*\d|\S:\d[^\s:/]*\W*$/.test(cell.mask)) {
      problems.push({ message: `"${cell.text}" cannot be read as a port`, at: this.#place(cell, 0, cell.mask.length) });
    }
    return written.flatMap((port) => {
      const at = this.#place(cell, port.start, port.end);
      if (port.range !== null) return [{ port, at, range: port.range, struck: isStruck(cell, port.start), column }];
      problems.push({ message: port.fault ?? '', at });
      return [];
    });
  }

  /** The status of the whole row: what stands nearest to the port's owner is believed first. */
  #status(name: string, beforeName: Status | null, problems: RegistryProblem[]): Status {
    if (isStruckOut(this.#cell('application'))) return 'retired';
    const stated = this.#cell('status');
    const explicit = stated === undefined ? null : statusIn(stated.text);
    const instead = statusInsteadOfName(name);
    // `| | reserved — never assign |`
    if (explicit === 'reserved' && isNobody(name) && mentions(stated?.text ?? '', neverWords)) return 'avoid';
    if (explicit === 'active' || explicit === 'reserved' || explicit === 'retired') return explicit;
    // `Free` beside a name that is said to have the port: it does not run now.
    if (explicit === 'free' && instead === null && !isNobody(name) && (beforeName === 'reserved' || this.#isAssigned()))
      return 'reserved';
    if (instead === 'free' || instead === 'avoid') return instead;
    if (explicit !== null) return explicit;
    if (stated !== undefined && /\p{L}/u.test(stated.text) && !this.#shared.ownWords.has(wordsOf(stated.text))) {
      const unknown = unknownStatus(stated.text);
      if (unknown !== null) problems.push({ message: unknown, at: this.#place(stated, 0, stated.mask.length) });
    }
    return this.#columns.status ?? instead ?? beforeName ?? this.#statusElsewhere(name);
  }

  /** Whether the heading says of the ports of all rows that they are somebody's: `Ports (assigned)`. */
  #isAssigned(): boolean {
    return mentions(this.#table.context.headings.slice(1).at(-1) ?? '', assignedWords);
  }

  /** Where neither the status column nor the name says it: a remark after the name, the notes, the heading. */
  #statusElsewhere(name: string): Status {
    const notes = this.#notes();
    const remark = /[(（]([^()（）]*)[)）]$/.exec(name)?.[1] ?? '';
    const said = [remark, ...notes].map(statusInsteadOfName).find((it) => it !== null) ?? null;
    const fromHeading = tableStatus(this.#table.context.headings);
    if (!isNobody(name)) return (said === 'free' ? null : said) ?? fromHeading ?? 'active';
    // `- | reserved — never assign`: nobody's, and to stay so.
    if (notes.some((it) => mentions(it, neverWords))) return 'avoid';
    // `???`: somebody's, but nobody knows whose.
    return said ?? fromHeading ?? (/^\?*$/.test(name) ? 'active' : 'free');
  }

  #details(name: string, application: string | null, port: WrittenPort, rest: string) {
    const project = this.#columns.aliases
      .map((it) => firstLine(this.#row.cells[it]))
      .filter((it) => !this.#shared.runtimes.has(it));
    const listedAliases = namesListed(this.#text('alias'));
    const spare = application === null && name !== '' && !isNobody(name) ? [name] : [];
    return {
      type: this.#value('type'),
      owner: this.#value('owner'),
      aliases: aliasesOf(application, [...project, ...listedAliases]),
      address: port.address ?? addressIn(this.#text('address')),
      domains: domainsIn(this.#text('domains')),
      directory: /[/\\]/.test(this.#text('directory')) ? this.#value('directory') : null,
      notes: [...spare, ...(rest === '' ? [] : [rest]), ...this.#notes()].join('; ') || null,
      environments: environmentsOf(namesListed(this.#text('environments'))),
      pool: this.#value('pool'),
      until: this.#until(),
      at: this.#source.place(this.#row.start, this.#row.end),
    };
  }

  /** What is no date is a remark (`until the move`): it has no end that could be looked at. */
  #until(): string | null {
    return dateIn(this.#text('until'))?.date ?? null;
  }

  /** What each column of notes says; where there are several, a dash in one of them is nothing. */
  #notes(): readonly string[] {
    const { notes } = this.#columns;
    const texts = notes.map((it) => this.#row.cells[it]?.text ?? '');
    return texts.filter((it) => (notes.length > 1 ? /[\p{L}\p{N}]/u.test(it) : it !== ''));
  }

  #cell(role: Role): Piece | undefined {
    const column = this.#columns.byRole.get(role);
    return column === undefined ? undefined : this.#row.cells[column];
  }

  #text(role: Role): string {
    return this.#cell(role)?.text ?? '';
  }

  /** A cell's text, or `null` where it is empty or a dash. */
  #value(role: Role): string | null {
    const text = this.#text(role).replaceAll('\n', ', ');
    return /[\p{L}\p{N}]/u.test(text) ? text : null;
  }

  #place(cell: Piece, start: number, end: number) {
    return this.#source.place(cell.start + start, cell.start + end);
  }
}

function firstLine(cell: Piece | undefined): string {
  return cell?.text.split('\n', 1)[0] ?? '';
}

/** Whether all that a cell says is struck through. */
function isStruckOut(cell: Piece | undefined): boolean {
  if (cell === undefined || cell.struck.length === 0) return false;
  const left = cell.struck.reduce(
    (text, [start, end]) => text.slice(0, start) + ' '.repeat(end - start) + text.slice(end),
    cell.mask,
  );
  return !/[\p{L}\p{N}]/u.test(left);
}

function isStruck(cell: Piece, offset: number): boolean {
  return cell.struck.some(([start, end]) => start <= offset && offset < end);
}

/** A word that is none of the statuses; several words that hold none are a remark. */
function unknownStatus(text: string): string | null {
  const nearest = nearestStatusWord(text);
  if (nearest !== null) return `"${text}" is no status that portbook knows: did you mean "${nearest}"?`;
  if (text.match(/[\p{L}\p{N}]+/gu)?.length !== 1) return null;
  return `"${text}" is no status that portbook knows: use one of active, reserved, free, avoid, retired`;
}
