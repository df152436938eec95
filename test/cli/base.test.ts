import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { writeFiles } from '../support/folder.ts';
import { GitRepository } from '../support/git.ts';
import { orderly, trespassing } from '../support/harbour.ts';

async function check(cwd: string, ...args: readonly string[]) {
  const [out, err]: [string[], string[]] = [[], []];
  const io = {
    stdout: { write: (it: string) => out.push(it) },
    stderr: { write: (it: string) => err.push(it) },
    env: {},
    cwd,
    script: '',
    isTTY: false,
    today: '2026-06-15',
    stderrIsTTY: false,
    now: () => 0,
  };
  return { status: await run(['check', ...args], io), out: out.join(''), err: err.join('') };
}

function branchOff(files: Readonly<Record<string, string>>): GitRepository {
  const git = new GitRepository();
  git.commit(files);
  git.branch('change');
  return git;
}

describe('check --base', () => {
  it('judges only what the branch brings, committed or not', async () => {
    const git = branchOff({ ...trespassing, 'other.txt': '' });
    expect(await check(git.folder, '--base', 'main')).toMatchObject({
      status: 0,
      out: expect.stringContaining('1 finding from before'),
    });
    writeFiles(git.folder, {
      'buoy/ecosystem.config.js':
        "module.exports = { apps: [{ name: 'buoy', script: 'a.js', env: { PORT: 4399 } }] };\n",
    });
    const dirty = await check(git.folder, '--base', 'main');
    expect(dirty.status).toBe(1);
    expect(dirty.out).toContain('buoy/ecosystem.config.js:1:72: error');
    expect(dirty.out).toContain('1 error introduced');
  });

  it('does not blame the branch for what the other one has brought since', async () => {
    const git = branchOff(orderly);
    git.git('checkout', '--quiet', 'main');
    git.commit({ 'ecosystem.config.js': trespassing['ecosystem.config.js'] });
    git.git('checkout', '--quiet', 'change');
    expect((await check(git.folder, '--base', 'main')).status).toBe(0);
  });

  it('goes by the policy of the base, and says what would change', async () => {
    const git = branchOff(orderly);
    writeFiles(git.folder, {
      ...trespassing,
      '.github/portbook.yml': 'rules: { reserved-port: off, port-drift: off }\n',
    });
    const { status, out } = await check(git.folder, '--base', 'main');
    expect(status).toBe(1);
    expect(out).toContain("the policy's rules.reserved-port changes from the default to off");
  });

  it('follows a table whose header changes together with the policy that names it', async () => {
    const pinned = (header: string) => ({
      'PORTS.md': `| ${header} | Ship |\n|---|---|\n| 4311 | pier-web |\n`,
      '.github/portbook.yml': `registry: { file: PORTS.md, columns: { port: ${header}, application: Ship } }\n`,
    });
    const git = branchOff({ ...orderly, ...pinned('Slip') });
    writeFiles(git.folder, pinned('Berth'));
    const { status, out } = await check(git.folder, '--base', 'main');
    expect(status).toBe(0);
    expect(out).toContain('the registry can only be read as the policy of the change says: PORTS.md');
    expect(out).toContain(`the policy's registry.columns changes from {"port":"Slip","application":"Ship"} to`);
    writeFiles(git.folder, { '.github/portbook.yml': pinned('Slip')['.github/portbook.yml'] });
    const broken = await check(git.folder, '--base', 'main');
    expect([broken.status, broken.err]).toEqual([2, expect.stringContaining('the column "Slip"')]);
  });

  it('works in a folder of the repository, and for the registry that is named', async () => {
    const git = branchOff({
      'server/tides.md': orderly['PORTS.md'],
      'server/ecosystem.config.js': orderly['ecosystem.config.js'],
    });
    writeFiles(git.folder, { 'server/ecosystem.config.js': trespassing['ecosystem.config.js'] });
    const named = await check(git.folder, 'server', '--base', 'main', '--registry', 'server/tides.md');
    expect(named.out).toContain('ecosystem.config.js:5:18: error');
  });

  it.each([
    [['--base', 'nowhere'], 'nowhere is no commit that is known here'],
    [['--base', 'main', '--registry', '/etc/hosts'], 'with --base, the registry must lie in the checked folder'],
  ])('exits with 2: %j', async (args, message) => {
    const { status, err } = await check(branchOff(orderly).folder, ...args);
    expect([status, err]).toEqual([2, expect.stringContaining(message)]);
  });
});
