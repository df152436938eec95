/** What is in the committed bundles, and what is loaded only when it is needed. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bareCopy, root, runScript } from './support/program.ts';

function scripts(bundle: 'action' | 'cli'): ReadonlyMap<string, string> {
  const folder = join(root, 'dist', bundle);
  const names = readdirSync(folder).filter((it) => it.endsWith('.js'));
  return new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

describe('dist/cli', () => {
  const cli = scripts('cli');

  it('carries nothing of the action', () => {
    for (const [name, text] of cli) expect(text, name).not.toMatch(/ACTIONS_ID_TOKEN/);
    expect([...scripts('action').values()].join('')).toMatch(/ACTIONS_ID_TOKEN/);
  });

  it('runs without what talks to GitHub, but for a registry there', () => {
    const network = /octokit|undici|actions_(core|github)/i;
    const script = bareCopy('cli');
    for (const [name] of [...cli].filter(([, text]) => network.test(text))) rmSync(join(dirname(script), name));
    const run = (...args: readonly string[]) => runScript(script, args, { cwd: root, env: { GITHUB_TOKEN: 'x' } });
    expect(run('check', 'fixtures/vps')).toMatchObject({ status: 0, stderr: '' });
    expect(run('check', 'fixtures/vps', '--registry', 'harbour/registries:PORTS.md').status).toBe(2);
  });

  it('has the pages of all rules, as they are', () => {
    const pages = readdirSync('docs/rules').filter((it) => it !== 'README.md');
    expect(readdirSync(join(root, 'dist/cli/rules'))).toEqual(pages);
    for (const page of pages)
      expect(readFileSync(join(root, 'dist/cli/rules', page), 'utf8')).toBe(readFileSync(`docs/rules/${page}`, 'utf8'));
  });

  it.each([
    ['@babel/parser', 'BABEL_PARSER_SYNTAX_ERROR'],
    ['micromark', 'codeFenced'],
    ['zod', 'ZodError'],
    ['yaml', 'BLOCK_AS_IMPLICIT_KEY'],
    // What talks to GitHub is for a registry in another repository alone.
    ['octokit', 'octokit'],
    ['undici', 'undici'],
  ])('loads %s only when it is needed', (_, mark) => {
    const holders = [...cli].filter(([, text]) => text.includes(mark)).map(([name]) => name);
    expect(holders).not.toEqual([]);
    expect(holders).not.toContain('index.js');
  });
});

describe.each(['action', 'cli'] as const)('dist/%s', (bundle) => {
  it('needs nothing but Node', () => {
    for (const [name, text] of scripts(bundle)) {
      const imported = [
        ...text.matchAll(/^(?:import|export)\b.* from "([^"]+)";$|\(import\.meta\.url\)\("([^"]+)"\)/gm),
      ].map((it) => it[1] ?? it[2] ?? '');
      expect(
        imported.filter((it) => !isBuiltin(it)),
        name,
      ).toEqual([]);
    }
  });

  it('has the licences of what it carries', () => {
    const licences = readFileSync(join(root, 'dist', bundle, 'licenses.txt'), 'utf8');
    const always = ['@babel/parser', 'ipaddr.js', 'micromark', 'yaml', 'zod'];
    const own = { action: ['@actions/core', '@actions/github', '@octokit/core'], cli: ['commander'] };
    for (const name of [...always, ...own[bundle]]) expect(licences).toMatch(new RegExp(`^${name} \\d`, 'm'));
    expect(licences.match(/^(MIT|ISC|Apache-2\.0|BSD-\d-Clause|\(MIT AND Zlib\))$/gm)?.length).toBe(
      licences.match(/^\S+ \d+\.\d+\.\d+$/gm)?.length,
    );
  });

  it('names no folder of the machine that built it', () => {
    for (const [name, text] of scripts(bundle))
      expect(text, name).not.toMatch(/NAMESPACE OBJECT: (?!\.\/)|file:\/\/\/(?!srv\/|folder:)\w/);
  });
});
