/** What a document may cost: the Markdown parser is linear in length, but not in how lists and quotes nest. */
import { Failure } from '../../model/failure.ts';
import type { SourceText } from '../../model/source-text.ts';

/** Past these, reading takes many seconds or gigabytes; the largest registries seen are far below. */
const limits = {
  /** Lists and quotes inside each other. */
  depth: { most: 60, what: 'lists or quotes nested more than 60 deep' },
  /** The sum over all lines of their depth squared, which is what nesting costs. */
  nesting: { most: 1_000_000, what: 'too many deeply nested lines' },
  /** Each item of a list inside a list costs as much as the items before it. */
  nestedItems: { most: 3_000, what: 'more than 3,000 items in nested lists' },
  /** Each list or quote costs as much as all before it. */
  lists: { most: 3_000, what: 'more than 3,000 lists or quotes' },
  /** A heading that is underlined costs as much as all before it. */
  underlines: { most: 500, what: 'more than 500 underlined headings' },
  /** What is no table row is a piece of the parser's tree, up to thirty kilobytes each. */
  lines: { most: 15_000, what: 'more than 15,000 lines outside of tables' },
  /** A cell that the Markdown parser sees (of a row without a `|` before it) is some ten kilobytes. */
  cells: { most: 120_000, what: 'more than 120,000 table cells' },
} as const;

type Measure = keyof typeof limits;

/** @throws Failure where reading the document would take too long or too much memory. */
export function assertReadable(source: SourceText): void {
  const { text } = source;
  const spent: Record<Measure, number> = {
    depth: 0,
    nesting: 0,
    nestedItems: 0,
    lists: 0,
    underlines: 0,
    lines: 0,
    cells: 0,
  };
  let afterText = false;
  let inList = false;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const { depth, indented, content } = prefixOf(text, start, end);
    spent.depth = depth;
    spent.nesting += depth * depth;
    if (indented && depth > 1) spent.nestedItems += 1;
    if (depth > 0 && !inList) spent.lists += 1;
    // An empty or an indented line does not end a list.
    inList = depth > 0 || (inList && (content >= end || /[ \t]/.test(text[start] ?? '')));
    if (end > start && text[content] !== '|') spent.lines += 1;
    if (afterText && isUnderline(text, start, end)) spent.underlines += 1;
    for (let at = content; at < end; at += 1) if (text[at] === '|') spent.cells += 1;
    for (const [measure, { most, what }] of Object.entries(limits)) {
      if (isMeasure(measure) && spent[measure] > most) {
        throw new Failure(`the registry cannot be read: it has ${what}`, source.place(start, end));
      }
    }
    afterText = content < end;
    start = end + 1;
  }
}

function isMeasure(key: string): key is Measure {
  return key in limits;
}

/** The quotes and list marks that a line begins with. */
function prefixOf(text: string, start: number, end: number): { depth: number; indented: boolean; content: number } {
  let marks = 0;
  let columns = 0;
  let at = start;
  for (; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === ' ' || char === '\r') columns += 1;
    else if (char === '\t') columns += 4;
    else if (char === '>') marks += 1;
    else if (/[-*+.)]/.test(char) && /[ \t]/.test(text[at + 1] ?? '')) marks += 1;
    else if (!/\d/.test(char)) break;
  }
  // Every list inside another one is indented by at least two columns.
  const indented = marks > 0 && columns > 2;
  return { depth: marks === 0 ? 0 : Math.max(marks, Math.min(marks + columns / 2, columns)), indented, content: at };
}

/** Whether a line consists of `---` or `===`: under text it makes that text a heading. */
function isUnderline(text: string, start: number, end: number): boolean {
  let mark = '';
  for (let at = start; at < end; at += 1) {
    const char = text[at] ?? '';
    if (char === '-' || char === '=') {
      if (mark !== '' && mark !== char) return false;
      mark = char;
    } else if (!/[ \t\r>]/.test(char)) return false;
  }
  return mark !== '';
}
