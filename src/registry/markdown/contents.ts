/** Columns that tell by what they hold, where no header says what they mean. */
import { portsIn, protocolsIn } from '../ports.ts';
import type { Table } from './blocks.ts';
import { filledIn } from './cells.ts';
import type { Columns, Role } from './roles.ts';
import { isBareStatus, speaksOfPorts } from './status.ts';
import { blanked, withoutRemarks } from './text.ts';
import { isOneOf, portWords } from './words.ts';

/** Whether nothing stands in its header: Markdown has no table without one. */
export function isUnnamed({ header }: Table): boolean {
  return header.every((it) => it.text === '');
}

/**
 * The columns of a table without a word in its header, under a heading that speaks of ports: those of nothing but ports,
 * those of a status or a protocol in each cell, then the name, and what is said of it. `null` for a table of other things.
 */
export function unnamedColumns(table: Table): Columns | null {
  if (!speaksOfPorts(table.context)) return null;
  const ports: number[] = [];
  const byRole = new Map<Role, number>();
  const notes: number[] = [];
  for (const column of table.header.keys()) {
    const cells = filledIn(table, column);
    const put = (role: Role): void => {
      if (byRole.has(role)) notes.push(column);
      else byRole.set(role, column);
    };
    if (cells.length === 0) continue;
    if (cells.every((it) => isOnlyPorts(it.mask))) ports.push(column);
    else if (cells.every((it) => isBareStatus(it.text))) put('status');
    else if (cells.every((it) => !/\s/.test(it.text)) && cells.some((it) => protocolsIn(it.text).length > 0))
      put('protocol');
    else if (byRole.has('application')) notes.push(column);
    // `| Name | ferry |`, `| Port | 4310 |`: a table about one application. Cells without a letter are numbers of rows.
    else if (cells.some((it) => isOneOf(it.text, portWords))) return null;
    else if (cells.some((it) => /\p{L}/u.test(it.text))) put('application');
  }
  if (ports.length === 0 || !byRole.has('application')) return null;
  const [first] = notes;
  if (first !== undefined) byRole.set('notes', first);
  return { ports, byRole, notes, aliases: [], hosts: new Map(), names: new Map(), isNamed: false, status: null };
}

/** No cell of a few ports is longer. */
const longestCell = 200;

/** Whether a cell holds ports and nothing else; none below ten, as numbers of rows are. */
export function isOnlyPorts(mask: string): boolean {
  if (mask.length > longestCell) return false;
  const ports = portsIn(mask);
  const said = withoutRemarks(blanked(mask, ports));
  return (
    ports.length > 0 &&
    /^(?:[\s,;/&+·•、，]|⚠\uFE0F?)*$/u.test(said) &&
    ports.every((it) => it.range !== null && it.range.port > 9)
  );
}

/** Whether a cell holds nothing but ports behind a word each: `redis 6301, minio 9001/9002`. */
export function isPortsWithWords(mask: string): boolean {
  const port = /^\s*\p{L}[\p{L}\p{N}_-]*[\s:：]\s*(\d.*)$/u;
  return (
    mask.length <= longestCell && mask.split(/[,;，；、]/).every((part) => isOnlyPorts(port.exec(part)?.[1] ?? ''))
  );
}

/** Whether ports stand behind names of hosts: `ferry.example:4310`. */
export function leadElsewhere(cells: readonly string[]): boolean {
  return cells.some((it) => /\p{L}[\p{L}\p{N}.-]*:\d/u.test(it.replace(/localhost/gi, '')));
}

/** Whether ports stand in the addresses of pages: `http://localhost:4310/tides`. */
export function leadToPages(cells: readonly string[]): boolean {
  return cells.some((it) => /:\/\/[^\s/]+:\d+\/[^\s`]/.test(it));
}
