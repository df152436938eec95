/**
 * Lists that are written as HTML, in the same terms as the others: of each item what stands on its first line, and a list
 * inside another one is a list of its own. https://html.spec.whatwg.org/multipage/grouping-content.html#the-li-element
 */
import type { Line } from './blocks.ts';
import { tagsFrom } from './html-tags.ts';

export interface HtmlLists {
  /** The items of each list that has some. */
  readonly lists: readonly (readonly Line[])[];
  /** Where the last of them ends: an empty line ends a block of HTML in Markdown, but no list. */
  readonly end: number;
  /** Whether one has no end. */
  readonly isOpen: boolean;
}

/**
 * The lists that begin between two offsets of a document, outside of tables.
 *
 * @param mayGoOn whether an end tag is looked for behind the second offset: looking again and again for none takes long
 */
export function htmlLists(text: string, start: number, end: number, mayGoOn: boolean): HtmlLists {
  const lists: Line[][] = [];
  const open: Line[][] = [];
  let item: number | null = null;
  let tables = 0;
  let limit = end;
  let isOpen = false;
  const closeItem = (at: number): void => {
    const line = item === null ? null : firstLine(text, item, at);
    if (line !== null) open.at(-1)?.push(line);
    item = null;
  };
  for (const { start: at, end: after, name, isEnd } of tagsFrom(text, start, '[uo]l|li|table')) {
    if (at >= end && limit === end) {
      isOpen = open.length > 0;
      if (!isOpen || !mayGoOn) break;
      limit = endOfOpenLists(text, end, open.length);
      isOpen = limit === end;
    }
    if (at >= limit) break;
    closeItem(at);
    if (name === 'table') tables = Math.max(tables + (isEnd ? -1 : 1), 0);
    else if (tables > 0) continue;
    else if (name === 'li') {
      if (!isEnd && open.length > 0) item = after;
    } else if (isEnd) open.pop();
    else {
      const list: Line[] = [];
      lists.push(list);
      open.push(list);
    }
  }
  closeItem(limit);
  return { lists: lists.filter((it) => it.length > 0), end: limit, isOpen };
}

/** The end of the tag that closes the outermost list; the offset itself where none does. */
function endOfOpenLists(text: string, offset: number, depth: number): number {
  let open = depth;
  for (const { isEnd, end } of tagsFrom(text, offset, '[uo]l')) {
    open += isEnd ? -1 : 1;
    if (open === 0) return end;
  }
  return offset;
}

/** The first line with anything on it, without the space around it. */
function firstLine(text: string, start: number, end: number): Line | null {
  const content = text.slice(start, end);
  const lead = content.search(/\S/);
  if (lead === -1) return null;
  const line = content.slice(lead).split('\n', 1)[0] ?? '';
  return { text: line.trimEnd(), start: start + lead };
}
