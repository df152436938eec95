/** A rule is complete when it has a page, a case that it speaks about and a look-alike about which it is silent. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/rules/index.ts';
import { ruleCases } from './support/rule-cases.ts';

const ids = rules.map((it) => it.id);

describe.each(ids)('%s', (id) => {
  it('has a file of its own', () => {
    expect(existsSync(`src/rules/${id}.ts`)).toBe(true);
  });

  it('has a page', () => {
    expect(existsSync(`docs/rules/${id}.md`)).toBe(true);
  });

  it('has a case that is wrong and a look-alike that is not', () => {
    const kinds = new Set(ruleCases.filter((it) => it.rule === id).map((it) => it.kind));
    expect([...kinds].sort()).toEqual(['err', 'ok']);
  });
});

it('has no pages or cases of rules that there are not', () => {
  const pages = readdirSync('docs/rules').filter((it) => it !== 'README.md');
  expect(pages.sort()).toEqual(ids.map((id) => `${id}.md`).sort());
  expect([...new Set(ruleCases.map((it) => it.rule))].sort()).toEqual([...ids].sort());
});

it('has pages that show what the program prints', () => {
  // As a program of its own, because that is how `npm run docs` runs it. `node` is the one of devDependencies.
  const docs = spawnSync('node_modules/.bin/node', ['scripts/docs.ts', '--check'], { encoding: 'utf8' });
  expect(`${docs.stdout}${docs.stderr}`).toBe('');
  expect(docs.status).toBe(0);
});
