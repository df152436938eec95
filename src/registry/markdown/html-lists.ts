/**
 * Lists that are written as HTML, in the same terms as the others: of each item what stands on its first line, and a list
 * inside another one is a list of its own. https://html.spec.whatwg.org/multipage/grouping-content.html#the-li-element
 */
import type { Line } from './blocks.ts';

export interface HtmlList {
  readonly items: readonly Line[];
  readonly start: number;
}

interface OpenList {
  readonly items: Line[];
  readonly start: number;
}

const tag = /<!--[\s\S]*?(?:-->|$)|<(?<close>\/?)(?<name>[uo]l|li|table)\b[^<>]*>/gi;

export interface HtmlLists {
  readonly lists: readonly HtmlList[];
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
  const lists: OpenList[] = [];
  const open: OpenList[] = [];
  let item: number | null = null;
  let tables = 0;
  let limit = end;
  let isOpen = false;
  const closeItem = (at: number): void => {
    const line = item === null ? null : firstLine(text, item, at);
    if (line !== null) open.at(-1)?.items.push(line);
    item = null;
  };
  tag.lastIndex = start;
  for (let match = tag.exec(text); match !== null; match = tag.exec(text)) {
    const at = match.index;
    if (at >= end && limit === end) {
      isOpen = open.length > 0;
      if (!isOpen || !mayGoOn) break;
      limit = endOfOpenLists(text, end, open.length);
      isOpen = limit === end;
    }
    if (at >= limit) break;
    const { close, name } = match.groups ?? {};
    if (name === undefined) continue; // a comment
    const isEnd = close === '/';
    if (name.toLowerCase() === 'table') {
      closeItem(at);
      tables = Math.max(tables + (isEnd ? -1 : 1), 0);
    }
    if (tables > 0 || name.toLowerCase() === 'table') continue;
    closeItem(at);
    if (name.toLowerCase() === 'li') {
      if (!isEnd && open.length > 0) item = at + match[0].length;
    } else if (isEnd) open.pop();
    else {
      const list = { items: [], start: at };
      lists.push(list);
      open.push(list);
    }
  }
  closeItem(limit);
  return { lists: lists.filter((it) => it.items.length > 0), end: limit, isOpen };
}

/** The end of the tag that closes the outermost list; the offset itself where none does. */
function endOfOpenLists(text: string, offset: number, depth: number): number {
  let open = depth;
  for (const match of text.slice(offset).matchAll(/<(\/?)[uo]l\b[^<>]*>/gi)) {
    open += match[1] === '/' ? -1 : 1;
    if (open === 0) return offset + match.index + match[0].length;
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
