import { describe, expect, it } from 'vitest';
import { SourceText } from '../../src/model/source-text.ts';
import { readRegistry } from '../../src/registry/index.ts';

const read = (text: string) => readRegistry(new SourceText('PORTS.md', text));

async function rows(text: string): Promise<readonly string[]> {
  const { allocations } = await read(`# Ports\n\n${text}\n`);
  return allocations.map((it) => `${it.port} ${it.application} @${it.portAt.line}:${it.portAt.column}`);
}

describe('lists in HTML', () => {
  it('are read item by item, whether closed or not', async () => {
    expect(await rows('<ul><li>4310: ferry<li class="x">4311: pier</li></ul>')).toEqual([
      '4310 ferry @3:9',
      '4311 pier @3:34',
    ]);
  });

  it('go on after an empty line, and end with their tag', async () => {
    expect(await rows('<UL>\n<li>4310: ferry</li>\n\n<li>4311: pier</li>\n</UL>\n\n4312 is nobody’s.')).toEqual([
      '4310 ferry @4:5',
      '4311 pier @6:5',
    ]);
  });

  it('that are never closed end with their block', async () => {
    const text = '<ul>\n<li>4310: ferry</li>\n<li>4311: pier</li>\n\nThe end.\n\n- 4312: quay\n- 4313: mole';
    expect(await rows(text)).toEqual(['4310 ferry @4:5', '4311 pier @5:5', '4312 quay @9:3', '4313 mole @10:3']);
  });

  it('in a table belong to its cells', async () => {
    const list = '<ul><li>4320: a</li><li>4321: b</li></ul>';
    const text = `<table><tr><th>Port</th><th>App</th></tr><tr><td>4310</td><td>ferry</td></tr></table>`;
    expect(await rows(text.replace('</td></tr></table>', ` ${list}</td></tr></table>`))).toHaveLength(1);
    expect(await rows(`${text}\n\n## Reserved ports\n\n${list}`)).toHaveLength(3);
  });

  it('allocate nothing beside a table, as other lists do', async () => {
    const text = '| Port | App |\n|---|---|\n| 4310 | ferry |\n\n<ul><li>4311: pier</li><li>4312: quay</li></ul>';
    expect(await rows(text)).toHaveLength(1);
  });

  it('keep what is in comments to themselves', async () => {
    const text =
      '<ul>\n<li>4310: ferry <!-- portbook-ignore registry-conflict: shared --></li>\n<!-- <li>4311: pier</li> -->\n</ul>';
    const { allocations, suppressions } = await read(text);
    expect(allocations.map((it) => it.application)).toEqual(['ferry']);
    expect(suppressions).toHaveLength(1);
  });

  it.each([
    ['lists', '<ul>'.repeat(50_000)],
    ['items', '<ul><li>x'.repeat(20_000)],
    ['blocks', '<ul>\n\n'.repeat(7_000)],
    ['ends', `<ul>${'</ul>'.repeat(50_000)}`],
    ['comments', `<ul>${'<!--'.repeat(50_000)}`],
  ])('are not endless: %s', async (_, text) => {
    const { allocations } = await read(`- 4310: ferry\n- 4311: pier\n\n${text}`);
    expect(allocations).toHaveLength(2);
  });
});
