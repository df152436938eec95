/** What a Markdown document is made of, as far as the reader of registries asks: tables, code, lines and headings. */
import type { Inline } from './inline.ts';
import type { Span } from './text.ts';

/** Where a block stands: the headings above it, outermost first, and the paragraph right before it. */
export interface Context {
  /** The name of the document, without its folder: `PORTS.md` says as much as a title does. */
  readonly file: string;
  readonly headings: readonly string[];
  /** Empty where no paragraph introduces the block. */
  readonly caption: string;
}

/** A piece of text with its offsets in the document; `mask` of the inline text is as long as the piece. */
export interface Piece extends Inline, Span {}

export interface Row extends Span {
  readonly cells: readonly Piece[];
  /** Where it stands in the place of the header. */
  readonly isHeader?: true;
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
  /** Where a list stands below it. */
  readonly isHead?: true;
}

/** A code block. Its lines are the document's own, indentation included. */
export interface Fence {
  readonly kind: 'fence';
  readonly context: Context;
  /** In lower case; empty where none is given. */
  readonly language: string;
  readonly lines: readonly Line[];
}

/** Whether it is text for people; the block of a script or a config names its language. */
export function isText(block: Fence | Lines): boolean {
  return block.kind === 'lines' || ['', 'text', 'txt'].includes(block.language);
}

/** The lines of a paragraph, or the items of a list (the first line of each). */
export interface Lines {
  readonly kind: 'lines';
  readonly context: Context;
  readonly list: boolean;
  /** The item that a list stands in, where it stands in another one. */
  readonly under: Line | null;
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
  readonly comments: readonly Span[];
}
