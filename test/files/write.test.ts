import { chmodSync, existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { alone, writeFiles } from '../../src/files/write.ts';
import { folderOf } from '../support/folder.ts';

describe('writeFiles', () => {
  it('writes all, and leaves nothing else behind', () => {
    const folder = folderOf({ 'a.md': 'ferry', 'deep/b.md': 'pier' });
    writeFiles([
      { path: join(folder, 'a.md'), before: 'ferry', after: 'ferry 2' },
      { path: join(folder, 'deep/b.md'), before: 'pier', after: 'pier 2' },
      { path: join(folder, 'new/c.md'), before: null, after: 'crane' },
    ]);
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    expect([read('a.md'), read('deep/b.md'), read('new/c.md')]).toEqual(['ferry 2', 'pier 2', 'crane']);
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual([
      'a.md',
      'deep',
      'deep/b.md',
      'new',
      'new/c.md',
    ]);
  });

  it('writes none where somebody has written one meanwhile', () => {
    const folder = folderOf({ 'a.md': 'ferry', 'b.md': 'pier, changed' });
    const write = (): void =>
      writeFiles([
        { path: join(folder, 'a.md'), before: 'ferry', after: 'ferry 2' },
        { path: join(folder, 'b.md'), before: 'pier', after: 'pier 2' },
      ]);
    expect(write).toThrow('b.md was changed by somebody else meanwhile: nothing was written, try again');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('ferry');
    expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.md']);
  });

  it('writes none where one is read-only, is gone, or has appeared', () => {
    const folder = folderOf({ 'a.md': 'ferry', 'b.md': 'pier' });
    chmodSync(join(folder, 'b.md'), 0o444);
    const a = { path: join(folder, 'a.md'), before: 'ferry', after: 'ferry 2' };
    expect(() => writeFiles([a, { path: join(folder, 'b.md'), before: 'pier', after: '' }])).toThrow('read-only');
    expect(() => writeFiles([a, { path: join(folder, 'c.md'), before: 'crane', after: '' }])).toThrow('not there');
    expect(() => writeFiles([{ path: join(folder, 'b.md'), before: null, after: '' }])).toThrow('EEXIST');
    expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe('ferry');
    expect(readFileSync(join(folder, 'b.md'), 'utf8')).toBe('pier');
    expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.md']);
  });
});

it('writes nothing outside of a folder, by whichever link', () => {
  const outside = folderOf({ 'b.md': 'pier' });
  const folder = folderOf({ 'a.md': 'ferry' });
  symlinkSync(outside, join(folder, '.github'));
  const change = { path: join(folder, '.github/workflows/portbook.yml'), before: null, after: '', within: folder };
  expect(() => writeFiles([change])).toThrow('outside of the folder, by a link: nothing was written');
  const other = { path: join(folder, '.github/b.md'), before: 'pier', after: '', within: folder };
  expect(() => writeFiles([other])).toThrow('outside of the folder');
  expect(readdirSync(outside)).toEqual(['b.md']);
});

it('says what was written where not all could be', () => {
  const folder = folderOf({ 'b.md': 'pier' });
  const write = (): void =>
    writeFiles(['a.md', 'b.md'].map((name) => ({ path: join(folder, name), before: null, after: 'crane' })));
  expect(write).toThrow(/^only a\.md could be written: EEXIST/);
  expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.md']);
});

describe('alone', () => {
  it('lets one work after the other, and lets go where one fails', async () => {
    const path = join(folderOf({ 'a.md': '0' }), 'a.md');
    const add = (): Promise<void> =>
      alone(path, async () => {
        const before = readFileSync(path, 'utf8');
        await new Promise((resolve) => setTimeout(resolve, 5));
        writeFileSync(path, String(Number(before) + 1));
      });
    const fails = alone(path, async () => {
      throw new Error('no');
    });
    await expect(fails).rejects.toThrow('no');
    await Promise.all([add(), add(), add(), add()]);
    expect(readFileSync(path, 'utf8')).toBe('4');
    expect(existsSync(join(path, '../.a.md.lock'))).toBe(false);
  });

  it('does not read what a repository has put in the place of the lock', async () => {
    const folder = folderOf({ 'a.md': '' });
    symlinkSync('/dev/zero', join(folder, '.a.md.lock'));
    await expect(alone(join(folder, 'a.md'), async () => undefined)).rejects.toThrow('if there is none, remove');
  }, 20_000);

  it('says who is waited for, in vain', async () => {
    const folder = folderOf({ 'a.md': '', '.a.md.lock': String(process.pid) });
    await expect(alone(join(folder, 'a.md'), async () => undefined)).rejects.toThrow(
      'another portbook is changing a.md; if there is none, remove',
    );
  }, 20_000);
});
