import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageText } from '../../src/reporters/page.ts';
import { rules } from '../../src/rules/index.ts';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';

describe('explain', () => {
  it.each(rules.map((it) => it.id))('prints the page of %s, without the marks of what is filled in', async (id) => {
    const { status, out, err } = await portbook(folderOf({}), `explain ${id}`);
    expect([status, err]).toEqual([0, '']);
    expect(out.startsWith(`# ${id}\n\n*`)).toBe(true);
    expect(out).not.toContain('<!--');
    const kept = (text: string): readonly string[] =>
      text.split('\n').filter((it) => it !== '' && !it.startsWith('<!--'));
    expect(kept(out)).toEqual(kept(readFileSync(`docs/rules/${id}.md`, 'utf8')));
  });

  it.each([
    ['port-conflit', 'portbook: there is no rule "port-conflit"; did you mean "port-conflict"?\n'],
    ['../../README', /^portbook: there is no rule "\.\.\/\.\.\/README"; use one of implicit-port, .*\n$/],
    ['\u001b[2J', /^portbook: there is no rule "\\u\{1b\}\[2J"; use one of /],
  ])('%j is no rule', async (id, sentence) => {
    const { status, out, err } = await portbook(folderOf({}), `explain ${id}`);
    expect([status, out]).toEqual([2, '']);
    expect(err).toEqual(typeof sentence === 'string' ? sentence : expect.stringMatching(sentence));
  });

  it('lists all rules where none is asked for', async () => {
    const { status, out } = await portbook(folderOf({}), 'explain');
    expect(status).toBe(0);
    expect(
      out
        .trimEnd()
        .split('\n')
        .map((it) => it.split(' ')[0]),
    ).toEqual(rules.map((it) => it.id));
  });

  it('says that its pages are missing', async () => {
    const { status, err } = await portbook(folderOf({}), 'explain port-conflict', { script: import.meta.filename });
    expect(status).toBe(2);
    expect(err).toContain('incomplete: rules/port-conflict.md or ../docs/rules/port-conflict.md is missing');
  });
});

describe('a page', () => {
  it('is escaped for a terminal and for a log of a workflow', () => {
    expect(pageText('# pier\n<!-- rule -->\n\u001b[2J\ta\u202eb\n::error::tide <!-- a\nb -->ebb\n')).toBe(
      '# pier\n\u241b[2J\ta\ufffdb\n\\u{3a}:error::tide ebb\n',
    );
  });
});
