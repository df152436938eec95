import { describe, expect, it } from 'vitest';
import { examples } from '../../src/cli/examples.ts';
import type { Io } from '../../src/cli/io.ts';
import { programFor } from '../../src/cli/run.ts';
import { portbook } from '../support/cli.ts';
import { folderOf } from '../support/folder.ts';
import { orderly, trespassing } from '../support/harbour.ts';

const csi = '\u001B[';

describe('what was meant', () => {
  it.each([
    ['chekc', 'Did you mean check?'],
    ['regisrty', 'Did you mean registry?'],
    ['check --formt json', 'Did you mean --format?'],
    ['check --quite', 'Did you mean --quiet?'],
    ['check --format jsn', 'Did you mean json?'],
    ['map --format mermiad', 'Did you mean mermaid?'],
    ['check --fail-on warnings', 'Did you mean warning?'],
    ['explain port-conflit', 'did you mean "port-conflict"?'],
  ])('portbook %s: 2', async (args, hint) => {
    const { status, out, err } = await portbook(folderOf(orderly), args);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(hint);
  });

  it('is not guessed where nothing is near', async () => {
    const { err } = await portbook(folderOf(orderly), 'check --format tide');
    expect(err).toContain('Allowed choices are text, json, sarif, github, markdown.\n');
  });

  it('shows no control characters of what was written', async () => {
    const { err } = await portbook(folderOf({}), `${csi}2J`);
    expect(err).toContain("unknown command '\\u{1b}[2J'");
    expect(err).not.toContain(csi);
  });
});

describe('--help', () => {
  const world: Io = {
    stdout: { write: () => {} },
    stderr: { write: () => {} },
    env: {},
    cwd: '/',
    script: '',
    isTTY: false,
    stderrIsTTY: false,
    today: '2026-06-15',
    now: () => 0,
  };
  const { program } = programFor(world, () => {});
  const names = program.commands.map((it) => it.name());

  it('has examples for every command, and for no other', () => {
    expect(Object.keys(examples).sort()).toEqual([...names].sort());
  });

  it.each(names)('of %s shows its examples and the options of every command', async (name) => {
    const { status, out } = await portbook(folderOf({}), `${name} --help`);
    expect(status).toBe(0);
    expect(out).toContain(`Usage: portbook ${name} `);
    for (const [example] of examples[name] ?? []) expect(out).toContain(`  ${example}`);
    expect(out).toContain('--no-color');
  });

  it.each(
    Object.values(examples)
      .flat()
      .map(([example]) => example),
  )('has the example "%s", which the program understands', async (example) => {
    const { program: fresh } = programFor(world, () => {});
    let ran = '';
    for (const command of fresh.commands)
      command.action(() => {
        ran = command.name();
      });
    const [, ...words] = example.replace(/ > .*/, '').split(' ');
    await fresh.parseAsync(words, { from: 'user' });
    expect(ran).toBe(words[0]);
  });
});

describe('colours', () => {
  it.each([
    ['FORCE_COLOR in a pipe', '', { FORCE_COLOR: '1' }, false, true],
    ['FORCE_COLOR against NO_COLOR', '', { FORCE_COLOR: '1', NO_COLOR: '1' }, false, true],
    ['FORCE_COLOR=0 at a terminal', '', { FORCE_COLOR: '0' }, true, false],
    ['FORCE_COLOR=false at a terminal', '', { FORCE_COLOR: 'false' }, true, false],
    ['an empty FORCE_COLOR in a pipe', '', { FORCE_COLOR: '' }, false, false],
    ['--no-color against FORCE_COLOR', ' --no-color', { FORCE_COLOR: '1' }, true, false],
    ['--color against FORCE_COLOR=0', ' --color', { FORCE_COLOR: '0' }, false, true],
  ])('%s', async (_, option, env, isTTY, coloured) => {
    const { out } = await portbook(folderOf(trespassing), `check${option}`, { env, isTTY });
    expect(out.includes(csi)).toBe(coloured);
  });

  it('are asked for before the command as well', async () => {
    expect((await portbook(folderOf(trespassing), '--color check')).out).toContain(csi);
  });
});

describe('a long run', () => {
  /** A clock on which every look takes half a second. */
  const slow = (): (() => number) => {
    let now = 0;
    return () => {
      now += 500;
      return now;
    };
  };
  const many = {
    ...orderly,
    'a/ecosystem.config.js': 'module.exports = { apps: [] };',
    'b/ecosystem.config.js': 'module.exports = { apps: [] };',
    'c/ecosystem.config.js': 'module.exports = { apps: [] };',
  };
  const wait = (args: string, surroundings: Partial<Io> = {}) =>
    portbook(folderOf(many), args, { now: slow(), stderrIsTTY: true, ...surroundings });

  it('counts the files it has read, on one line that is gone in the end', async () => {
    const { status, err } = await wait('scan');
    expect(status).toBe(0);
    const lines = err.split(`\r${csi}K`);
    expect(lines.shift()).toBe('');
    expect(lines.pop()).toBe('');
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) expect(line).toMatch(/^portbook: \d files read$/);
  });

  it('takes the line away before an error is said', async () => {
    const { status, err } = await wait('scan --explain 9999');
    expect(status).toBe(2);
    expect(err).toContain(`files read\r${csi}Kportbook: no process here`);
  });

  it('takes it away before a result, where both go to the same terminal', async () => {
    const screen: string[] = [];
    const output = { write: (text: string) => screen.push(text) };
    await wait('check', { stdout: output, stderr: output });
    const last = screen.findLastIndex((it) => it.includes('files read'));
    expect(last).toBeGreaterThan(-1);
    expect(screen[last + 1]).toBe(`\r${csi}K`);
    expect(screen[last + 2]).toContain('No port problems');
  });

  it.each([
    ['--quiet', 'scan --quiet', {}],
    ['CI', 'scan', { env: { CI: 'true' } }],
    ['a pipe', 'scan', { stderrIsTTY: false }],
    ['a terminal that cannot delete a line', 'scan', { env: { TERM: 'dumb' } }],
    ['what a program reads', 'scan --format json', {}],
    ['a short run', 'scan', { now: () => 0 }],
  ])('says nothing for %s', async (_, args, surroundings) => {
    const { status, err } = await wait(args, surroundings);
    expect([status, err]).toEqual([0, '']);
  });
});

describe('--quiet', () => {
  it.each(['release pier-web --quiet', '-q release pier-web'])('%s says nothing but the result', async (args) => {
    const loud = await portbook(folderOf(orderly), 'release pier-web');
    expect(loud.err).toContain('still listens on 4311');
    expect(await portbook(folderOf(orderly), args)).toEqual({ ...loud, err: '' });
  });

  it('still says errors', async () => {
    const { status, err } = await portbook(folderOf({}), 'check --quiet');
    expect([status, err]).toEqual([2, expect.stringContaining('no port registry found')]);
  });
});
