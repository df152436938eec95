import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { openTree } from '../../src/files/local-tree.ts';
import type { Entry, ObjectStore } from '../../src/git/objects.ts';
import { Snapshot } from '../../src/git/snapshot.ts';
import { defaultPolicy } from '../../src/model/policy.ts';
import { requireText, type Tree } from '../../src/model/tree.ts';
import { readRegistry } from '../../src/registry/index.ts';
import { folderOf, temporaryFolder, writeFiles } from '../support/folder.ts';
import { GitRepository } from '../support/git.ts';
import { GitStore } from '../support/git-store.ts';
import { seed, times } from '../support/seed.ts';

interface Links {
  readonly [path: string]: string;
}

function repositoryOf(files: Readonly<Record<string, string | Buffer>>, links: Links = {}): GitRepository {
  const repository = new GitRepository(folderOf(files));
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(repository.folder, path));
  repository.commit({});
  return repository;
}

async function snapshotOf(repository: GitRepository, prefix = ''): Promise<Snapshot> {
  return Snapshot.open(new GitStore(repository), repository.git('rev-parse', 'HEAD'), prefix);
}

/** All that a tree says of itself, and of every path that is asked for. */
function described(tree: Tree, paths: readonly string[]): object {
  const asked = [...new Set([...tree.files, ...tree.links.keys(), ...paths])].sort();
  return {
    files: tree.files,
    links: [...tree.links],
    problems: tree.problems,
    answers: asked.map((path) => {
      const read = tree.read(path);
      const answer = read.kind === 'text' ? read.source.text : JSON.stringify(read);
      // Outside of the repository, a commit does not know what there is: the disk does.
      return [path, tree.has(path), tree.hasDirectory(path), answer.replace(outside, nowhere)];
    }),
  };
}

const outside = 'it is a link to a place outside of the checked folder';
const nowhere = 'it is a link that leads nowhere';

const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22e\nsize 12345\n';

const harbour = {
  'PORTS.md': '| Port | Application |\r\n|---|---|\r\n| 4310 | ferry-api |',
  'apps/ferry/ecosystem.config.js': "module.exports = require('./ports');\n",
  'apps/ferry/ports.js':
    "module.exports = { apps: [{ name: 'ferry-api', script: 'dist/main.js', env: { PORT: 4310 } }] };\n",
  'apps/a "quoted" name/it’s 100%\n.js': 'module.exports = 1;\n',
  'node_modules/x/index.js': 'module.exports = 2;\n',
  'logo.png': Buffer.from([0, 1, 2]),
  'sixteen.md': Buffer.from('\uFEFFharbour', 'utf16le'),
  'large.json': `"${'x'.repeat(2 * 1024 * 1024)}"`,
  'pointer.json': pointer,
};
const links = {
  'apps/pier': 'ferry',
  'apps/ferry/again.js': 'ports.js',
  'apps/ferry/up.md': '../../PORTS.md',
  'apps/nowhere': 'missing',
  'apps/circle': 'circle',
  'apps/outside': '../../secret',
  'apps/of-server': '/srv/apps/ferry/ports.js',
  'apps/root': '..',
  'apps/modules': '../node_modules/x',
  'apps/through.js': 'pier/ports.js',
  'apps/file-as-folder': 'ferry/ports.js/x',
};

describe('a commit', () => {
  const paths = [
    'apps',
    'apps/ferry',
    'apps/pier/ports.js',
    'apps/pier',
    '../PORTS.md',
    '/etc/passwd',
    '',
    'x',
    'apps/',
  ];

  it('is what its checkout is', async () => {
    const repository = repositoryOf(harbour, links);
    const snapshot = await snapshotOf(repository);
    const expected = described(openTree(repository.folder), paths);
    expect(await snapshot.settle((tree) => described(tree, paths))).toEqual(expected);
    expect(JSON.stringify(expected)).toContain('a pointer of Git LFS');
  });

  it('is what a folder of its checkout is', async () => {
    const repository = repositoryOf(harbour, links);
    const snapshot = await snapshotOf(repository, 'apps');
    const expected = described(openTree(join(repository.folder, 'apps')), paths);
    expect(await snapshot.settle((tree) => described(tree, paths))).toEqual(expected);
  });

  it('is what its checkout is beside a file outside of it', async () => {
    const around = folderOf({ 'PORTS.md': 'not of this repository', 'repository/apps/a.js': '1' });
    const repository = new GitRepository(join(around, 'repository'));
    for (const [name, target] of Object.entries({
      through: '../PORTS.md/..',
      beside: '../PORTS.md',
      in: 'apps/a.js/x',
    })) {
      symlinkSync(target, join(repository.folder, name));
    }
    repository.commit({});
    const snapshot = await snapshotOf(repository);
    const expected = described(openTree(repository.folder), ['through', 'beside', 'in']);
    expect(await snapshot.settle((tree) => described(tree, ['through', 'beside', 'in']))).toEqual(expected);
  });

  it('gives the same report as its checkout, a file that another one requires included', async () => {
    const repository = repositoryOf(
      { ...harbour, 'ecosystem.config.js': "module.exports = require('./apps/pier/ports');\n" },
      links,
    );
    const judged = async (tree: Tree) =>
      check(tree, defaultPolicy, await readRegistry(requireText(tree, 'PORTS.md')), '2026-06-15');
    const store = new GitStore(repository);
    const snapshot = await Snapshot.open(store, repository.git('rev-parse', 'HEAD'), '');
    const report = await snapshot.settle(judged);
    expect(report).toEqual(await judged(openTree(repository.folder)));
    expect(report.facts.listeners.length).toBeGreaterThan(0);
    // Links, the registry, the configs, and what these require: never all the files of the repository.
    expect(store.reads.length).toBeLessThanOrEqual(5);
    expect(store.reads.flat()).not.toContain('logo.png');
    expect(store.reads.flat().length).toBe(new Set(store.reads.flat()).size);
  });

  const name = fc.constantFrom('a', 'b', 'c', 'node_modules', 'PORTS.md', 'é %s');
  const path = fc.array(name, { minLength: 1, maxLength: 3 }).map((it) => it.join('/'));
  const target = fc.array(fc.oneof(name, fc.constant('..'), fc.constant('.')), { minLength: 1, maxLength: 4 });

  const asked = ['a', 'b/c', 'l1/a', 'l1/l2', 'l2/b', 'a/l3/a', 'a/l3', 'l1/../a'];

  it(`is what its checkout is, whatever its links (SEED=${seed})`, async () => {
    const made = fc.tuple(
      fc.array(path, { minLength: 1, maxLength: 5 }),
      fc.array(fc.tuple(fc.constantFrom('l1', 'l2', 'a/l3', 'b/l4'), target), { maxLength: 4 }),
    );
    // All are folders of one commit, whose trees git takes for commits: each as if it were a repository of its own.
    const folder = temporaryFolder();
    const cases = fc.sample(made, { seed, numRuns: 60 * times }).map(([files, targets], index) => {
      const root = join(folder, String(index));
      // No file where another has a folder.
      const fits = files.filter((it) => !files.some((other) => other.startsWith(`${it}/`)));
      writeFiles(root, Object.fromEntries(fits.map((it) => [it, `content of ${it}\n`])));
      const links = Object.entries(Object.fromEntries(targets.map(([link, to]) => [link, to.join('/')]))).filter(
        ([link]) => !link.includes('/') || fits.some((it) => it.startsWith(link.slice(0, 2))),
      );
      for (const [link, to] of links) symlinkSync(to, join(root, link));
      return { root, files: fits, links };
    });
    const repository = new GitRepository(folder);
    const commit = repository.commit({});
    for (const [index, { root, ...given }] of cases.entries()) {
      const snapshot = await Snapshot.open(new GitStore(repository), `${commit}:${index}`, '');
      const ours = await snapshot.settle((tree) => described(tree, asked));
      expect({ ...given, ours }).toEqual({ ...given, ours: described(openTree(root), asked) });
    }
  });
});

describe('two commits', () => {
  it('differ in what was added, removed, changed, or became a link', async () => {
    const repository = repositoryOf({
      'a.js': '1',
      'b.js': '2',
      'c.js': '3',
      'same.js': '4',
      'node_modules/x.js': '5',
    });
    const before = await snapshotOf(repository);
    repository.commit({ 'a.js': '10', 'b.js': null, 'd.js': '3', 'node_modules/x.js': '6', 'c.js': null });
    symlinkSync('same.js', join(repository.folder, 'c.js'));
    repository.commit({});
    const after = await snapshotOf(repository);
    expect(after.changedSince(before)).toEqual(['a.js', 'b.js', 'c.js', 'd.js']);
    expect(after.changedSince(after)).toEqual([]);
  });
});

describe('a hostile commit', () => {
  const of = (entries: readonly Partial<Entry>[]): ObjectStore => ({
    list: async () => entries.map((it) => ({ path: 'x', kind: 'file', id: '1', size: 1, ...it })),
    read: async (asked) => new Map(asked.map((it) => [it.id, { kind: 'bytes', bytes: Buffer.from(it.id) }])),
  });

  it.each(['../PORTS.md', 'a/../../b', '/etc/passwd', 'a//b', '.git/config', 'a/.GIT/hooks/x', './a'])(
    'that has %j is refused',
    async (path) => {
      await expect(Snapshot.open(of([{ path }]), 'c', '')).rejects.toThrow('git would not check out');
    },
  );

  it('with more entries or deeper folders than there can be is refused', async () => {
    const many = Array.from({ length: 200_001 }, (_, index) => ({ path: `f${index}` }));
    await expect(Snapshot.open(of(many), 'c', '')).rejects.toThrow('more than 200000 files');
    await expect(Snapshot.open(of([{ path: `${'d/'.repeat(102)}x` }]), 'c', '')).rejects.toThrow('more than 100 deep');
  });

  it('whose files lead on without end is given up', async () => {
    const files = Array.from({ length: 80 }, (_, index) => ({ path: `f${index}`, id: `${index}` }));
    const snapshot = await Snapshot.open(of(files), 'c', '');
    let next = 0;
    const run = (tree: Tree) => {
      for (let index = 0; index <= next; index += 1) tree.read(`f${index}`);
      next += 1;
    };
    await expect(snapshot.settle(run)).rejects.toThrow('without end');
  });

  it('is not judged by a run that failed for want of a file, but by one that had it', async () => {
    const snapshot = await Snapshot.open(of([{ path: 'PORTS.md', id: 'text' }]), 'c', '');
    expect(await snapshot.settle((tree) => requireText(tree, 'PORTS.md').text)).toBe('text');
    await expect(snapshot.settle((tree) => requireText(tree, 'TIDES.md'))).rejects.toThrow('TIDES.md does not exist');
  });
});
