import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { parseDocument } from '../../src/registry/markdown/document.ts';
import { Shortened } from '../../src/registry/markdown/long-tables.ts';

/** The text of every cell and the lines of every row, as the parser alone sees them. */
function parsedWhole(text: string): readonly unknown[] {
  const tree = fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  return tree.children.flatMap((table) =>
    table.type !== 'table'
      ? []
      : [
          table.children.map((row) => ({
            line: row.position?.start.line,
            cells: row.children.map((cell) => {
              const start = cell.children[0]?.position?.start.offset;
              return start === undefined ? '' : text.slice(start, cell.children.at(-1)?.position?.end.offset);
            }),
          })),
        ],
  );
}

function parsedInParts(text: string): readonly unknown[] {
  const source = new SourceText('PORTS.md', text);
  return parseDocument(source).blocks.flatMap((table) =>
    // Rows that stand apart are no table to the parser; their header stands above.
    table.kind !== 'table' || table.header.some((it) => it.start < table.start)
      ? []
      : [
          [{ cells: table.header, start: table.start }, ...table.rows].map((row) => ({
            line: source.place(row.start).line,
            cells: row.cells.map((cell) => text.slice(cell.start, cell.end)),
          })),
        ],
  );
}

const cell = fc.constantFrom(
  '4310',
  '**4311**',
  'ferry-api',
  ' ',
  '',
  '\\|',
  'a \\| b',
  '`x`',
  '---',
  '&amp;',
  '\t',
  'é🟢',
);
const row = fc.array(cell, { minLength: 1, maxLength: 4 }).map((cells) => `| ${cells.join(' | ')} |`);
const line = fc.oneof(
  { weight: 8, arbitrary: row },
  { weight: 3, arbitrary: fc.constantFrom('|---|---|', '| Port | Name |\n|---|---|', '|a|b|\n|-|:-:|') },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '',
      '```',
      '# Ports',
      'text',
      '<!--',
      '-->',
      '  | a | b |',
      '> | a |',
      '- | a | b |',
      'a | b',
      '    | x |',
    ),
  },
);

describe('tables without their inner rows', () => {
  it('read as the parser would read them whole', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 25 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
        const text = lines.join('\n').replaceAll('\n', end);
        expect(parsedInParts(text)).toEqual(parsedWhole(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are short, however long the table is', () => {
    const rows = Array.from({ length: 1000 }, (_, index) => `| ${3000 + index} | ferry-${index} |`);
    const text = ['# Ports', '', '| Port | Name |', '|---|---|', ...rows, '', 'The end.'].join('\n');
    const { text: short } = new Shortened(text);
    expect(short.split('\n')).toHaveLength(8);
    expect(parsedInParts(text)).toEqual(parsedWhole(text));
  });

  it('leave lines in a code block where they are', () => {
    const rows = ['| Port | Name |', '|---|---|', '| 4310 | a |', '| 4311 | b |', '| 4312 | c |', '| 4313 | d |'];
    const source = new SourceText('PORTS.md', ['```', ...rows, '```'].join('\n'));
    const [block] = parseDocument(source).blocks;
    expect(block?.kind === 'fence' ? block.lines.map((it) => it.text) : []).toEqual(rows);
  });
});
