import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { htmlTables } from '../../src/registry/markdown/html-tables.ts';

async function read(text: string): Promise<readonly string[]> {
  const { allocations } = await readRegistry(new SourceText('PORTS.md', text));
  return allocations.map((it) => `${it.portAt.line}:${it.portAt.column} ${it.port} ${it.application}`);
}

const header = '<tr><th>Port</th><th>Application</th></tr>';
const row = (port: number, name: string): string => `<tr><td>${port}</td><td>${name}</td></tr>`;

describe('tables in HTML', () => {
  it('go on after an empty line, and after code that Markdown sees in them', async () => {
    const text = ['# Ports', '', '<table>', header, '', `    ${row(4310, 'ferry')}`, '', row(4311, 'buoy'), '</table>'];
    expect(await read(text.join('\n'))).toEqual(['6:13 4310 ferry', '8:9 4311 buoy']);
  });

  it('may stand inside a paragraph', async () => {
    expect(await read(`# Ports\n\nAll of them: <table>${header}${row(4310, 'ferry')}</table>\n`)).toEqual([
      '3:71 4310 ferry',
    ]);
  });

  it('end with their block where they are not closed', async () => {
    const text = ['# Ports', '', '<table>', header, row(4310, 'ferry'), '', '## More', '', '| Port | App |', '|--|--|'];
    expect(await read([...text, '| 4311 | buoy |'].join('\n'))).toEqual(['5:9 4310 ferry', '11:3 4311 buoy']);
  });

  it('do without end tags of rows and cells', async () => {
    expect(
      await read('# Ports\n\n<table><tr><th>Port<th>App<tr><td>4310<td>ferry<tr><td>4311<td>buoy</table>'),
    ).toEqual(['3:35 4310 ferry', '3:56 4311 buoy']);
  });

  it.each([
    ['rows', '<table>', '<tr><td rowspan=9999 colspan=9999>4310', 20_000],
    ['tables', '', '<table><tr><td>4310', 20_000],
    ['columns', '<table><tr>', '<td rowspan=0>4310', 50_000],
  ])('of endless %s are read in a bounded grid', (_, start, part, times) => {
    const text = start + part.repeat(times);
    const cells = htmlTables(text, 0, text.length).flatMap((it) => it.rows.map((each) => each.cells.length));
    expect(cells.reduce((sum, it) => sum + it, 0)).toBeLessThan(200_000);
  });
});
