/** Promise 3: it fails closed: exit 2 with one clear sentence. The action is held to it in e2e/action.test.ts. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { orderly } from '../support/harbour.ts';

const config = { 'ecosystem.config.js': orderly['ecosystem.config.js'] };
const registry = (content: string | Buffer): string => folderOf({ ...config, 'PORTS.md': content });
const yaml = (content: string): string => folderOf({ ...config, 'ports.yml': content });
const policy = (content: string | Buffer): string => folderOf({ ...orderly, '.github/portbook.yml': content });

function linked(name: string, target: string): string {
  const folder = folderOf(config);
  mkdirSync(join(folder, '.github'));
  symlinkSync(target, join(folder, name));
  return folder;
}

function pipe(name: string): string {
  const folder = folderOf({ ...config, '.github/README.txt': '' });
  execFileSync('mkfifo', [join(folder, name)]);
  return folder;
}

const bomb = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${`*a${at}, `.repeat(10)}]`);
const aliases = ['a0: &a0 ["**"]', ...bomb].join('\n');

describe.each<readonly [string, () => string, RegExp]>([
  ['no registry', () => folderOf(config), /^no port registry found: looked for .*; name yours with/],
  ['two registries', () => folderOf({ ...orderly, 'docs/ports.yml': '' }), /PORTS\.md and docs\/ports\.yml; keep one/],
  ['an empty registry', () => registry(''), /^PORTS\.md:1: no port table found/],
  ['a registry without a table', () => registry('# Ports\n\nAsk the harbour master.\n'), /no port table found/],
  ['a registry without rows', () => registry('| Port | Application |\n|---|---|\n'), /no port table found/],
  [
    'a binary registry',
    () => registry(Buffer.from([0, 1, 2])),
    /^the registry PORTS\.md cannot be read: it is binary$/,
  ],
  ['a registry of 10 MB', () => registry(' '.repeat(10_000_000)), /it is larger than 2 MiB$/],
  ['a registry that leads nowhere', () => linked('PORTS.md', 'tides.md'), /it is a link that leads nowhere$/],
  ['a registry that leads outside', () => linked('PORTS.md', '/etc/services'), /a link to a place outside/],
  ['a registry that leads to itself', () => linked('PORTS.md', 'PORTS.md'), /it is a link that cannot be followed/],
  ['a registry that is a pipe', () => pipe('PORTS.md'), /it is not a regular file$/],
  ['a YAML registry of something else', () => yaml('tides'), /^ports\.yml:1: a registry is a mapping/],
  ['a YAML registry nested without end', () => yaml('['.repeat(100_000)), /nested too deeply/],
  ['a YAML registry of aliases', () => yaml(`${aliases}\nallocations: *a9`), /^ports\.yml:/],
  [
    'an unknown key in the policy',
    () => policy('regsitry: PORTS.md'),
    /^\.github\/portbook\.yml:1: unknown key "regsitry"; did you mean "registry"\?$/,
  ],
  [
    'a key of every object in the policy',
    () => policy('rules:\n  constructor: off'),
    /:2: unknown rule "constructor"; use one of/,
  ],
  ['"__proto__" in the policy', () => policy('__proto__: { include: [] }'), /:1: unknown key "__proto__"/],
  ['a wrong type in the policy', () => policy('include: src'), /:1: this must be a list of globs$/],
  ['a policy that is no YAML', () => policy('include: ["'), /:1: this is not valid YAML/],
  ['a policy of aliases', () => policy(`${aliases}\ninclude: *a9`), /^\.github\/portbook\.yml:/],
  ['a policy nested without end', () => policy('['.repeat(50_000)), /nested too deeply/],
  ['a policy that is binary', () => policy(Buffer.from([0])), /it is binary$/],
  ['a policy that leads nowhere', () => linked('.github/portbook.yml', 'x'), /it is a link that leads nowhere$/],
  ['a policy that is a pipe', () => pipe('.github/portbook.yml'), /it is not a regular file$/],
  ['a policy that names no registry', () => policy('registry: TIDES.md'), /^the registry TIDES\.md does not exist$/],
  [
    'a policy whose registry is outside',
    () => policy('registry: ../PORTS.md'),
    /^the registry \.\.\/PORTS\.md does not exist$/,
  ],
])('%s', (_, folder, sentence) => {
  it('exits with 2, one sentence, and no result', async () => {
    const { status, out, err } = await portbook(folder(), 'check --fail-on never');
    expect([status, out]).toEqual([2, '']);
    const lines = err.split('\n');
    expect(lines).toEqual([expect.stringMatching(/^portbook: /), '']);
    expect(lines[0]?.slice('portbook: '.length)).toMatch(sentence);
    expect(err).not.toContain('inside portbook');
  });
});

it('says so in one sentence where the fault is its own', async () => {
  const stdout = {
    write: () => {
      throw new RangeError('the tide is out');
    },
  };
  const { status, err } = await portbook(folderOf(orderly), 'check --fail-on never', { stdout });
  expect([status, err]).toEqual([2, expect.stringMatching(/^portbook: something went wrong inside portbook[^\n]*\n$/)]);
});
