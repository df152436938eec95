/** The status of a row: from its status column, what stands in the place of its name, its notes and the heading. */
import type { RegistryProblem, Status } from '../../model/registry.ts';
import type { Table } from './blocks.ts';
import { isNobody } from './cell-names.ts';
import type { RowCells } from './cells.ts';
import { isStruckOut } from './inline.ts';
import { headingStatus, nearestStatusWord, statusIn, statusInsteadOfName, tableStatus } from './status.ts';
import { remarkOf } from './text.ts';
import { isOneOf, listOf, mentions, wordsOf } from './words.ts';

/** In the notes of a row without a name. */
const neverWords = listOf('never assign, never use, do not use, do not assign, dont use');

/** In a heading, of ports that have an owner whatever their status is. */
const assignedWords = listOf(
  'assigned, allocated, taken, asignados, asignadas, distribuidos, назначенн*, занятые, 已分配, 割当済み, 할당됨, belegt, vergeben, attribués, alocate',
);

/** Beside a name these say of what it names that it can be had, where `Free` would speak of the port. */
export const availableWords = listOf('available, disponible, disponível, verfügbar, доступен, 可用, 사용 가능');

/** Of two rows with one port: not whose it is, but that this is a question. */
const disputeWords = listOf('conflict*, 冲突, 衝突, conflicto, konflikt*, конфликт*, conflit, 충돌, xung đột');

/**
 * The status of a whole row: what stands nearest to the port's owner is believed first. A word that is none becomes a problem.
 *
 * @param ownWords the words that the author of the table uses in several rows
 * @param isReserved whether what announces a reservation stands before the name
 */
export function statusOfRow(
  cells: RowCells,
  ownWords: ReadonlySet<string>,
  name: string,
  isReserved: boolean,
  problems: RegistryProblem[],
): Status {
  const cell = cells.cell('application');
  if (cell !== undefined && isStruckOut(cell)) return 'retired';
  const stated = cells.cell('status');
  const explicit = stated === undefined ? null : statusIn(stated.text);
  const instead = statusInsteadOfName(name);
  // `| | reserved — never assign |`
  if (explicit === 'reserved' && isNobody(name) && mentions(stated?.text ?? '', neverWords)) return 'avoid';
  if (explicit === 'active' || explicit === 'reserved' || explicit === 'retired') return explicit;
  // `Free` beside a name that is said to have the port: it does not run now.
  if (
    explicit === 'free' &&
    instead === null &&
    !isNobody(name) &&
    (isReserved || isAssigned(cells.table) || isSaidOfName(cells))
  )
    return 'reserved';
  if (instead === 'free' || instead === 'avoid') return instead;
  if (explicit !== null) return explicit;
  if (stated !== undefined && /\p{L}/u.test(stated.text) && !ownWords.has(wordsOf(stated.text))) {
    const unknown = unknownStatus(stated.text);
    if (unknown !== null) problems.push({ message: unknown, at: cells.place(stated) });
  }
  return cells.columns.status ?? instead ?? (isReserved ? 'reserved' : statusElsewhere(cells, name));
}

/** Whether the heading says of the ports of all rows that they are somebody's: `Ports (assigned)`. */
function isAssigned({ context }: Table): boolean {
  return mentions(context.headings.slice(1).at(-1) ?? '', assignedWords);
}

/** `Tide table | ✅ Available`: in a table that is none of free ports, of what is named that it can be had. */
function isSaidOfName(cells: RowCells): boolean {
  return (
    isOneOf(cells.text('status'), availableWords) &&
    cells.columns.isNamed &&
    cells.columns.status !== 'free' &&
    headingStatus(cells.table.context.headings) !== 'free'
  );
}

/** Where neither the status column nor the name says it: a remark after the name, the notes, the heading. */
function statusElsewhere(cells: RowCells, name: string): Status {
  const notes = cells.notes();
  const said = [remarkOf(name), ...notes].map(statusInsteadOfName).find((it) => it !== null) ?? null;
  const fromHeading = tableStatus(cells.table.context.headings);
  if (!isNobody(name)) return (said === 'free' ? null : said) ?? fromHeading ?? 'active';
  // `- | reserved — never assign`: nobody's, and to stay so.
  if (notes.some((it) => mentions(it, neverWords))) return 'avoid';
  // `???`: somebody's, but nobody knows whose.
  return said ?? fromHeading ?? (/^\?*$/.test(name) ? 'active' : 'free');
}

/**
 * A word that is none of the statuses; several words that hold none are a remark, and what stands behind an emoji is
 * of a system of the author's own.
 */
function unknownStatus(text: string): string | null {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const isMarked = /^\s*\p{Extended_Pictographic}/u.test(text);
  const nearest = nearestStatusWord(bare, isMarked ? 1 : 2);
  if (nearest !== null) return `"${text}" is no status that portbook knows: did you mean "${nearest}"?`;
  if (isMarked || bare.match(/[\p{L}\p{N}]+/gu)?.length !== 1 || mentions(bare, disputeWords)) return null;
  return `"${text}" is no status that portbook knows: use one of active, reserved, free, avoid, retired`;
}
