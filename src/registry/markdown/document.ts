/** A Markdown document as the reader of registries needs it: tables, fences, lines and the headings that they stand under. */
import type { Code, List, ListItem, Nodes, Paragraph, Parent, Table as TableNode } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { SourceText } from '../../model/source-text.ts';
import type { Block, Context, Document, Fence, Line, Lines, Piece, Row, Table } from './blocks.ts';
import { joined } from './headers.ts';
import { htmlLists } from './html-lists.ts';
import { type HtmlTable, htmlTables } from './html-tables.ts';
import { readInline } from './inline.ts';
import { cellsOf, Shortened } from './long-tables.ts';
import type { Span } from './text.ts';

/**
 * Blocks only. What stands inside a line is read piece by piece where it matters, because the parser
 * resolves emphasis and links in quadratic time and most of a document needs neither.
 */
const options = {
  extensions: [
    gfmTable(),
    {
      disable: {
        null: [
          'attention',
          'autolink',
          'characterEscape',
          'characterReference',
          'codeText',
          'definition',
          'hardBreakEscape',
          'htmlText',
          'labelEnd',
          'labelStartImage',
          'labelStartLink',
        ],
      },
    },
  ],
  mdastExtensions: [gfmTableFromMarkdown()],
};

export function parseDocument(source: SourceText): Document {
  const shortened = new Shortened(source.text);
  const builder = new Builder(source, shortened);
  builder.walk(fromMarkdown(shortened.text, options));
  return { blocks: builder.blocks, comments: builder.comments };
}

/** A piece of the document from its offsets. */
export function readPiece(source: SourceText, start: number, end: number): Piece {
  return { ...readInline(source.text.slice(start, end)), start, end };
}

class Builder {
  readonly blocks: Block[] = [];
  readonly comments: Span[] = [];
  readonly #source: SourceText;
  readonly #shortened: Shortened;
  readonly #headings: { readonly depth: number; readonly text: string }[] = [];
  #caption = '';
  /** The item that the next list stands in. */
  #under: Line | null = null;
  /** What stands before this offset is in an HTML table or list that is read. */
  #readUpTo = 0;
  /** Whether every HTML list so far has an end. */
  #closesLists = true;
  /** One for each number of columns, the last of them so far. */
  #tables: Table[] = [];

  constructor(source: SourceText, shortened: Shortened) {
    this.#source = source;
    this.#shortened = shortened;
  }

  walk(parent: Parent): void {
    for (const node of parent.children) {
      this.#visit(node);
      if (node.type !== 'paragraph') this.#caption = '';
    }
  }

  #visit(node: Nodes): void {
    if (this.#offsetsOf(node).start < this.#readUpTo) return;
    switch (node.type) {
      case 'heading': {
        while ((this.#headings.at(-1)?.depth ?? 0) >= node.depth) this.#headings.pop();
        const content = this.#content(node);
        this.#caption = '';
        this.blocks.push({ kind: 'heading', context: this.#context(), content });
        this.#headings.push({ depth: node.depth, text: content.text });
        return;
      }
      case 'table': {
        const table = this.#table(node);
        this.#tables = [...this.#tables.filter((it) => it.header.length !== table.header.length), table];
        this.blocks.push(table);
        return;
      }
      case 'code':
        this.blocks.push(this.#fence(node));
        return;
      case 'paragraph':
        this.blocks.push(...this.#linesOrRows(node));
        this.#caption = this.#content(node).text;
        return;
      case 'list':
        this.#list(node);
        return;
      case 'html': {
        const { start, end } = this.#offsetsOf(node);
        this.#html(start, end);
        this.#commentsOf(start, Math.max(end, this.#readUpTo));
        return;
      }
      default:
        if ('children' in node) this.walk(node);
    }
  }

  #context(): Context {
    return {
      file: this.#source.path.split('/').at(-1) ?? '',
      headings: this.#headings.map((it) => it.text),
      caption: this.#caption,
    };
  }

  #table(node: TableNode): Table {
    const { start, end } = this.#offsetsOf(node);
    const parsed = node.children.map((row) => ({
      cells: row.children.map((cell) => this.#content(cell)),
      ...this.#offsetsOf(row),
    }));
    const inner = this.#shortened.cutsIn(start, end).flatMap((cut) => this.#rows(cut.start, cut.end));
    const [header, ...rows] = [...parsed, ...inner].sort((a, b) => a.start - b.start);
    return { kind: 'table', context: this.#context(), header: header?.cells ?? [], rows, start };
  }

  /** Rows that the parser has not seen. */
  #rows(start: number, end: number): Row[] {
    return this.#lines(start, end - 1).map((line) => {
      const stop = line.start + line.text.trimEnd().length;
      const cells = cellsOf(this.#source.text, line.start, stop).map((it) => this.#piece(it.start, it.end));
      return { cells, start: this.#source.text.indexOf('|', line.start), end: stop };
    });
  }

  #fence(node: Code): Fence {
    const { start, end } = this.#offsetsOf(node);
    const lines = this.#lines(start, end);
    if (/^[`~]{3}/.test(lines[0]?.text ?? '')) {
      lines.shift();
      if (/^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1)?.text ?? '')) lines.pop();
    }
    return { kind: 'fence', context: this.#context(), language: (node.lang ?? '').toLowerCase(), lines };
  }

  #linesOrRows(node: Paragraph): readonly (Lines | Table)[] {
    const { start, end } = this.#offsetsOf(node);
    const more = this.#moreRows(node);
    this.#html(start, more?.start ?? end);
    const lines = this.#lines(start, end).filter((it) => more === null || it.start < more.start);
    const block: Lines = { kind: 'lines', context: this.#context(), list: false, under: null, lines };
    return [...(lines.length === 0 ? [] : [block]), ...(more === null ? [] : [more])];
  }

  /**
   * Rows that were added below, after an empty line, some text or the last item of a list: they have the columns of the
   * last table with as many.
   */
  #moreRows(node: Paragraph): Table | null {
    const { start, end } = this.#offsetsOf(node);
    const lines = this.#lines(start, end);
    const last = lines.findLastIndex((it) => !/^\s*\|.*\|\s*$/.test(it.text));
    const from = lines[last + 1]?.start;
    if (from === undefined) return null;
    const rows = this.#rows(from, end + 1);
    const table = this.#tables.findLast((it) => rows.every((row) => row.cells.length === it.header.length));
    return table === undefined ? null : { ...table, rows, start: from };
  }

  #list(node: List): void {
    const lines = node.children.map((item) => this.#lineOf(item));
    const own = lines.filter((it) => it !== null);
    const outer = this.#under;
    this.blocks.push({ kind: 'lines', context: this.#context(), list: true, under: outer, lines: own });
    for (const [index, item] of node.children.entries()) {
      this.#under = lines[index] ?? null;
      for (const child of item.children) {
        if (child.type !== 'paragraph') this.#visit(child);
        else this.blocks.push(...[this.#moreRows(child)].filter((it) => it !== null));
      }
    }
    this.#under = outer;
  }

  /** The first line of an item. */
  #lineOf({ children }: ListItem): Line | null {
    const [first] = children;
    if (first?.type !== 'paragraph') return null;
    this.#content(first);
    const [line = null] = this.#lines(this.#offsetsOf(first).start, this.#offsetsOf(first).end);
    return line !== null && children.some((it) => it.type === 'list') ? { ...line, isHead: true } : line;
  }

  #lines(start: number, end: number): Line[] {
    let at = start;
    return this.#source.text
      .slice(start, end)
      .split('\n')
      .map((raw) => {
        const line = { text: raw.replace(/\r$/, ''), start: at };
        at += raw.length + 1;
        return line;
      });
  }

  /** The text inside a cell, heading or paragraph; comments in it are kept. */
  #content(node: Parent & Nodes): Piece {
    const own = this.#offsetsOf(node);
    const first = node.children[0];
    const last = node.children.at(-1);
    const start = first === undefined ? own.start : this.#offsetsOf(first).start;
    return this.#piece(start, last === undefined ? start : this.#offsetsOf(last).end);
  }

  #piece(start: number, end: number): Piece {
    const piece = readPiece(this.#source, start, end);
    for (const it of piece.comments) this.comments.push({ start: start + it.start, end: start + it.end });
    return piece;
  }

  #html(start: number, end: number): void {
    const { text } = this.#source;
    const inside = text.slice(start, end);
    if (/<table\b/i.test(inside)) {
      for (const table of htmlTables(text, start, end)) {
        this.blocks.push(this.#htmlTable(table));
        this.#readUpTo = table.end;
      }
    }
    if (!/<[uo]l\b/i.test(inside)) return;
    const read = htmlLists(text, start, end, this.#closesLists);
    this.#closesLists &&= !read.isOpen;
    for (const lines of read.lists)
      this.blocks.push({ kind: 'lines', context: this.#context(), list: true, under: null, lines });
    this.#readUpTo = Math.max(this.#readUpTo, read.end);
  }

  #htmlTable({ start, caption, header, rows }: HtmlTable): Table {
    const pieces = new Map<number, Piece>();
    const pieceOf = (cell: Span): Piece => {
      const known = pieces.get(cell.start);
      const piece = known?.end === cell.end ? known : readPiece(this.#source, cell.start, cell.end);
      pieces.set(cell.start, piece);
      return piece;
    };
    const context = this.#context();
    return {
      kind: 'table',
      context:
        caption === null ? context : { ...context, caption: `${context.caption} ${pieceOf(caption).text}`.trim() },
      header: header.map((cells) => joined(cells.map(pieceOf))),
      rows: rows.map((row) => ({ ...row, cells: row.cells.map(pieceOf) })),
      start,
    };
  }

  #commentsOf(start: number, end: number): void {
    for (let from = this.#source.text.indexOf('<!--', start); from !== -1 && from < end; ) {
      const close = this.#source.text.indexOf('-->', from);
      const to = close === -1 || close + 3 > end ? end : close + 3;
      this.comments.push({ start: from, end: to });
      from = this.#source.text.indexOf('<!--', to);
    }
  }

  /** Where a node stands in the document; the parser gives every node a position. */
  #offsetsOf(node: Nodes): Span {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    return { start: this.#shortened.toDocument(start), end: this.#shortened.toDocument(end) };
  }
}
