import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { localDistantText } from '../../src/git/distant.ts';
import { type GitAddress, registryAddress } from '../../src/model/registry-address.ts';
import { temporaryFolder } from '../support/folder.ts';
import { GitRepository } from '../support/git.ts';

const registry = '| Port | Application |\n|---|---|\n| 4310 | ferry-api |\n';

function read(folder: string, rest: string) {
  return localDistantText(folder, registryAddress(`git+file:${folder}:${rest}`) as GitAddress);
}

describe('a registry in another repository on this machine', () => {
  it('is what is committed, and not what lies in the folder', async () => {
    const git = new GitRepository();
    const commit = git.commit({ 'docs/PORTS.md': registry });
    git.commit({ 'docs/PORTS.md': 'later' });
    git.git('reset', '--quiet', '--soft', commit);
    const found = await read(git.folder, 'docs/PORTS.md');
    expect([found.source.text, found.commit, found.page]).toEqual([registry, commit, null]);
    expect(found.source.path).toBe(`${git.folder}:docs/PORTS.md`);
  });

  it('is read at a branch, a tag and a commit, also packed', async () => {
    const git = new GitRepository();
    const commit = git.commit({ 'PORTS.md': registry });
    git.git('tag', '-a', '-m', 'The first', 'v1');
    git.branch('release/1').commit({ 'PORTS.md': 'second' });
    git.git('checkout', '--quiet', 'main');
    git.git('gc', '--quiet');
    expect((await read(git.folder, 'PORTS.md@v1')).commit).toBe(commit);
    expect((await read(git.folder, `PORTS.md@${commit}`)).source.text).toBe(registry);
    expect((await read(git.folder, 'PORTS.md@release/1')).source.text).toBe('second');
  });

  it('is read from a bare repository, and from a worktree', async () => {
    const git = new GitRepository();
    const commit = git.commit({ 'PORTS.md': registry });
    const bare = join(temporaryFolder(), 'registries.git');
    cpSync(join(git.folder, '.git'), bare, { recursive: true });
    expect((await read(bare, 'PORTS.md@main')).commit).toBe(commit);
    const tree = join(temporaryFolder(), 'tree');
    git.git('worktree', 'add', '--quiet', '--detach', tree);
    expect((await read(tree, 'PORTS.md')).commit).toBe(commit);
  });

  it('is refused in one sentence', async () => {
    const git = new GitRepository();
    await expect(read(git.folder, 'PORTS.md')).rejects.toThrow(`${git.folder} is a git repository without a commit`);
    git.commit({ 'PORTS.md': registry, 'link.md': { link: '/etc/passwd' } });
    await expect(read(git.folder, 'x.md')).rejects.toThrow(`there is no file x.md in ${git.folder} at `);
    await expect(read(git.folder, 'x.md@main')).rejects.toThrow(/ at main \([0-9a-f]{7}\)$/);
    await expect(read(git.folder, 'link.md')).rejects.toThrow('is a link');
    await expect(read(git.folder, 'PORTS.md@gone')).rejects.toThrow(
      `${git.folder} has no branch, tag or commit "gone" to read the registry from`,
    );
    const nothing = temporaryFolder();
    await expect(read(nothing, 'PORTS.md')).rejects.toThrow(`${nothing} is not a git repository`);
  });
});
