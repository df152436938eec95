/** Every command has a page, and every page a command. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { portbook } from './support/cli.ts';
import { folderOf } from './support/folder.ts';

/** Described together with the command that it undoes. */
const shared = new Map([['release', 'allocate']]);

it('have a page each, on the list of the pages', async () => {
  const { out } = await portbook(folderOf({}), '--help');
  const section = out.slice(out.indexOf('Commands:'), out.indexOf('Examples:'));
  const names = [...section.matchAll(/^ {2}(\w+)/gm)].map((it) => it[1] ?? '').filter((it) => it !== 'help');
  expect(names.length).toBeGreaterThan(10);
  const index = readFileSync('docs/commands/README.md', 'utf8');
  for (const name of names) {
    expect(existsSync(`docs/commands/${shared.get(name) ?? name}.md`), name).toBe(true);
    expect(index).toContain(`[\`${name}\`](`);
  }
  const pages = readdirSync('docs/commands').map((it) => it.replace('.md', ''));
  expect(pages.filter((it) => it !== 'README' && !names.includes(it))).toEqual([]);
});
