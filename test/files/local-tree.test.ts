import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, unlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { largestFile, mostBytes } from '../../src/files/listed-tree.ts';
import { openTree, readNamedFile } from '../../src/files/local-tree.ts';
import { deepestFolder } from '../../src/files/walk.ts';
import { Failure } from '../../src/model/failure.ts';
import type { Tree } from '../../src/model/tree.ts';
import { folderOf, temporaryFolder, writeFiles } from '../support/folder.ts';

const secret = 'the lighthouse keeper sleeps at noon';

function textOf(tree: Tree, path: string): string | null {
  const result = tree.read(path);
  return result.kind === 'text' ? result.source.text : null;
}

function refusalOf(tree: Tree, path: string): string | null {
  const result = tree.read(path);
  return result.kind === 'unreadable' ? result.reason : null;
}

describe('openTree', () => {
  it('lists every file, sorted by code unit', () => {
    const tree = openTree(
      folderOf({ 'b/z.conf': '', 'b-a': '', 'a.js': '', B: '', '.github/portbook.yml': '', é: '' }),
    );
    expect(tree.files).toEqual(['.github/portbook.yml', 'B', 'a.js', 'b-a', 'b/z.conf', 'é']);
  });

  it('passes over what is not the repository’s own, and obeys no .gitignore', () => {
    const tree = openTree(
      folderOf({
        '.gitignore': 'ecosystem.config.js\n',
        'ecosystem.config.js': '',
        '.git/nginx.conf': '',
        'web/node_modules/pier/nginx.conf': '',
        'web/.svn/nginx.conf': '',
        'dist/nginx.conf': '',
      }),
    );
    expect(tree.files).toEqual(['.gitignore', 'dist/nginx.conf', 'ecosystem.config.js']);
    expect(tree.read('.git/nginx.conf')).toEqual({ kind: 'missing' });
    expect(tree.has('web/node_modules/pier/nginx.conf')).toBe(false);
  });

  it('knows files and folders', () => {
    const tree = openTree(folderOf({ 'ferry/api/server.js': '', 'ferry-api/server.js': '' }));
    expect(['ferry/api/server.js', 'ferry/api', 'ferry', 'server.js'].map((it) => tree.has(it))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(['', 'ferry', 'ferry/api', 'ferry/a', 'ferry/api/server.js'].map((it) => tree.hasDirectory(it))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(openTree(temporaryFolder()).hasDirectory('')).toBe(false);
  });

  it('takes a folder with a config’s name for the folder it is', () => {
    const tree = openTree(folderOf({ 'nginx.conf/notes.txt': 'tides' }));
    expect(tree.files).toEqual(['nginx.conf/notes.txt']);
    expect(tree.read('nginx.conf')).toEqual({ kind: 'unreadable', reason: 'it is a folder' });
  });

  it('refuses a root that is no folder', () => {
    const root = folderOf({ 'PORTS.md': '' });
    expect(() => openTree(join(root, 'harbour'))).toThrow(
      new Failure(`${root}/harbour cannot be checked: there is no such folder`),
    );
    expect(() => openTree(join(root, 'PORTS.md'))).toThrow('cannot be checked: it is not a folder');
  });

  it('refuses folders without end', () => {
    const root = folderOf({ [`${'deep/'.repeat(deepestFolder + 1)}nginx.conf`]: '' });
    expect(() => openTree(root)).toThrow(Failure);
    expect(openTree(join(root, 'deep')).files).toHaveLength(1);
  });
});

describe('read', () => {
  it('decodes, and puts the path on the text', () => {
    const tree = openTree(folderOf({ 'nginx/shop.conf': Buffer.from('\uFEFFlisten 4310;\r\n', 'utf16le') }));
    expect(tree.read('nginx/shop.conf')).toMatchObject({
      kind: 'text',
      source: { path: 'nginx/shop.conf', text: 'listen 4310;\r\n' },
    });
  });

  it('says why a file gives no text', () => {
    const root = folderOf({
      'vite.config.ts': Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0]),
      'process.json': ' '.repeat(largestFile + 1),
      'pm2.json': ' '.repeat(largestFile),
    });
    const tree = openTree(root);
    expect(refusalOf(tree, 'vite.config.ts')).toBe('it is binary');
    expect(refusalOf(tree, 'process.json')).toBe('it is larger than 2 MiB');
    expect(textOf(tree, 'pm2.json')).toHaveLength(largestFile);
  });

  it('reads so much and no more, however often a file is asked for', () => {
    const tree = openTree(folderOf({ 'tides.json': ' '.repeat(largestFile), 'pm2.json': '{}' }));
    for (let read = 0; read <= mostBytes; read += largestFile) expect(textOf(tree, 'tides.json')).not.toBeNull();
    expect(refusalOf(tree, 'pm2.json')).toBe('what was read before it is more than 64 MiB');
  });

  it('never opens a pipe, which would wait for a writer for ever', () => {
    const root = temporaryFolder();
    execFileSync('mkfifo', [join(root, 'nginx.conf')]);
    const tree = openTree(root);
    expect(tree.files).toEqual(['nginx.conf']);
    expect(refusalOf(tree, 'nginx.conf')).toBe('it is not a regular file');
  });

  it('neither follows nor waits for what has taken a file’s place since', () => {
    const outside = folderOf({ secret });
    const root = folderOf({ 'a.conf': '', 'b.conf': '', 'c.conf': '' });
    const tree = openTree(root);
    for (const name of ['a.conf', 'b.conf', 'c.conf']) unlinkSync(join(root, name));
    symlinkSync(join(outside, 'secret'), join(root, 'a.conf'));
    execFileSync('mkfifo', [join(root, 'b.conf')]);
    expect(['a.conf', 'b.conf', 'c.conf'].map((it) => refusalOf(tree, it))).toEqual([
      'it cannot be opened (ELOOP)',
      'it is not a regular file',
      'it cannot be opened (ENOENT)',
    ]);
  });

  it('reports what it may not read', () => {
    const root = folderOf({ 'nginx.conf': 'listen 4310;', 'sites-enabled/ferry': 'listen 4311;' });
    chmodSync(join(root, 'nginx.conf'), 0);
    chmodSync(join(root, 'sites-enabled'), 0);
    const tree = withoutPrivileges(root, () => {
      const opened = openTree(root);
      expect(refusalOf(opened, 'nginx.conf')).toBe('it cannot be opened (EACCES)');
      return opened;
    });
    expect(tree.files).toEqual(['nginx.conf']);
    expect(tree.problems).toMatchObject([
      { at: { file: 'sites-enabled', line: 1 }, message: 'this folder cannot be listed (EACCES)' },
    ]);
  });
});

describe('links', () => {
  it('reads a link to a file of the tree under the name of its target', () => {
    const root = folderOf({ 'sites-available/ferry': 'listen 4310;', 'vhosts/pier.txt': 'listen 4311;' });
    mkdirSync(join(root, 'sites-enabled'));
    symlinkSync('../sites-available/ferry', join(root, 'sites-enabled/ferry'));
    symlinkSync('../vhosts/pier.txt', join(root, 'sites-enabled/pier'));
    const tree = openTree(root);
    expect(tree.files).toEqual(['sites-available/ferry', 'vhosts/pier.txt']);
    expect([...(tree.links ?? [])]).toEqual([
      ['sites-enabled/ferry', 'sites-available/ferry'],
      ['sites-enabled/pier', 'vhosts/pier.txt'],
    ]);
    expect(tree.has('sites-enabled/pier')).toBe(true);
    expect(tree.read('sites-enabled/pier')).toMatchObject({
      source: { path: 'vhosts/pier.txt', text: 'listen 4311;' },
    });
  });

  it('knows the files of a linked folder by both names, without walking in circles', () => {
    const root = folderOf({ 'vhosts/ferry': 'listen 4310;' });
    symlinkSync('vhosts', join(root, 'sites-enabled'));
    symlinkSync('.', join(root, 'again'));
    symlinkSync('..', join(root, 'vhosts/up'));
    const tree = openTree(root);
    expect(tree.files).toEqual(['vhosts/ferry']);
    expect(tree.links?.get('sites-enabled/ferry')).toBe('vhosts/ferry');
    expect(tree.hasDirectory('sites-enabled')).toBe(true);
    expect(tree.hasDirectory('again')).toBe(true);
    expect(textOf(tree, 'again/vhosts/up/again/sites-enabled/ferry')).toBe('listen 4310;');
    expect(textOf(tree, '/vhosts/ferry')).toBeNull();
    expect(textOf(tree, 'again//vhosts/ferry')).toBeNull();
  });

  it('takes a link to a place of the server for what lies here under the longest equal ending', () => {
    const root = folderOf({
      'nginx/sites-available/ferry': 'listen 4310;',
      'sites-available/ferry': 'listen 4311;',
      'vhosts/pier/pier.conf': 'listen 4312;',
      'pier.conf': 'listen 4313;',
    });
    for (const folder of ['nginx/sites-enabled', 'sites-enabled']) mkdirSync(join(root, folder));
    const links = {
      'nginx/sites-enabled/ferry': '/etc/sites-available/ferry',
      'sites-enabled/ferry': '/srv/nginx/sites-available/ferry',
      'sites-enabled/vhosts': '/etc/nginx/vhosts/pier',
      'sites-enabled/again': '/srv/sites-enabled/again',
      'sites-enabled/pier.conf': '/srv/pier.conf',
      'sites-enabled/here': '../vhosts/pier/missing.conf',
    };
    for (const [link, to] of Object.entries(links)) symlinkSync(to, join(root, link));
    const tree = openTree(root);
    expect([...tree.links]).toEqual([
      ['nginx/sites-enabled/ferry', 'nginx/sites-available/ferry'],
      ['sites-enabled/ferry', 'nginx/sites-available/ferry'],
      ['sites-enabled/vhosts/pier.conf', 'vhosts/pier/pier.conf'],
    ]);
    expect([...tree.refused]).toEqual([
      ['sites-enabled/again', 'it is a link to a place outside of the checked folder'],
      ['sites-enabled/here', 'it is a link that leads nowhere'],
      ['sites-enabled/pier.conf', 'it is a link to a place outside of the checked folder'],
    ]);
  });

  it('lists a link that leads nowhere or out of the root, and never follows it', () => {
    const outside = folderOf({ 'nginx.conf': secret });
    const root = folderOf({ '.git/config': secret, 'node_modules/pier/nginx.conf': secret });
    const links = {
      'absolute.conf': join(outside, 'nginx.conf'),
      'circle.conf': 'circle.conf',
      'dangling.conf': 'tide.conf',
      'device.conf': '/dev/zero',
      'folder.conf': outside,
      'git.conf': '.git/config',
      'package.conf': 'node_modules/pier/nginx.conf',
      'relative.conf': join('..', basename(outside), 'nginx.conf'),
      'up.conf': '..',
    };
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name));
    const tree = openTree(root);
    expect(tree.files).toEqual(Object.keys(links));
    expect(tree.files.map((it) => refusalOf(tree, it))).toEqual([
      'it is a link to a place outside of the checked folder',
      'it is a link that cannot be followed (ELOOP)',
      'it is a link that leads nowhere',
      'it is a link to a place outside of the checked folder',
      'it is a link to a place outside of the checked folder',
      'it is a link into .git, which is not checked',
      'it is a link into node_modules, which is not checked',
      'it is a link to a place outside of the checked folder',
      'it is a link to a place outside of the checked folder',
    ]);
    expect(textOf(tree, 'folder.conf/nginx.conf')).toBeNull();
    expect(textOf(tree, 'up.conf/nginx.conf')).toBeNull();
  });

  it('takes a folder whose name begins with the root’s for the outside it is', () => {
    const parent = folderOf({ 'ferry/PORTS.md': '', 'ferry-secret/nginx.conf': secret });
    symlinkSync('../ferry-secret/nginx.conf', join(parent, 'ferry/nginx.conf'));
    expect(refusalOf(openTree(join(parent, 'ferry')), 'nginx.conf')).toContain('outside');
  });

  it('may itself be opened through a link', () => {
    const parent = folderOf({ 'ferry/PORTS.md': 'tides' });
    symlinkSync('ferry', join(parent, 'current'));
    expect(textOf(openTree(join(parent, 'current')), 'PORTS.md')).toBe('tides');
  });
});

describe('readNamedFile', () => {
  it('reads any one file, through links too, under the name it is given', () => {
    const root = folderOf({ 'PORTS.md': 'tides' });
    symlinkSync('PORTS.md', join(root, 'current.md'));
    expect(readNamedFile(join(root, 'current.md'), '../PORTS.md')).toMatchObject({
      source: { path: '../PORTS.md', text: 'tides' },
    });
    expect(readNamedFile(join(root, 'pier.md'), 'pier.md')).toEqual({ kind: 'missing' });
    expect(readNamedFile(root, 'root')).toEqual({ kind: 'unreadable', reason: 'it is a folder' });
    expect(readNamedFile(join(root, 'PORTS.md/x'), 'x')).toMatchObject({ reason: 'it cannot be opened (ENOTDIR)' });
  });
});

describe('confinement', () => {
  it('reads nothing but what it lists, whatever path is asked for', () => {
    const parent = folderOf({
      'root/a/nginx.conf': 'listen 4310;',
      'root/.git/config': secret,
      'outside/nginx.conf': secret,
      'nginx.conf': secret,
    });
    const root = join(parent, 'root');
    writeFiles(root, { 'a\\b.conf': 'listen 4311;' });
    symlinkSync('../outside', join(root, 'out'));
    symlinkSync('a', join(root, 'in'));
    const tree = openTree(root);
    const segment = fc.constantFrom(
      ...[
        '..',
        '.',
        '',
        'a',
        'in',
        'out',
        'root',
        'outside',
        'nginx.conf',
        '.git',
        'config',
        'b.conf',
        'nginx.conf\0',
        '~',
      ],
      ...[parent, root, '%2e%2e', 'A', 'file:'],
    );
    const path = fc
      .tuple(fc.array(segment, { maxLength: 6 }), fc.constantFrom('/', '\\'))
      .map(([it, by]) => it.join(by));
    fc.assert(
      fc.property(path, (asked) => {
        const result = tree.read(asked);
        expect(tree.has(asked)).toBe(tree.files.includes(asked) || tree.links?.has(asked));
        if (result.kind === 'text') expect(tree.files).toContain(result.source.path);
        expect(JSON.stringify(result)).not.toContain(secret);
      }),
      { numRuns: 3000 },
    );
    expect(textOf(tree, 'in/nginx.conf')).toBe('listen 4310;');
    expect(textOf(tree, 'a\\b.conf')).toBe('listen 4311;');
  });
});

/** Runs as nobody where the tests run as root, whom no file mode stops. */
function withoutPrivileges<T>(root: string, run: () => T): T {
  if (process.getuid?.() !== 0) return run();
  chmodSync(root, 0o755);
  process.seteuid?.(65534);
  try {
    return run();
  } finally {
    process.seteuid?.(0);
  }
}
