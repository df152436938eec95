/** The status that a text states, by its words; emoji are not looked at (they break too often), but for those that spell one. */
import { distance } from 'fastest-levenshtein';
import type { Status } from '../../model/registry.ts';
import type { Context } from './blocks.ts';
import { withoutRemarks } from './text.ts';
import { withoutPromises } from './topics.ts';
import { indexOfPhrase, isOneOf, listOf, mentions, type Phrases, portWords, wordsOf } from './words.ts';

/**
 * What people write for each status. A phrase that negates another begins before it (`not active`),
 * so that the earliest match is the right one.
 *
 * An application that is merely stopped keeps its port: it would collide when it is started again.
 */
const phrases: Readonly<Record<Status, Phrases>> = {
  active: listOf(`
    active, running, live, production, prod, up, online, ok, normal, in use, used, in production, allocated,
    assigned, deployed, healthy, enabled, working, taken, occupied, stable, yes, open, listening, current,
    development, dev, staging, testing, test, local, internal, public, external, operational, ready, bound,
    exposed, protected, maintenance, beta, alpha, experimental, demo, critical, primary, secondary, backup,
    restricted, secured, configured, installed, monitored, degraded, verified, confirmed, not free, not available, unavailable, always on, on, permanent, system, default,
    required, activo, activa, en uso, en producción, ocupado, en ejecución, funcionando, asignado, usado, no
    disponible, актив*, работает, используется, занят*, запущен*, в работе, включен*, продакшн, недоступ*, 运行中,
    运行, 使用中, 正常, 已启用, 启用, 已使用, 占用, 在用, 已分配, 活跃, 生产, 稼働中, 不可用, 할당됨, 시스템, 적용, 완료, 사용 중, 사용중, 운영, 실행 중, đang chạy, đang dùng, đang sử dụng, hoạt động,
    đang hoạt động, đã dùng, aktiv, belegt, läuft, in betrieb, actif, en service, utilisé, ativo, ativa, em uso
  `),
  reserved: listOf(`
    reserved, reserve, reservation, reservations, planned, placeholder, future, pending, upcoming, proposed, requested, tbd, todo, wip, in progress, not
    active, inactive, not running, stopped, paused, down, off, offline, on demand, not deployed, not started,
    idle, disabled, standby, suspended, optional, not yet, on hold, dormant, exited, reservado, reservada,
    planificado, planeado, pendiente, futuro, detenido, parado, inactivo, no activo, зарезервирован*, резерв*,
    запланирован*, планируется, остановлен*, не актив*, неактив*, не запущен*, не работает, отключен*,
    выключен*, 预留, 保留, 计划, 规划, 待, 停止, 未启用, 未运行, 未启动, 已停, 予約, 예약, 예정, 중지, dự kiến, dự phòng, đặt trước, dành riêng, dừng, đã
    dừng, không hoạt động, tạm dừng, chưa chạy, reserviert, geplant, inaktiv, réservé, prévu, inactif, inativo
  `),
  free: listOf(`
    free, available, unassigned, unused, unallocated, vacant, not used, not in use, not assigned, not allocated,
    not taken, no longer used and free, spare, unreserved, released, libre, libres, disponible, disponibles, sin
    uso, sin asignar, no asignado, no usado, свобод*, доступ*, не используется, не занят*, 空闲, 可用, 未使用, 未分配,
    未占用, 闲置, 空き, 사용 가능, 미사용, trống, còn trống, khả dụng, sẵn sàng, chưa dùng, chưa sử dụng, frei, verfügbar, livre,
    disponível
  `),
  avoid: listOf(`
    avoid, do not use, dont use, never use, never assign, do not assign, must not be used, must not use,
    forbidden, prohibited, blocked, banned, off limits, not allowed, common default, conflict prone, unsafe, not
    this project, other project, cannot be used, can not be used, evitar, no usar, no se puede usar, no se pueden usar, não usar, prohibido, избегать, не использовать, запрещ*, 避免, 禁用, 禁止,
    不要使用, 勿用, tránh, không dùng, không sử dụng, vermeiden, nicht verwenden, éviter
  `),
  retired: listOf(`
    retired, deprecated, decommissioned, removed, deleted, obsolete, archived, abandoned, no longer used, no
    longer in use, no longer active, discontinued, sunset, legacy, dead, migrated, moved, replaced, superseded,
    freed, end of life, old, retirado, obsoleto, eliminado, устарел*, удален*, удалён*, выведен*, больше не
    используется, 废弃, 已下线, 下线, 弃用, 已删除, 已停用, ngừng, đã xóa, không còn dùng, veraltet, entfernt, obsolète
  `),
};

/** The statuses in the order in which they win a tie, with their phrases. */
const statuses: readonly Status[] = ['retired', 'avoid', 'free', 'reserved', 'active'];

/** The status whose word stands first in a text (of two that begin together, the longer); `null` where there is none. */
export function statusIn(text: string): Status | null {
  return earliest(wordsOf(spelledOut(text)))?.status ?? null;
}

/**
 * The status that a name cell states instead of a name: `Available`, `*free for a new tenant*`, `Avoid`,
 * `_(not this project)_`. Only `free` may be followed by more words, and never joined to them (`free-range-api`).
 */
export function statusInsteadOfName(text: string): Status | null {
  const bare = spelledOut(text).replace(/^[^\p{L}\p{N}]+/u, '');
  const words = wordsOf(bare);
  const hit = earliest(words);
  if (hit === null || hit.index > 1) return null;
  // `Taken`: somebody's, though nobody knows whose. `System`, `Default`, `Test` are names that happen to be words.
  if (hit.status === 'active') return isOneOf(bare, takenWords) ? 'reserved' : null;
  if (isBareStatus(bare)) return hit.status;
  const next = bare[hit.length] ?? '';
  return hit.status === 'free' && /[\s(,;:—–]/.test(next) ? 'free' : null;
}

/** What says of ports that somebody has them. */
export const takenWords: Phrases = listOf(`
  taken, in use, already in use, occupied, занят, занято, занята, используется, ocupado, en uso, em uso, 占用, 已占用, 使用中, 已使用,
  사용 중, 사용중, belegt, occupé, đang sử dụng
`);

/** A text without broken emoji and dashes; the emoji "free" and "vacant" are the words themselves. */
function spelledOut(text: string): string {
  return withoutBrokenText(text).replace(/🆓|🈳/gu, ' free ').trim();
}

/** Emoji, dashes and quotes in UTF-8 that were read as Windows-1252: they begin with letters, but are none. */
export function withoutBrokenText(text: string): string {
  return text.replace(/(?:â[€œžš¬€˜‚]|ð\u0178|ð\u009f|ï¸)[\u0080-\u00bf"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{0,2}/gu, ' ');
}

/** What announces the application that a port is kept for, as a header or before the name. */
export const reservedForWords: Phrases = listOf(`
  reserved for, intended for, planned for, planned use, intended use, reservado para, зарезервировано для, 预留给, dành cho
`);

/** `Reserved for the crane`, `Reserved: crane`, `Assigned to the crane`: whose it is, and whether it is reserved or taken. */
export function reservedFor(text: string): {
  readonly name: string;
  readonly isReserved: boolean;
  readonly isTaken?: true;
} {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '');
  const [beforeColon = '', ...afterColon] = bare.split(/\s?[:：]\s?/);
  if (afterColon.length > 0 && bareStatus(beforeColon) === 'reserved')
    return { name: afterColon.join(': ').trim(), isReserved: true };
  // `used by Nginx for HTTPS`
  const user =
    /^(?:(?:is )?(?:already |currently |now )?(?:used|taken|occupied|usado|занят) (?:by|por)? ?|(?:assigned|allocated|given) to )(?:the )?(\S.*?)(?: (?:for|to|as|para) .*)?$/i.exec(
      bare,
    )?.[1];
  if (user !== undefined) return { name: user, isReserved: false, isTaken: true };
  const phrase = reservedForWords.find((it) => bare.slice(0, it.length).toLowerCase() === it);
  const name = phrase === undefined ? '' : bare.slice(phrase.length).replace(/^[\s:]+(?:the )?/i, '');
  return name === '' ? { name: text, isReserved: false } : { name, isReserved: true };
}

/** Longer texts are more than a status, and would take long to read word by word. */
const longestBare = 100;

/** Whether a text is made of statuses and nothing else: `Reserved`, `RESERVED — do not use`. */
export function isBareStatus(text: string): boolean {
  if (text.length > longestBare) return false;
  for (let words = wordsOf(text); ; ) {
    const hit = earliest(words);
    if (hit === null || hit.index > 1) return false;
    const start = words[hit.index] === ' ' ? hit.index + 1 : hit.index;
    words = words.slice(start + hit.length);
    if (words.trim() === '') return true;
  }
}

/** The status that a text is a word for, and nothing else: `Reserved`, `✅ In use`. */
export function bareStatus(text: string): Status | null {
  return isBareStatus(text) ? statusIn(text) : null;
}

/** The word for a status that a text is a slip of, by at most so many letters; `null` where none is near. */
export function nearestStatusWord(text: string, letters: number): string | null {
  if (text.length > 40) return null;
  const word = text.toLowerCase();
  return knownWords.find((it) => it.length > 3 && distance(word, it) <= letters) ?? null;
}

const knownWords: Phrases = statuses.flatMap((status) => phrases[status].filter((it) => !it.endsWith('*')));

interface Hit {
  readonly status: Status;
  readonly index: number;
  readonly length: number;
}

function earliest(words: string): Hit | null {
  let best: Hit | null = null;
  for (const status of statuses) {
    for (const phrase of phrases[status]) {
      const index = indexOfPhrase(words, phrase);
      if (index === -1) continue;
      const length = phrase.replace('*', '').length;
      if (best === null || index < best.index || (index === best.index && length > best.length))
        best = { status, index, length };
    }
  }
  return best;
}

/** The status of the rows of a table: that of the heading, and what it begins with where that gives nothing away. */
export function tableStatus(headings: readonly string[]): Status | null {
  const status = headingStatus(headings);
  if (status !== null || headings.length < 2) return status;
  const first = earliest(wordsOf(headings.at(-1)?.replace(/^[^\p{L}]+/u, '') ?? ''));
  return first?.status === 'reserved' && first.index <= 1 ? 'reserved' : null;
}

/**
 * The status that the nearest heading gives to all rows under it: `Reserved Ports`, `Available`. A
 * heading that speaks of something else (`Available Services`) says nothing about ports.
 */
export function headingStatus(headings: readonly string[]): Status | null {
  const heading = whatCounts(withoutPromises(headings.at(-1) ?? ''));
  const status = statusIn(heading);
  if (status === null || headings.length === 1) return null;
  const bare = withoutRemarks(heading)
    .split(/[/,&]| and | for | para | для /)
    .every((part, index) => isBareStatus(part) || (index > 0 && /^\P{L}*(?:future|new)/iu.test(part)));
  return bare || mentions(heading, portWords) ? status : null;
}

/** `Configured but not running`: what stands behind "but". `Currently in use` is `In use`. */
function whatCounts(heading: string): string {
  const [before = '', ...behind] = heading.split(/\s(?:but|pero|aber|mais|mas|но)\s/i);
  const said = behind.length > 0 && isBareStatus(before) ? behind.join(' ') : heading;
  return said.replace(/(?<!\p{L})(?:currently|now|already|actually)(?!\p{L})/giu, ' ');
}

/** Whether what stands above a block speaks of ports. Above any heading, a registry speaks of nothing else. */
export function speaksOfPorts({ headings, caption }: Context): boolean {
  return (
    headings.length === 0 || mentions(`${headings.join(' ')} ${caption}`, portWords) || headingStatus(headings) !== null
  );
}

/** The same where the document may also be called after them: enough for what looks like a port and a name by itself. */
export function isAboutPorts(context: Context): boolean {
  return speaksOfPorts(context) || mentions(context.file, portWords);
}
