import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkedFolder, writeInCheckout } from '../../src/action/workspace.ts';
import { folderOf } from '../support/folder.ts';

describe('checkedFolder', () => {
  const files = { 'server/web/PORTS.md': '' };

  it.each([
    ['.', '', ''],
    ['', '', ''],
    ['server', 'server', 'server'],
    ['./server/web/', 'server/web', 'server/web'],
    ['server/../server', 'server', 'server'],
  ])('finds %j', (path, folder, pathPrefix) => {
    const workspace = folderOf(files);
    expect(checkedFolder(workspace, path)).toEqual({ root: join(workspace, folder), pathPrefix });
  });

  it('names a linked folder by where it really lies', () => {
    const workspace = folderOf(files);
    symlinkSync('server', join(workspace, 'current'));
    expect(checkedFolder(workspace, 'current/web').pathPrefix).toBe('server/web');
  });

  it.each(['..', '/', '../outside', 'out', 'out/web', '/etc'])('refuses %j', (path) => {
    const parent = folderOf({ 'checkout/PORTS.md': '', 'outside/web/PORTS.md': '', 'checkout-2/PORTS.md': '' });
    symlinkSync('../outside', join(parent, 'checkout/out'));
    expect(() => checkedFolder(join(parent, 'checkout'), path)).toThrow('leads out of the checkout');
    expect(() => checkedFolder(join(parent, 'checkout'), '../checkout-2')).toThrow('leads out of the checkout');
  });

  it('says what is missing', () => {
    const workspace = folderOf(files);
    expect(() => checkedFolder(join(workspace, basename(workspace)), '.')).toThrow('the checkout is not there');
    expect(() => checkedFolder(workspace, 'sever')).toThrow('the input path, "sever", is not there');
  });
});

describe('writeInCheckout', () => {
  it.each(['portbook.sarif', 'reports/sarif/portbook.sarif', 'server/.. portbook'])('writes %s', (path) => {
    const workspace = folderOf({ 'server/PORTS.md': '', 'portbook.sarif': 'what was there before, and longer' });
    writeInCheckout(workspace, path, '{}\n');
    expect(readFileSync(join(workspace, path), 'utf8')).toBe('{}\n');
  });

  it.each([
    ['reports/a.sarif', 'it leads through a link, reports'],
    ['reports/deep/a.sarif', 'it leads through a link, reports'],
    ['server/again/a.sarif', 'it leads through a link, again'],
    ['a.sarif', 'a link is in its place'],
    ['dangling.sarif', 'a link is in its place'],
    ['server', 'EISDIR'],
    ['PORTS.md/a.sarif', 'ENOTDIR'],
  ])('refuses %s', (path, why) => {
    const parent = folderOf({
      'checkout/PORTS.md': '',
      'checkout/server/PORTS.md': '',
      'outside/deep/a.sarif': 'secret',
    });
    const checkout = join(parent, 'checkout');
    symlinkSync('../outside', join(checkout, 'reports'));
    symlinkSync('../server', join(checkout, 'server/again'));
    symlinkSync('../outside/deep/a.sarif', join(checkout, 'a.sarif'));
    symlinkSync('../outside/new.sarif', join(checkout, 'dangling.sarif'));
    expect(() => writeInCheckout(checkout, path, '{}')).toThrow(
      `the file of the input sarif, "${path}", cannot be written: ${why}`,
    );
    expect(readFileSync(join(parent, 'outside/deep/a.sarif'), 'utf8')).toBe('secret');
    expect(['a.sarif', 'new.sarif'].filter((it) => existsSync(join(parent, 'outside', it)))).toEqual([]);
  });
});
