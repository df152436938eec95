/** A Markdown document as the reader of registries needs it: tables, fences, lines and the headings that they stand under. */
import type { Code, List, Nodes, Paragraph, Parent, Table as TableNode } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { SourceText } from '../../model/source-text.ts';
import { type HtmlTable, htmlTables } from './html-tables.ts';
import { type Inline, readInline } from './inline.ts';
import { cellsOf, Shortened } from './long-tables.ts';

/** Where a block stands: the headings above it, outermost first, and the paragraph right before it. */
export interface Context {
  readonly headings: readonly string[];
  /** Empty where no paragraph introduces the block. */
  readonly caption: string;
}

/** A piece of text with its offsets in the document; `mask` of the inline text is as long as the piece. */
export interface Piece extends Inline {
  readonly start: number;
  readonly end: number;
}

export interface Row {
  readonly cells: readonly Piece[];
  readonly start: number;
  readonly end: number;
}

export interface Table {
  readonly kind: 'table';
  readonly context: Context;
  readonly header: readonly Piece[];
  readonly rows: readonly Row[];
  readonly start: number;
}

/** A source line, without the marks of the blocks it stands in where they are known. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/** A code block. Its lines are the document's own, indentation included. */
export interface Fence {
  readonly kind: 'fence';
  readonly context: Context;
  /** In lower case; empty where none is given. */
  readonly language: string;
  readonly lines: readonly Line[];
}

/** The lines of a paragraph, or the items of a list (the first line of each). */
export interface Lines {
  readonly kind: 'lines';
  readonly context: Context;
  readonly list: boolean;
  readonly lines: readonly Line[];
}

export interface Heading {
  readonly kind: 'heading';
  /** The headings above it. */
  readonly context: Context;
  readonly content: Piece;
}

export type Block = Table | Fence | Lines | Heading;

export interface Document {
  readonly blocks: readonly Block[];
  /** Offsets of every HTML comment outside of code. */
  readonly comments: readonly (readonly [start: number, end: number])[];
}

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
  readonly comments: (readonly [number, number])[] = [];
  readonly #source: SourceText;
  readonly #shortened: Shortened;
  readonly #headings: { readonly depth: number; readonly text: string }[] = [];
  #caption = '';
  /** The last one so far. */
  #lastTable: Table | null = null;

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
    switch (node.type) {
      case 'heading': {
        while ((this.#headings.at(-1)?.depth ?? 0) >= node.depth) this.#headings.pop();
        const content = this.#content(node);
        this.#caption = '';
        this.blocks.push({ kind: 'heading', context: this.#context(), content });
        this.#headings.push({ depth: node.depth, text: content.text });
        return;
      }
      case 'table':
        this.#lastTable = this.#table(node);
        this.blocks.push(this.#lastTable);
        return;
      case 'code':
        this.blocks.push(this.#fence(node));
        return;
      case 'paragraph':
        this.blocks.push(this.#moreRows(node) ?? this.#paragraph(node));
        this.#caption = this.#content(node).text;
        return;
      case 'list':
        this.blocks.push(this.#list(node));
        for (const item of node.children)
          for (const child of item.children) if (child.type !== 'paragraph') this.#visit(child);
        return;
      case 'html': {
        const { start, end } = this.#offsetsOf(node);
        for (const table of htmlTables(this.#source.text, start, end)) this.blocks.push(this.#htmlTable(table));
        this.#commentsOf(start, end);
        return;
      }
      default:
        if ('children' in node) this.walk(node);
    }
  }

  #context(): Context {
    return { headings: this.#headings.map((it) => it.text), caption: this.#caption };
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

  /** Rows that were added below, after an empty line or some text: they have the columns of the table before. */
  #moreRows(node: Paragraph): Table | null {
    const { start, end } = this.#offsetsOf(node);
    const table = this.#lastTable;
    if (table === null || !this.#lines(start, end).every((it) => /^\s*\|/.test(it.text))) return null;
    const rows = this.#rows(start, end + 1);
    return rows.every((it) => it.cells.length === table.header.length) ? { ...table, rows, start } : null;
  }

  #paragraph(node: Paragraph): Lines {
    const { start, end } = this.#offsetsOf(node);
    return { kind: 'lines', context: this.#context(), list: false, lines: this.#lines(start, end) };
  }

  #list(node: List): Lines {
    const lines: Line[] = [];
    for (const item of node.children) {
      const first = item.children[0];
      if (first?.type !== 'paragraph') continue;
      this.#content(first);
      lines.push(...this.#lines(this.#offsetsOf(first).start, this.#offsetsOf(first).end).slice(0, 1));
    }
    return { kind: 'lines', context: this.#context(), list: true, lines };
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
    for (const [from, to] of piece.comments) this.comments.push([start + from, start + to]);
    return piece;
  }

  #htmlTable({ start, rows }: HtmlTable): Table {
    const [header, ...others] = rows.map((row) => ({
      ...row,
      cells: row.cells.map((it) => readPiece(this.#source, it.start, it.end)),
    }));
    return { kind: 'table', context: this.#context(), header: header?.cells ?? [], rows: others, start };
  }

  #commentsOf(start: number, end: number): void {
    for (let from = this.#source.text.indexOf('<!--', start); from !== -1 && from < end; ) {
      const close = this.#source.text.indexOf('-->', from);
      const to = close === -1 || close + 3 > end ? end : close + 3;
      this.comments.push([from, to]);
      from = this.#source.text.indexOf('<!--', to);
    }
  }

  /** Where a node stands in the document; the parser gives every node a position. */
  #offsetsOf(node: Nodes): { start: number; end: number } {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    return { start: this.#shortened.toDocument(start), end: this.#shortened.toDocument(end) };
  }
}
