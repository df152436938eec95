/** Rows of one table that another table has already: the same port for the same application is one allocation. */
import { normalName } from '../../model/names.ts';
import { type Allocation, projectOf } from '../../model/registry.ts';
import { withoutRemark } from './text.ts';
import { isOneOf, listOf, type Phrases } from './words.ts';

/** What an application is, in the place of its name. */
const kindNames: Phrases = listOf(`
    database, db, cache, queue, message queue, broker, message broker, reverse proxy, web server, base de datos, banco de dados,
    datenbank, base de données, база данных, 数据库, 資料庫, 缓存, データベース, 데이터베이스
  `);

/** Entries on the same ports that one is compared with. */
const mostCompared = 100;

/**
 * One list out of the allocations of several tables. A row that says again what an earlier table says
 * only adds what that one left out, whatever remark stands after the name; rows that disagree, and doubles inside one table, are kept.
 * In a table that says again most of what it has, a longer or shorter name (`Ferry`, `Ferry API`) is no other application, nor is
 * one that only says what it is (`Database`).
 * Lists have parts of one application each: of other lists one says something again only if it does so of most of several lines.
 */
export function mergeRestated(
  tables: readonly (readonly Allocation[])[],
  lists: readonly (readonly Allocation[])[],
): readonly Allocation[] {
  const merged: Allocation[] = [];
  const known = new Map<string, number[]>();
  let ofTables = Infinity;
  for (const [number, table] of [...tables, ...lists].entries()) {
    if (number === tables.length) ofTables = merged.length;
    let compared = Infinity;
    const earlierFor = (it: Allocation, isSame: Comparison): number | undefined =>
      known
        .get(keyOf(it))
        ?.find((index) => index < compared && isSame(merged[index] ?? it, it) && inOneProject(merged[index] ?? it, it));
    const isAlike = (it: Allocation): boolean => earlierFor(it, haveAlikeNames) !== undefined;
    if (table.length < 2 || table.filter(isAlike).length * 2 < table.length) compared = ofTables;
    const again = table.filter((it) => earlierFor(it, haveOneName) !== undefined);
    const restates = again.length > 0 && table.filter(isAlike).length * 2 >= table.length;
    const own: number[] = [];
    for (const allocation of table) {
      const index =
        earlierFor(allocation, haveOneName) ??
        (restates ? (earlierFor(allocation, haveAlikeNames) ?? earlierFor(allocation, saysKind)) : undefined);
      const earlier = index === undefined ? undefined : merged[index];
      if (index !== undefined && earlier !== undefined) merged[index] = complete(earlier, allocation);
      else own.push(merged.push(allocation) - 1);
    }
    for (const index of own) {
      const key = keyOf(merged[index]);
      const there = known.get(key) ?? [];
      if (there.length < mostCompared) known.set(key, [...there, index]);
    }
  }
  return merged;
}

type Comparison = (a: Allocation, b: Allocation) => boolean;

function keyOf(it: Allocation | undefined): string {
  return [it?.host, it?.port, it?.portEnd, it?.protocol].join('/');
}

function haveOneName(a: Allocation, b: Allocation): boolean {
  return nameOf(a) === nameOf(b);
}

function nameOf({ application, status }: Allocation): string {
  return application === null ? `/${status}` : normalName(withoutRemark(application));
}

/** Whether all words of one name stand in the other. */
function haveAlikeNames(a: Allocation, b: Allocation): boolean {
  if (a.application === null || b.application === null) return false;
  const [few = new Set(), many = new Set()] = [wordsIn(a.application), wordsIn(b.application)].sort(
    (x, y) => x.size - y.size,
  );
  return few.size > 0 && [...few].every((it) => many.has(it));
}

/** Whether the second name says what it is that has the first one. */
function saysKind(a: Allocation, b: Allocation): boolean {
  return a.application !== null && isOneOf(withoutRemark(b.application ?? ''), kindNames);
}

/** The words of a name, each without its plural. */
function wordsIn(name: string): ReadonlySet<string> {
  const words =
    withoutRemark(name)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.map((it) => (it.length > 3 ? it.replace(/s$/, '') : it)));
}

/** `web` of one project is not that of another. */
function inOneProject(a: Allocation, b: Allocation): boolean {
  const [left, right] = [projectOf(a), projectOf(b)];
  return left === null || right === null || normalName(left) === normalName(right);
}

function complete(earlier: Allocation, later: Allocation): Allocation {
  // Who has a port keeps it, though it was to be given up elsewhere.
  if (earlier.status === 'retired' && later.status !== 'retired') return complete(later, earlier);
  return {
    ...earlier,
    type: earlier.type ?? later.type,
    owner: earlier.owner ?? later.owner,
    aliases: namesOf(earlier, later),
    address: earlier.address ?? later.address,
    domains: [...new Set([...earlier.domains, ...later.domains])],
    directory: earlier.directory ?? later.directory,
    notes: earlier.notes ?? later.notes,
    // What names none holds in all of them.
    environments:
      earlier.environments.length === 0 || later.environments.length === 0
        ? []
        : [...new Set([...earlier.environments, ...later.environments])],
  };
}

function namesOf(earlier: Allocation, later: Allocation): readonly string[] {
  const other = later.application === null || haveOneName(earlier, later) ? [] : [later.application];
  return [...new Set([...earlier.aliases, ...other, ...later.aliases])].filter((it) => it !== earlier.application);
}
