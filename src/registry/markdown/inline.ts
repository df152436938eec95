/** The text of a table cell or a line without its Markdown marks, and the way back to where it stands. */
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { tidyLines } from '../blanks.ts';
import { blanked, type Span, saysSomething } from './text.ts';

export interface Inline {
  /** What a reader sees. A `<br>` is a line break; comments and other HTML are gone. */
  readonly text: string;
  /** As long as the source, with a space for every mark and every address of a link: offsets stay true. */
  readonly mask: string;
  /** Offsets of what is struck through. */
  readonly struck: readonly Span[];
  /** Offsets of HTML comments. */
  readonly comments: readonly Span[];
}

/** More marks than this in one cell or line and they are read as text: resolving them is quadratic. */
const mostMarks = 60;
const longest = 4096;

/** Only what stands inside a line: a cell that begins with `-` or `#` is no list and no heading. */
const options = {
  extensions: [
    gfmStrikethrough({ singleTilde: false }),
    {
      disable: {
        null: [
          'blockQuote',
          'codeFenced',
          'codeIndented',
          'definition',
          'headingAtx',
          'htmlFlow',
          'list',
          'setextUnderline',
          'thematicBreak',
        ],
      },
    },
  ],
  mdastExtensions: [gfmStrikethroughFromMarkdown()],
};

/** Whether what stands at an offset is struck through. */
export function isStruck({ struck }: Inline, offset: number): boolean {
  return struck.some(({ start, end }) => start <= offset && offset < end);
}

/** Whether all that a text says is struck through. */
export function isStruckOut({ mask, struck }: Inline): boolean {
  return struck.length > 0 && !saysSomething(blanked(mask, struck));
}

export function readInline(raw: string): Inline {
  const marks = raw.length > longest ? Number.POSITIVE_INFINITY : (raw.match(mark)?.length ?? 0);
  if (marks === 0 || marks > mostMarks) return plain(tidyLines(raw), raw);
  const whole = wholeCell.exec(raw);
  if (whole !== null) return plain(tidyLines(whole[2] ?? ''), raw.replace(/[*`]/g, ' '));
  const reading = new Reading(raw);
  reading.read(fromMarkdown(raw, options));
  return reading.result();
}

/** What may be a mark; an underscore inside a word is none. */
const mark = /[*`~<[\\]|&[#a-z]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/giu;
/** Nearly every mark in a registry: a whole cell in bold or as code. It needs no parser, and tables are long. */
const wholeCell = /^(\*\*|`)([\p{L}\p{N}](?:[\p{L}\p{N} .:/,-]*[\p{L}\p{N}])?)\1$/u;

/** `[^1]`: https://docs.github.com/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#footnotes */
const footnote = /\[\^[^\][\s]{1,40}\]/g;
/** `[ferry-api][1]`: https://github.github.com/gfm/#full-reference-link */
const reference = /\[(?<shown>[^\][]{1,200})\]\[[^\][]{0,200}\]/g;

function plain(text: string, mask: string): Inline {
  return { text, mask, struck: [], comments: [] };
}

class Reading {
  readonly #raw: string;
  readonly #mask: string[];
  readonly #struck: Span[] = [];
  readonly #comments: Span[] = [];
  #text = '';
  /** Where `<del>` was opened. */
  #struckFrom: number | null = null;

  constructor(raw: string) {
    this.#raw = raw;
    this.#mask = Array.from({ length: raw.length }, () => ' ');
  }

  read(node: Nodes): void {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    switch (node.type) {
      case 'text':
        // Who escapes a bracket means it.
        this.#text += this.#raw.slice(start, end).includes('\\[')
          ? node.value
          : node.value.replace(footnote, '').replace(reference, '$<shown>');
        this.#show(start, end, /\\/);
        this.#hide(start, end);
        return;
      case 'inlineCode':
        this.#text += node.value.replaceAll('\\|', '|');
        this.#show(start, end, /[`\\]/);
        return;
      case 'html':
        if (/^<br\s*\/?>$/i.test(node.value)) this.#break(start);
        else if (node.value.startsWith('<!--')) this.#comments.push({ start, end });
        else this.#strike(node.value, start, end);
        return;
      case 'break':
        this.#break(start);
        return;
      case 'image':
        this.#text += node.alt ?? '';
        return;
      case 'delete':
        this.#struck.push({ start, end });
        break;
    }
    if ('children' in node) for (const child of node.children) this.read(child);
  }

  result(): Inline {
    if (this.#struckFrom !== null) this.#struck.push({ start: this.#struckFrom, end: this.#raw.length });
    return { text: tidyLines(this.#text), mask: this.#mask.join(''), struck: this.#struck, comments: this.#comments };
  }

  #show(start: number, end: number, marks: RegExp): void {
    for (let at = start; at < end; at += 1) {
      const char = this.#raw[at] ?? ' ';
      this.#mask[at] = marks.test(char) ? ' ' : char;
    }
  }

  /** Footnotes, and where a link leads that is defined elsewhere. */
  #hide(start: number, end: number): void {
    const raw = this.#raw.slice(start, end);
    for (const match of raw.matchAll(footnote))
      this.#mask.fill(' ', start + match.index, start + match.index + match[0].length);
    for (const { index, 0: whole, groups } of raw.matchAll(reference))
      this.#mask.fill(' ', start + index + 1 + (groups?.['shown'] ?? '').length, start + index + whole.length);
  }

  #strike(tag: string, start: number, end: number): void {
    if (/^<(?:del|s|strike)\b/i.test(tag)) this.#struckFrom ??= end;
    else if (/^<\/(?:del|s|strike)\b/i.test(tag) && this.#struckFrom !== null) {
      this.#struck.push({ start: this.#struckFrom, end: start });
      this.#struckFrom = null;
    }
  }

  /** What a line break parts are two things: the mask shows a comma. */
  #break(at: number): void {
    this.#text += '\n';
    this.#mask[at] = ',';
  }
}
