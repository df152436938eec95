import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
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
  expect(write).toThrow(/^only a\.md could be written, and all else is as it was: EEXIST/);
  expect(readdirSync(folder).toSorted()).toEqual(['a.md', 'b.md']);
});

it('names the folder of what was written, where it is about several', () => {
  const folder = folderOf({ 'a/x.md': 'ferry', 'b/x.md': 'pier' });
  const write = (): void =>
    writeFiles([
      { path: join(folder, 'a/x.md'), before: 'ferry', after: 'crane', within: folder },
      { path: join(folder, 'b/y.md'), before: null, after: 'crane', within: folder },
      { path: join(folder, 'b/y.md'), before: null, after: 'crane', within: folder },
    ]);
  expect(write).toThrow(/^only a\/x\.md and b\/y\.md could be written, /);
});

const source = new URL('../../src/files/write.ts', import.meta.url).href;

/** Another process, which knows \`alone\` and \`writeFiles\`. */
async function elsewhere(code: string): Promise<void> {
  await promisify(execFile)(process.execPath, [
    '--input-type=module',
    '-e',
    `import { alone, writeFiles } from ${JSON.stringify(source)};\nimport * as fs from 'node:fs';\n${code}`,
  ]);
}

it('writes all when it is interrupted in the middle', async () => {
  const folder = folderOf({ 'a.md': 'ferry', 'b.md': 'pier' });
  await elsewhere(`
    const after = { get after() { process.kill(process.pid, 'SIGINT'); return 'crane'; } };
    const change = (name, before) => Object.assign(Object.create(after), { path: ${JSON.stringify(folder)} + '/' + name, before });
    writeFiles([change('a.md', 'ferry'), change('b.md', 'pier')]);
  `).catch(() => undefined);
  expect(readdirSync(folder).map((it) => readFileSync(join(folder, it), 'utf8'))).toEqual(['crane', 'crane']);
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

  it('takes a lock that was left behind from nobody else', async () => {
    const folder = folderOf({ 'a.md': '0' });
    const path = join(folder, 'a.md');
    const rounds = 15;
    // A process that has come to its end has this number.
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const add = `
      for (let round = 0; round < ${rounds}; round += 1) {
        await alone(${JSON.stringify(path)}, async () => {
          const before = fs.readFileSync(${JSON.stringify(path)}, 'utf8');
          await new Promise((resolve) => setTimeout(resolve, 1));
          fs.writeFileSync(${JSON.stringify(path)}, String(Number(before) + 1));
        });
        try { fs.writeFileSync(${JSON.stringify(join(folder, '.a.md.lock'))}, '${pid}', { flag: 'wx' }); } catch {}
      }`;
    await Promise.all([elsewhere(add), elsewhere(add), elsewhere(add)]);
    expect(readFileSync(path, 'utf8')).toBe(String(3 * rounds));
  });

  it('waits while somebody else takes a lock away', async () => {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const folder = folderOf({ 'a.md': '', '.a.md.lock': String(pid), '.a.md.lock.old': '' });
    const done = alone(join(folder, 'a.md'), async () => undefined);
    setTimeout(() => rmSync(join(folder, '.a.md.lock.old')), 200);
    await done;
    expect(readdirSync(folder)).toEqual(['a.md']);
  });

  it('says who is waited for, in vain, and does not read what a repository has put in the place of the lock', async () => {
    const [ours, odd] = [folderOf({ 'a.md': '', '.a.md.lock': String(process.pid) }), folderOf({ 'a.md': '' })];
    symlinkSync('/dev/zero', join(odd, '.a.md.lock'));
    const waiting = [ours, odd].map((folder) => alone(join(folder, 'a.md'), async () => undefined));
    for (const it of await Promise.allSettled(waiting))
      expect(String(it.status === 'rejected' && it.reason)).toContain(
        'another portbook is changing a.md; if there is none, remove',
      );
  }, 20_000);
});
