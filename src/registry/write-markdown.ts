/** The Markdown form of a registry, written from what it says: one table. */
import { showPorts } from '../model/port-index.ts';
import type { Allocation, StatedDate } from '../model/registry.ts';
import { isReadAsName } from './markdown/cell-names.ts';
import { aliasesOf } from './names.ts';

interface Column {
  readonly header: string;
  /** Markdown; empty where the entry does not say. */
  cell(entry: Allocation): string;
}

const columns: readonly Column[] = [
  { header: 'Port', cell: (it) => showPorts(it) },
  { header: 'Application', cell: (it) => (it.application === null ? '–' : nameCell(it.application)) },
  { header: 'Status', cell: (it) => it.status.replace(/^./, (first) => first.toUpperCase()) },
  { header: 'Protocol', cell: (it) => (it.protocol === 'tcp' ? '' : it.protocol.toUpperCase()) },
  { header: 'Type', cell: (it) => escapeText(it.type ?? '') },
  { header: 'Owner', cell: (it) => escapeText(it.owner ?? '') },
  { header: 'Server', cell: (it) => escapeText(it.host ?? '') },
  { header: 'Address', cell: (it) => escapeText(it.address ?? '') },
  { header: 'Environments', cell: (it) => listCell(it.environments) },
  { header: 'Domains', cell: (it) => escapeText(it.domains.join(', ')) },
  { header: 'Directory', cell: (it) => escapeText(it.directory ?? '') },
  { header: 'Aliases', cell: (it) => listCell(furtherNames(it)) },
  { header: 'Pool', cell: (it) => escapeText(it.pool ?? '') },
  { header: 'Until', cell: (it) => it.until ?? '' },
  { header: 'Notes', cell: (it) => escapeText(it.notes ?? '') },
];
const always = ['Port', 'Application', 'Status'];

/** What a document has beside its entries. */
export interface Frame {
  /** Lines of Markdown between the heading and the table. */
  readonly intro: readonly string[];
  /** Headers of columns that are there though no entry says anything in them yet. */
  readonly columns: readonly string[];
}
const labels: Readonly<Record<StatedDate['kind'], string>> = { updated: 'Last updated', audited: 'Last audit' };
/** A cell that is wider does not widen its column. */
const widest = 40;

/**
 * The document. What no entry says has no column.
 *
 * @param dates at most one of each kind, each one of the calendar
 * @param frame for people to fill in; nothing for the entries alone
 */
export function writeMarkdown(
  allocations: readonly Allocation[],
  dates: readonly StatedDate[],
  frame: Frame = { intro: [], columns: [] },
): string {
  const shown = new Set([...always, ...frame.columns]);
  const used = columns.filter((it) => shown.has(it.header) || allocations.some((entry) => it.cell(entry) !== ''));
  const rows = allocations.map((entry) => used.map((it) => it.cell(entry)));
  const widths = used.map(({ header }, column) =>
    Math.max(header.length, ...rows.map((row) => row[column]?.length ?? 0).filter((it) => it <= widest)),
  );
  const line = (row: readonly string[], fill = ' '): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |`;
  const stated = dates.map((it) => `${labels[it.kind]}: ${it.date}`).join(' · ');
  return [
    '# Ports',
    '',
    ...(stated === '' ? [] : [stated, '']),
    ...frame.intro.flatMap((it) => [it, '']),
    line(used.map((it) => it.header)),
    line(
      used.map(() => ''),
      '-',
    ),
    ...rows.map((row) => line(row)),
    '',
  ].join('\n');
}

/** Names that the reader does not see in the application's own. */
function furtherNames({ application, aliases }: Allocation): readonly string[] {
  const derived = new Set(aliasesOf(application, []));
  return aliases.filter((it) => !derived.has(it));
}

/** A name between commas, or, where one has a mark in it that would part it, each on a line of its own. */
function listCell(names: readonly string[]): string {
  const isPlain = names.every((it) => !/[,;，、]|^[/+&] | [/+&] | [/+&]$/.test(it));
  return names.map(escapeText).join(isPlain ? ', ' : '<br>');
}

/** A name that would be read as a status or as nobody stands as code, which the reader takes literally. */
function nameCell(name: string): string {
  return isReadAsName(name) ? escapeText(name) : codeOf(name);
}

/** https://spec.commonmark.org/0.31.2/#code-spans, in a table: https://github.github.com/gfm/#example-200 */
function codeOf(text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((it) => it.length));
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${pad}${text.replaceAll('|', '\\|')}${pad}${fence}`;
}

/** https://spec.commonmark.org/0.31.2/#backslash-escapes; an underscore inside a word is no mark. */
function escapeText(text: string): string {
  return text
    .replace(/[\\`*~<[\]|]|&(?=[#a-z])|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu, '\\$&')
    .replaceAll('\n', '<br>');
}
