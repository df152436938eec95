/** The scripts of `completion`, asked by the shells themselves where they are installed. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { quoted, quotedForFish } from '../../src/cli/completion/quoted.ts';
import { rules } from '../../src/rules/index.ts';
import { portbook } from '../support/cli.ts';
import { writeFiles } from '../support/folder.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'portbook-completion-')));
writeFiles(folder, {
  'PORTS.md': '',
  'harbour/ferry quay.md': '',
  'bash.sh': (await portbook(folder, 'completion bash')).out,
  'zsh.sh': (await portbook(folder, 'completion zsh')).out,
  'fish.fish': (await portbook(folder, 'completion fish')).out,
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function isInstalled(shell: string): boolean {
  return spawnSync(shell, ['--version']).error === undefined;
}

/** What a shell prints, line by line; what it complains of fails the test. */
function ask(shell: string, args: readonly string[]): readonly string[] {
  const { stdout, stderr, status } = spawnSync(shell, args, {
    cwd: folder,
    encoding: 'utf8',
    timeout: 30_000,
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, LC_ALL: 'C.UTF-8' },
  });
  expect([status, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter((it) => it !== '');
}

/** What bash offers for the last word, when the others are typed already. */
function inBash(...words: readonly string[]): readonly string[] {
  const typed = ['portbook', ...words].map(quoted).join(' ');
  const script = `source ./bash.sh; COMP_WORDS=(${typed}); COMP_CWORD=${words.length}; _portbook; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return ask('bash', ['--norc', '-c', script]);
}

describe.skipIf(!isInstalled('bash'))('in bash', () => {
  it.each([
    [['ch'], ['check']],
    [['re'], ['registry', 'release']],
    [['--q'], ['--quiet']],
    [
      ['check', '--f'],
      ['--format', '--fail-on'],
    ],
    [
      ['check', '--format', ''],
      ['text', 'json', 'sarif', 'github', 'markdown'],
    ],
    [['check', '--format', 's'], ['sarif']],
    [['check', '--format', '=', 's'], ['sarif']],
    [
      ['check', '--format', '='],
      ['text', 'json', 'sarif', 'github', 'markdown'],
    ],
    [['check', '--registry', 'PO'], ['PORTS.md']],
    [['check', '--base', ''], []],
    [['check', 'h'], ['harbour']],
    [['check', '--format', 'json', 'h'], ['harbour']],
    [['check', '--format', '=', 'json', 'h'], ['harbour']],
    [['check', '.', ''], []],
    [['registry', 'harbour/f'], ['harbour/ferry quay.md']],
    [
      ['explain', 'port-'],
      ['port-conflict', 'port-drift', 'port-race'],
    ],
    [['explain', ''], rules.map((it) => it.id)],
    [
      ['completion', ''],
      ['bash', 'zsh', 'fish'],
    ],
    [['help', 'ma'], ['map']],
    [['-q', 'map', '--format', 'm'], ['mermaid']],
    [['tide', 'ch'], ['check']],
  ])('%j', (words, offered) => {
    expect(inBash(...words)).toEqual(offered);
  });

  it('is bound to the command', () => {
    expect(ask('bash', ['--norc', '-c', 'source ./bash.sh; complete -p portbook'])).toEqual([
      'complete -F _portbook portbook',
    ]);
  });
});

describe.skipIf(!isInstalled('fish'))('in fish', () => {
  it.each([
    ['portbook ch', ['check']],
    ['portbook check --fo', ['--format']],
    ['portbook check --format s', ['sarif']],
    ['portbook check --registry PO', ['PORTS.md']],
    ['portbook explain port-', ['port-conflict', 'port-drift', 'port-race']],
    ['portbook completion z', ['zsh']],
  ])('%s', (typed, offered) => {
    const lines = ask('fish', ['--no-config', '-c', `source ./fish.fish; complete -C ${quotedForFish(typed)}`]);
    expect(lines.map((it) => it.split('\t')[0])).toEqual(offered);
  });
});

describe.skipIf(!isInstalled('zsh'))('in zsh', () => {
  it('is bound to the command, whether it is sourced or found in fpath', () => {
    const start = 'autoload -Uz compinit; compinit -D -u;';
    expect(ask('zsh', ['-f', '-c', `${start} source ./zsh.sh; print $_comps[portbook]`])).toEqual(['_portbook']);
  });

  it.each([
    ['portbook che', 'portbook check '],
    ['portbook check --form', 'portbook check --format '],
    ['portbook map --format m', 'portbook map --format mermaid '],
    ['portbook explain port-dr', 'portbook explain port-drift '],
  ])('%s', (typed, completed) => {
    // A shell inside the shell: what it has made of its line after the tab is asked for by a key of our own.
    const script = [
      'zmodload zsh/zpty',
      'zpty inner zsh -f -i',
      'say() { zpty -w inner "$1" }',
      `say 'PROMPT=; autoload -Uz compinit; compinit -D -u; source ${join(folder, 'zsh.sh')}'`,
      `say 'show() { print -r -- "<<$BUFFER>>"; exit }; zle -N show; bindkey "^X" show; print READY-$((1+1))'`,
      "zpty -r inner output '*READY-2*'",
      `zpty -w -n inner ${quoted(typed)}$'\\t\\x18'`,
      "zpty -r inner output '*<<*>>*'",
      'print -r -- "$output"',
    ].join('\n');
    expect(ask('zsh', ['-f', '-c', script]).join('\n')).toContain(`<<${completed}>>`);
  });
});

describe('a word inside a script', () => {
  it.each([
    ["the harbour's", "'the harbour'\\''s'", "'the harbour\\'s'"],
    ['$(tide) `ebb` \\', "'$(tide) `ebb` \\'", "'$(tide) `ebb` \\\\'"],
  ])('%s', (text, forBash, forFish) => {
    expect([quoted(text), quotedForFish(text)]).toEqual([forBash, forFish]);
  });
});

it.each([
  ['completion', "missing required argument 'shell'"],
  ['completion zhs', 'Allowed choices are bash, zsh, fish. Did you mean zsh?'],
])('portbook %s: 2', async (args, hint) => {
  const { status, out, err } = await portbook(folder, args);
  expect([status, out]).toEqual([2, '']);
  expect(err).toContain(hint);
});
