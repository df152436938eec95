/** Tables and lists of Markdown that stay within a size, whatever the repository holds. */

/** `lines` as long as they fit into `bytes` of UTF-8, then a line that says how many are left out. */
export function bounded(
  lines: Iterable<string>,
  total: number,
  bytes: number,
  more: (leftOut: number) => string,
): readonly string[] {
  const kept: string[] = [];
  let size = 0;
  for (const line of lines) {
    size += Buffer.byteLength(line) + 1;
    if (size > bytes) return [...kept, '', more(total - kept.length)];
    kept.push(line);
  }
  return kept;
}

/** A GFM table of cells that are Markdown already. Rows are made one by one, only as many as fit. */
export function table<T>(
  header: readonly string[],
  items: readonly T[],
  cells: (item: T) => readonly string[],
  bytes: number,
): readonly string[] {
  function* rows(): Generator<string> {
    for (const item of items) yield row(cells(item));
  }
  const body = bounded(rows(), items.length, bytes, (leftOut) => `${leftOut} more are left out here for their size.`);
  return [row(header), row(header.map(() => '---')), ...body];
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
